//! Names that others put there, and names in disguise.

use super::{asks, each, letter, link, logged, names, published, signs};
use crate::heart::endorsing::proof::STRUCK;

#[test]
fn a_name_that_does_not_belong_is_struck_out_with_a_reason() {
    each(|house| {
        let (page, fay) = (published(house, &house.member("Ana")), house.facilitator("Fay"));
        asks(&house.visitor(), &page, "Tim Berners-Lee", "mallory@away.example");
        house.visitor().fill(&link(house, "mallory@away.example", "Confirm your endorsement")).done().ok();
        let tend = format!("{page}/endorsements");
        let found = fay.fill(&tend).with("find", "tim berners-lee").send().ok();
        let address = found.attribute("main details form", "action").expect("it is found");
        house.member("Ben").take_back(&address).with("note", "No").send().is(axum::http::StatusCode::FORBIDDEN);
        fay.take_back(&address).send().is(axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        fay.take_back(&address).with("note", "The bearer of this name did not sign").done().ok().says("struck out");
        assert!(names(house, &page).is_empty());
        let told = letter(house, "mallory@away.example", "Your name was taken out");
        assert!(told.body.contains("did not sign"), "{}", told.body);
        let entries = logged(house, &page);
        let struck = entries.iter().find(|entry| entry.kind == STRUCK).expect("the log says so");
        assert!(struck.body.contains("did not sign") && !struck.body.contains("Berners"), "{}", struck.body);
    });
}

#[test]
fn a_name_in_disguise_is_marked_for_everybody_and_listed_for_facilitators() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        signs(&house.member("Eve"), &page, "Alice Bell");
        signs(&house.member("Ben"), &page, "Аlice Bell");
        house.visitor().get(&format!("{page}/signatories")).ok().says("letters of several scripts");
        let tend = house.facilitator("Fay").get(&format!("{page}/endorsements")).ok();
        tend.says("Names that look like others").says("looks like Alice Bell");
    });
}

#[test]
fn what_is_no_message_here_is_not_taken_over() {
    each(|house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let form = ana.fill(&format!("{page}/endorsements")).with("address", "/lists/main/messages/x");
        let again = form.with("kind", "person").with("name", "Kim Lee").send();
        let again = again.refuses("There is no message at this address");
        assert_eq!(again.attribute("input[name=name]", "value").as_deref(), Some("Kim Lee"));
        house.member("Eve").get(&format!("{page}/endorsements")).is(axum::http::StatusCode::FORBIDDEN);
    });
}
