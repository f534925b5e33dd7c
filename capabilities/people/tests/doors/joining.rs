//! Joining: open, by approval, by invitation, by coming to an event.

use crate::{each, joining, mailed_path};
use access::{Actor, Standing, accounts};
use base::{Email, Parse, Tongue, minutes};
use people::PersonName;
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

fn form<'b, 'h>(visitor: &'b Browser<'h>) -> Filled<'b, 'h> {
    let form = visitor.fill("/join").with("name", "Noor").with("email", "noor@away.example");
    form.with("sight", "public")
}

#[test]
fn where_joining_is_open_a_confirmed_address_is_enough() {
    each(|house| {
        let noor = house.visitor();
        form(&noor).send().ok().says("noor@away.example");
        let path = mailed_path(house, "noor@away.example");
        noor.get(&path).ok().says("You join as Noor");
        noor.fill(&path).done().ok().says("Welcome");
        house.visitor().get("/people").ok().says("Noor");
        house.visitor().fill(&path).send().refuses("has been used");
    });
}

#[test]
fn who_has_an_account_gets_a_link_to_sign_in_and_nobody_else_learns_it() {
    each(|house| {
        house.member("Noor");
        let visitor = house.visitor();
        let ask = |address: &str| {
            let form =
                visitor.fill("/join").with("name", "N").with("sight", "network").with("email", address);
            form.send().ok().text().replace(address, "X")
        };
        assert_eq!(ask("noor@people.example"), ask("other@people.example"));
        assert!(mailed_path(house, "noor@people.example").starts_with("/sign-in/"));
        assert!(mailed_path(house, "other@people.example").starts_with("/join/"));
    });
}

#[test]
fn where_stewards_approve_they_are_told_and_answer_by_mail() {
    each(|house| {
        joining(house, "approval");
        let noor = house.visitor();
        form(&noor).send().refuses("another look");
        form(&noor).with("reason", "I run a community network.").send().ok();
        noor.fill(&mailed_path(house, "noor@away.example")).done().ok().says("The network has not answered");
        noor.get("/you/invitations").is(StatusCode::FORBIDDEN);
        house.visitor().get("/people").ok().lacks("Noor");
        house.member("Ben").get("/people").ok().lacks("Noor");

        let steward = house.steward("Stella");
        assert_eq!(mailed_path(house, "rule.giver@people.example"), "/stewardship/requests");
        let page = steward.get("/stewardship/requests").ok().says("I run a community network.");
        let action = page.attribute("form[action^='/stewardship/requests/']", "action").expect("a request");
        house.member("Ben B").fill(&action).send().is(StatusCode::FORBIDDEN);
        steward.fill(&action).done().ok().says("They are in");
        assert_eq!(house.letter_to("noor@away.example").subject, "Welcome to Test Network");
        noor.get("/you/invitations").ok();
        house.member("Ben C").get("/people").ok().says("Noor");
        steward.fill(&action).send().refuses("has been answered");
    });
}

#[test]
fn of_who_is_declined_nothing_is_kept() {
    each(|house| {
        joining(house, "approval");
        let noor = house.visitor();
        form(&noor).with("reason", "Let me in.").send().ok();
        noor.fill(&mailed_path(house, "noor@away.example")).done().ok();
        let steward = house.steward("Stella");
        let page = steward.get("/stewardship/requests").ok();
        let action = page.attribute("form[action^='/stewardship/requests/']", "action").expect("a request");
        house.clock.pass(minutes(1));
        steward.take_back(&action).done().ok().lacks("Noor");
        assert!(house.letter_to("noor@away.example").body.contains("Nothing of your request is kept"));
        noor.get("/you").is(StatusCode::SEE_OTHER);
        let email = Email::parse("noor@away.example").unwrap();
        let kept = house.look(Actor::House, move |look| Ok(accounts::with_email(look, &email)?));
        assert!(kept.is_none());
    });
}

#[test]
fn where_members_invite_nobody_else_joins() {
    each(|house| {
        joining(house, "invitation");
        house.visitor().get("/join").ok().says("by invitation");
        form(&house.visitor()).send().refuses("by invitation");
        let ana = house.member("Ana");
        let invite = |address: &str| {
            ana.fill("/you/invitations").with("email", address).with("tongue", "en").done().ok()
        };
        invite("noor@away.example").says("on its way");
        let path = mailed_path(house, "noor@away.example");
        let noor = house.visitor();
        noor.get(&path).ok().says("Ana invites you");
        noor.fill(&path).with("sight", "network").send().refuses("another look");
        noor.fill(&path).with("sight", "network").with("name", "Noor").done().ok().says("Welcome");
        house
            .visitor()
            .fill(&path)
            .with("sight", "network")
            .with("name", "Eve")
            .send()
            .refuses("has been used");

        let page = invite("late@away.example");
        let late = mailed_path(house, "late@away.example");
        let action =
            page.attribute("form[action^='/you/invitations/']", "action").expect("an open invitation");
        house.member("Ben").take_back(&action).send().refuses("used, or is too old");
        ana.take_back(&action).done().ok().says("good no more");
        house.visitor().get(&late).refuses("has been used");
    });
}

#[test]
fn coming_to_an_event_is_a_way_to_join_as_the_rule_has_it() {
    each(|house| {
        let come = |address: &'static str| {
            let person = house.act(Actor::Nobody, move |act| {
                let email = Email::parse(address).expect("an address");
                let name = PersonName::parse("Guest").expect("a name");
                people::join_by_event(act, &email, &name, Tongue::French)
            });
            house.look(Actor::House, move |look| {
                Ok(accounts::of(look, person)?.map(|account| account.standing))
            })
        };
        assert_eq!(come("first@away.example"), Some(Standing::Active));
        joining(house, "approval");
        assert_eq!(come("second@away.example"), Some(Standing::Applied));
        assert_eq!(come("first@away.example"), Some(Standing::Active));
        assert_eq!(house.look(Actor::House, |look| Ok(accounts::count(look)?)), 2);
    });
}
