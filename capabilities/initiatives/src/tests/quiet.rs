//! Initiatives of which nothing is heard.

use super::{each, reply, report};
use base::days;

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
        house.visitor().get("/initiatives?quiet=yes").ok().says("More cables").says("Not heard of since");
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
        let (page, over) = (report(&ana, "More cables"), report(&ana, "No cables"));
        let form = super::said(ana.change(&over), "No cables").with("state", "ended").with("revision", 1);
        form.with("result", "None were laid.").done().ok();
        house.pass(days(150));
        ana.get(&page).ok().lacks("Does it still run?");
        ana.fill(&format!("{page}/heard")).done().ok().says("Good to hear");
        house.pass(days(100));
        assert_eq!(house.letters().len(), 0);
        house.pass(days(90));
        assert_eq!(house.letters().len(), 1);
        ana.get(&page).ok().says("Does it still run?");
        house.pass(days(31));
        house.visitor().get(&over).ok().says("None were laid.").lacks("Not heard of");
        let form = super::said(ana.change(&page), "More cables").with("state", "running").with("revision", 1);
        form.with("what", "Again.").done().ok().lacks("Not heard of");
    });
}
