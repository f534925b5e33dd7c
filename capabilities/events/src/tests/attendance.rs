//! Saying that one will be there, and taking it back, with and without an account.

use super::{add, each};
use base::{days, hours};
use testing::{Browser, House};
use web::axum::http::StatusCode;

/// The path in the newest letter to an address.
fn mailed_link(house: &House, address: &str) -> String {
    let letter = house.letter_to(address);
    let start = letter.body.find("https://bits.example/attendance/").expect("the letter has the link");
    let link: String = letter.body[start..].split_whitespace().next().unwrap_or_default().to_owned();
    link.trim_start_matches("https://bits.example").to_owned()
}

fn ask(browser: &Browser<'_>, event: &str, name: &str, mail: &str) {
    let form = browser.fill(&format!("{event}/attendance"));
    form.with("name", name)
        .with("mail", mail)
        .with("way", "in-person")
        .done()
        .ok()
        .says("We have sent you a mail");
}

fn whole_form(browser: &Browser<'_>, event: &str, visibility: &str) {
    browser
        .fill(&format!("{event}/attendance"))
        .with("way", "in-person")
        .with("part", "speaks")
        .with("visibility", visibility)
        .done()
        .ok();
}

#[test]
fn a_member_goes_by_one_click_and_stays_away_by_one() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        ana.get(&event).ok().says("Nobody from the network has said yet");
        let attendance = format!("{event}/attendance");
        ana.fill(&attendance).with("way", "remote").done().ok().says("You will take part remotely.");
        let page = ana.get(&event).ok().lacks("Nobody from the network has said yet");
        assert_eq!(page.all("ul.people li"), ["Ana remotely"]);
        ana.take_back(&attendance).done().ok().says("You are not counted any more");
        ana.get(&event).ok().says("Nobody from the network has said yet");
    });
}

#[test]
fn the_form_says_on_which_days_and_as_what_and_a_click_keeps_it() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let attendance = format!("{event}/attendance");
        let form =
            ana.fill(&attendance).with("way", "in-person").with("part", "speaks").with("country", "KE");
        let form = form.with("days", "2026-01-11").with("note", "At the door").with("visibility", "network");
        let page = form.done().ok().says("speaks").says("11 Jan").says("At the door");
        assert_eq!(page.all(".bar span"), ["Africa", "1"]);
        ana.fill(&attendance).with("way", "remote").done().ok().says("speaks").says("remotely");
        let page = ana.get(&attendance).ok();
        assert_eq!(page.attribute("input[name=note]", "value").as_deref(), Some("At the door"));
        let wrong = ana.change(&attendance).with("way", "swimming").with("part", "speaks").send();
        wrong.refuses("Choose one of those offered");
    });
}

#[test]
fn each_visibility_shows_the_name_to_its_readers_and_counts_for_all() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&eve, "Summit", "2026-01-10", "2026-01-12");
        for (visibility, visitor, member) in
            [("public", true, true), ("network", false, true), ("counted", false, false)]
        {
            whole_form(&ana, &event, visibility);
            let named = |browser: &Browser<'_>| {
                let page = browser.get(&event).ok();
                assert_eq!(page.all("#participants .count"), ["1"], "{visibility}");
                page.all("ul.people li a").contains(&"Ana".to_owned())
            };
            assert_eq!(named(&house.visitor()), visitor, "a visitor, {visibility}");
            assert_eq!(
                named(&house.applicant(&format!("Ali {visibility}"))),
                visitor,
                "an applicant, {visibility}"
            );
            assert_eq!(named(&eve), member, "a member, {visibility}");
            assert_eq!(named(&house.facilitator(&format!("Fay {visibility}"))), member, "{visibility}");
            assert!(named(&ana), "herself, {visibility}");
            if !member {
                eve.get(&event).ok().says("and 1 who is counted, not named");
            }
        }
    });
}

#[test]
fn without_an_account_one_mail_confirms_and_looking_at_the_link_does_not() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2026-01-10", "2026-01-12");
        let visitor = house.visitor();
        ask(&visitor, &event, "Zoe", "zoe@away.example");
        let link = mailed_link(house, "zoe@away.example");
        visitor.get(&link).ok().says("Press the button");
        assert!(house.visitor().get(&event).ok().all("#participants .count").is_empty());
        visitor.fill(&link).done().ok().says("Your attendance is confirmed");
        assert_eq!(house.visitor().get(&event).ok().all("#participants .count"), ["1"]);
        visitor.fill(&link).done().ok().says("Your attendance is confirmed");
        assert_eq!(house.visitor().get(&event).ok().all("#participants .count"), ["1"]);
        house.member("Ana").get(&event).ok().says("Zoe").says("Nobody from the network");
        let change = visitor.change(&link).with("way", "remote").with("part", "speaks");
        change.with("visibility", "public").done().ok();
        house.visitor().get(&event).ok().says("Zoe").says("remotely").says("speaks");
        visitor.take_back(&link).done().ok().says("You are not counted any more");
        assert!(house.visitor().get(&event).ok().all("#participants .count").is_empty());
        visitor.get(&link).refuses("This link is not valid any more");
    });
}

