//! Commenting, by people of the network.

use super::{about, asks, each, made, mark, on, stage};
use crate::heart::statement::Stage;
use base::days;
use web::axum::http::StatusCode;

#[test]
fn a_comment_stands_at_its_paragraph_in_the_list_and_in_the_counts() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        eve.get(&page).ok().says(&format!("¶{neutral} · Comment"));
        let comment = made(&on(&eve, &page, neutral, "Say *how*.").send());
        assert_eq!(comment, format!("{page}/comments/1"));
        let shown = eve.get(&comment).ok().says("Comment #1").says("Networks are neutral.").says("Eve");
        assert_eq!(shown.all("article .prose em"), ["how"]);
        eve.get(&format!("{page}/paragraphs/{neutral}")).ok().says("Say how").says("Concern");
        eve.get(&format!("{page}/comments")).ok().says("0 of 1 answered").says("Say how");
        ana.get(&page).ok().says(&format!("¶{neutral} · 1 comment")).says("0 of 1 answered");
    });
}

#[test]
fn the_same_comment_sent_twice_is_there_once() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let first = made(&on(&ana, &page, neutral, "Say how.").send());
        let second = made(&on(&ana, &page, neutral, "Say how.").send());
        assert_eq!(first, second);
        ana.get(&format!("{page}/comments")).ok().says("0 of 1 answered");
    });
}

#[test]
fn what_is_missing_and_what_is_said_of_the_whole_can_be_asked_for() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        about(&ana, &page, "missing", "Children are not named.").done().ok();
        about(&ana, &page, "whole", "It is too short.").done().ok();
        let list = format!("{page}/comments");
        ana.get(&format!("{list}?about=missing")).ok().says("Children").lacks("too short");
        ana.get(&format!("{list}?about=whole")).ok().says("too short").lacks("Children");
        ana.get(&format!("{list}?answer=accepted")).ok().says("No comment matches this");
        ana.get(&page).ok().says("What is missing 1");
    });
}

#[test]
fn what_cannot_be_taken_comes_back_with_all_that_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let long = "long words ".repeat(100_000);
        let again = on(&ana, &page, neutral, &long).with("selected", "neutral").send();
        let again = again
            .refuses("There is room for 10000 characters; this has 1099999")
            .says("long words long words");
        assert_eq!(again.attribute("input[name=selected]", "value").as_deref(), Some("neutral"));
        on(&ana, &page, neutral, "Say how.")
            .with("selected", "partial")
            .send()
            .refuses("not in the paragraph");
        let form = ana.fill(&format!("{page}/comments")).with("about", "paragraph").with("mark", neutral);
        let form = form.with("revision", 1).with("kind", "wording").with("lang", "en");
        let form = form.with("proposed", "Networks are neutral.").with("words", "So.");
        form.send().refuses("Change the paragraph into what you propose");
        let form = about(&ana, &page, "paragraph", "Beyond the text.").with("mark", 99);
        form.send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn comments_are_taken_in_their_window_and_come_back_unharmed_outside_of_it() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        house.pass(days(4));
        let again = about(&eve, &page, "whole", "I come too late.").send();
        again.refuses("The time for comments is over").says("I come too late.");
        eve.get(&format!("{page}/comments/new?about=whole")).ok().says("The time for comments is over");
        stage(house, &page, Stage::LastCall);
        about(&eve, &page, "whole", "Wait!").send().refuses("It is last call");
        stage(house, &page, Stage::Drafting);
        about(&eve, &page, "whole", "Before all are asked.").done().ok().says("Before all are asked");
    });
}

#[test]
fn whoever_cannot_read_the_statement_reads_no_comments_on_it() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let comment = made(&about(&ana, &page, "whole", "Among us.").send());
        let paragraph = format!("{page}/paragraphs/1");
        let applicant = house.applicant("Ali");
        for path in [&comment, &format!("{page}/comments"), &paragraph, &format!("{page}/comments/new")] {
            house.visitor().get(path).is(StatusCode::NOT_FOUND);
            applicant.get(path).is(StatusCode::NOT_FOUND);
        }
        about(&house.visitor(), &page, "whole", "Let me in.").send().is(StatusCode::NOT_FOUND);
        for path in ["comments/99", "comments/x", "paragraphs/99", "paragraphs/0", "paragraphs/x"] {
            ana.get(&format!("{page}/{path}")).is(StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn a_text_about_which_nothing_can_be_said_yet_says_so() {
    each(|house| {
        let ana = house.member("Ana");
        let page = crate::tests::propose(&ana, "Empty");
        ana.get(&format!("{page}/comments")).ok().says("No comments yet");
        about(&ana, &page, "whole", "Where is it?").send().refuses("There is no text yet");
    });
}
