//! The mail that tells what is new.

use crate::{ENGLISH, FRENCH, NETWORK, PUBLIC, each, id, note};
use access::{Actor, Standing, accounts};
use base::{Parse, Zone, days, hours, minutes};
use testing::House;
use web::axum::http::{Method, StatusCode};

/// The letters to an address about searches.
fn letters(house: &House, to: &str) -> Vec<mail::Letter> {
    let to = format!("{to}@people.example");
    house.letters().into_iter().filter(|letter| letter.to.as_str() == to).collect()
}

#[test]
fn in_the_morning_a_mail_tells_what_is_new_and_only_that() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        house.pass(hours(1));
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        house.pass(hours(1));
        note(house, &[id(PUBLIC, ENGLISH, 2), id(NETWORK, FRENCH, 3)]);
        assert_eq!(letters(house, "ana").len(), 0, "it is not morning yet");
        house.pass(days(1));
        let letter = letters(house, "ana").remove(0);
        assert_eq!(letter.subject, "2 new things for your searches");
        assert!(letter.body.starts_with("submarine\n- C"), "{}", letter.body);
        assert!(letter.body.contains("Câbles sous la mer (Notes)\n  https://bits.example/notes/"));
        assert!(letter.body.contains("https://bits.example/search?q=submarine\n"));
        house.pass(days(1));
        assert_eq!(letters(house, "ana").len(), 1, "nothing is told twice, and nothing new is no mail");
        note(house, &[id(PUBLIC, ENGLISH, 4)]);
        house.pass(days(1));
        assert_eq!(letters(house, "ana").len(), 2);
    });
}

#[test]
fn on_monday_a_mail_tells_of_the_week_and_of_never_there_is_none() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "weekly").done();
        ana.fill("/you/searches").with("q", "sea").with("often", "never").done();
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        // It is Monday, nine o'clock; the next one is seven days away.
        house.pass(days(6));
        assert_eq!(letters(house, "ana").len(), 0);
        house.pass(days(1));
        let told = letters(house, "ana");
        assert_eq!(told.len(), 1);
        assert!(!told[0].body.contains("\nsea\n"), "{}", told[0].body);
    });
}

#[test]
fn all_searches_of_a_person_come_in_one_mail() {
    each(|house| {
        let ana = house.member("Ana");
        for words in ["submarine", "cables", "nowhere"] {
            ana.fill("/you/searches").with("q", words).with("often", "daily").done();
        }
        let many: Vec<[u8; 16]> = (0..12).map(|n| id(PUBLIC, ENGLISH, n)).collect();
        note(house, &many);
        house.pass(days(1));
        let told = letters(house, "ana");
        assert_eq!(told.len(), 1);
        let body = &told[0].body;
        assert_eq!((body.matches("and 2 more:").count(), body.contains("nowhere")), (2, false), "{body}");
    });
}

#[test]
fn nobody_is_told_what_they_may_not_find() {
    each(|house| {
        let (ana, ali) = (house.member("Ana"), house.applicant("Ali"));
        for who in [&ana, &ali] {
            who.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        }
        note(house, &[id(NETWORK, ENGLISH, 1), *ali.id().bytes()]);
        house.pass(days(1));
        let links = |to: &str| letters(house, to)[0].body.matches("/notes/").count();
        assert_eq!((links("ana"), links("ali")), (1, 1));
        assert!(!letters(house, "ana")[0].body.contains(&ali.id().to_string()));
    });
}

#[test]
fn who_is_shut_out_is_told_nothing_and_their_feed_is_gone() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        let path = ana.get("/you/searches").attributes("main form", "action").remove(0);
        let fresh = ana.fill(&format!("{path}/feed")).send().ok().attribute("main .note a", "href").unwrap();
        let feed = fresh.strip_prefix("https://bits.example").unwrap().to_owned();
        house.visitor().get(&feed).ok();
        let person = ana.id();
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        house.act(Actor::House, move |act| {
            accounts::set_standing(act, person, Standing::Barred)?;
            act.record(&crate::Noted { kind: "note", note: person.as_of() })?;
            Ok(())
        });
        house.pass(days(1));
        assert_eq!(letters(house, "ana").len(), 0);
        house.visitor().get(&feed).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn one_click_in_the_mail_ends_the_mails_and_following_the_link_does_not() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        house.pass(days(1));
        let link = letters(house, "ana").remove(0).unsubscribe.expect("each has it");
        let path = link.as_str().strip_prefix("https://bits.example").unwrap().to_owned();
        house.visitor().get(&path).ok().says("Do you want no more mails");
        note(house, &[id(PUBLIC, ENGLISH, 2)]);
        house.pass(days(1));
        assert_eq!(letters(house, "ana").len(), 2);
        let click = |path: &str| {
            let form = Some("application/x-www-form-urlencoded");
            let body = b"List-Unsubscribe=One-Click".to_vec();
            house.visitor().send(Method::POST, path, form, body, &[("sec-fetch-site", "none")])
        };
        click(&path).ok().says("There will be no more of these mails");
        click(&path).ok();
        note(house, &[id(PUBLIC, ENGLISH, 3)]);
        house.pass(days(1));
        assert_eq!(letters(house, "ana").len(), 2);
        let chosen = ana.get("/you/searches").ok().attributes("main option[selected]", "value");
        assert_eq!(chosen, ["never"]);
        for wrong in [format!("{path}00"), path.replace('.', ""), "/searches/unsubscribe/x".to_owned()] {
            house.visitor().get(&wrong).is(StatusCode::NOT_FOUND);
            click(&wrong).is(StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn it_comes_at_seven_where_its_reader_is() {
    each(|house| {
        let ana = house.member("Ana");
        let person = ana.id();
        house.act(Actor::House, move |act| {
            accounts::set_reading(act, person, None, Some(&Zone::parse("Asia/Kathmandu").unwrap()))?;
            Ok(act.record(&crate::Noted { kind: "note", note: person.as_of() })?)
        });
        ana.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        // It is 9:00 in UTC; seven in Kathmandu is 1:15.
        house.pass(hours(16));
        assert_eq!(letters(house, "ana").len(), 0);
        house.pass(minutes(15));
        assert_eq!(letters(house, "ana").len(), 1);
        house.pass(days(2));
        assert_eq!(letters(house, "ana").len(), 1);
    });
}

#[test]
fn what_is_told_at_once_is_told_within_the_half_hour_and_once() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "at-once").done();
        house.pass(hours(3));
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, ENGLISH, 2)]);
        house.pass(minutes(30));
        let told = letters(house, "ana");
        assert_eq!((told.len(), told[0].body.matches("/notes/").count()), (1, 2));
        note(house, &[id(PUBLIC, ENGLISH, 3)]);
        house.pass(hours(2));
        let told = letters(house, "ana");
        assert_eq!((told.len(), told[1].body.matches("/notes/").count()), (2, 1));
    });
}

#[test]
fn a_search_that_was_not_told_by_mail_is_told_from_the_choice_on() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("often", "daily").done();
        let path = ana.get("/you/searches").attributes("main form", "action").remove(0);
        ana.change(&path).with("often", "never").done();
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        house.pass(days(8));
        assert_eq!(letters(house, "ana").len(), 0);
        ana.change(&path).with("often", "at-once").done();
        house.pass(hours(1));
        assert_eq!(letters(house, "ana").len(), 0, "what came before had been on its page");
        note(house, &[id(PUBLIC, ENGLISH, 2)]);
        house.pass(hours(1));
        assert_eq!(letters(house, "ana").len(), 1);
    });
}
