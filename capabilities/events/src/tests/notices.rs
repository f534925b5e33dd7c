//! Who is told what, and only once; and what is held about a person.

use super::{add, on_days, papers, reports};
use access::Actor;
use base::days;
use testing::{Browser, House};
use web::Keeping;

fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

fn go(browser: &Browser<'_>, event: &str) {
    browser.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
}

fn go_by_mail(house: &House, event: &str, mail: &str) -> String {
    let visitor = house.visitor();
    let form = visitor.fill(&format!("{event}/attendance")).with("name", "Zoe").with("mail", mail);
    form.with("way", "remote").done().ok();
    let letter = house.letter_to(mail);
    let at = letter.body.find("/attendance/").unwrap();
    let link = letter.body[at..].split_whitespace().next().unwrap_or_default().to_owned();
    house.visitor().fill(&link).done().ok();
    link
}

/// Who got a letter whose subject says this.
fn told(house: &House, words: &str) -> Vec<String> {
    let letters = house.letters();
    let mut to: Vec<String> = letters
        .iter()
        .filter(|letter| letter.subject.contains(words) || letter.body.contains(words))
        .map(|letter| letter.to.to_string())
        .collect();
    to.sort();
    to
}

#[test]
fn those_who_go_hear_of_a_new_date_and_who_moved_it_does_not() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        go(&ana, &event);
        go(&eve, &event);
        let link = go_by_mail(house, &event, "zoe@away.example");
        let form = on_days(ana.change(&event), "Summit", "2026-01-17", "2026-01-19");
        form.with("country", "KE").send();
        let words = "Summit is now on 2026-01-17 – 2026-01-19 in Kenya (before: 2026-01-10 – 2026-01-12, –)";
        assert_eq!(told(house, words), ["eve@people.example", "zoe@away.example"]);
        assert!(house.letter_to("zoe@away.example").body.contains(&link));
        let form = on_days(ana.change(&event), "Summit", "2026-01-17", "2026-01-19").with("country", "KE");
        form.with("description", "Only words.").send();
        assert_eq!(told(house, "Summit is now").len(), 2, "words move nobody");
    });
}

#[test]
fn a_cancellation_reaches_those_who_go_and_so_does_its_end() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        go(&eve, &event);
        let change = |status: &str| {
            let form = ana.change(&event).with("title", "Summit").with("lang", "en").with("zone", "UTC");
            let form =
                form.with("all_day", "yes").with("start_date", "2026-01-10").with("end_date", "2026-01-12");
            form.with("status", status).with("reason", "No venue").send();
        };
        change("cancelled");
        assert_eq!(told(house, "is cancelled"), ["eve@people.example"]);
        change("planned");
        assert_eq!(told(house, "takes place after all"), ["eve@people.example"]);
    });
}

#[test]
fn who_goes_is_reminded_once_and_asked_for_a_report_once() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2025-12-10", "2025-12-10");
        go(&eve, &event);
        house.settle();
        house.pass(days(5));
        assert!(told(house, "Summit begins on").is_empty());
        house.pass(days(2));
        assert_eq!(told(house, "Summit begins on 2025-12-10"), ["eve@people.example"]);
        house.pass(days(1));
        assert_eq!(told(house, "Summit begins on").len(), 1);
        house.pass(days(2));
        assert_eq!(told(house, "Will you write a report?"), ["ana@people.example", "eve@people.example"]);
        house.pass(days(1));
        assert_eq!(told(house, "Will you write a report?").len(), 2);
    });
}

#[test]
fn papers_and_reports_are_told_to_those_who_go() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2025-12-01", "2025-12-05");
        go(&eve, &event);
        papers::add_file(&ana, &event, "Agenda");
        let report = reports::begin(&ana, &event, "Notes");
        house.pass(days(2));
        assert!(told(house, "Report on Summit").is_empty(), "a draft is nobody else's business");
        reports::publish(&ana, &report, "Notes");
        reports::publish(&ana, &report, "Notes");
        house.settle();
        house.pass(days(1));
        house.pass(days(1));
        assert_eq!(told(house, "New paper for Summit: Agenda"), ["eve@people.example"]);
        assert_eq!(told(house, "Report on Summit: Notes"), ["eve@people.example"]);
    });
}

fn exported(house: &House, browser: &Browser<'_>) -> String {
    let person = browser.id();
    let files = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
    files.iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect()
}

fn leave(house: &House, browser: &Browser<'_>, keeping: Keeping) {
    let person = browser.id();
    house.act(Actor::House, move |act| crate::personal::forget(act, person, keeping));
}

/// A person with an attendance, a paper, a published report, a draft and an event of their own.
fn busy<'h>(house: &'h House, event: &str, name: &str) -> (Browser<'h>, String, String) {
    let person = house.member(name);
    let form = person.fill(&format!("{event}/attendance")).with("way", "in-person").with("part", "speaks");
    form.with("visibility", "public").with("note", format!("{name} at the door")).done().ok();
    papers::add_file(&person, event, &format!("Paper of {name}"));
    let report = reports::begin(&person, event, &format!("Report of {name}"));
    reports::publish(&person, &report, &format!("Report of {name}"));
    reports::begin(&person, event, &format!("Draft of {name}"));
    let own = add(&person, &format!("Event of {name}"), "2026-02-01", "2026-02-01");
    (person, report, own)
}

#[test]
fn a_person_gets_all_that_is_theirs_drafts_and_notes_too() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2025-12-01", "2025-12-05");
        let (ana, ..) = busy(house, &event, "Ana");
        busy(house, &event, "Bob");
        let text = exported(house, &ana);
        for mine in ["Ana at the door", "Paper of Ana", "Report of Ana", "Draft of Ana", "Event of Ana"] {
            assert!(text.contains(mine), "{mine}");
        }
        assert!(!text.contains("Bob"));
    });
}

#[test]
fn who_leaves_takes_their_name_and_if_they_wish_their_work() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2025-12-01", "2025-12-05");
        let (ana, report, own) = busy(house, &event, "Ana");
        leave(house, &ana, Keeping::Stays);
        let visitor = house.visitor();
        visitor.get(&event).ok().lacks("Ana at the door").says("Paper of Ana").says("Report of Ana");
        visitor.get(&report).ok().says("a former participant");
        visitor.get(&own).ok();
        assert!(!exported(house, &ana).contains("Ana"), "nothing is theirs any more");
        let (bob, report, own) = busy(house, &event, "Bob");
        leave(house, &bob, Keeping::Goes);
        house.facilitator("Fay").get(&event).ok().lacks("Bob");
        visitor.get(&report).is(web::axum::http::StatusCode::NOT_FOUND);
        visitor.get(&own).is(web::axum::http::StatusCode::NOT_FOUND);
    });
}
