//! While one is written, similar ones are shown; before a likely double is saved, it is asked.

use super::super::{each, said};
use super::report;
use web::axum::http::StatusCode;

const ARABIC: &str = "مؤسسة حرية الفكر والتعبير";
const ENGLISH: &str = "Association for Freedom of Thought and Expression";

#[test]
fn a_double_in_another_script_is_asked_about_once_before_it_is_saved() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, ENGLISH);
        let id = super::super::at(house, &page).id;
        let form = || said(ben.fill("/initiatives"), ARABIC).with("state", "idea");
        let asked = form().send().is(StatusCode::CONFLICT).says("Is it one of these?").says(ENGLISH);
        let asked = asked.says("says the same in another language").says("I want to take part");
        assert_eq!(asked.attribute("input[name=title]", "value").as_deref(), Some(ARABIC));
        assert_eq!(asked.attribute("input[name=unlike]", "value"), Some(id.to_string()));
        house.visitor().get("/initiatives").ok().lacks(ARABIC);
        let form = form().with("alike", "asked").with("unlike", id);
        let slug = page.trim_start_matches("/initiatives/");
        let next = form.with("then", format!("together:{slug}")).send().location().expect("it is saved");
        assert!(next.ends_with(&format!("/together/new?verb=together&with={slug}")), "{next}");
        ben.get(&next).ok().says(ENGLISH).says("Working together");
    });
}

#[test]
fn what_is_not_the_same_is_remembered_both_ways() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, ENGLISH);
        let id = super::super::at(house, &page).id;
        let form = said(ben.fill("/initiatives"), ARABIC).with("state", "idea").with("alike", "asked");
        let other = form.with("unlike", id).send().location().expect("it is saved");
        ana.get(&format!("{page}/edit")).ok().lacks(ARABIC);
        ben.get(&format!("{other}/edit")).ok().lacks(ENGLISH);
        let third = house.member("Eve").fill("/initiatives/alike").with("title", ENGLISH).send().ok();
        third.says(ENGLISH).says(ARABIC);
        // It stays so when one of the two goes on in another, which is found by its name.
        let masts = report(&ana, "Masts");
        super::proposed(&ana, &page, &masts, "merge").is(StatusCode::SEE_OTHER);
        ana.get("/initiatives/alike?title=Association%20for%20Freedom%20of%20Thought").ok().says("Masts");
        ben.get(&format!("{other}/edit")).ok().lacks("Masts");
    });
}

#[test]
fn similar_ones_are_looked_for_by_a_button_and_nothing_typed_is_lost() {
    each(|house| {
        let ana = house.member("Ana");
        report(&ana, ENGLISH);
        let form =
            said(ana.fill("/initiatives/alike"), "AFTE").with("state", "idea").with("what", "We write.");
        let page = form.send().ok().says(ENGLISH).says("the same initials");
        assert_eq!(page.all("textarea[name=what]"), ["We write."]);
        let none = said(ana.fill("/initiatives/alike"), "Tidal turbines").send().ok();
        none.says("Nothing here resembles it").lacks(ENGLISH);
        let found = house
            .visitor()
            .get("/initiatives/alike?title=%D8%AD%D8%B1%D9%8A%D8%A9%20%D8%A7%D9%84%D9%81%D9%83%D8%B1");
        found.ok().says(ENGLISH);
        house.visitor().get("/initiatives/alike").ok().lacks("Nothing here");
    });
}

#[test]
fn what_resembles_nothing_is_saved_at_once() {
    each(|house| {
        let ana = house.member("Ana");
        report(&ana, ENGLISH);
        let form = said(ana.fill("/initiatives"), "Tidal turbines").with("state", "idea");
        assert_eq!(form.send().location().as_deref(), Some("/initiatives/tidal-turbines"));
    });
}
