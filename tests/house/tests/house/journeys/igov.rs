//! Two publishers list the same year of Internet governance; the calendar has each meeting once.

use crate::town::{on_days, sent};
use house_tests::each;
use std::path::Path;
use testing::{Browser, House};

/// The two calendars, which the events' own tests hold (their origin is told there).
fn calendar(name: &str) -> Vec<u8> {
    let path = house_tests::root().join("capabilities/events/src/tests/igov").join(Path::new(name));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn add_source(steward: &Browser<'_>, name: &str, file: &str) {
    let form = steward.fill("/sources").with("name", name).with("zone", "UTC");
    let source = sent(form.with("trust", "publish").with("hours", 6));
    steward.fill(&format!("{source}/file")).file("file", file, &calendar(file)).done().ok();
}

/// The titles of all events, over all pages.
fn titles(house: &House) -> Vec<String> {
    let visitor = house.visitor();
    let (mut titles, mut next) = (Vec::new(), Some("/events".to_owned()));
    while let Some(path) = next {
        let page = visitor.get(&path).ok();
        titles.extend(page.all("ol.days h3"));
        next = page.attribute(".pager a[rel=next]", "href");
    }
    titles
}

#[test]
fn thirteen_meetings_of_two_sources_stand_in_calendar_feeds_and_search_once() {
    each(|house| {
        let steward = house.steward("Stella");
        add_source(&steward, "First publisher", "source-a.ics");
        add_source(&steward, "Second publisher", "source-b.ics");
        house.settle();
        let all = titles(house);
        assert_eq!(all.len(), 13 + 3, "thirteen meetings and three near misses: {all:?}");
        let visitor = house.visitor();
        let ics = visitor.get("/events.ics").ok().body();
        assert_eq!(ics.matches("BEGIN:VEVENT").count(), all.len());
        let read = calendar_of(&ics);
        assert_eq!(read, all.len(), "a reader of calendars finds as many");
        let json: serde_json::Value =
            serde_json::from_str(&visitor.get("/events.json").ok().body()).expect("JSON");
        let listed = json.as_array().or_else(|| json["events"].as_array()).expect("a list of events");
        assert_eq!(listed.len(), all.len());
        for title in ["IETF 125", "RightsCon 2026"] {
            let found = visitor.get(&format!("/search?q={}", title.replace(' ', "+"))).ok();
            found.says(title.split(' ').next().expect("a word"));
        }
    });
}

fn calendar_of(text: &str) -> usize {
    text.split("BEGIN:VEVENT")
        .skip(1)
        .filter(|entry| entry.contains("\r\nUID:") && entry.contains("\r\nDTSTART"))
        .count()
}

#[test]
fn what_a_member_adds_stands_beside_what_sources_list() {
    each(|house| {
        let steward = house.steward("Stella");
        add_source(&steward, "First publisher", "source-a.ics");
        let before = titles(house).len();
        let ana = house.member("Ana");
        let event = sent(on_days(ana.fill("/events"), "Walk to the venue", "2026-03-14", "2026-03-14"));
        assert_eq!(titles(house).len(), before + 1);
        add_source(&steward, "Second publisher", "source-b.ics");
        house.visitor().get(&event).ok().says("Walk to the venue");
    });
}
