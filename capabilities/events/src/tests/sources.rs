//! Sources: what comes in, what stays, and what is said about it.

use crate::tests::each;
use crate::tests::feed::{Answer, Feed, calendar};
use base::{days, hours};
use testing::{Browser, House};

/// Adds a source at the feed's address, which is read at once, and returns the address of its page.
fn add_source(browser: &Browser<'_>, feed: &Feed, name: &str) -> String {
    let form = browser.fill("/sources").with("name", name).with("url", &feed.url);
    let answer = form.with("zone", "Africa/Nairobi").with("trust", "publish").with("hours", 6).send();
    answer.location().unwrap_or_else(|| panic!("{name} was not added: {}", answer.text()))
}

fn ask(browser: &Browser<'_>, source: &str) -> testing::Page {
    browser.fill(&format!("{source}/poll")).done().ok()
}

fn titles(house: &House, query: &str) -> Vec<String> {
    house.visitor().get(&format!("/events{query}")).ok().all("ol.days h3")
}

#[test]
fn an_event_of_a_source_is_in_the_calendar_and_says_who_lists_it() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        feed.lists(&calendar(&[(
            "a@x",
            "20260301/20260303",
            "Forum on Names",
            "LOCATION:Nairobi\\, Kenya\r\n",
        )]));
        add_source(&fay, &feed, "Names Group");
        let page = house.visitor().get("/events/forum-on-names-2026").ok();
        page.says("Names Group").says("Kenya");
    });
}

#[test]
fn a_fetch_that_fails_removes_nothing_and_is_shown() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        feed.lists(&calendar(&[("a@x", "20260301/20260303", "Forum on Names", "")]));
        let source = add_source(&fay, &feed, "Names Group");
        let empty = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
        for (status, body) in
            [(500, ""), (200, "<!doctype html><title>Log in</title>"), (200, empty), (404, "")]
        {
            feed.answers(Answer { status, body: body.to_owned(), ..Answer::default() });
            ask(&fay, &source);
            assert_eq!(titles(house, ""), ["Forum on Names"], "after {status} {body}");
            house.visitor().get("/events/forum-on-names-2026").ok().lacks("no longer listed");
        }
        house.visitor().get(&source).ok().says("Nothing that it listed has been removed.");
    });
}

#[test]
fn what_vanishes_is_marked_and_neither_cancelled_nor_removed() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        let kept = ("b@x", "20260401/20260402", "Day of Access", "");
        feed.lists(&calendar(&[("a@x", "20260301/20260303", "Forum on Names", ""), kept]));
        let source = add_source(&fay, &feed, "Names Group");
        feed.lists(&calendar(&[kept]));
        ask(&fay, &source);
        assert_eq!(titles(house, ""), ["Forum on Names", "Day of Access"]);
        let page = house.visitor().get("/events/forum-on-names-2026").ok();
        page.says("no longer listed there").lacks("Cancelled");
        house.visitor().get("/events/day-of-access-2026").ok().lacks("no longer listed");
    });
}

#[test]
fn a_move_and_a_cancellation_arrive_and_what_people_wrote_stays() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        feed.lists(&calendar(&[("a@x", "20260301/20260303", "Forum on Names", "LOCATION:Lima\\, Peru\r\n")]));
        let source = add_source(&fay, &feed, "Names Group");
        let link = "/events/forum-on-names-2026";
        let edit = fay
            .change(link)
            .with("title", "Forum on Names")
            .with("lang", "en")
            .with("zone", "Africa/Nairobi");
        let edit = edit
            .with("status", "planned")
            .with("all_day", "yes")
            .with("description", "Bring your own badge.");
        edit.with("start_date", "2026-03-01")
            .with("end_date", "2026-03-02")
            .with("place", "Lima, Peru")
            .done()
            .ok();
        house.clock.pass(hours(1));
        feed.lists(&calendar(&[("a@x", "20260308/20260310", "Forum on Names", "LOCATION:Lima\\, Peru\r\n")]));
        ask(&fay, &source);
        house.visitor().get(link).ok().says("8 March 2026").says("Bring your own badge.");
        let off = "LOCATION:Lima\\, Peru\r\nSTATUS:CANCELLED\r\n";
        feed.lists(&calendar(&[("a@x", "20260308/20260310", "Forum on Names", off)]));
        ask(&fay, &source);
        house.visitor().get(link).ok().says("ancelled").says("Bring your own badge.");
    });
}

