//! Through the doors, on both engines.

mod consultations;
mod elsewhere;
mod importing;
mod leaving;
mod milestones;
mod record;
mod roadmaps;
mod timeline;
mod withdrawing;

use access::Actor;
use base::{Lang, Parse};
use testing::{Browser, House, Page};
use topics::{Name, Names};

/// The timeline that somebody kept in 2013.
const IG_2013: &str = include_str!("timelines/ig-2013.csv");

fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &::notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, |house| {
        house.act(Actor::House, |act| {
            let names = Names::of([(base::Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

/// Takes in the timeline of 2013 as the house does.
fn planted(house: &House) -> crate::Imported {
    house.act(Actor::House, |act| crate::import_timeline(act, IG_2013, &Lang::parse("en")?))
}

/// Adds a process under the topic Access, and gives its address.
fn process(browser: &Browser<'_>, name: &str) -> String {
    let form = browser.fill("/processes").with("name", name).with("lang", "en").with("topics", "access");
    form.send().location().expect("it was added")
}

/// Adds a milestone, and gives its address.
fn milestone(browser: &Browser<'_>, process: &str, title: &str, from: &str) -> String {
    let form = browser.fill(&format!("{process}/milestones"));
    let answer = form.with("title", title).with("from", from).with("lang", "en").send();
    answer.location().unwrap_or_else(|| panic!("it was not added: {}", answer.text()))
}

/// Says that what is at an address feeds into a milestone.
fn feed(browser: &Browser<'_>, source: &str, target: &str) -> Page {
    browser.fill(&format!("{target}/feeds")).with("source", source).send()
}

/// Adds a consultation under the topic Access that closes at midnight of a day, and gives its address.
fn consultation(browser: &Browser<'_>, title: &str, closes: &str) -> String {
    let form = browser
        .fill("/consultations")
        .with("title", title)
        .with("asker", "The Secretariat")
        .with("closes", closes)
        .with("zone", "UTC")
        .with("topics", "access")
        .with("lang", "en");
    let answer = form.send();
    answer.location().unwrap_or_else(|| panic!("it was not added: {}", answer.text()))
}
