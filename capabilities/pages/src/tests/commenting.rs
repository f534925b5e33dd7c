//! Comments, and mail about pages.

use super::*;
use web::axum::http::StatusCode;

/// Says something, and gives the comment's address.
fn say(browser: &Browser<'_>, page: &str, words: &str, to: Option<&str>) -> String {
    let filled = browser.fill(&format!("{page}/comments")).with("words", words);
    let filled = match to {
        Some(to) => filled.with("to", to),
        None => filled,
    };
    let to = filled.send().location().expect("it is said");
    let (_, id) = to.split_once("#c-").expect("the comment's place");
    format!("{page}/comments/{id}")
}

fn id(comment: &str) -> &str {
    comment.rsplit('/').next().unwrap()
}

#[test]
fn people_talk_about_a_page_and_settle_what_was_asked() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "One.");
        house.visitor().get(&format!("{page}/comments")).ok().says("Nobody has said anything");
        house
            .applicant("Ali")
            .fill(&format!("{page}/comments"))
            .with("words", "x")
            .send()
            .is(StatusCode::FORBIDDEN);
        ben.fill(&format!("{page}/comments")).send().refuses("Please fill this in");
        let head = say(&ben, &page, "Is *this* all?", None);
        assert_eq!(say(&ben, &page, "Is *this* all?", None), head, "sent twice");
        let reply = say(&ana, &page, "For now.", Some(id(&head)));
        say(&ben, &page, "I see.", Some(id(&reply)));
        let shown = house.visitor().get(&format!("{page}/comments")).ok().says("For now.").says("I see.");
        assert_eq!(shown.all(".in1").len(), 2, "one level");
        house.visitor().get(&page).ok().says("1 open");
        ana.change(&head).with("words", "Mine").send().is(StatusCode::FORBIDDEN);
        ben.change(&head).with("words", "Is *that* all?").done().ok().says("edited").says("that");
        ana.fill(&format!("{head}/resolution")).done().ok().says("settled");
        house.visitor().get(&page).ok().lacks("1 open");
        ben.take_back(&format!("{head}/resolution")).done().ok().says("open again");
        ana.take_back(&head).send().is(StatusCode::FORBIDDEN);
        ben.take_back(&head).done().ok().says("This comment was taken away").says("For now.").lacks("that");
        house.facilitator("Fay").take_back(&reply).done().ok().lacks("For now.");
    });
}

#[test]
fn those_who_follow_hear_of_changes_and_comments_and_answer_by_mail() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "What we want.\n\nMore of it.");
        assert!(house.letters().is_empty(), "nobody is told of their own page");
        changing(&ben, &page, "What we want.\n\nMore of that.").with("minor", "yes").done().ok();
        assert!(house.letters().is_empty(), "small changes are quiet");
        let mut kinds = ana.get("/you/notices").ok().attributes("form :is(select, [type=radio])", "name");
        kinds.dedup();
        let form = kinds.iter().fold(ana.change("/you/notices"), |form, kind| form.with(kind, "at-once"));
        form.done().ok();
        changing(&ben, &page, "What we want now.\n\nMore of that.").with("note", "Now").done().ok();
        let letter = house.letter_to("ana@people.example");
        assert!(letter.subject.contains("Aims"), "{}", letter.subject);
        assert!(
            letter.body.contains("+ What we want now.") && letter.body.contains("\u{2212} What we want.")
        );
        assert!(!letter.body.contains("More of that"), "{}", letter.body);
        reply(house, &letter, "ana@people.example", "For now it is.");
        house.visitor().get(&format!("{page}/comments")).ok().says("For now it is.").says("Ana");
        let told = house.letter_to("ana@people.example");
        assert!(told.body.contains("stands as a comment"), "{}", told.body);
        say(&ben, &page, "Is this all?", None);
        let letter = house.letter_to("ana@people.example");
        assert!(letter.body.contains("Is this all?"), "{}", letter.body);
        reply(house, &letter, "ana@people.example", "It is all.");
        let shown = house.visitor().get(&format!("{page}/comments")).ok();
        assert_eq!(shown.all(".in1").len(), 1, "in the thread of what was asked");
    });
}

/// Answers a letter, as a mail program does.
fn reply(house: &House, letter: &mail::Letter, from: &str, words: &str) {
    house.pass(base::minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}@away.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n> Quoted.\n",
        letter.subject,
        words.len()
    );
    house.mail_in(from, to.as_str(), raw);
}
