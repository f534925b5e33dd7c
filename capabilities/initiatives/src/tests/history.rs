//! What was said before, saves that cross, saying an earlier version again.

use super::{at, each, report, said};
use web::axum::http::StatusCode;

#[test]
fn each_change_is_kept_with_who_made_it_and_what_it_changed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let form = said(ana.change(&page), "More cables").with("state", "paused").with("revision", 1);
        form.with("what", "We rest.").done().ok().says("changed");
        let form = said(ana.change(&page), "More cables").with("state", "paused").with("revision", 2);
        form.with("what", "We rest.").done().ok();
        let listed = ana.get(&format!("{page}/history")).ok().says("Ana");
        assert_eq!(listed.all("main .rows li").len(), 2, "what changes nothing is no version");
        let second = house.visitor().get(&format!("{page}/history/2")).ok().says("compared with version 1");
        assert_eq!(second.all("dl.facts ins").join(" "), "We rest. Paused");
        assert_eq!(second.all("dl.facts del"), ["Running"]);
        house.visitor().get(&format!("{page}/history/1")).ok().says("as it was reported").lacks("Restore");
        house.visitor().get(&format!("{page}/history/9")).is(StatusCode::NOT_FOUND);
        ana.get(&format!("{page}/history/1?with=2")).ok().says("compared with version 2");
    });
}

#[test]
fn an_earlier_version_is_said_again_as_a_new_one() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let form = said(ana.change(&page), "No cables").with("state", "paused").with("revision", 1);
        let page = form.send().location().unwrap();
        let back = ana.fill(&format!("{page}/history/1/restored")).done().ok();
        back.says("An earlier version").says("More cables");
        assert_eq!(at(house, "/initiatives/more-cables").revision, 3);
        let ben = house.member("Ben");
        ben.fill("/initiatives/more-cables/history/2/restored").send().is(StatusCode::FORBIDDEN);
        house
            .visitor()
            .get("/initiatives/more-cables/history/2")
            .ok()
            .says("No cables")
            .lacks("Say this again");
    });
}

#[test]
fn two_saves_that_cross_lose_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let first = said(ana.change(&page), "More cables").with("state", "running").with("revision", 1);
        first.with("what", "We dig.").with("acronym", "MC").done().ok();
        let second = said(ana.change(&page), "More cables").with("state", "running").with("revision", 1);
        let second = second.with("what", "We swim.").with("offers", "Boats.");
        let crossed = second.send().is(StatusCode::CONFLICT).says("changed the same parts").says("Ana");
        assert_eq!(crossed.all(".strip dl del").join(""), "dig", "{}", crossed.body());
        assert_eq!(crossed.all("textarea[name=what]"), ["We swim."]);
        assert_eq!(crossed.attribute("input[name=acronym]", "value").as_deref(), Some("MC"));
        assert_eq!(crossed.attribute("input[name=revision]", "value").as_deref(), Some("2"));
        assert_eq!(at(house, &page).revision, 2, "nothing is written yet");
        let again = said(ana.change(&page), "More cables").with("state", "running").with("revision", 2);
        again.with("what", "We swim.").with("acronym", "MC").with("offers", "Boats.").done().ok();
        house.visitor().get(&page).ok().says("We swim.").says("MC").says("Boats.");
    });
}

#[test]
fn changes_of_different_parts_are_joined_without_a_question() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let first = said(ana.change(&page), "More cables").with("state", "running").with("revision", 1);
        first.with("what", "We dig.").done().ok();
        let second = said(ana.change(&page), "More cables").with("state", "running").with("revision", 1);
        second.with("offers", "Boats.").done().ok();
        house.visitor().get(&page).ok().says("We dig.").says("Boats.");
    });
}
