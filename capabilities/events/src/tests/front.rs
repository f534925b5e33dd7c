//! What stands of the calendar on the front page and on the pages of topics, and who follows an event.

use super::{add, on_days, reports};
use access::Actor;
use base::days;
use testing::{Browser, House};

/// Runs a test in a house with a front page, whose notices are mailed, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &::front::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, test);
}

fn go(browser: &Browser<'_>, event: &str) {
    browser.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
}

/// A topic, by its slug.
pub(super) fn topic(house: &House, slug: &'static str) -> String {
    house.act(Actor::House, move |act| {
        use base::Parse;
        let names =
            topics::Names::of([(base::Tongue::English, topics::Name::parse("Access")?)]).expect("a name");
        topics::add(act, &base::Slug::parse(slug)?, &names, None)
    });
    format!("/topics/{slug}")
}

#[test]
fn the_front_page_says_when_and_where_and_that_one_goes() {
    each(|house| {
        let ana = house.member("Ana");
        let form = on_days(ana.fill("/events"), "Regional forum", "2026-05-04", "2026-05-06");
        let event = form.with("place", "Accra").with("country", "GH").send().location().unwrap();
        add(&ana, "Long past", "2025-03-01", "2025-03-02");
        let page = house.visitor().get("/").ok().says("4 May – 6 May 2026 · ").says("Accra");
        assert_eq!(page.all("main .days h3 a")[0], "Regional forum");
        assert_eq!(page.attribute("main .days time", "datetime"), Some("2026-05-04".into()));
        let west = house.visitor();
        west.set_cookie("zone", "America/Lima");
        let page = west.get("/").ok();
        assert_eq!(
            page.attribute("main .days time", "datetime"),
            Some("2026-05-04".into()),
            "whole days are not moved"
        );
        assert_eq!(page.attribute("link[type='text/calendar']", "href"), Some("/events.ics".into()));
        go(&ana, &event);
        ana.get("/").ok().says("you will be there");
        house.visitor().get("/").ok().says("1 from the network");
    });
}

#[test]
fn what_nobody_goes_to_stands_apart_on_the_front_page() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Regional forum", "2026-05-04", "2026-05-06");
        house.visitor().get("/").ok().says("Nobody from the network yet");
        go(&ana, &event);
        house.visitor().get("/").ok().lacks("Nobody from the network yet");
    });
}

#[test]
fn what_people_add_and_report_is_new_and_what_waits_is_not() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Workshop", "2025-11-10", "2025-11-12");
        let report = reports::begin(&ana, &event, "What we heard");
        house.visitor().get("/").ok().says("Workshop").lacks("What we heard");
        reports::publish(&ana, &report, "What we heard");
        let page = house.visitor().get("/").ok().says("Report on an event");
        assert_eq!(page.attribute("main a[href*='/reports/']", "href"), Some(report));
        house.pass(days(100));
        house.visitor().get("/").ok().lacks("Workshop").lacks("What we heard");
    });
}

#[test]
fn those_who_were_there_owe_a_report_until_somebody_writes_it() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Workshop", "2025-12-02", "2025-12-02");
        go(&eve, &event);
        eve.get("/").ok().lacks("Report on Workshop");
        house.clock.pass(days(3));
        let page = eve.get("/").ok().says("Report on Workshop, where you were");
        assert!(page.attribute("main a[href$='/reports/new']", "href").is_some());
        ana.get("/").ok().lacks("Report on Workshop, where");
        let report = reports::begin(&eve, &event, "What we heard");
        reports::publish(&eve, &report, "What we heard");
        eve.get("/").ok().lacks("Report on Workshop");
    });
}

#[test]
fn facilitators_read_what_waits_for_them() {
    each(|house| {
        house.act(Actor::House, |act| {
            let network = web::Network { review_events: true, ..web::Network::load(act)? };
            network.store(act)?;
            Ok(act.record(&web::NetworkChanged { network })?)
        });
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        add(&ana, "Summit", "2026-05-04", "2026-05-06");
        fay.get("/").ok().says("One event waits to be taken into the calendar");
        ana.get("/").ok().says("Summit").lacks("waits to be taken");
        house.visitor().get("/").ok().lacks("Summit");
    });
}

#[test]
fn a_topics_page_says_what_comes_next_under_it() {
    each(|house| {
        let topic = topic(house, "access");
        let ana = house.member("Ana");
        for n in 1..8 {
            let day = format!("2026-05-{n:02}");
            let form = on_days(ana.fill("/events"), &format!("Summit {n}"), &day, &day);
            form.with("topics", "access").send();
        }
        add(&ana, "Of nothing", "2026-05-01", "2026-05-01");
        let form = on_days(ana.fill("/events"), "Long past", "2025-05-01", "2025-05-01");
        form.with("topics", "access").send();
        let page = house.visitor().get(&topic).ok().says("What is coming");
        assert_eq!(page.all(".days h3 a"), ["Summit 1", "Summit 2", "Summit 3", "Summit 4", "Summit 5"]);
        assert!(page.attribute("main a[href='/events?topic=access']", "href").is_some());
        let moved = on_days(ana.change("/events/summit-7-2026"), "Summit 7", "2026-04-01", "2026-04-01");
        moved.with("topics", "access").done().ok();
        assert_eq!(house.visitor().get(&topic).ok().all(".days h3 a")[0], "Summit 7");
    });
}

#[test]
fn who_follows_an_event_hears_that_it_is_moved_or_called_off() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        assert!(house.visitor().get(&event).ok().all("form[action^='/following/']").is_empty());
        let action = eve.get(&event).ok().attribute("form[action^='/following/']", "action").unwrap();
        eve.change(&action).with("to", &event).done().ok().says("You follow this now");
        on_days(ana.change(&event), "Summit", "2026-01-17", "2026-01-19").done().ok();
        let told =
            |words: &str| house.letters().iter().filter(|letter| letter.subject.contains(words)).count();
        assert_eq!(told("Summit is now on"), 1);
        go(&eve, &event);
        on_days(ana.change(&event), "Summit", "2026-01-24", "2026-01-26").done().ok();
        assert_eq!(told("Summit is now on"), 2, "who goes and follows is told once");
        eve.take_back(&format!("{event}/attendance")).done().ok();
        // The first of two fields of a name counts.
        let form = ana.change(&event).with("status", "cancelled").with("reason", "No venue");
        on_days(form, "Summit", "2026-01-24", "2026-01-26").done().ok();
        assert_eq!(told("is cancelled"), 1);
    });
}
