//! Through the doors, on both engines.

mod desk;
mod front;
mod leaving;
mod marking;
mod reading;
mod record;
mod supporting;
mod using;

use crate::Bit;
use ::facts::Subject;
use access::Person;
use base::{Id, Parse, Tongue};
use testing::{Browser, House, Page};
use topics::{Name, Names};

const TEXT: &str =
    "# What we heard\n\nThe Internet is *for everyone*.\n\nNobody is\nto be left out of it.\n\n- one\n- two";

fn each(test: impl Fn(&House)) {
    let capabilities =
        [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &desk::DESK, &crate::CAPABILITY];
    testing::each(&capabilities, |house| {
        house.act(access::Actor::House, |act| {
            let names = Names::of([(Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

/// A public report, and its address.
fn report(house: &House, author: Option<Id<Person>>) -> (Id<Subject>, String) {
    let id = desk::put(house, desk::REPORT, ("What we heard", TEXT), author, None);
    (id, format!("/sheets/{id}"))
}

/// Sends the form that marks these words of a text.
fn send(browser: &Browser<'_>, of: &str, passage: &str) -> Page {
    browser.fill("/bits").with("of", of).with("passage", passage).with("topics", "access").send()
}

/// Marks them, and gives the address of the bit.
fn mark(browser: &Browser<'_>, of: &str, passage: &str) -> String {
    let answer = send(browser, of, passage);
    answer.location().unwrap_or_else(|| panic!("it was not marked: {}", answer.text()))
}

/// The id in a bit's address.
fn id_of(bit: &str) -> Id<Bit> {
    Id::parse(bit.trim_start_matches("/bits/")).expect("an id")
}
