//! Positions by mail.

use super::{called, each};
use base::{hours, minutes};
use mail::Letter;
use testing::House;

/// Answers a letter, as a mail program does: to its `Reply-To`, with the letter quoted below.
fn reply(house: &House, letter: &Letter, from: &str, words: &str) {
    house.pass(minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}@away.example>\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n{quoted}",
        "Last call",
        words.len()
    );
    house.mail_in(from, to.as_str(), raw);
}

#[test]
fn a_position_is_taken_by_replying_and_taken_anew_by_replying_again() {
    each(|house| {
        let (ana, _ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        let ben = "ben@people.example";
        let asked = house.letter_to(ben);
        assert!(asked.body.contains("Begin with one of: support"), "{}", asked.body);
        reply(house, &asked, ben, "I can live with it. Thanks!");
        let understood = house.letter_to(ben);
        assert!(understood.body.contains("you can live with “On access”"), "{}", understood.body);
        ana.get(&format!("{page}/positions")).ok().says("I can live with it 1").says("Thanks");
        reply(house, &understood, ben, "Object, harm: it names people who are at risk.");
        let understood = house.letter_to(ben);
        assert!(understood.body.contains("you object to “On access”"), "{}", understood.body);
        let shown = ana.get(&format!("{page}/positions")).ok();
        shown.says("I object 1").says("it names people").lacks("I can live with it 1");
    });
}

#[test]
fn what_is_not_understood_changes_nothing_and_may_be_said_again() {
    each(|house| {
        let ana = house.member("Ana");
        let wrong = [
            ("Ben", "Let me think about it.", "was not understood"),
            ("Cleo", "I object because it is too long and too late", "names no ground"),
            ("Dan", "Object, harm: no", "Write 20 characters or more"),
        ];
        for (name, ..) in wrong {
            house.member(name);
        }
        let page = called(house, &ana);
        let mut unheard = Vec::new();
        for (name, words, told) in wrong {
            let address = format!("{}@people.example", name.to_lowercase());
            let asked = house.letter_to(&address);
            reply(house, &asked, &address, words);
            let letter = house.letter_to(&address);
            assert!(letter.body.contains(told), "{}", letter.body);
            ana.get(&format!("{page}/positions")).ok().says("Nobody has taken a position");
            unheard.push((asked, address));
        }
        for (asked, address) in unheard {
            reply(house, &asked, &address, "support");
        }
        ana.get(&format!("{page}/positions")).ok().says("I support it 3");
    });
}

#[test]
fn an_answer_after_the_end_is_not_taken() {
    each(|house| {
        let (ana, _ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        let asked = house.letter_to("ben@people.example");
        house.pass(hours(60));
        reply(house, &asked, "ben@people.example", "support");
        ana.get(&format!("{page}/positions")).ok().lacks("I support it 1");
    });
}
