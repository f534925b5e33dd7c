//! What stewards do, and what nobody else does.

use crate::{each, mailed_path, network};
use base::minutes;
use web::axum::http::{Method, StatusCode};

#[test]
fn everything_in_stewardship_is_for_stewards() {
    each(|house| {
        let readers = [house.facilitator("Fay"), house.member("Ben"), house.applicant("Noor")];
        let routes = house.built.routes.iter().filter(|route| route.path.starts_with("/stewardship"));
        for route in routes.filter(|route| route.method == Method::GET) {
            for reader in &readers {
                reader.get(route.path).is(StatusCode::FORBIDDEN);
            }
            house.visitor().get(route.path).is(StatusCode::SEE_OTHER);
        }
        network(&readers[0]).with("joining", "open").send().is(StatusCode::FORBIDDEN);
        let stella = house.steward("Stella");
        for path in ["", "/network", "/people", "/requests", "/log", "/mail"] {
            stella.get(&format!("/stewardship{path}")).ok();
        }
    });
}

#[test]
fn a_steward_changes_the_network_and_every_page_says_so() {
    each(|house| {
        let stella = house.steward("Stella");
        network(&stella).with("joining", "approval").with("review_events", "yes").done().ok();
        assert!(house.visitor().get("/people").ok().body().contains("Test Network"));
        assert!(house.built.house.network().review_events);
        let page = network(&stella).with("joining", "by magic").send().refuses("another look");
        assert_eq!(page.attribute("input[name=network_name]", "value").as_deref(), Some("Test Network"));
        stella.change("/stewardship/network").with("network_name", "X").send().refuses("Please fill this in");
    });
}

#[test]
fn roles_are_given_and_the_last_steward_keeps_theirs() {
    each(|house| {
        let (stella, ben) = (house.steward("Stella"), house.member("Ben"));
        let role = |of: &testing::Browser| format!("/stewardship/people/{}/role", of.id());
        stella.change(&role(&stella)).with("role", "participant").send().refuses("only steward");
        stella.fill(&format!("/stewardship/people/{}/bar", stella.id())).send().refuses("only steward");
        stella.change(&role(&ben)).with("role", "emperor").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ben.change(&role(&ben)).with("role", "steward").send().is(StatusCode::FORBIDDEN);
        stella.change(&role(&ben)).with("role", "steward").done().ok().says("The role is given");
        ben.get("/stewardship").ok();
        ben.change(&role(&stella)).with("role", "participant").done().ok();
        stella.get("/stewardship").is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn who_is_shut_out_is_out_everywhere_and_may_be_let_in_again() {
    each(|house| {
        let (stella, ben) = (house.steward("Stella"), house.member("Ben"));
        let ask = || house.visitor().fill("/sign-in/link").with("email", "ben@people.example").send().ok();
        ask();
        let path = mailed_path(house, "ben@people.example");
        let bar = format!("/stewardship/people/{}/bar", ben.id());
        stella.fill(&bar).done().ok().says("Shut out");
        ben.get("/you").is(StatusCode::SEE_OTHER);
        house.visitor().fill(&path).send().refuses("has been used");
        house.visitor().get("/people/ben").is(StatusCode::NOT_FOUND);
        house.member("Ana").get("/people").ok().lacks("Ben");
        let before = house.letters().len();
        ask();
        assert_eq!(house.letters().len(), before);
        stella.take_back(&bar).done().ok().says("Let in again");
        house.visitor().get("/people/ben").ok();
    });
}

#[test]
fn the_log_says_who_did_what() {
    each(|house| {
        let stella = house.steward("Stella");
        let ben = house.member("Ben");
        let role = format!("/stewardship/people/{}/role", ben.id());
        house.clock.pass(minutes(1));
        stella.change(&role).with("role", "facilitator").done().ok();
        let page = stella.get("/stewardship/log").ok();
        let first = page.all("tbody tr").remove(0);
        assert!(first.starts_with("A role was given Ben Stella"), "{first}");
    });
}

#[test]
fn kept_letters_are_for_stewards_and_for_nobody_else_outside_the_demo() {
    each(|house| {
        house.member("Ana");
        house
            .visitor()
            .fill("/sign-in/link")
            .with("email", "ana@people.example")
            .send()
            .ok()
            .says("sends no mail");
        house.settle();
        let stella = house.steward("Stella");
        let page = stella.get("/stewardship/mail").ok().says("Your link to Best Bits").says("kept");
        let letter = page.attribute("a[href^='/stewardship/mail/']", "href").expect("a letter");
        let link = stella.get(&letter).ok().attribute("pre a", "href").expect("a link to press");
        assert!(link.starts_with("https://bits.example/sign-in/"), "{link}");
        house.visitor().get("/demo/mail").is(StatusCode::NOT_FOUND);
        house.visitor().get(&letter.replace("/stewardship", "/demo")).is(StatusCode::NOT_FOUND);
        house.member("Ben").get(&letter).is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn the_front_page_tells_stewards_who_asks_to_join() {
    testing::each(&[&people::CAPABILITY, &notices::CAPABILITY, &front::CAPABILITY], |house| {
        super::joining(house, "approval");
        let zoe = house.visitor();
        let form = zoe.fill("/join").with("name", "Zoe").with("email", "zoe@away.example");
        form.with("sight", "public").with("reason", "I care.").send().ok();
        house.visitor().fill(&super::mailed_path(house, "zoe@away.example")).done().ok();
        house.steward("Sue").get("/").ok().says("Somebody asks to join");
        house.member("Ana").get("/").ok().lacks("asks to join");
    });
}
