//! What other parts of the house tell a list, and what they take from it.

use super::*;
use ::web::{Announced, Announcement};
use access::{Member, Role};
use base::Id;
use facts::{Problem, Subject};

/// Hands something over to a list as somebody, and lets it go out.
fn announce(
    house: &House,
    actor: Actor,
    list: &List,
    subject: &str,
    after: Option<&Announced>,
) -> Result<Announced, Problem> {
    let (room, to) = (house.built.house.clone(), list.id.as_of());
    let announcement = Announcement {
        subject: subject.to_owned(),
        text: "Comments are open for 72 hours.".into(),
        lang: Lang::from(Tongue::French),
        in_reply_to: after.map(|announced| announced.message.id),
    };
    house.clock.pass(seconds(1));
    let post = room.channel("list").expect("lists are a channel").post;
    let told = house.wait(room.clone().act(actor, move |act| post(act, &room, to, &announcement)));
    house.settle();
    told
}

fn member(house: &House, address: &str) -> Actor {
    let email = email(address);
    let account = house.look(Actor::House, move |look| Ok(accounts::with_email(look, &email)?)).unwrap();
    Actor::Member(Member { person: account.person, role: Role::Participant })
}

#[test]
fn what_the_network_announces_is_archived_and_sent_and_followed_up_in_its_thread() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.posting = Posting::Announcements);
        subscribe(house, &list, "ben@x.example", |_| {});
        let first = announce(house, Actor::House, &list, "Comments are open", None).unwrap();
        let second = announce(house, Actor::House, &list, "Last call", Some(&first)).unwrap();
        let archive = archive(house, &list);
        assert_eq!([archive[0].id.as_of(), archive[1].id.as_of()], [first.message.id, second.message.id]);
        assert_eq!(archive[0].thread, archive[1].thread);
        assert_eq!(archive[0].author.name.as_deref(), Some("Best Bits"));
        house.visitor().get(&second.card.link).ok().says("Last call").says("Comments are open for 72 hours.");
        let copies = copies(house);
        assert_eq!(copies.len(), 2);
        let read = message::read(copies[1].1.as_bytes()).unwrap();
        assert_eq!(read.lang, Some(Lang::from(Tongue::French)));
        assert_eq!(read.from.unwrap().address, "talk@bits.example");
    });
}

#[test]
fn what_a_person_announces_is_a_post_of_theirs() {
    each(|house| {
        house.member("Ana");
        let ana = member(house, "ana@people.example");
        let list = list(house, "talk", |_| {});
        let held = announce(house, ana, &list, "Of a stranger", None).unwrap();
        house.visitor().get(&held.card.link).is(::web::axum::http::StatusCode::NOT_FOUND);
        subscribe(house, &list, "ana@people.example", |_| {});
        let told = announce(house, ana, &list, "Comments are open", None).unwrap();
        house.visitor().get(&told.card.link).ok().says("Ana");
        assert_eq!(copies(house).iter().filter(|(_, copy)| copy.contains("Ana via")).count(), 1);
    });
}

#[test]
fn a_closed_list_is_told_nothing_and_nobody_tells_one_that_they_may_not_read() {
    each(|house| {
        house.member("Ana");
        let ana = member(house, "ana@people.example");
        let inner = list(house, "inner", |rules| rules.reading = Reading::Subscribers);
        assert!(matches!(announce(house, ana, &inner, "Hello", None), Err(Problem::Denied(_))));
        let talk = list(house, "talk", |_| {});
        let choices = |actor| {
            let room = house.built.house.clone();
            house.look(actor, move |look| {
                let ui = room.ui(Tongue::English, None, *look.actor());
                Ok((room.channel("list").unwrap().choices)(look, &ui)?)
            })
        };
        assert_eq!(choices(ana).len(), 1, "the one that she may read");
        assert_eq!(choices(ana)[0].value, talk.id.to_string());
        assert!(choices(Actor::Nobody).is_empty());
        let id = talk.id;
        house.act(Actor::House, move |act| {
            act.execute(
                db::sql!("UPDATE list SET closed = $2 WHERE id = $1"),
                db::args![id, base::Moment::from_micros(1)],
            )?;
            act.record(&crate::facts::ListChanged { list: id })?;
            Ok(())
        });
        assert!(matches!(announce(house, Actor::House, &talk, "Hello", None), Err(Problem::Refused(_))));
    });
}

/// What can be taken from a message, by its address.
fn quoted(house: &House, actor: Actor, address: String) -> Option<::web::Quoted> {
    let room = house.built.house.clone();
    house.look(actor, move |look| {
        let at: Option<Subject> = room.quotable_at(look, &address)?;
        Ok(at.map(|subject| room.quoted(look, &subject)).transpose()?.flatten())
    })
}

#[test]
fn the_authors_own_words_can_be_taken_from_a_message_by_whoever_may_read_it() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.reading = Reading::Subscribers);
        subscribe(house, &list, "ben@x.example", |_| {});
        house.clock.pass(seconds(1));
        let text = "On Monday Eve wrote:\n> We should wait.\n\nWe should\nnot.\n\n-- \nBen";
        house.mail_in("ben@x.example", "talk@bits.example", mail("ben@x.example", "1", "", text));
        house.settle();
        let message = archive(house, &list).remove(0);
        let path = format!("/lists/talk/messages/{}", message.address);
        let found = quoted(house, Actor::House, format!("https://bits.example{path}/?x#y")).unwrap();
        assert_eq!((found.text.as_str(), found.link), ("We should\nnot.", path.clone()));
        assert_eq!((found.author.as_deref(), found.public), (Some("Someone"), false));
        assert_eq!(quoted(house, Actor::Nobody, path.clone()), None);
        assert_eq!(quoted(house, Actor::House, format!("https://other.example{path}")), None);
        let (id, why): (Id<Archived>, _) = (message.id, "asked for");
        house.act(Actor::House, move |act| {
            let message = messages::find(act, id)?.unwrap();
            crate::acts::redaction::take_out(act, &message, why)
        });
        assert_eq!(quoted(house, Actor::House, path), None);
    });
}
