//! Endorsing under seal.

use super::{at, each, logged, publish, published};
use crate::heart::version::ChangeKind;
use crate::store::sealed;
use access::Actor;
use axum::http::StatusCode;
use base::days;
use std::io::Read;
use testing::{Browser, House};

fn custodians(house: &House, names: &[&str]) -> Vec<age::x25519::Identity> {
    let sue = house.steward("Sue");
    let named = names.iter().map(|name| {
        let identity = age::x25519::Identity::generate();
        let form = sue.fill("/statements/rules/custodians").with("name", name);
        form.with("key", identity.to_public()).done().ok().says(name);
        identity
    });
    named.collect()
}

/// Seals an endorsement and returns the code.
fn seals(browser: &Browser<'_>, page: &str, name: &str, region: &str) -> String {
    let blank = browser.get(&format!("{page}/sealed")).ok();
    let form = blank.attribute("input[name=form]", "value").expect("a form that can be sent");
    seals_by(browser, page, (name, region), &form)
}

fn seals_by(browser: &Browser<'_>, page: &str, (name, region): (&str, &str), form: &str) -> String {
    let filled = browser.fill(&format!("{page}/sealed")).with("form", form).with("version", 1);
    let filled = filled.with("kind", "person").with("name", name).with("region", region);
    let done = filled.with("contact", "by signal").with("lang", "en").send().ok();
    assert_eq!(done.header("cache-control").as_deref(), Some("no-store"));
    done.all("#code").remove(0)
}

fn all(house: &House, page: &str) -> Vec<sealed::Sealed> {
    let id = at(house, page).id;
    house.look(Actor::House, move |look| Ok(sealed::after(look, id, None)?))
}

#[test]
fn what_is_sealed_only_custodians_read_and_nothing_tells_who() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        house.visitor().get(&format!("{page}/sealed")).ok().says("is not offered here");
        let keys = custodians(house, &["Kim", "Lee"]);
        let eve = house.member("Eve");
        seals(&eve, &page, "Nadia Hidden", "africa");
        let kept = all(house, &page);
        assert_eq!(kept.len(), 1);
        for key in &keys {
            let mut words = String::new();
            let identity: &dyn age::Identity = key;
            let opened = age::Decryptor::new(kept[0].ciphertext.as_slice()).unwrap();
            opened.decrypt(std::iter::once(identity)).unwrap().read_to_string(&mut words).unwrap();
            assert!(words.contains("name: Nadia Hidden") && words.contains("by signal"), "{words}");
        }
        assert_eq!(kept[0].day.micros() % 86_400_000_000, 0, "only the day is kept");
        assert!(logged(house, &page).iter().all(|entry| !entry.kind.contains("seal")));
        let facts = house.look(Actor::House, |look| Ok(::facts::latest(look, look.now().plus(days(1)), 50)?));
        let ours = facts.iter().find(|entry| entry.kind == "endorsement-sealed").expect("a fact");
        assert_eq!(ours.actor, None, "whoever is signed in seals as nobody");
    });
}

#[test]
fn groups_are_counted_from_five_on_and_from_the_next_day_on() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        custodians(house, &["Kim", "Lee"]);
        for n in 0..4 {
            seals(&house.visitor(), &page, &format!("Name {n}"), "africa");
        }
        house.visitor().get(&page).ok().lacks("Under seal");
        house.pass(days(1));
        house.visitor().get(&page).ok().says("fewer than five").lacks("4 people").lacks("Africa 4");
        let sheets = ["text.html", "text.txt"].map(|file| format!("{page}/{file}"));
        for sheet in &sheets {
            let told = house.visitor().get(sheet).ok().body();
            assert!(told.contains("Under seal") && told.contains("fewer than five"), "{told}");
            assert!(!told.contains("Africa"), "{told}");
        }
        seals(&house.visitor(), &page, "Name 5", "africa");
        house.pass(days(1));
        house.visitor().get(&format!("{page}/signatories")).ok().says("Africa").says("5 people");
        for sheet in &sheets {
            let told = house.visitor().get(sheet).ok().body().replace("<bdi>", "").replace("</bdi>", "");
            assert!(told.contains("Africa, 5 people") && !told.contains("fewer than five"), "{told}");
        }
    });
}

#[test]
fn a_form_that_is_sent_twice_seals_once_and_shows_the_same_code() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        custodians(house, &["Kim", "Lee"]);
        let visitor = house.visitor();
        let form =
            visitor.get(&format!("{page}/sealed")).ok().attribute("input[name=form]", "value").unwrap();
        let code = seals_by(&visitor, &page, ("Nadia", "asia"), &form);
        assert_eq!(seals_by(&visitor, &page, ("Nadia", "asia"), &form), code);
        assert_eq!(all(house, &page).len(), 1);
    });
}

#[test]
fn the_code_alone_takes_it_back_or_confirms_a_later_version() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        custodians(house, &["Kim", "Lee"]);
        let visitor = house.visitor();
        let code = seals(&visitor, &page, "Nadia", "asia");
        let address = format!("{page}/sealed/code");
        visitor.fill(&address).with("code", "123").send().refuses("The code has 24 digits");
        visitor
            .fill(&address)
            .with("code", "0".repeat(24))
            .send()
            .refuses("No endorsement of this statement");
        visitor.fill(&address).with("code", &code).send().ok().says("version 1").lacks("says something else");
        publish(house, &page, ChangeKind::Material, "Something else.");
        visitor.fill(&address).with("code", &code).send().ok().says("says something else");
        visitor.change(&address).with("code", &code).with("version", 2).done().ok();
        assert_eq!(all(house, &page)[0].version, 2);
        visitor.take_back(&address).with("code", &code).done().ok();
        assert!(all(house, &page).is_empty());
        visitor.take_back(&address).with("code", &code).send().refuses("No endorsement of this statement");
    });
}

#[test]
fn facilitators_fetch_what_is_sealed_and_stewards_name_custodians() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        custodians(house, &["Kim", "Lee"]);
        seals(&house.visitor(), &page, "Nadia", "asia");
        let files = format!("{page}/sealed/files");
        house.member("Ben").get(&files).is(StatusCode::FORBIDDEN);
        let zip = house.facilitator("Fay").get(&files).ok();
        assert!(
            zip.bytes.starts_with(b"PK")
                && zip.bytes.windows(22).any(|part| part == b"age-encryption.org/v1\n")
        );
        let here = "/statements/rules/custodians";
        house
            .facilitator("Gil")
            .fill(here)
            .with("name", "Gil")
            .with("key", "age1x")
            .send()
            .is(StatusCode::FORBIDDEN);
        house
            .steward("Sam")
            .fill(here)
            .with("name", "Sam")
            .with("key", "AGE-SECRET-KEY-1")
            .send()
            .refuses("not a public key");
    });
}
