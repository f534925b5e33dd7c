//! Answers to a mail that calls for comments.

use super::{TEXT, asks, at, each, letter, mark, write};
use crate::acts::comments::mailed::{numbered, question};
use crate::facts::StatementChanged;
use access::Actor;
use arrivals::Asking;
use base::{Email, Parse, days, minutes};
use testing::{Browser, House};

/// The address to which somebody answers who was asked for comments.
fn asked(house: &House, page: &str, who: &Browser<'_>, address: &str) -> String {
    let (statement, person) = (at(house, page), who.id());
    let (to, domain) = (Email::parse(address).unwrap(), house.built.house.settings.mail_domain.clone());
    let reply_to = house.act(Actor::House, move |act| {
        let question = question(&statement, act.now());
        let asking = Asking {
            purpose: question.purpose,
            to: to.clone(),
            person: Some(person),
            object: question.object,
            until: question.until,
        };
        let address = arrivals::reply_address(act, &domain, &asking)?;
        act.record(&StatementChanged { statement: statement.id })?;
        Ok(address)
    });
    reply_to.as_str().to_owned()
}

fn send(house: &House, from: &str, to: &str, words: &str) {
    house.pass(minutes(1));
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: comments\nMessage-ID: <{}@away.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n\nOn Monday, Bits wrote:\n> Please comment.\n",
        words.len()
    );
    house.mail_in(from, to, raw);
}

#[test]
fn one_mail_comments_on_paragraphs_on_what_is_missing_and_on_the_whole() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let to = asked(house, &page, &eve, "eve@people.example");
        let words = format!(
            "I like all of it, more or less, as it is.\n\n¶{neutral}: Say how.\n\nMissing: children."
        );
        send(house, "eve@people.example", &to, &words);
        let told = letter(house, "eve@people.example", "Re: comments");
        assert!(told.body.contains("Your 3 comments on On access are there"), "{}", told.body);
        assert!(told.body.contains(&format!("#2 (¶{neutral})")), "{}", told.body);
        ana.get(&format!("{page}/paragraphs/{neutral}")).ok().says("Say how.").lacks("children");
        ana.get(&format!("{page}/comments?about=missing")).ok().says("children.").lacks("Please comment");
        // The confirmation may be answered again.
        send(house, "eve@people.example", told.reply_to.unwrap().as_str(), &format!("#{neutral}: And why."));
        ana.get(&format!("{page}/paragraphs/{neutral}")).ok().says("And why.");
    });
}

#[test]
fn a_mail_on_a_paragraph_that_was_removed_hangs_on_what_it_said() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let to = asked(house, &page, &eve, "eve@people.example");
        write(house, &page, &TEXT.replace("\n\nNetworks are neutral.", ""));
        send(house, "eve@people.example", &to, &format!("¶{neutral}: Keep this.\n¶77: What of that?"));
        ana.get(&format!("{page}/comments?about=removed"))
            .ok()
            .says("Keep this.")
            .says("Networks are neutral.");
        ana.get(&format!("{page}/comments?about=whole")).ok().says("¶77: What of that?");
    });
}

#[test]
fn a_mail_that_is_late_empty_or_forged_changes_nothing_and_says_why() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let to = asked(house, &page, &eve, "eve@people.example");
        send(house, "eve@people.example", &to, "");
        assert!(letter(house, "eve@people.example", "").body.contains("nothing in your mail"));
        send(house, "mallory@people.example", &to, "I am not Eve.");
        send(house, "eve@people.example", "reply+aaaaaaaaaaaaaaaaaaaaaaaaaa@bits.example", "Guessed.");
        house.pass(days(4));
        send(house, "eve@people.example", &to, "I come too late.");
        ana.get(&format!("{page}/comments")).ok().says("No comments yet");
    });
}

#[test]
fn a_call_for_comments_gives_each_paragraph_with_its_number() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let (statement, neutral) = (at(house, &page), mark(house, &page, "neutral"));
        let text = house.look(Actor::House, move |look| Ok(numbered(look, &statement)?)).unwrap();
        assert!(text.contains(&format!("\n\n¶{neutral} Networks are neutral.\n\n")), "{text}");
    });
}
