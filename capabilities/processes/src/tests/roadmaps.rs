//! Roadmaps over the timeline, and what can be done with some hours.

use super::*;
use web::axum::http::StatusCode;

/// Adds a roadmap, and gives its address.
fn roadmap(browser: &Browser<'_>, title: &str) -> String {
    let form = browser.fill("/roadmaps").with("title", title).with("lang", "en");
    form.with("owner", "Task force").send().location().expect("it was added")
}

#[test]
fn a_roadmap_says_what_a_group_does_and_is_drawn_over_the_timeline() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let meeting = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        let road = roadmap(&ana, "Road to the review");
        let entry = ana.fill(&format!("{road}/entries")).with("what", "Write to delegations");
        let entry = entry.with("by", "2026-04").with("who", "Ana and Ben").with("hours", "3");
        let page = entry.with("milestone", &meeting).with("state", "open").done().ok();
        let page =
            page.says("Write to delegations").says("by April 2026").says("Ana and Ben").says("3 hours");
        page.says("for Meeting").says("Task force");
        milestone(&ana, &wsis, "Long ago", "2013-05-01");
        house.visitor().get(&meeting).ok().says("What groups do for it Write to delegations");
        let drawn = house.visitor().get("/processes/timeline?roadmap=road-to-the-review").ok();
        let links = drawn.attributes("svg a", "href");
        assert_eq!(links.len(), 2);
        assert!(links.contains(&format!("{road}#entry-1")));
        house.visitor().get("/roadmaps").ok().says("Road to the review").says("Task force");
        let edit = ana.change(&format!("{road}/entries/1")).with("what", "Write to delegations");
        edit.with("by", "2026-04").with("state", "done").with("seen", "1").done().ok().says("done");
        let wrong = ana.fill("/roadmaps").with("title", "x").with("lang", "en");
        wrong.with("organization", ana.id()).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        let ben = house.member("Ben");
        ben.get(&format!("{road}/entries/new")).is(StatusCode::FORBIDDEN);
        ben.fill(&format!("{road}/entries")).with("what", "x").send().is(StatusCode::FORBIDDEN);
        ana.fill(&format!("{road}/entries"))
            .with("what", "x")
            .with("milestone", &wsis)
            .send()
            .refuses("No milestone");
    });
}

#[test]
fn followers_of_a_roadmap_hear_what_changes_on_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let road = roadmap(&ana, "Road");
        let follow = ben.get(&road).ok().attributes("form", "action");
        let follow = follow.into_iter().find(|to| to.starts_with("/following/")).expect("a button to follow");
        ben.change(&follow).send();
        ana.fill(&format!("{road}/entries")).with("what", "Write to delegations").done().ok();
        ana.fill(&format!("{road}/withdrawal")).with("why", "Another one is better").done().ok();
        house.settle();
        let told = ben.get("/you/notices").ok();
        let told = told.says("Something has changed on the roadmap Road").says("Write to delegations");
        told.says("The roadmap Road was withdrawn").says("Another one is better");
        ana.get("/you/notices").ok().says("Nothing yet");
    });
}

#[test]
fn four_hours_are_filled_with_what_is_due_first_and_concerns_the_reader() {
    each(|house| {
        let ana = house.member("Ana");
        let road = roadmap(&ana, "Road");
        for (what, by, hours) in [("Call an ambassador", "2026-02", "1"), ("Write a study", "2025-12", "40")]
        {
            let form = ana.fill(&format!("{road}/entries")).with("what", what).with("by", by);
            form.with("hours", hours).with("state", "open").done().ok();
        }
        ana.get(&road).ok().says("by December 2025 (in 30 days)");
        consultation(&ana, "Zero draft", "2025-12-20");
        consultation(&ana, "Next year", "2026-12-20");
        let page = house.visitor().get("/processes/hours?hours=4").ok().says("With 4 hours");
        assert_eq!(page.all("ol.rows > li > a"), ["Zero draft", "Call an ambassador"]);
        let page = page.says("This takes 4 hours together").says("3 hours (estimated)");
        page.says("Also waiting Write a study").lacks("Next year");
        let near = house.visitor().get("/processes/hours?hours=1&topics=access").ok();
        assert_eq!(near.all("ol.rows > li > a"), ["Call an ambassador"], "what is too large is passed over");
        let near = house.visitor().get("/processes/hours?hours=50&topics=access").ok();
        assert_eq!(near.all("ol.rows > li > a")[0], "Zero draft");
        near.says("Comes early because of: Access");
        house.visitor().get("/processes/hours?hours=-3").ok();
    });
}
