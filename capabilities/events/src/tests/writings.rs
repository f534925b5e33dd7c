//! Papers and reports on the pages of topics and in the search, and events by their names.

use super::front::topic;
use super::{add, on_days, reports};
use access::Actor;
use base::hours;
use facts::Subject;
use testing::{Browser, House};

/// Runs a test in a house with a search, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &finding::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, test);
}

fn paper(browser: &Browser<'_>, event: &str, title: &str, text: &str) {
    let form = browser.fill(&format!("{event}/papers")).with("title", title).with("lang", "en");
    form.with("link", "").file("file", "paper.md", text.as_bytes()).done().ok();
}

fn under(browser: &Browser<'_>, title: &str, day: &str) -> String {
    let form = on_days(browser.fill("/events"), title, day, day).with("topics", "access");
    form.send().location().expect("it was added")
}

/// The titles that a search finds.
fn found(house: &House, query: &str) -> Vec<String> {
    house.settle();
    house.visitor().get(&format!("/search?{query}")).ok().all("main ul.rows li > a")
}

#[test]
fn a_topics_page_has_the_newest_papers_and_reports_of_its_events() {
    each(|house| {
        let topic = topic(house, "access");
        let ana = house.member("Ana");
        let event = under(&ana, "Workshop", "2025-11-10");
        house.visitor().get(&topic).ok().lacks("Papers and reports");
        paper(&ana, &event, "First paper", "One.");
        house.pass(hours(1));
        let report = reports::begin(&ana, &event, "What we heard");
        house.visitor().get(&topic).ok().says("First paper").lacks("What we heard");
        reports::publish(&ana, &report, "What we heard");
        for n in 2..=5 {
            house.pass(hours(1));
            paper(&ana, &event, &format!("Paper {n}"), "More.");
        }
        let elsewhere = add(&ana, "Of nothing", "2025-11-12", "2025-11-12");
        paper(&ana, &elsewhere, "Not under it", "Less.");
        let page = house.visitor().get(&topic).ok().lacks("First paper").lacks("Not under it");
        let titles: Vec<String> = page.all("ul.rows li > a");
        assert_eq!(titles, ["Paper 5", "Paper 4", "Paper 3", "Paper 2", "What we heard"]);
        assert_eq!(page.attributes("main a[href*='/reports/']", "href"), [report]);
        for all in ["/search?kind=paper&topic=access", "/search?kind=report&topic=access"] {
            assert!(page.attribute(&format!("main a[href='{all}']"), "href").is_some(), "{all}");
        }
    });
}

#[test]
fn papers_and_published_reports_are_found_under_the_topics_of_their_event() {
    each(|house| {
        topic(house, "access");
        let ana = house.member("Ana");
        let event = under(&ana, "Workshop", "2025-11-10");
        paper(&ana, &event, "On spectrum", "Licences for **shared** antennas.");
        let report = reports::begin(&ana, &event, "What we heard");
        assert_eq!(found(house, "q=antennas"), ["On spectrum"]);
        assert_eq!(found(house, "kind=report&topic=access"), Vec::<String>::new(), "a draft");
        reports::publish(&ana, &report, "What we heard");
        assert_eq!(found(house, "kind=report&topic=access"), ["What we heard"]);
        assert_eq!(found(house, "kind=paper&topic=access"), ["On spectrum"]);
        on_days(ana.change(&event), "Workshop", "2025-11-10", "2025-11-10").done().ok();
        assert_eq!(found(house, "kind=paper&topic=access"), Vec::<String>::new(), "filed under nothing now");
        assert_eq!(found(house, "q=antennas"), ["On spectrum"]);
        let page = ana.get(&event).ok();
        let edit = page.attribute("a[href*='/papers/'][href$='/edit']", "href").expect("its own");
        ana.take_back(edit.trim_end_matches("/edit")).done().ok();
        assert_eq!(found(house, "q=antennas"), Vec::<String>::new(), "removed");
    });
}

#[test]
fn an_event_is_found_by_its_title_and_by_every_address_it_had() {
    each(|house| {
        let ana = house.member("Ana");
        let first = add(&ana, "Town meeting", "2026-05-04", "2026-05-06");
        on_days(ana.change(&first), "City meeting", "2026-05-04", "2026-05-06").done().ok();
        let built = house.built.house.clone();
        for (name, count) in
            [("city MEETING", 1), ("city-meeting-2026", 1), ("town-meeting-2026", 1), ("Town meeting", 0)]
        {
            let house_of = built.clone();
            let named: Vec<Subject> = house
                .wait(built.read(Actor::Nobody, move |look| house_of.named(look, name)))
                .expect("it can be asked");
            assert_eq!(named.len(), count, "{name}");
        }
    });
}
