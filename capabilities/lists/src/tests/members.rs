//! Who is on a list, as its owners see and change it.

use super::{each, join_by_mail, letter, list, make, make_asked, on, state};
use crate::heart::subscription::{Came, State};
use web::axum::http::StatusCode;

#[test]
fn owners_see_who_is_on_the_list_search_and_take_it_along() {
    each(|house| {
        let (steward, ana) = (house.steward("Sue"), house.member("Ana"));
        let page = make(&steward, "privacy");
        ana.fill(&format!("{page}/subscription")).done().ok();
        join_by_mail(house, &page, "zoe@away.example");
        let members = format!("{page}/members");
        steward.get(&members).ok().says("zoe@away.example").says("ana@people.example").says("Ana");
        steward.get(&format!("{members}?q=ZOE")).ok().says("zoe@away.example").lacks("ana@people.example");
        steward.get(&format!("{members}?q=nobody")).ok().says("Nobody found");
        ana.get(&members).is(StatusCode::FORBIDDEN);
        ana.get(&format!("{members}.csv")).is(StatusCode::FORBIDDEN);
        let csv = steward.get(&format!("{members}.csv")).ok().body();
        assert!(csv.starts_with("email,name,state,"), "{csv}");
        assert_eq!(csv.lines().count(), 3);
        assert!(csv.contains("\"ana@people.example\",\"Ana\","), "{csv}");
    });
}

#[test]
fn owners_let_in_decline_and_take_off_and_each_is_told() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make_asked(&steward, "privacy");
        let privacy = list(house, "privacy");
        let at = |address: &str| format!("{page}/members/{}", on(house, &privacy, address).unwrap().id);
        join_by_mail(house, &page, "zoe@away.example");
        join_by_mail(house, &page, "bob@away.example");
        let (zoe, bob) = (at("zoe@away.example"), at("bob@away.example"));
        house.member("Ana").change(&zoe).send().is(StatusCode::FORBIDDEN);
        steward.change(&zoe).done().ok().says("Let in");
        assert_eq!(state(house, &privacy, "zoe@away.example"), Some(State::Active));
        letter(house, "zoe@away.example", "Welcome");
        steward.take_back(&bob).done().ok().says("Declined");
        letter(house, "bob@away.example", "has declined");
        steward.take_back(&zoe).done().ok().says("Taken off");
        letter(house, "zoe@away.example", "has taken");
        steward.take_back(&zoe).send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn each_line_that_is_put_in_is_answered_and_consent_is_kept() {
    each(|house| {
        let (steward, ana) = (house.steward("Sue"), house.member("Ana"));
        let page = make(&steward, "privacy");
        let (privacy, import) = (list(house, "privacy"), format!("{page}/import"));
        join_by_mail(house, &page, "zoe@away.example");
        let lines = "Bob <bob@away.example>\nzoe@away.example\n\nnot an address\nana@people.example\nBOB@away.example";
        steward.fill(&import).with("addresses", lines).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        steward.fill(&import).with("consent", "Said so").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ana.fill(&import).with("addresses", lines).with("consent", "x").send().is(StatusCode::FORBIDDEN);
        let form = steward.fill(&import).with("addresses", lines).with("consent", "Said so in May");
        let no_address = "This is not a mail address. It should look like name@example.org.";
        let told = form.send().ok().says("2 addresses were put in");
        assert_eq!(
            told.all("ul.rows .chip"),
            ["put in", "was on the list", no_address, "put in", "was on the list"]
        );
        let bob = on(house, &privacy, "bob@away.example").unwrap();
        assert_eq!((bob.came, bob.state), (Came::Import, State::Active));
        assert_eq!(bob.consent.unwrap().as_str(), "Said so in May");
        assert_eq!(on(house, &privacy, "ana@people.example").unwrap().person, Some(ana.id()));
        assert!(letter(house, "bob@away.example", "noted that you agreed").body.contains("/lists/leave/"));
        let many = "x@away.example\n".repeat(1_001);
        let form = steward.fill(&import).with("addresses", many).with("consent", "x");
        form.send().is(StatusCode::UNPROCESSABLE_ENTITY).says("At most");
    });
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let form = steward.fill(&format!("{page}/import")).with("addresses", "=1+1 \"x\" <bob@away.example>");
        form.with("consent", "-2").send().ok();
        let csv = steward.get(&format!("{page}/members.csv")).ok().body();
        assert!(csv.contains("\"'=1+1 \"\"x") && csv.contains("\"'-2\""), "{csv}");
    });
}
