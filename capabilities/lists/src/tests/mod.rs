//! Through the doors, on both engines.

pub(crate) mod archive;
mod by_mail;
mod front;
mod joining;
mod mail;
mod making;
mod members;
mod moderating;
mod one_click;
mod personal;
mod policies;
mod record;

use crate::acts::moderation;
use crate::heart::held::{Held, NewHeld, Reason};
use crate::heart::list::{List, ListName};
use crate::heart::subscription::{State, Subscription};
use crate::store::{lists, subscriptions};
use ::mail::Letter;
use access::Actor;
use base::{Email, Id, Parse, Tongue, seconds};
use testing::{Browser, Filled, House};

/// Runs a test in a house with people, topics and lists, on each engine.
pub(crate) fn each(test: impl Fn(&House)) {
    testing::each(&[&people::CAPABILITY, &topics::CAPABILITY, &crate::CAPABILITY], test);
}

/// The form of a list, filled in as far as it must be.
pub(crate) fn rules<'b, 'h>(form: Filled<'b, 'h>, title: &str) -> Filled<'b, 'h> {
    form.with("title", title)
        .with("langs", "en")
        .with("posting", "subscribers")
        .with("reading", "public")
        .with("replies", "untouched")
        .with("most_bytes", "1048576")
        .with("digest_hour", "6")
        .with("digest_weekday", "1")
}

/// Makes an open list of that name and returns the address of its page.
pub(crate) fn make(steward: &Browser<'_>, name: &str) -> String {
    let form = rules(steward.fill("/lists").with("name", name), &format!("All about {name}"));
    let answer = form.with("joining", "open").send();
    answer.location().unwrap_or_else(|| panic!("{name} was not made: {}", answer.text()))
}

/// The same, which an owner lets people into.
pub(crate) fn make_asked(steward: &Browser<'_>, name: &str) -> String {
    let form = rules(steward.fill("/lists").with("name", name), &format!("All about {name}"));
    let answer = form.with("joining", "asked").send();
    answer.location().unwrap_or_else(|| panic!("{name} was not made: {}", answer.text()))
}

/// The list of that name.
pub(crate) fn list(house: &House, name: &str) -> List {
    let name = ListName::parse(name).unwrap();
    house.look(Actor::House, move |look| Ok(lists::by_name(look, &name)?)).expect("the list is there")
}

/// The subscription of an address, if there is one.
pub(crate) fn on(house: &House, list: &List, address: &str) -> Option<Subscription> {
    let (list, email) = (list.id, Email::parse(address).unwrap());
    house.look(Actor::House, move |look| Ok(subscriptions::of_address(look, list, &email)?))
}

/// How the subscription of an address stands.
pub(crate) fn state(house: &House, list: &List, address: &str) -> Option<State> {
    on(house, list, address).map(|on| on.state)
}

/// The newest letter to an address that has these words in its subject or text.
pub(crate) fn letter(house: &House, address: &str, words: &str) -> Letter {
    let mut letters = house.letters();
    letters.retain(|one| {
        one.to.as_str() == address && (one.subject.contains(words) || one.body.contains(words))
    });
    letters.pop().unwrap_or_else(|| panic!("no letter to {address} says {words}"))
}

/// The path in the newest letter to an address that begins like this.
pub(crate) fn mailed_link(house: &House, address: &str, beginning: &str) -> String {
    let whole = format!("https://bits.example{beginning}");
    let letter = letter(house, address, &whole);
    let start = letter.body.find(&whole).unwrap_or_default();
    let link = letter.body[start..].split_whitespace().next().unwrap_or_default();
    link.trim_start_matches("https://bits.example").to_owned()
}

/// Puts an address on a list by its mailed link.
pub(crate) fn join_by_mail(house: &House, page: &str, address: &str) {
    let visitor = house.visitor();
    house.clock.pass(seconds(1));
    visitor.fill(&format!("{page}/subscription")).with("mail", address).done().ok();
    let link = mailed_link(house, address, "/lists/confirm/");
    visitor.fill(&link).done().ok();
}

/// Lets a post of somebody wait.
pub(crate) fn hold(house: &House, list: &List, from: &str, subject: &str, reason: Reason) -> Id<Held> {
    house.clock.pass(seconds(1));
    let raw = format!("From: {from}\r\nSubject: {subject}\r\n\r\nWhat I wanted to say.\r\n");
    let room = house.built.house.clone();
    let prepared = house.wait(::mail::raw::prepare(&room.files, raw.into_bytes().into())).unwrap();
    let new = NewHeld {
        raw: prepared.id(),
        arrival: None,
        email: Some(Email::parse(from).unwrap()),
        name: Some("Some Author".into()),
        subject: subject.to_owned(),
        excerpt: "What I wanted to say.".into(),
        authentication: arrivals::Authentication::unchecked(),
        reason,
        tell: Some(Tongue::English),
    };
    let list = list.clone();
    house.act(Actor::House, move |act| {
        let now = act.now();
        ::mail::raw::keep(act, &prepared, now)?;
        moderation::hold(act, &room, &list, &new)
    })
}