#[test]
fn a_source_is_asked_with_the_validators_it_gave_and_in_its_rhythm() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        let body = calendar(&[("a@x", "20260301/20260303", "Forum on Names", "")]);
        feed.answers(Answer { status: 200, body, etag: Some("\"one, exactly\""), retry_after: None });
        add_source(&fay, &feed, "Names Group");
        house.pass(hours(1));
        assert_eq!(feed.asked(), [None], "not before its time");
        house.pass(hours(6));
        assert_eq!(feed.asked(), [None, Some("\"one, exactly\"".to_owned())]);
    });
}

#[test]
fn a_source_that_fails_is_asked_less_often_and_one_that_is_gone_not_at_all() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        feed.answers(Answer { status: 503, retry_after: Some("172800"), ..Answer::default() });
        let source = add_source(&fay, &feed, "Names Group");
        house.pass(days(1));
        assert_eq!(feed.asked().len(), 1, "not before the server said");
        feed.answers(Answer { status: 410, ..Answer::default() });
        house.pass(days(2));
        assert_eq!(feed.asked().len(), 2);
        house.pass(days(30));
        assert_eq!(feed.asked().len(), 2);
        house.visitor().get(&source).ok().says("not read any more");
    });
}

#[test]
fn one_entry_that_cannot_be_read_is_shown_and_loses_nothing_else() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        let bad = "BEGIN:VEVENT\r\nUID:bad@x\r\nDTSTART:sometime\r\nSUMMARY:Sometime\r\nEND:VEVENT\r\n";
        let good = calendar(&[("a@x", "20260301/20260303", "Forum on Names", "")]);
        feed.lists(&good.replace("END:VCALENDAR", &format!("{bad}END:VCALENDAR")));
        let source = add_source(&fay, &feed, "Names Group");
        assert_eq!(titles(house, ""), ["Forum on Names"]);
        house.visitor().get(&source).ok().says("What could not be used");
    });
}

#[test]
fn events_of_a_source_that_is_not_trusted_wait_for_a_facilitator() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        feed.lists(&calendar(&[("a@x", "20260301/20260303", "Forum on Names", "")]));
        let form = fay.fill("/sources").with("name", "Names Group").with("url", &feed.url);
        form.with("zone", "UTC").with("trust", "hold").with("hours", 6).done().ok();
        assert!(titles(house, "").is_empty());
        fay.get("/events/held").ok().says("Forum on Names");
    });
}

#[test]
fn a_file_is_taken_in_by_hand_where_there_is_no_address() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let form = fay.fill("/sources").with("name", "By hand").with("zone", "UTC");
        form.with("trust", "publish").with("hours", 6).done().ok();
        let body = calendar(&[("a@x", "20260301/20260303", "Forum on Names", "")]);
        fay.fill("/sources/by-hand/file").file("file", "f.ics", body.as_bytes()).done().says("has been read");
        assert_eq!(titles(house, ""), ["Forum on Names"]);
        let page = fay.fill("/sources/by-hand/file").file("file", "f.ics", b"<html>").send();
        page.refuses("not a calendar");
    });
}

#[test]
fn a_source_with_a_wrong_address_or_rhythm_is_refused_and_keeps_what_was_typed() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let form = fay.fill("/sources").with("name", "Names Group").with("url", "gopher://x.example");
        let page = form.with("zone", "UTC").with("trust", "publish").with("hours", 0).send();
        let page = page.refuses("Between 1 and 168 hours.");
        assert_eq!(page.attribute("#f-name", "value").as_deref(), Some("Names Group"));
        assert_eq!(page.attribute("#f-url", "value").as_deref(), Some("gopher://x.example"));
    });
}

#[test]
fn only_facilitators_tend_sources() {
    each(|house| {
        let ana = house.member("Ana");
        ana.get("/sources/new").is(axum::http::StatusCode::FORBIDDEN);
        ana.fill("/sources").with("name", "Mine").send().is(axum::http::StatusCode::FORBIDDEN);
        ana.get("/sources").ok();
    });
}
