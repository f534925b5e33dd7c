//! Organizations and their people.

use crate::each;
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

fn form<'b, 'h>(form: Filled<'b, 'h>) -> Filled<'b, 'h> {
    let form = form.with("name", "Rural Networks").with("acronym", "RN").with("country", "KE");
    form.with("link", "rural.example").with("about", "Masts *for all*.").with("about_lang", "en")
}

fn added(member: &Browser) -> String {
    let answer = form(member.fill("/organizations")).send();
    answer.is(StatusCode::SEE_OTHER).location().expect("its page")
}

#[test]
fn members_add_an_organization_and_others_mend_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        assert_eq!(added(&ana), "/organizations/rn");
        house.visitor().get("/organizations/rn").ok().says("Rural Networks").says("Kenya").says("for all");
        house.visitor().get("/organizations?region=africa").ok().says("Rural Networks");
        house.visitor().get("/organizations?region=europe").ok().lacks("Rural Networks");
        let renamed = ben.change("/organizations/rn").with("name", "Rural Networks Kenya");
        renamed.done().ok().says("Rural Networks Kenya").says("is saved");
        house.visitor().get("/organizations/rn").ok().says("Rural Networks Kenya");
    });
}

#[test]
fn the_same_name_is_refused_and_no_name_too() {
    each(|house| {
        let ana = house.member("Ana");
        added(&ana);
        form(ana.fill("/organizations")).send().refuses("in the directory already");
        ana.fill("/organizations").with("name", " ").send().refuses("Please fill this in");
        ana.fill("/organizations").with("name", "RURAL networks").send().refuses("in the directory already");
        ana.fill("/organizations").with("name", "Other").with("acronym", "RN").done().ok();
        ana.get("/organizations/rn-2").ok().says("Other");
        ana.change("/organizations/rn-2").with("name", "Rural Networks").send().refuses("in the directory");
        ana.change("/organizations/rn").with("name", "").send().refuses("Please fill this in");
    });
}

#[test]
fn who_is_outside_adds_and_changes_none() {
    each(|house| {
        added(&house.member("Ana"));
        form(house.visitor().fill("/organizations")).send().is(StatusCode::UNAUTHORIZED);
        form(house.visitor().change("/organizations/rn")).send().is(StatusCode::UNAUTHORIZED);
        form(house.applicant("Noor").fill("/organizations")).send().is(StatusCode::FORBIDDEN);
        house.visitor().get("/organizations/nowhere").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_tie_is_shown_to_those_who_may_see_it() {
    each(|house| {
        let ana = house.member("Ana");
        added(&ana);
        let page = ana.get("/you/profile").ok();
        let id = page.attributes("select[name=organization1] option", "value").pop().expect("a choice");
        let say = |sight: &str| {
            let mut form = ana.change("/you/profile").with("name", "Ana").with("sight", "public");
            form = form.with("organization1", &id).with("tie1", "Rigger").with("organizations_sight", sight);
            for part in ["about", "place", "stakeholder", "languages", "topics", "links", "photo"] {
                form = form.with(&format!("{part}_sight"), "public");
            }
            form.done().ok();
        };
        let (visitor, ben) = (house.visitor(), house.member("Ben"));
        say("public");
        visitor.get("/organizations/rn").ok().says("Ana").says("Rigger");
        visitor.get("/organizations").ok().says("1 person");
        visitor.get(&format!("/people?organization={id}")).ok().says("Ana");
        say("network");
        visitor.get("/organizations/rn").ok().lacks("Rigger");
        visitor.get("/organizations").ok().lacks("1 person");
        visitor.get(&format!("/people?organization={id}")).ok().says("0 people");
        ben.get("/organizations/rn").ok().says("Ana").says("Rigger");
        say("private");
        ben.get("/organizations/rn").ok().lacks("Rigger");
        ana.get("/organizations/rn").ok().says("Rigger");
    });
}
