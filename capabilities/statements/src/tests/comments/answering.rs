//! Dispositions, and wordings that are taken into the text.

use super::{about, answers, asks, at, each, latest, letter, made, mark, on, write};
use crate::heart::origin::OriginKind;
use crate::store::{log, origins};
use access::Actor;
use web::axum::http::StatusCode;

#[test]
fn each_comment_is_answered_with_a_reason_and_its_author_is_told() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let comment = made(&on(&eve, &page, neutral, "Say how.").send());
        answers(&ana, &comment, "declined").send().refuses("Say why");
        let form =
            answers(&ana, &comment, "partly").with("reason", "Only in *outline*.").with("result", neutral);
        form.done().ok().says("Accepted in part").says("Only in outline");
        eve.get(&page).ok().says("1 of 1 answered");
        let told = letter(house, "eve@people.example", "Your comment #1 on On access was accepted in part");
        assert!(told.body.contains("Only in *outline*."), "{}", told.body);
        assert_eq!(answers(&ana, &comment, "accepted").done().ok().all(".strip b"), ["Accepted"]);
        letter(house, "eve@people.example", "was accepted");
        eve.get(&format!("{page}/comments?answer=accepted")).ok().says("Say how");
        eve.get(&format!("{page}/comments?answer=not-yet")).ok().lacks("Say how");
    });
}

#[test]
fn whoever_answers_is_led_from_one_comment_without_an_answer_to_the_next() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let all: Vec<String> = ["One.", "Two.", "Three."]
            .iter()
            .map(|words| made(&about(&eve, &page, "whole", words).send()))
            .collect();
        let next = |comment: &str| ana.get(comment).ok().attribute("nav a[rel=next]", "href");
        answers(&ana, &all[1], "accepted").done().ok();
        assert_eq!(next(&all[0]).as_ref(), Some(&all[2]));
        assert_eq!(next(&all[2]).as_ref(), Some(&all[0]));
        assert_eq!(eve.get(&all[0]).ok().attribute("nav a[rel=next]", "href"), None);
        for comment in [&all[0], &all[2]] {
            answers(&ana, comment, "accepted").done().ok();
        }
        assert_eq!(next(&all[0]), None);
    });
}

#[test]
fn only_drafters_and_facilitators_answer() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let comment = made(&about(&eve, &page, "whole", "Hm.").send());
        assert!(eve.get(&comment).ok().all("input[name=disposition]").is_empty());
        answers(&eve, &comment, "accepted").send().is(StatusCode::FORBIDDEN);
        eve.fill(&format!("{comment}/wording")).with("text", "x").send().is(StatusCode::FORBIDDEN);
        answers(&house.facilitator("Fay"), &comment, "accepted").done().ok();
        answers(&ana, &comment, "out-of-scope")
            .with("reason", "Elsewhere.")
            .with("result", 99)
            .send()
            .refuses("The text has no paragraph 99");
    });
}

#[test]
fn what_is_answered_stands_in_the_log_without_words_or_names() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let comment = made(&about(&eve, &page, "whole", "Secret words.").send());
        for _ in 0..2 {
            answers(&ana, &comment, "declined").with("reason", "Private reason.").done().ok();
        }
        let statement = at(house, &page);
        let entries = house.look(Actor::House, move |look| Ok(log::behind(look, statement.id, 0)?));
        let kinds: Vec<&str> = entries.iter().map(|entry| entry.kind.as_str()).collect();
        assert_eq!(kinds, ["proposed", "commented", "comment-answered"]);
        for entry in &entries[1..] {
            for word in ["Secret", "Private", "Eve"] {
                assert!(!entry.body.contains(word), "{}", entry.body);
            }
        }
        let mut before = "";
        for entry in &entries {
            assert!(entry.holds(before), "{}", entry.kind);
            before = &entry.hash;
        }
    });
}

#[test]
fn a_proposed_wording_is_taken_into_the_text_as_its_authors() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let form = eve.fill(&format!("{page}/comments")).with("about", "paragraph").with("mark", neutral);
        let form = form.with("revision", 1).with("kind", "concern").with("lang", "en").with("words", "Duty.");
        let comment = made(&form.with("proposed", "Networks must be neutral.").send());
        let shown = ana.get(&comment).ok().says("Proposed wording");
        assert_eq!(shown.all("ins"), ["must be"]);
        let taken = ana.fill(&format!("{comment}/wording")).with("text", "Networks must be neutral.");
        taken.done().ok().says("Networks must be neutral.");
        // Sent twice.
        ana.fill(&format!("{comment}/wording")).with("text", "Networks must be neutral.").done().ok();
        let statement = at(house, &page);
        assert_eq!(statement.revision, 2);
        let (sources, body) = house.look(Actor::House, move |look| {
            Ok((origins::of(look, statement.id)?, latest(look, &statement)?))
        });
        let source = sources.iter().find(|source| source.kind == OriginKind::Comment).unwrap();
        let theirs = texts::places(&body, source.origin);
        assert!(theirs.iter().any(|passage| passage.text.contains("must")), "{theirs:?}");
        let answered = eve.get(&comment).ok().says("Accepted").says("changed since");
        assert!(answered.all("form[action$=wording]").is_empty());
        letter(house, "eve@people.example", "was accepted");
    });
}

#[test]
fn an_adapted_wording_needs_a_reason_and_is_accepted_in_part() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let comment = {
            let form = about(&ana, &page, "missing", "Children.").with("proposed", "Children are people.");
            made(&form.send())
        };
        let wording = format!("{comment}/wording");
        let last = mark(house, &page, "governments");
        let form = ana.fill(&wording).with("text", "Children are persons.").with("after", last);
        form.send().refuses("Say why").says("Children are persons.");
        let form = ana.fill(&wording).with("text", "Children are persons.").with("after", last);
        form.with("reason", "As in the Convention.").done().ok();
        let shown = ana.get(&comment).ok().says("Accepted in part").says("As in the Convention.");
        let new = mark(house, &page, "Children");
        shown.says(&format!("¶{new}"));
        write(house, &page, "Nothing is left.");
        let gone = made(&about(&ana, &page, "missing", "More.").with("proposed", "More words.").send());
        let form = ana.fill(&format!("{gone}/wording")).with("text", "More words.").with("after", last);
        form.send().refuses("One field needs another look");
    });
}
