//! Through the doors, on both engines.

mod desk;
mod following;
mod history;
mod leading;
mod leaving;
mod listed;
mod merging;
mod parting;
mod presenting;
mod quiet;
mod record;
mod reporting;

use ::topics::{Name, Names};
use base::{Id, Parse, Slug, Tongue};
use mail::Letter;
use testing::{Browser, Filled, House};

use crate::heart::initiative::Initiative;

/// Runs a test in a house with people, topics, notices, initiatives, and a desk with meetings and a list, on each engine.
pub(crate) fn each(test: impl Fn(&House)) {
    let capabilities =
        [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &desk::DESK, &crate::CAPABILITY];
    testing::each(&capabilities, |house| {
        house.act(access::Actor::House, |act| {
            for (slug, name) in [("access", "Access"), ("privacy", "Privacy")] {
                let names = Names::of([(Tongue::English, Name::parse(name)?)]).expect("a name");
                topics::add(act, &Slug::parse(slug)?, &names, None)?;
            }
            Ok(())
        });
        test(house);
    });
}

/// The form of an initiative, filled in as far as it must be.
pub(crate) fn said<'b, 'h>(form: Filled<'b, 'h>, title: &str) -> Filled<'b, 'h> {
    form.with("title", title).with("aim", "Everybody is online.").with("lang", "en")
}

/// Reports a running initiative and returns the address of its page.
pub(crate) fn report(browser: &Browser<'_>, title: &str) -> String {
    let answer = said(browser.fill("/initiatives"), title).with("state", "running").send();
    answer.location().unwrap_or_else(|| panic!("it was not reported: {}", answer.text()))
}

/// The initiative at an address.
pub(crate) fn at(house: &House, page: &str) -> Initiative {
    let slug = Slug::parse(page.trim_start_matches("/initiatives/")).expect("an address");
    house.look(access::Actor::House, move |look| crate::acts::readable(look, &slug))
}

/// Answers a letter, as a mail program does: to its `Reply-To`, with the letter quoted below.
pub(crate) fn reply(house: &House, letter: &Letter, from: &str, words: &str) {
    house.pass(base::minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
    let id: Id<Letter> = house.act(access::Actor::House, |act| {
        act.record(&desk::Pinned { subject: String::new(), text: String::new() })?;
        Ok(act.id())
    });
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: it\nMessage-ID: <{id}@away.example>\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n{quoted}"
    );
    house.mail_in(from, to.as_str(), raw);
}
