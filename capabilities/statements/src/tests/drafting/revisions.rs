//! Revisions, how they compare, and whose words they hold.

use super::{TEXT, at, each, save, text};
use crate::tests::{propose, propose_to_all};
use web::axum::http::StatusCode;

#[test]
fn every_revision_is_kept_and_compared_with_any_other() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&ana, &page, 1, &TEXT.replace("should", "must"));
        save(&ana, &page, 2, &(TEXT.replace("should", "must") + "\n\nWe call on all."));
        let visitor = house.visitor();
        let list =
            visitor.get(&format!("{page}/revisions")).ok().says("Revision 3").says("Ana").says("+4 −6");
        assert_eq!(list.all(".rows li").len(), 3);
        visitor.get(&format!("{page}/revisions/1")).ok().says("Networks should be neutral.").lacks("We call");
        visitor.get(&format!("{page}/revisions/9")).is(StatusCode::NOT_FOUND);
        let inline =
            visitor.get(&format!("{page}/compare?from=1&to=3")).ok().says("2 paragraphs are the same");
        assert_eq!(inline.all("del"), ["should"]);
        assert_eq!(inline.all("ins"), ["must", "We call on all."]);
        let side = visitor.get(&format!("{page}/compare?from=1&to=3&view=side")).ok();
        assert_eq!(side.all(".two").len(), 2);
        assert_eq!(visitor.get(&format!("{page}/compare")).ok().all("ins"), ["We call on all."]);
        visitor.get(&format!("{page}/compare?from=x&to=99")).ok();
    });
}

#[test]
fn an_earlier_revision_becomes_the_text_again_with_its_numbers() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&ana, &page, 1, "Something else altogether.");
        let restoration = format!("{page}/revisions/1/restoration");
        ben.fill(&restoration).send().is(StatusCode::FORBIDDEN);
        ana.fill(&restoration).done().ok().says("That revision is the text again.").says("As revision 1");
        assert_eq!(text(&ana, &page), TEXT);
        assert_eq!(ana.get(&page).attributes(".para", "id"), ["p1", "p2", "p3"]);
        ana.fill(&format!("{page}/revisions/3/restoration")).done().says("Nothing was different");
        assert_eq!(at(house, &page).revision, 3);
    });
}

#[test]
fn the_text_says_who_wrote_what() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = propose(&ana, "Access");
        ana.get(&format!("{page}/origins")).ok().says("There is no text yet");
        save(&ana, &page, 0, TEXT);
        save(&fay, &page, 1, &(TEXT.to_owned() + "\n\nAll of this was added by Fay herself."));
        let origins = ana.get(&format!("{page}/origins")).ok().says("Who wrote what").says("Ana").says("Fay");
        assert_eq!(origins.all(".bar").len(), 2);
        assert_eq!(origins.all(".margin"), ["Ana", "Ana", "Ana", "Fay"]);
        origins.says("no region has 5 authors or more");
    });
}
