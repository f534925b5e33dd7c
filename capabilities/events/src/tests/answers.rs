//! Inviting the network, and saying by mail that one will be there.

use super::add;
use base::minutes;
use mail::Letter;
use testing::House;
use web::axum::http::StatusCode;

fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

/// Answers a letter, as a mail program does: to its `Reply-To`, with the letter quoted below.
fn reply(house: &House, letter: &Letter, from: &str, words: &str) {
    house.pass(minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}@away.example>\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n{quoted}",
        letter.subject,
        words.len()
    );
    house.mail_in(from, to.as_str(), raw);
}

#[test]
fn whoever_is_invited_answers_with_one_word_and_may_change_their_mind() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        ana.fill(&format!("{event}/invitation")).done().ok();
        let invitation = house.letter_to("eve@people.example");
        assert!(invitation.subject.contains("Will you be there? Summit"), "{}", invitation.subject);

        reply(house, &invitation, "eve@people.example", "Yes, remotely");
        let understood = house.letter_to("eve@people.example");
        assert!(understood.body.contains("you will take part in Summit remotely"), "{}", understood.body);
        eve.get(&event).ok().says("You will take part remotely");

        reply(house, &understood, "eve@people.example", "no");
        let understood = house.letter_to("eve@people.example");
        assert!(understood.body.contains("you will not be at Summit"), "{}", understood.body);
        eve.get(&event).ok().lacks("You will take part remotely");
    });
}

#[test]
fn an_answer_counts_once_and_only_from_whom_was_asked() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        house.member("Mallory");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        ana.fill(&format!("{event}/invitation")).done().ok();
        let invitation = house.letter_to("eve@people.example");

        reply(house, &invitation, "mallory@people.example", "yes");
        eve.get(&event).ok().lacks("You will be there.");
        reply(house, &invitation, "eve@people.example", "yes");
        eve.get(&event).ok().says("You will be there.");
        reply(house, &invitation, "eve@people.example", "no");
        eve.get(&event).ok().says("You will be there.");
        let told = house.letter_to("eve@people.example");
        assert!(told.reply_to.is_none(), "{}", told.body);
    });
}

#[test]
fn what_is_not_understood_changes_nothing_and_may_be_said_again() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        ana.fill(&format!("{event}/invitation")).done().ok();
        let invitation = house.letter_to("eve@people.example");
        reply(house, &invitation, "eve@people.example", "I shall see whether I can");
        let told = house.letter_to("eve@people.example");
        assert!(told.body.contains("Your answer was not understood"), "{}", told.body);
        assert_eq!(told.reply_to, invitation.reply_to, "to the same address");
        eve.get(&event).ok().lacks("You will be there.");
        reply(house, &invitation, "eve@people.example", "yes");
        eve.get(&event).ok().says("You will be there.");
    });
}

#[test]
fn the_network_is_invited_once_a_week_and_by_those_who_look_after_the_event() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let invitation = format!("{event}/invitation");
        eve.fill(&invitation).send().is(StatusCode::FORBIDDEN);
        ana.fill(&invitation).done().ok();
        ana.fill(&invitation).send().says("has invited everybody within the last week");
        let invited =
            house.letters().into_iter().filter(|letter| letter.subject.contains("Will you be there"));
        assert_eq!(invited.count(), 2);
        house.pass(base::days(8));
        ana.fill(&invitation).done().ok();
    });
}
