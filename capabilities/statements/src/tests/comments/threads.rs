//! Replies, on the web and by mail, and words that are taken back.

use super::{about, answers, asks, each, letter, made, reply};
use web::axum::http::StatusCode;

#[test]
fn whoever_wrote_in_a_thread_is_told_of_a_reply_and_may_answer_by_mail() {
    each(|house| {
        let (ana, eve, mia) = (house.member("Ana"), house.member("Eve"), house.member("Mia"));
        let page = asks(house, &ana, "network");
        let comment = made(&about(&eve, &page, "whole", "Too long.").send());
        let answer =
            mia.fill(&format!("{comment}/replies")).with("words", "Not at all.").with("lang", "en").send();
        assert_eq!(answer.location().as_deref(), Some(format!("{comment}#c2").as_str()));
        let told = letter(house, "eve@people.example", "New reply to comment #1");
        assert!(told.body.contains("Not at all."), "{}", told.body);
        reply(house, &told, "eve@people.example", "It is, I counted.");
        eve.get(&comment).ok().says("It is, I counted.").lacks("Bits wrote").says("Replies 2");
        let understood = letter(house, "eve@people.example", "Re: New reply");
        assert!(
            understood.body.contains("Your reply to comment #1 on On access is there"),
            "{}",
            understood.body
        );
        letter(house, "mia@people.example", "New reply to comment #1");
        eve.get(&format!("{page}/comments")).ok().says("2 replies").says("0 of 1 answered");
        let moved = eve.get(&format!("{page}/comments/3"));
        assert_eq!(moved.location().as_deref(), Some(format!("{comment}#c3").as_str()));
    });
}

#[test]
fn an_author_says_by_mail_what_they_think_of_the_answer() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let comment = made(&about(&eve, &page, "whole", "Too long.").send());
        answers(&ana, &comment, "declined").with("reason", "Every word counts.").done().ok();
        let told = letter(house, "eve@people.example", "was declined");
        reply(house, &told, "mallory@people.example", "I am not Eve.");
        ana.get(&comment).ok().lacks("I am not Eve.");
        reply(house, &told, "eve@people.example", "I disagree.");
        ana.get(&comment).ok().says("I disagree.");
        reply(house, &told, "eve@people.example", "Once more?");
        ana.get(&comment).ok().lacks("Once more?");
    });
}

#[test]
fn an_author_takes_words_back_for_good() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let comment = made(&about(&eve, &page, "whole", "I regret this.").send());
        assert!(ana.get(&comment).ok().all("form button.link").is_empty());
        ana.take_back(&comment).send().is(StatusCode::FORBIDDEN);
        eve.take_back(&comment).done().ok().says("taken back by its author").lacks("I regret this");
        eve.take_back(&comment).done().ok();
        ana.get(&format!("{page}/comments")).ok().lacks("I regret this").says("#1");
        answers(&ana, &comment, "accepted").send().refuses("This cannot be answered");
        ana.get(&page).ok().says("No comments yet");
    });
}

#[test]
fn an_empty_or_endless_reply_is_refused_and_kept() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let comment = made(&about(&ana, &page, "whole", "Hm.").send());
        let replies = format!("{comment}/replies");
        ana.fill(&replies).with("words", " ").with("lang", "en").send().refuses("Please fill this in");
        let long = "word ".repeat(3_000);
        ana.fill(&replies)
            .with("words", &long)
            .with("lang", "en")
            .send()
            .refuses("There is room")
            .says("word word");
    });
}
