//! Mail to lists and what comes of it, handed in as a mail server does, on both engines.

mod announcements;
mod bounces;
mod commands;
mod copies;
mod digests;
mod pages;
mod posts;
mod web;

use crate::facts::{ListJoined, ListMade};
use crate::heart::list::{Joining, List, ListName, Posting, Reading, Replies, Rules};
use crate::heart::message::Archived;
use crate::heart::subscription::{Came, Choices, State, Subscription};
use crate::store::{lists, messages, subscriptions};
use access::{Actor, accounts};
use arrivals::Received;
use base::{Email, Lang, Line, Parse, Tongue, seconds};
use testing::House;

fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

fn email(address: &str) -> Email {
    Email::parse(address).unwrap()
}

/// A list of subscribers, changed as the test wants it.
fn list(house: &House, name: &str, change: impl Fn(&mut Rules)) -> List {
    let mut rules = Rules {
        title: Line::cut(&format!("The {name} list")).unwrap(),
        about: None,
        langs: vec![Lang::from(Tongue::English)],
        topics: vec![],
        posting: Posting::Subscribers,
        reading: Reading::Public,
        joining: Joining::Open,
        replies: Replies::Untouched,
        most_bytes: 100_000,
        footer: None,
        digest_hour: 7,
        digest_weekday: 1,
    };
    change(&mut rules);
    let name = ListName::parse(name).unwrap();
    house.act(Actor::House, move |act| {
        let list = List {
            id: act.id(),
            list_id: format!("{}.bits.example", name.as_str()),
            name: name.clone(),
            rules: rules.clone(),
            owner: None,
            made: act.now(),
            closed: None,
        };
        lists::insert(act, &list)?;
        act.record(&ListMade { list: list.id })?;
        Ok(list)
    })
}

/// Puts an address on a list, with what it chose.
fn subscribe(house: &House, list: &List, address: &str, choose: impl Fn(&mut Subscription)) -> Subscription {
    let (list, email) = (list.id, email(address));
    let person = house.look(Actor::House, {
        let email = email.clone();
        move |look| Ok(accounts::with_email(look, &email)?.map(|account| account.person))
    });
    let id = house.built.house.dice.id(house.clock.now());
    let mut on = Subscription {
        id,
        list,
        email,
        name: None,
        person,
        tongue: Tongue::English,
        choices: Choices::default(),
        trusted: false,
        state: State::Active,
        came: Came::Web,
        consent: None,
        made: house.clock.now(),
    };
    choose(&mut on);
    let kept = on.clone();
    house.act(Actor::House, move |act| {
        subscriptions::keep(act, &kept)?;
        act.record(&ListJoined { list, subscription: kept.id, came: kept.came })?;
        Ok(())
    });
    on
}

/// A mail with these further fields.
fn mail(from: &str, id: &str, fields: &str, text: &str) -> String {
    format!(
        "From: Someone <{from}>\nTo: talk@bits.example\nSubject: About {id}\nMessage-ID: <{id}@away.example>\n\
         Date: Mon, 1 Dec 2025 09:00:00 +0000\n{fields}\n{text}\n"
    )
}

/// Posts to `talk` a second later.
fn post(house: &House, from: &str, id: &str) -> Received {
    house.clock.pass(seconds(1));
    house.mail_in(from, "talk@bits.example", mail(from, id, "", "Hello"))
}

/// The copies that went out about posts, digests and owners, oldest first: to whom, and what.
fn copies(house: &House) -> Vec<(String, String)> {
    house.settle();
    let mut kept = house.look(Actor::House, |look| Ok(mail::kept_copies(look, 500)?));
    kept.sort_by_key(|copy| (copy.made, copy.id));
    kept.into_iter()
        .map(|copy| (copy.to.to_string(), String::from_utf8(copy.content.unwrap()).unwrap()))
        .collect()
}

/// To whom copies of the post with this id went, in alphabetical order.
fn readers(house: &House, id: &str) -> Vec<String> {
    let id = format!("<{id}@away.example>");
    let mut readers: Vec<String> =
        copies(house).into_iter().filter(|(_, copy)| copy.contains(&id)).map(|(to, _)| to).collect();
    readers.sort();
    readers
}

/// The archive of a list, oldest first.
fn archive(house: &House, list: &List) -> Vec<Archived> {
    let id = list.id;
    let newest = house.look(Actor::House, move |look| Ok(messages::newest(look, id, 500)?));
    newest.into_iter().rev().collect()
}

/// How often a fact of this kind stands in the log.
fn facts_of(house: &House, kind: &'static str) -> usize {
    let entries =
        house.look(Actor::House, |look| Ok(facts::since(look, base::Moment::from_micros(0), 5_000)?));
    entries.into_iter().filter(|entry| entry.kind == kind).count()
}
