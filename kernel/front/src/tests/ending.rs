//! How the mails end.

use super::{Called, FAIR, In, each, say};
use access::Actor;
use base::days;
use testing::{Browser, House};
use web::axum::http::{Method, StatusCode};

fn wants(browser: &Browser<'_>, rhythm: &str) {
    let form =
        browser.change("/you/digest").with("rhythm", rhythm).with("weekday", "monday").with("hour", "7");
    let form =
        form.with("budget", "16").with("areas", "fairs").with("parts", "news").with("parts", "notices");
    form.done().ok();
}

/// The path of the link that ends the mails of a person who got one.
fn link(house: &House, browser: &Browser<'_>) -> String {
    wants(browser, "daily");
    say(house, In::News, "Report of the fair", 1);
    house.pass(days(1));
    let unsubscribe = house.letter_to("ana@people.example").unsubscribe.expect("each letter has it");
    unsubscribe.as_str().strip_prefix("https://bits.example").expect("it leads here").to_owned()
}

/// What a mail program sends (RFC 8058): no cookie, no origin, a fixed body.
fn one_click(house: &House, path: &str) -> testing::Page {
    let form = Some("application/x-www-form-urlencoded");
    let body = b"List-Unsubscribe=One-Click".to_vec();
    house.visitor().send(Method::POST, path, form, body, &[("sec-fetch-site", "none")])
}

#[test]
fn following_the_link_asks_and_one_click_ends_it() {
    each(|house| {
        let ana = house.member("Ana");
        let path = link(house, &ana);
        house.visitor().get(&path).ok().says("no more?");
        say(house, In::News, "Second", 1);
        house.pass(days(1));
        assert_eq!(house.letters().len(), 2, "reading the page changed nothing");
        one_click(house, &path).ok().says("not come by mail any more");
        one_click(house, &path).ok().says("not come by mail any more");
        say(house, In::News, "Third", 1);
        let person = ana.id();
        house.act(Actor::House, move |act| {
            Ok(act.record(&Called { person, title: "come".into(), fair: FAIR })?)
        });
        house.pass(days(2));
        assert_eq!(house.letters().len(), 2, "nor in another mail");
        ana.get("/you/notices").ok().says("Called: come");
        ana.get("/you/digest").ok().lacks("The next one is due");
    });
}

#[test]
fn a_token_that_is_not_ours_is_not_found() {
    each(|house| {
        let ana = house.member("Ana");
        let path = link(house, &ana);
        let other = house.member("Ben").id().to_string().replace('-', "");
        let (_, code) = path.rsplit_once('.').unwrap();
        let short = path[..path.len() - 2].to_owned();
        let stolen = format!("/digest/unsubscribe/{other}.{code}");
        for wrong in [&short, &stolen, &format!("{path}00"), "/digest/unsubscribe/x"] {
            house.visitor().get(wrong).is(StatusCode::NOT_FOUND);
            one_click(house, wrong).is(StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn whoever_chose_never_gets_the_mail_of_the_day_again() {
    each(|house| {
        let ana = house.member("Ana");
        wants(&ana, "daily");
        wants(&ana, "never");
        let person = ana.id();
        house.act(Actor::House, move |act| {
            Ok(act.record(&Called { person, title: "come".into(), fair: FAIR })?)
        });
        house.settle();
        house.pass(days(1));
        assert!(house.letter_to("ana@people.example").subject.contains("concerns you"));
    });
}

#[test]
fn a_person_who_leaves_takes_their_choice_along() {
    each(|house| {
        let ana = house.member("Ana");
        wants(&ana, "daily");
        let me = ana.id();
        let export = |house: &House| {
            house.look(Actor::House, move |look| Ok(crate::digest::leaving::export(look, me)?))
        };
        let files = export(house);
        assert_eq!(files[0].name, "digest.json");
        assert!(String::from_utf8(files[0].bytes.clone()).unwrap().contains("\"daily\""));
        house.act(Actor::House, move |act| {
            crate::digest::leaving::forget(act, me, web::Keeping::Stays)?;
            Ok(act.record(&Called { person: act.id(), title: "x".into(), fair: FAIR })?)
        });
        assert!(export(house).is_empty());
        house.pass(days(1));
        assert!(house.letters().is_empty());
    });
}
