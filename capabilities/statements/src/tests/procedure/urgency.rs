//! The urgent track.

use super::{drafted, each, until};
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

const PARTS: [&str; 8] =
    ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"];

/// Says where somebody is at home, to the network.
fn lives(browser: &Browser<'_>, name: &str, country: &str) {
    let form =
        browser.change("/you/profile").with("name", name).with("sight", "network").with("country", country);
    let form = PARTS.iter().fold(form, |form, part| form.with(&format!("{part}_sight"), "network"));
    form.done().ok();
}

fn urge<'b, 'h>(browser: &'b Browser<'h>, page: &str) -> Filled<'b, 'h> {
    browser.fill(&format!("{page}/urgency")).with("urgent", "The vote has been moved to this very week.")
}

#[test]
fn two_facilitators_of_different_regions_shorten_the_windows() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let (gil, hua) = (house.facilitator("Gil"), house.facilitator("Hua"));
        let page = drafted(&ana);
        let short = || until(&ana, &page, "comments", "2025-12-02", "01:00");
        urge(&ana, &page).send().is(StatusCode::FORBIDDEN);
        urge(&fay, &page).send().refuses("does not say in which country you are");
        lives(&fay, "Fay", "KE");
        lives(&gil, "Gil", "GH");
        lives(&hua, "Hua", "MY");
        fay.fill(&format!("{page}/urgency")).with("urgent", "Hurry!").send().refuses("Write 20 characters");
        urge(&fay, &page).done().ok().says("Holds that it is urgent").says("Africa");
        short().send().refuses("72 hours at least");
        urge(&fay, &page).send().refuses("A second facilitator from another region");
        urge(&gil, &page).send().refuses("has to come from another region");
        urge(&hua, &page).done().ok().says("Urgent").says("Asia");
        urge(&gil, &page).send().refuses("It is urgent already");
        short().done().ok();
    });
}
