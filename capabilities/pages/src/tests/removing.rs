//! Removing pages, and bringing them back.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn a_removed_page_leaves_why_and_comes_back_with_all_it_had() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = write(&ana, "Aims", "One.");
        let other = write(&ana, "How", "See [[Aims]].");
        ana.fill(&format!("{page}/removal")).with("why", "x").send().is(StatusCode::FORBIDDEN);
        fay.fill(&format!("{page}/removal")).send().refuses("Please fill this in");
        fay.fill(&format!("{page}/removal")).with("why", "It was an advertisement.").send();
        let gone = house.visitor().get(&page).is(StatusCode::GONE).says("It was an advertisement.");
        gone.says("Removed on 1 Dec 2025").lacks("One.").lacks("Bring it back");
        house.visitor().get("/pages").ok().lacks("Aims");
        house.visitor().get(&other).ok().says("See Aims.");
        assert!(house.visitor().get(&other).all("article .prose a").is_empty());
        ana.get(&format!("{page}/history")).is(StatusCode::NOT_FOUND);
        fay.get(&format!("{page}/history")).ok();
        fay.get(&format!("{page}/history/1")).ok().says("One.");
        ana.get(&format!("{page}/edit")).is(StatusCode::NOT_FOUND);
        assert_eq!(write(&ana, "Aims", "Another."), "/pages/aims-2", "its address stays its own");
        fay.take_back(&format!("{page}/removal")).done().ok().says("One.");
        assert_eq!(house.visitor().get(&other).attributes("article .prose a", "href"), [page.as_str()]);
    });
}
