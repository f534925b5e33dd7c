//! Reporting an initiative, and what cannot be said.

use super::{each, report, said};
use testing::Page;
use web::axum::http::StatusCode;

#[test]
fn a_member_reports_an_initiative_and_everybody_can_read_it() {
    each(|house| {
        let ana = house.member("Ana");
        ana.get("/initiatives/new").ok().says("Report an initiative").says("Looks for");
        let form = said(ana.fill("/initiatives"), "More cables").with("state", "running");
        let form = form.with("acronym", "MC").with("what", "We *dig*.").with("topics", "access");
        let form =
            form.with("organizations", "Cable Friends\nCable Friends\nOthers").with("regions", "africa");
        let form = form.with("countries", "Brazil, Kenya").with("languages", "sw");
        let form = form.with("links", "cables.example the map\nhttps://dig.example");
        let page = form.with("seeks_funds", "for a boat").with("offers", "Maps.").done().ok();
        page.says("The initiative is reported");
        let page = house.visitor().get("/initiatives/more-cables").ok();
        for words in ["More cables", "(MC)", "Running", "Access", "dig", "Cable Friends", "Others", "Africa"]
        {
            assert!(page.text().contains(words), "{words}: {}", page.text());
        }
        let page = page.says("Kenya").says("Brazil").says("Swahili").says("the map").says("dig.example");
        let page = page.says("Funds: for a boat").says("Maps.").says("Ana");
        assert_eq!(page.attributes("h1", "dir"), ["auto"]);
        assert_eq!(page.all(".facts dd div").iter().filter(|name| *name == "Cable Friends").count(), 1);
    });
}

fn refused(page: Page, words: &str) -> Page {
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says(words)
}

#[test]
fn what_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept() {
    each(|house| {
        let ana = house.member("Ana");
        let form = || said(ana.fill("/initiatives"), "More cables");
        refused(form().send(), "Please fill this in.");
        refused(form().with("state", "ended").send(), "Say what came of it");
        let form = || form().with("state", "idea");
        let page = refused(form().with("countries", "Atlantis").send(), "no country called");
        assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some("More cables"));
        assert_eq!(page.all("textarea[name=countries]"), ["Atlantis"]);
        refused(form().with("links", "not a link").send(), "not a link");
        let many: String = (0..21).map(|n| format!("Body {n}\n")).collect();
        refused(form().with("organizations", many).send(), "At most 20");
        refused(form().with("organization", "nobody").send(), "One field needs another look");
    });
}

#[test]
fn the_same_form_twice_is_one_initiative_and_the_same_title_another_address() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let first = report(&ana, "New");
        assert_eq!(first, "/initiatives/new-2", "the address of the form is no initiative's");
        assert_eq!(report(&ana, "New"), first);
        let form = said(ben.fill("/initiatives"), "New").with("state", "running").with("alike", "asked");
        assert_eq!(form.send().location().as_deref(), Some("/initiatives/new-3"));
        let long = "ض".repeat(200);
        let page = report(&ana, &long);
        house.visitor().get(&page).ok().says(&long);
        assert_eq!(report(&ana, "…"), "/initiatives/initiative");
    });
}

#[test]
fn an_address_survives_renaming_and_is_given_to_nobody_else() {
    each(|house| {
        let ana = house.member("Ana");
        let old = report(&ana, "More cables");
        let form = said(ana.change(&old), "Many cables").with("state", "running").with("revision", 1);
        assert_eq!(form.send().location().as_deref(), Some("/initiatives/many-cables"));
        let moved = house.visitor().get(&old).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(moved.location().as_deref(), Some("/initiatives/many-cables"));
        let form = said(ana.fill("/initiatives"), "More cables").with("state", "idea").with("alike", "asked");
        assert_eq!(form.send().location().as_deref(), Some("/initiatives/more-cables-2"));
        let form = said(ana.change("/initiatives/many-cables"), "More cables").with("state", "running");
        let back = form.with("revision", 2).send().location();
        assert_eq!(back.as_deref(), Some("/initiatives/more-cables"), "its own old address comes back");
    });
}

#[test]
fn only_those_who_lead_it_change_it_and_only_members_report() {
    each(|house| {
        let page = report(&house.member("Ana"), "More cables");
        let ben = house.member("Ben");
        ben.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN).says("Only those who lead");
        let form = said(ben.change(&page), "Fewer").with("state", "idea").with("revision", 1);
        form.send().is(StatusCode::FORBIDDEN);
        house.facilitator("Fay").get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        house.steward("Sue").get(&format!("{page}/edit")).ok();
        said(house.visitor().fill("/initiatives"), "Mine").send().lacks("reported");
        house.visitor().get("/initiatives/mine").is(StatusCode::NOT_FOUND);
    });
}
