//! Who leads an initiative.

use super::{each, reply, report, said};
use testing::{Browser, House};
use web::axum::http::StatusCode;

pub(super) fn profile(house: &House, of: &Browser<'_>) -> String {
    let person = of.id();
    house.look(of_house(), move |look| Ok(people::persona(look, person)?.expect("somebody").link))
}

const fn of_house() -> access::Actor {
    access::Actor::House
}

#[test]
fn who_is_asked_leads_once_they_say_yes() {
    each(|house| {
        let (ana, ben, zed) = (house.member("Ana"), house.member("Ben"), house.member("Zed"));
        let page = report(&ana, "More cables");
        let stewards = format!("{page}/stewards");
        for one in [&ben, &zed] {
            ana.fill(&stewards).with("lead", profile(house, one)).done().ok().says("They are asked");
        }
        let twice = ana.fill(&stewards).with("lead", profile(house, &ben)).send();
        twice.is(StatusCode::UNPROCESSABLE_ENTITY).says("asked already");
        ana.fill(&stewards).with("lead", "/people/nobody").send().says("There is nobody");
        ana.get(&page).ok().lacks("Ben");
        ben.get(&page).ok().says("You are asked to lead this initiative");
        ben.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        ben.change(&format!("{page}/stewards/own")).done().ok().says("You lead this initiative now");
        ben.get(&format!("{page}/edit")).ok();
        ana.get(&page).ok().says("Ben").lacks("Zed");
        zed.take_back(&format!("{page}/stewards/own")).done().ok().says("You do not lead");
        zed.change(&format!("{page}/stewards/own")).send().lacks("You lead");
    });
}

#[test]
fn who_is_asked_may_answer_by_mail() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "More cables");
        ana.fill(&format!("{page}/stewards")).with("lead", profile(house, &ben)).done().ok();
        let asked = house.letter_to("ben@people.example");
        assert!(asked.subject.contains("You are asked to lead More cables"), "{}", asked.subject);
        reply(house, &asked, "ben@people.example", "Let me see.");
        assert!(house.letter_to("ben@people.example").body.contains("Begin with yes or no"));
        reply(house, &asked, "ben@people.example", "Yes, gladly!");
        let said = house.letter_to("ben@people.example");
        assert!(said.body.contains("You lead More cables now"), "{}", said.body);
        ben.get(&format!("{page}/edit")).ok();
    });
}

#[test]
fn the_last_one_stays_and_others_are_taken_off() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "More cables");
        let own = format!("{page}/stewards/own");
        ana.take_back(&own).send().says("Somebody must lead it");
        ana.fill(&format!("{page}/stewards")).with("lead", profile(house, &ben)).done().ok();
        ben.change(&own).done().ok();
        ana.take_back(&own).done().ok();
        ana.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        let listed = ben.get(&format!("{page}/stewards")).ok();
        let row = listed.attribute("main .rows form", "action").expect("a form");
        ben.take_back(&row).send().is(StatusCode::UNPROCESSABLE_ENTITY).says("Somebody must lead it");
        // What is over can be left.
        let form = said(ben.change(&page), "More cables").with("state", "ended").with("revision", 1);
        form.with("result", "There are more.").done().ok();
        ben.take_back(&own).done().ok().says("You do not lead");
        house.visitor().get(&page).ok().says("Nobody at present");
    });
}
