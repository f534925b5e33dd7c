//! Deliveries.

use super::{drafted, each, published};
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

fn delivered<'b, 'h>(browser: &'b Browser<'h>, page: &str, name: &str) -> Filled<'b, 'h> {
    let form = browser.fill(&format!("{page}/deliveries")).with("addressee", name).with("version", 1);
    form.with("way", "mail").with("delivered", "2025-11-28")
}

#[test]
fn a_delivery_is_noted_and_later_what_they_answered() {
    each(|house| {
        let (fay, visitor) = (house.facilitator("Fay"), house.visitor());
        let page = published(&fay, "On access");
        let list = format!("{page}/deliveries");
        visitor.get(&list).ok().says("Nothing has been delivered yet").says("The Internet Governance Forum");
        delivered(&fay, &page, "The Internet Governance Forum")
            .with("note", "To the secretariat.")
            .done()
            .ok();
        visitor.get(&list).ok().says("by e-mail").says("To the secretariat.").says("no answer yet");
        let form = fay.change(&format!("{list}/1")).with("addressee", "The Internet Governance Forum");
        let form = form.with("version", 1).with("way", "mail").with("delivered", "2025-11-28");
        let form = form.with("answered", "2025-11-30").with("answer", "We thank you.");
        form.with("result", "It is on the agenda.").done().ok();
        visitor.get(&list).ok().says("We thank you.").says("It is on the agenda.").says("answered");
        let log = visitor.get(&format!("{page}/log")).ok();
        log.says("delivered").lacks("We thank you.").lacks("Governance Forum\"");
    });
}

#[test]
fn each_delivery_that_is_refused_has_its_sentence_and_what_was_typed_stays() {
    each(|house| {
        let (fay, ana) = (house.facilitator("Fay"), house.member("Ana"));
        let draft = drafted(&fay, "On chimneys");
        delivered(&fay, &draft, "The Forum").send().refuses("Only a published version can be delivered");
        let page = published(&fay, "On access");
        delivered(&ana, &page, "The Forum").send().is(StatusCode::FORBIDDEN);
        let early =
            delivered(&fay, &page, "The Forum").with("answered", "2025-11-27").with("answer", "Thanks.");
        let early = early.send().refuses("cannot have answered before");
        assert_eq!(early.all("textarea[name=answer]"), ["Thanks."]);
        let form = fay.fill(&format!("{page}/deliveries")).with("version", 1).with("way", "mail");
        form.with("addressee", "The Forum").with("delivered", "soon").send().refuses("This is no day");
        let form = fay.fill(&format!("{page}/deliveries")).with("version", 7).with("way", "mail");
        let form = form.with("other", "The Forum").with("delivered", "2025-11-28");
        assert_eq!(form.send().status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