#[test]
fn links_that_are_wrong_or_too_old_open_nothing() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2026-03-10", "2026-03-12");
        let visitor = house.visitor();
        visitor.get("/attendance/nothing").refuses("This link is not complete");
        visitor.get(&format!("/attendance/{}", "A".repeat(32))).refuses("This link is not valid any more");
        ask(&visitor, &event, "Zoe", "zoe@away.example");
        let link = mailed_link(house, "zoe@away.example");
        house.clock.pass(days(8));
        visitor.fill(&link).send().refuses("This link is not valid any more");
        house.pass(days(2));
        ask(&visitor, &event, "Zoe", "zoe@away.example");
        assert_ne!(mailed_link(house, "zoe@away.example"), link, "what was not confirmed is forgotten");
    });
}

#[test]
fn the_answer_is_the_same_whoever_has_the_address() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        for mail in ["ana@people.example", "zoe@away.example"] {
            ask(&house.visitor(), &event, "Somebody", mail);
        }
        let link = mailed_link(house, "zoe@away.example");
        house.visitor().fill(&link).done().ok();
        ask(&house.visitor(), &event, "Mallory", "zoe@away.example");
        assert_eq!(mailed_link(house, "zoe@away.example"), link);
        ana.get(&event).ok().says("Somebody").lacks("Mallory");
    });
}

#[test]
fn a_member_who_confirms_by_mail_goes_as_themselves() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&house.member("Eve"), "Summit", "2026-01-10", "2026-01-12");
        ana.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
        ask(&house.visitor(), &event, "Another name", "Ana@people.example");
        let link = mailed_link(house, "Ana@people.example");
        house.visitor().fill(&link).done().ok();
        let page = ana.get(&event).ok().says("You will be there.").lacks("Another name");
        assert_eq!(page.all("ul.people li"), ["Ana"]);
        house.visitor().take_back(&link).done().ok();
        ana.get(&event).ok().says("I will be there").lacks("You will be there.");
    });
}

#[test]
fn who_ticks_it_joins_the_network_by_coming() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2026-01-10", "2026-01-12");
        let visitor = house.visitor();
        let form = visitor.fill(&format!("{event}/attendance")).with("name", "Zoe");
        let form = form.with("mail", "zoe@away.example").with("joins", "yes").with("way", "in-person");
        form.with("part", "participates").with("visibility", "network").done().ok();
        let people = || house.look(access::Actor::House, |look| Ok(access::accounts::count(look)?));
        assert_eq!(people(), 1, "nobody joins before the address is confirmed");
        let link = mailed_link(house, "zoe@away.example");
        house.visitor().fill(&link).done().ok();
        assert_eq!(people(), 2);
        house.member("Ana").get(&event).ok().says("Zoe").lacks("Nobody from the network");
    });
}

#[test]
fn one_address_gets_three_mails_an_hour() {
    each(|house| {
        let event = add(&house.member("Eve"), "Summit", "2026-01-10", "2026-01-12");
        for _ in 0..3 {
            ask(&house.visitor(), &event, "Zoe", "zoe@away.example");
        }
        let visitor = house.visitor();
        let form = || visitor.fill(&format!("{event}/attendance")).with("name", "Zoe").with("way", "remote");
        form().with("mail", "ZOE@away.example").send().refuses("That was too often");
        house.clock.pass(hours(1));
        form().with("mail", "zoe@away.example").done().ok();
        form().with("mail", "not an address").send().refuses("This is not a mail address");
    });
}

#[test]
fn what_is_over_or_cancelled_takes_no_more_but_lets_go() {
    each(|house| {
        let ana = house.member("Ana");
        let over = add(&ana, "Summit", "2025-12-02", "2025-12-02");
        let attendance = format!("{over}/attendance");
        ana.fill(&attendance).with("way", "in-person").done().ok();
        ask(&house.visitor(), &over, "Zoe", "zoe@away.example");
        let link = mailed_link(house, "zoe@away.example");
        house.clock.pass(days(3));
        ana.fill(&attendance).with("way", "remote").send().refuses("The event is over");
        house.visitor().fill(&link).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ana.take_back(&attendance).done().ok();
        let off = add(&ana, "Workshop", "2026-02-01", "2026-02-01");
        let form = ana.change(&off).with("title", "Workshop").with("lang", "en").with("zone", "UTC");
        let form =
            form.with("all_day", "yes").with("start_date", "2026-02-01").with("end_date", "2026-02-01");
        form.with("status", "cancelled").with("reason", "No venue").done().ok();
        ana.get(&format!("{off}/attendance")).ok().says("Nobody needs to say any more");
    });
}

#[test]
fn beyond_sixty_names_there_is_a_second_page() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let people: Vec<_> = (0..61).map(|n| house.member(&format!("Person {n:02}")).id()).collect();
        let slug = base::Parse::parse(event.trim_start_matches("/events/")).unwrap();
        let event_of =
            house.look(access::Actor::House, move |look| crate::web::attendance::find(look, &slug));
        for person in people {
            let member = access::Member { person, role: access::Role::Participant };
            let about = event_of.clone();
            let plan = crate::heart::attendance::Plan::of(crate::heart::attendance::Way::InPerson);
            house.act(access::Actor::Member(member), move |act| {
                crate::acts::attendance::attend(act, &about, &plan)
            });
        }
        let page = ana.get(&event).ok().says("All 61 names").lacks("counted, not named");
        assert_eq!(page.all("ul.people li").len(), 60);
        let next = ana.get(&format!("{event}/participants?page=2")).ok();
        assert_eq!(next.all("ul.people li").len(), 1);
        assert_eq!(next.attribute("a[rel=prev]", "href"), Some(format!("{event}/participants?page=1")));
        house.visitor().get(&event).ok().says("and 61 who are counted, not named");
    });
}
