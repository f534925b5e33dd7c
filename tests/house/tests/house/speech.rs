//! Six languages: every main page, in each.

use crate::pages::TAKEN_ALONG;
use crate::town::{self, Town};
use base::{Named, Tongue};
use fluent_syntax::ast::Entry;
use house_tests::{each, sources};
use regex::Regex;
use std::collections::BTreeSet;
use testing::{House, Page};

/// All keys of the English translations.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    // The server's own words belong to the demo, whose plate is not in this house.
    for source in sources("en.ftl").into_iter().filter(|source| !source.path.starts_with("server/")) {
        let resource = fluent_syntax::parser::parse(source.text).unwrap_or_else(|(_, errors)| {
            panic!("{}: {errors:?}", source.path);
        });
        keys.extend(resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        }));
    }
    keys
}

/// The network offers all six languages.
pub(crate) fn offer_all(house: &House) {
    let steward = house.steward("Linguist");
    let form = steward.change("/stewardship/network").with("network_name", "Best Bits").with("lang", "en");
    let form = form.with("zone", "UTC").with("accent", "#0a5a66").with("joining", "open");
    Tongue::ALL.iter().fold(form, |form, tongue| form.with("tongues", tongue.name())).done().ok();
}

/// The main pages that a reader without an account finds.
pub(crate) fn main_pages(town: &Town) -> Vec<String> {
    let fixed = [
        "/",
        "/events",
        "/events?when=past",
        "/events/month/2026-02",
        "/events/week/2026-W06",
        "/sources",
        "/topics",
        "/people",
        "/organizations",
        "/search",
        "/search?q=meeting",
        "/sign-in",
        "/join",
        "/privacy",
        "/zone",
        "/nothing-is-here",
    ];
    let things = [&town.event, &town.topic, &town.organization, &town.source];
    let more = [format!("{}/attendance", town.event), format!("{}/participants", town.event)];
    let fixed = fixed.into_iter().map(str::to_owned);
    fixed.chain(things.into_iter().cloned()).chain(more).collect()
}

#[test]
fn every_key_is_there_in_six_languages() {
    let keys = keys();
    assert!(keys.len() > 500, "only {} keys were found", keys.len());
    each(|house| {
        // Building the house has read all translations: a key said twice would have stopped it.
        let speech = &house.built.house.speech;
        let missing: Vec<&String> = keys.iter().filter(|key| !speech.knows(key)).collect();
        assert!(missing.is_empty(), "missing in some language: {missing:#?}");
    });
}

#[test]
fn every_main_page_speaks_each_language_in_its_direction_and_shows_no_key() {
    let keys = keys();
    let word = Regex::new(r"[a-z]+(?:-[a-z0-9]+)+").expect("a pattern");
    each(|house| {
        let town = town::furnished(house);
        offer_all(house);
        let mut first_words: BTreeSet<String> = BTreeSet::new();
        for tongue in Tongue::ALL {
            let visitor = house.visitor().reading(tongue.name());
            for path in main_pages(&town) {
                let page = visitor.get(&path);
                assert!(!page.status.is_server_error(), "{tongue} {path}: {}", page.status);
                speaks(&page, *tongue, &path);
                let text = shown(&page);
                let raw = word.find_iter(&text).find(|found| keys.contains(found.as_str()));
                assert!(raw.is_none(), "{path} in {tongue} shows the key {raw:?}");
            }
            first_words.extend(visitor.get("/sign-in").all("h1"));
        }
        assert_eq!(first_words.len(), Tongue::ALL.len(), "each language has its own words: {first_words:?}");
    });
}

#[test]
fn every_page_of_a_steward_speaks_each_language_too() {
    let keys = keys();
    let word = Regex::new(r"[a-z]+(?:-[a-z0-9]+)+").expect("a pattern");
    each(|house| {
        let town = town::furnished(house);
        offer_all(house);
        for tongue in [Tongue::Arabic, Tongue::French, Tongue::Russian] {
            let steward = house.steward(tongue.name()).reading(tongue.name());
            steward.set_cookie("tongue", tongue.name());
            for route in house.built.routes.iter().filter(|route| route.method.as_str() == "GET") {
                let path = town.at(route.path);
                let page = steward.get(&path);
                let kind = page.header("content-type").unwrap_or_default();
                if !kind.starts_with("text/html") || TAKEN_ALONG.contains(&route.path) {
                    continue;
                }
                assert!(!page.status.is_server_error(), "{tongue} {path}: {}", page.status);
                speaks(&page, tongue, &path);
                let text = shown(&page);
                let raw = word.find_iter(&text).find(|found| keys.contains(found.as_str()));
                assert!(raw.is_none(), "{path} in {tongue} shows the key {raw:?}");
            }
        }
    });
}

fn speaks(page: &Page, tongue: Tongue, path: &str) {
    let wanted = if tongue == Tongue::Arabic { "rtl" } else { "ltr" };
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(tongue.name()), "{path}");
    assert_eq!(page.attribute("html", "dir").unwrap_or_else(|| "ltr".into()), wanted, "{path} in {tongue}");
}

/// What is shown and read aloud on the whole page.
fn shown(page: &Page) -> String {
    let mut text = page.all("body").join(" ");
    for (css, name) in
        [("[title]", "title"), ("[aria-label]", "aria-label"), ("[placeholder]", "placeholder")]
    {
        text.push(' ');
        text.push_str(&page.attributes(css, name).join(" "));
    }
    text
}
