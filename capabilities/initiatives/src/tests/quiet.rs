//! Initiatives of which nothing is heard.

use super::{at, each, reply, report};
use crate::acts::fresh;
use crate::acts::reporting::change;
use crate::heart::initiative::Said;
use access::{Actor, Member, Role};
use base::{Parse, days};

#[test]
fn after_six_months_the_leads_are_asked_once_and_a_month_later_it_is_marked() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        house.pass(days(182));
        assert_eq!(house.letters().len(), 0);
        house.pass(days(2));
        house.pass(days(2));
        let asked: Vec<_> = house.letters();
        assert_eq!(asked.len(), 1, "once");
        assert!(asked[0].subject.contains("Does More cables still run?"), "{}", asked[0].subject);
        house.visitor().get(&page).ok().lacks("Not heard of");
        house.visitor().get("/initiatives").ok().lacks("Not heard of");
        house.pass(days(31));
        house.visitor().get(&page).ok().says("Not heard of since");
        let listed = house.visitor().get("/initiatives?quiet=yes").ok();
        let listed = listed.says("More cables").says("Not heard of since");
        let carried = listed.attribute("main form input[name=quiet]", "value");
        assert_eq!(carried.as_deref(), Some("yes"), "what is narrowed further stays narrowed");
        reply(house, &asked[0], "ana@people.example", "It does!");
        let noted = house.letter_to("ana@people.example");
        assert!(noted.body.contains("still runs"), "{}", noted.body);
        house.visitor().get(&page).ok().lacks("Not heard of");
        house.visitor().get("/initiatives?quiet=yes").ok().lacks("More cables");
    });
}

#[test]
fn a_sign_of_life_puts_it_off_and_what_has_ended_is_left_in_peace() {
    each(|house| {
        let ana = house.member("Ana");
        let (page, over) = (report(&ana, "More cables"), report(&ana, "No masts"));
        let form = super::said(ana.change(&over), "No masts").with("state", "ended").with("revision", 1);
        form.with("result", "None were put up.").done().ok();
        house.pass(days(20));
        ana.get(&page).ok().lacks("Does it still run?");
        ana.fill(&format!("{page}/heard")).done().ok().says("Good to hear");
        let (id, person) = (at(house, &page).id, ana.id());
        house.pass(days(150));
        house.pass(days(20));
        assert_eq!(house.letters().len(), 0);
        house.pass(days(20));
        assert_eq!(house.letters().len(), 1);
        house.visitor().get(&over).ok().says("None were put up.");
        house.pass(days(31));
        house.visitor().get(&page).ok().says("Not heard of");
        house.visitor().get(&over).ok().lacks("Not heard of");
        // Whoever was signed in half a year ago is not any more.
        let ana = Actor::Member(Member { person, role: Role::Participant });
        house.act(ana, move |act| {
            let said = Said { what: Some(Parse::parse("Again.")?), ..fresh(act, id)?.said };
            change(act, id, 1, &said)
        });
        house.visitor().get(&page).ok().says("Again.").lacks("Not heard of");
    });
}
