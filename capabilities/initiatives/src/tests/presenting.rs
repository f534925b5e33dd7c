//! Initiatives put forward to a meeting.

use super::desk::{bali, secret};
use super::{at, each, report};
use web::axum::http::StatusCode;

#[test]
fn leads_put_forward_and_facilitators_order_what_stands_on_the_meetings_page() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let meeting = format!("/meetings/{}", bali());
        house.visitor().get(&meeting).ok().lacks("Initiatives presented");
        let mut pages = Vec::new();
        for title in ["First", "Second", "Third"] {
            let page = report(&ana, title);
            ana.get(&format!("{page}/presented")).ok().says("Bali");
            let form = || ana.fill(&format!("{page}/presented")).with("event", bali());
            form().done().ok().says("put forward");
            form().done().ok();
            pages.push(page);
        }
        let listed = |words: &[&str]| {
            let page = house.visitor().get(&meeting).ok();
            assert_eq!(page.all("#initiatives li"), words);
        };
        listed(&["First", "Second", "Third"]);
        let third = format!("/initiatives/presented/{}/{}", bali(), at(house, &pages[2]).id);
        ana.change(&third).with("place", 1).send().is(StatusCode::FORBIDDEN);
        fay.change(&third).with("place", 1).done().ok().says("The order is changed");
        listed(&["Third", "First", "Second"]);
        let all = house.visitor().get(&format!("/initiatives/presented/{}", bali())).ok();
        assert_eq!(all.all("main section h2"), ["Third", "First", "Second"]);
        ben.take_back(&third).send().is(StatusCode::FORBIDDEN);
        ana.take_back(&third).done().ok().says("off the list");
        listed(&["First", "Second"]);
        let refused = ana.fill(&format!("{}/presented", pages[0])).with("event", secret()).send();
        refused.is(StatusCode::UNPROCESSABLE_ENTITY);
        house.visitor().get(&format!("/initiatives/presented/{}", secret())).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn each_has_a_page_fit_to_be_presented() {
    each(|house| {
        let ana = house.member("Ana");
        let form = super::said(ana.fill("/initiatives"), "مزيد من الكابلات").with("state", "idea");
        let form = form.with("organizations", "Cable Friends").with("seeks_people", "who swim");
        let page = form.with("regions", "asia").send().location().expect("an address");
        let sheet = house.visitor().get(&format!("{page}/present")).ok();
        let sheet = sheet.says("Everybody is online.").says("Cable Friends").says("People: who swim");
        let sheet = sheet.says("Asia").says(&format!("https://bits.example{page}"));
        assert_eq!(sheet.attribute("h1", "dir").as_deref(), Some("auto"));
    });
}
