//! Bits in other texts, and who hears of it.

use super::*;
use crate::{Trace, find, left, pick, used, uses};
use access::Actor;
use base::{days, seconds};

/// Says how a bit stands in something.
fn stands(house: &House, bit: &str, used_in: Id<Subject>, trace: Trace) {
    let bit = id_of(bit);
    house.clock.pass(seconds(1));
    house.act(Actor::House, move |act| {
        let subject = Subject::new(desk::STATEMENT, used_in);
        used(act, bit, &subject, "Joint statement", "/sheets/x", trace)
    });
}

#[test]
fn what_became_of_a_bit_is_told_on_its_page_and_on_that_of_its_source() {
    each(|house| {
        let (_, of) = report(house, None);
        let bit = mark(&house.member("Ana"), &of, "The Internet");
        let visitor = house.visitor();
        visitor.get(&bit).ok().says("Nothing has been built on it yet");
        let used_in = desk::put(house, desk::STATEMENT, ("Joint statement", "x"), None, None);
        stands(house, &bit, used_in, Trace::Whole);
        visitor.get(&bit).ok().says("Joint statement").says("stands as it was");
        visitor.get(&of).ok().says("Joint statement").says("used in one text");
        stands(house, &bit, used_in, Trace::Split);
        visitor.get(&bit).ok().says("split up").lacks("stands as it was");
        stands(house, &bit, used_in, Trace::Gone);
        visitor.get(&bit).ok().says("was there, and is gone");
        visitor.get(&of).ok().lacks("used in one text");
        let id = id_of(&bit);
        let told = house.look(Actor::House, move |look| Ok(uses(look, id)?));
        assert_eq!((told.len(), told[0].trace), (1, Trace::Gone));
        assert!(told[0].first < told[0].latest);
        house.act(Actor::House, move |act| left(act, id, &Subject::new(desk::STATEMENT, used_in)));
        visitor.get(&bit).ok().says("Nothing has been built on it yet");
    });
}

#[test]
fn telling_the_same_again_writes_nothing() {
    each(|house| {
        let (_, of) = report(house, None);
        let bit = mark(&house.member("Ana"), &of, "The Internet");
        let used_in = desk::put(house, desk::STATEMENT, ("Joint statement", "x"), None, None);
        for _ in 0..3 {
            stands(house, &bit, used_in, Trace::Whole);
        }
        let subject = crate::facts::subject(id_of(&bit));
        let entries = house.look(Actor::House, move |look| Ok(::facts::about(look, &subject, 100)?));
        assert_eq!(entries.iter().filter(|entry| entry.kind == "bit-used").count(), 1);
    });
}

#[test]
fn a_drafter_picks_among_bits_by_words_and_topic() {
    each(|house| {
        let (_, of) = report(house, None);
        let ana = house.member("Ana");
        let (first, second) = (mark(&ana, &of, "The Internet is for everyone"), mark(&ana, &of, "Nobody is"));
        let inner = desk::put(house, desk::REPORT, ("Inner", TEXT), None, Some(ana.id()));
        mark(&ana, &format!("/sheets/{inner}"), "Nobody is");
        let room = house.built.house.clone();
        let picked = |words: &'static str, topic: Option<&'static str>| {
            let room = room.clone();
            house.look(Actor::Nobody, move |look| {
                let topic = topic.map(base::Slug::parse).transpose()?;
                let bits = pick(look, &room, words, topic.as_ref(), 10)?;
                Ok(bits.iter().map(Bit::address).collect::<Vec<_>>())
            })
        };
        assert_eq!(picked("EVERYONE internet", None), std::slice::from_ref(&first));
        assert_eq!(picked("is", Some("access")), [second.clone(), first.clone()]);
        assert!(picked("nobody internet", None).is_empty() && picked("", Some("other")).is_empty());
        let found = house.look(Actor::Nobody, move |look| Ok(find(look, &room, id_of(&first))?)).unwrap();
        assert_eq!((found.title.as_str(), found.link, found.supports), ("What we heard", of, 1));
        assert_eq!(found.passage, "The Internet is for everyone");
    });
}

#[test]
fn the_author_hears_once_that_a_passage_was_marked_and_used() {
    each(|house| {
        let eve = house.member("Eve");
        let (_, of) = report(house, Some(eve.id()));
        mark(&eve, &of, "Nobody is");
        house.settle();
        house.pass(days(2));
        assert!(house.letters().iter().all(|letter| letter.to.as_str() != "eve@people.example"));
        let bit = mark(&house.member("Ana"), &of, "The Internet");
        let used_in = desk::put(house, desk::STATEMENT, ("Joint statement", "x"), None, None);
        stands(house, &bit, used_in, Trace::Whole);
        stands(house, &bit, used_in, Trace::Changed);
        house.settle();
        house.pass(days(2));
        let letter = house.letter_to("eve@people.example");
        assert_eq!(letter.body.matches("marked as a bit").count(), 1, "{}", letter.body);
        assert_eq!(letter.body.matches("was used: Joint statement").count(), 1, "{}", letter.body);
    });
}
