//! Making lists, their rules, closing, and who looks after them.

use super::{each, list, make, rules};
use web::axum::http::StatusCode;

#[test]
fn a_steward_makes_a_list_and_owns_it() {
    each(|house| {
        let steward = house.steward("Sue");
        steward.get("/lists").ok().says("No lists yet");
        let page = make(&steward, "privacy");
        assert_eq!(page, "/lists/privacy");
        let shown = house.visitor().get(&page).ok();
        shown
            .says("privacy@bits.example")
            .says("privacy-join@bits.example")
            .says("Everybody")
            .lacks("Edit the list");
        house.visitor().get("/lists").ok().says("All about privacy").says("privacy@bits.example");
        steward.get("/lists").ok().says("Owner");
        assert_eq!(list(house, "privacy").list_id, "privacy.bits.example");
        house.visitor().get("/lists/Privacy").is(StatusCode::PERMANENT_REDIRECT);
        house.visitor().get("/lists/nothing").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn names_that_are_taken_reserved_or_no_addresses_are_refused() {
    each(|house| {
        let steward = house.steward("Sue");
        make(&steward, "privacy");
        for (name, words) in [
            ("privacy", "There is a list of this name"),
            ("postmaster", "needed for something else"),
            ("news-join", "needed for something else"),
            ("confirm", "needed for something else"),
            ("house", "needed for something else"),
            ("a", "2 to 40"),
            ("two words", "2 to 40"),
        ] {
            let form = rules(steward.fill("/lists").with("name", name), "Title").with("joining", "open");
            form.send().refuses(words);
        }
        let form = steward.fill("/lists").with("name", "news").with("title", "News");
        form.send().refuses("Please fill this in");
    });
}

#[test]
fn an_owner_changes_the_rules_closes_the_list_and_opens_it_again() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        steward.get(&format!("{page}/edit")).ok().says("Largest mail");
        let form = rules(steward.change(&page), "Privacy for all").with("joining", "asked");
        form.done().ok().says("Privacy for all").says("An owner says yes");
        steward.change(&page).with("title", "").send().refuses("9 fields need another look");
        let doors = format!("{page}/doors");
        steward.change(&doors).with("doors", "ajar").send().refuses("Choose one of those offered");
        steward.change(&doors).with("doors", "closed").done().ok().says("takes no more mail");
        let visitor = house.visitor();
        let form = visitor.fill(&format!("{page}/subscription")).with("mail", "zoe@away.example");
        form.send().refuses("Nobody can join a closed list");
        house.member("Ana").fill(&format!("{page}/subscription")).send().refuses("closed list");
        visitor.get("/lists").ok().says("Closed lists");
        steward.change(&doors).with("doors", "open").done().ok().says("open again");
        house.visitor().get(&page).ok().lacks("takes no more mail");
    });
}

#[test]
fn owners_give_roles_by_mail_address_and_the_last_owner_stays() {
    each(|house| {
        let (steward, ana) = (house.steward("Sue"), house.member("Ana"));
        let page = make(&steward, "privacy");
        let owners = format!("{page}/owners");
        let give = |mail: &str, role: &str| steward.fill(&owners).with("mail", mail).with("role", role);
        give("nobody@away.example", "owner").send().refuses("Nobody in the network has this address");
        ana.get(&owners).is(StatusCode::FORBIDDEN);
        give("ana@people.example", "moderator").done().ok().says("Ana").says("Moderator");
        ana.get(&format!("{page}/moderation")).ok();
        ana.get(&owners).is(StatusCode::FORBIDDEN);
        let sue = format!("{owners}/{}", steward.id());
        steward.take_back(&sue).send().refuses("A list needs an owner");
        give("sue@people.example", "moderator").send().refuses("A list needs an owner");
        give("ana@people.example", "owner").done().ok();
        ana.get(&owners).ok();
        ana.take_back(&sue).done().ok().says("The role was taken away");
        assert_eq!(ana.get(&owners).ok().all("ul.rows li").len(), 1);
    });
}

#[test]
fn a_list_of_a_thing_that_nobody_sees_is_not_made() {
    each(|house| {
        let fay = house.facilitator("Fay");
        fay.get("/lists/new").is(StatusCode::FORBIDDEN);
        fay.get("/lists/new?owner=event:018f0000-0000-7000-8000-000000000000").is(StatusCode::NOT_FOUND);
        let person = house.member("Ana").id();
        fay.get(&format!("/lists/new?owner=person:{person}")).ok().says("Belongs to");
        let form = rules(fay.fill("/lists").with("name", "anas"), "Of Ana").with("joining", "open");
        form.with("owner", format!("person:{person}")).done().ok().says("Belongs to").says("Ana");
        assert!(list(house, "anas").owner.is_some());
    });
}
