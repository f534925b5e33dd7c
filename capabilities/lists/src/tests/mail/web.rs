//! Posts that are written on the web.

use super::*;
use crate::acts::moderation;
use crate::acts::posting::{Posted, WebPost, from_web};
use crate::heart::held::{Decision, Fate, Reason};
use crate::store::held;
use access::{Member, Role};
use base::Id;

fn written(house: &House, list: &List, answers: Option<Archived>) -> Posted {
    let account =
        house.look(Actor::House, |look| Ok(accounts::with_email(look, &email("ana@people.example"))?));
    let post = WebPost {
        id: house.built.house.dice.id(house.clock.now()),
        list: list.id,
        person: account.unwrap().person,
        email: email("ana@people.example"),
        name: "Ana Ç.".into(),
        subject: Line::cut("Grüße").unwrap(),
        text: "Hello\n\nüber alles\n".into(),
        lang: None,
        answers,
    };
    let posted = house.wait(from_web(&house.built.house, post)).unwrap();
    house.settle();
    posted
}

#[test]
fn what_is_written_on_the_web_becomes_a_mail_in_the_name_of_the_person() {
    each(|house| {
        house.member("Ana");
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@people.example", |_| {});
        subscribe(house, &list, "ben@x.example", |_| {});
        post(house, "ben@x.example", "1");
        let first = archive(house, &list).remove(0);
        house.clock.pass(seconds(1));
        let posted = written(house, &list, Some(first.clone()));
        let archive = archive(house, &list);
        assert_eq!(posted, Posted::Archived(archive[1].address.clone()));
        assert_eq!(archive[1].thread, first.thread);
        assert_eq!(archive[1].author.email, Some(email("ana@people.example")));
        assert_eq!(archive[1].author.name.as_deref(), Some("Ana Ç."));
        assert!(archive[1].author.person.is_some());
        let (_, copy) = copies(house).pop().unwrap();
        let read = message::read(copy.as_bytes()).unwrap();
        let from = read.from.clone().unwrap();
        assert_eq!(
            (from.name.as_deref(), from.address.as_str()),
            (Some("Ana Ç. via The talk list"), "talk@bits.example")
        );
        assert_eq!(read.reply_to[0].address, "ana@people.example");
        assert_eq!(read.in_reply_to[0].as_str(), "1@away.example");
        assert_eq!(read.text().text.trim_end(), "Hello\n\nüber alles");
        assert_eq!(readers(house, "1").len(), 4, "both messages mention it, to both readers");
    });
}

#[test]
fn the_same_rules_hold_as_for_mail() {
    each(|house| {
        house.member("Ana");
        let list = list(house, "talk", |_| {});
        assert_eq!(written(house, &list, None), Posted::Held(Reason::Stranger));
        assert!(archive(house, &list).is_empty() && copies(house).is_empty());
        assert_eq!(house.letter_to("ana@people.example").to.as_str(), "ana@people.example");
    });
}

#[test]
fn what_a_moderator_lets_through_goes_out_as_what_was_written_on_the_web() {
    each(|house| {
        let (stella, _) = (house.steward("Stella"), house.member("Ana"));
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ben@x.example", |_| {});
        written(house, &list, None);
        let (id, room) = (list.id, house.built.house.clone());
        let steward = Actor::Member(Member { person: Id::from_bytes([9; 16]), role: Role::Steward });
        house.act(steward, move |act| {
            let post = held::with_fate(act, id, Fate::Waiting, None)?.remove(0);
            let list = lists::find(act, id)?.unwrap();
            moderation::decide(act, &room, &list, &post, &Decision::Approve)
        });
        let copies = copies(house);
        assert_eq!(copies.len(), 1);
        let from = message::read(copies[0].1.as_bytes()).unwrap().from.unwrap();
        assert_eq!(from.name.as_deref(), Some("Ana Ç. via The talk list"));
        drop(stella);
    });
}
