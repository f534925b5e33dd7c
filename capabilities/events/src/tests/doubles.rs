//! The same event from several sources.

use crate::tests::each;
use testing::{Browser, House};

const A: &str = include_str!("igov/source-a.ics");
const B: &str = include_str!("igov/source-b.ics");

/// Makes a source without an address.
fn by_hand(browser: &Browser<'_>, name: &str) {
    let form = browser.fill("/sources").with("name", name).with("zone", "UTC");
    form.with("trust", "publish").with("hours", 6).done().ok();
}

fn take(browser: &Browser<'_>, source: &str, text: &str) {
    browser.fill(&format!("/sources/{source}/file")).file("file", "x.ics", text.as_bytes()).done().ok();
}

/// The titles of all events, over all pages.
fn all(house: &House) -> Vec<String> {
    let visitor = house.visitor();
    let mut page = visitor.get("/events").ok();
    let mut titles = page.all("ol.days h3");
    while let Some(next) = page.attribute(".pager a[rel=next]", "href") {
        page = visitor.get(&next).ok();
        titles.extend(page.all("ol.days h3"));
    }
    titles
}

fn both(house: &House) -> Browser<'_> {
    let fay = house.facilitator("Fay");
    by_hand(&fay, "First");
    by_hand(&fay, "Second");
    take(&fay, "first", A);
    take(&fay, "second", B);
    fay
}

#[test]
fn thirteen_meetings_in_two_sources_are_there_once_each_and_near_misses_stand_apart() {
    each(|house| {
        both(house);
        let titles = all(house);
        assert_eq!(titles.len(), 13 + 3, "{titles:?}");
        for near_miss in ["YouthDIG 2026", "IETF 126", "ICANN85 Prep Week"] {
            assert!(titles.iter().any(|title| title == near_miss), "{near_miss} in {titles:?}");
        }
        for double in [
            "ICANN 85 Mumbai",
            "IETF 125 Shenzhen meeting",
            "ARIN 57",
            "RightsCon Lusaka",
            "CPDP.ai 2026",
            "EuroDIG 2026",
        ] {
            assert!(!titles.iter().any(|title| title == double), "{double} in {titles:?}");
        }
    });
}

#[test]
fn the_same_files_again_change_nothing() {
    each(|house| {
        let fay = both(house);
        let before = all(house);
        take(&fay, "first", A);
        take(&fay, "second", B);
        assert_eq!(all(house), before);
    });
}

#[test]
fn an_event_of_two_sources_names_both_and_its_other_address_leads_there() {
    each(|house| {
        both(house);
        house.visitor().get("/events/ietf-125-2026").ok().says("First").says("Second");
        let page = house.visitor().visit("/events/ietf-125-shenzhen-meeting-2026").ok();
        page.says("IETF 125");
        house.settle();
        let hits = house.visitor().get("/search?q=Shenzhen").ok();
        hits.lacks("IETF 125 Shenzhen meeting").says("IETF 125");
    });
}

#[test]
fn a_join_can_be_undone_and_is_not_made_again() {
    each(|house| {
        let fay = both(house);
        let other = "ietf-125-shenzhen-meeting-2026";
        fay.take_back("/events/ietf-125-2026/joined").with("other", other).done().ok();
        assert_eq!(all(house).len(), 17);
        take(&fay, "second", B);
        assert_eq!(all(house).len(), 17);
        fay.get("/events/doubles").ok().lacks("IETF 125");
    });
}

#[test]
fn likely_doubles_are_suggested_and_not_the_same_is_remembered() {
    each(|house| {
        let fay = house.facilitator("Fay");
        by_hand(&fay, "First");
        by_hand(&fay, "Second");
        let one =
            crate::tests::feed::calendar(&[("a@x", "20260301/20260303", "Nairobi School on Privacy", "")]);
        let other =
            crate::tests::feed::calendar(&[("b@y", "20260302/20260304", "Privacy School Nairobi 2026", "")]);
        take(&fay, "first", &one);
        take(&fay, "second", &other);
        assert_eq!(all(house).len(), 2, "only a person joins what is only likely");
        fay.get("/events/doubles").ok().says("Nairobi School on Privacy").says("Privacy School Nairobi 2026");
        let unlike = fay.fill("/events/nairobi-school-on-privacy-2026/unlike");
        unlike.with("other", "privacy-school-nairobi-2026").done().ok();
        take(&fay, "second", &other.replace("Privacy School Nairobi 2026", "Privacy School Nairobi (2026)"));
        fay.get("/events/doubles").ok().lacks("Nairobi");
    });
}

#[test]
fn two_events_joined_by_hand_share_what_people_brought_and_get_it_back() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let one = crate::tests::add(&fay, "Lima Meeting", "2026-03-01", "2026-03-02");
        let other = crate::tests::add(&fay, "Meeting in Lima", "2026-03-01", "2026-03-02");
        let ana = house.member("Ana");
        ana.fill(&format!("{other}/attendance"))
            .with("way", "in-person")
            .with("visibility", "public")
            .done()
            .ok();
        fay.fill(&format!("{one}/joined")).with("other", &other).done().ok();
        fay.get(&one).ok().says("Ana");
        let slug = other.rsplit('/').next().expect("a name").to_owned();
        assert_eq!(house.visitor().get(&other).location().as_deref(), Some(one.as_str()));
        fay.take_back(&format!("{one}/joined")).with("other", slug).done().ok();
        fay.get(&one).ok().lacks("Ana");
        fay.get(&other).ok().says("Ana");
    });
}

#[test]
fn what_a_source_lists_does_not_vanish_in_what_waits_or_was_declined() {
    each(|house| {
        super::record::hold(house);
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let form = |title| super::on_days(ana.fill("/events"), title, "2026-09-01", "2026-09-02");
        let waits = form("Names forum").with("url", "https://names.example/1").send().location().unwrap();
        let other = form("Roots day").with("url", "https://roots.example/1").send().location().unwrap();
        fay.change(&format!("{other}/standing")).with("standing", "declined").done();
        let days = "20260901/20260903";
        by_hand(&fay, "First");
        take(
            &fay,
            "first",
            &super::feed::calendar(&[
                ("a@x", days, "Names forum", "URL:https://names.example/1\r\n"),
                ("b@x", days, "Roots day", "URL:https://roots.example/1\r\n"),
            ]),
        );
        assert_eq!(all(house), ["Names forum", "Roots day"]);
        let asked = fay.get("/events/doubles").ok().says("Names forum").lacks("Roots day");
        assert!(!asked.attributes(&format!("a[href='{waits}']"), "href").is_empty());
        let listed = house.visitor().get("/events").ok().attributes("ol.days h3 a", "href");
        let form = fay.fill(&format!("{waits}/joined")).with("other", &listed[0]);
        form.done().ok();
        assert_eq!(all(house), ["Names forum", "Roots day"], "what is seen is kept");
    });
}
