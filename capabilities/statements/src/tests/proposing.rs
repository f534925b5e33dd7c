//! Proposing a statement, mending the proposal, who may read it and who drafts it.

use super::{each, proposal, propose, propose_to_all};
use web::axum::http::StatusCode;

#[test]
fn anyone_in_the_network_proposes_a_statement_and_drafts_it() {
    each(|house| {
        let ana = house.member("Ana");
        ana.get("/statements").ok().says("No statements here yet").says("Propose a statement");
        let page = propose(&ana, "No more chimneys");
        assert_eq!(page, "/statements/no-more-chimneys");
        ana.get(&page)
            .ok()
            .says("No more chimneys")
            .says("Being drafted")
            .says("The Internet Governance Forum")
            .says("Nobody else will say it.")
            .says("There is no text yet")
            .says("Write the text");
        ana.get("/statements").ok().says("No more chimneys");
        ana.get("/statements?stage=published").ok().lacks("No more chimneys");
        assert_eq!(propose(&ana, "No more chimneys"), "/statements/no-more-chimneys-2");
    });
}

#[test]
fn a_proposal_is_for_the_network_unless_its_consultation_is_open_to_all() {
    each(|house| {
        let (ana, ben, visitor) = (house.member("Ana"), house.member("Ben"), house.visitor());
        let inner = propose(&ana, "Among ourselves");
        visitor.get(&inner).is(StatusCode::NOT_FOUND);
        visitor.get("/statements").ok().lacks("Among ourselves");
        ben.get(&inner).ok().lacks("Write the text");
        let open = propose_to_all(&ana, "Ask everybody");
        visitor.get(&open).ok().says("Ask everybody");
        visitor.get("/statements").ok().says("Ask everybody");
    });
}

#[test]
fn a_wrong_proposal_comes_back_with_what_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let form = || ana.fill("/statements").with("title", "No more chimneys").with("lang", "en");
        let form = || form().with("zone", "UTC").with("consultation", "network").with("press", "Ask Ana");
        let refused = form().with("deadline", "soon").send().refuses("Choose a day").says("2 fields");
        assert_eq!(refused.attribute("input[name=press]", "value").as_deref(), Some("Ask Ana"));
        let many: String = (0..60).map(|n| format!("Body {n}\n")).collect();
        let form = form().with("why", "Because.").with("addressees", &many);
        form.send().refuses("At most 50 addressees").says("Body 59");
    });
}

#[test]
fn drafters_mend_the_proposal_and_others_may_not() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let page = propose(&ana, "No more chimneys");
        ben.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        proposal(ben.change(&page), "Mine").with("consultation", "network").send().is(StatusCode::FORBIDDEN);
        proposal(fay.change(&page), "No chimneys at all")
            .with("consultation", "network")
            .with("deadline", "2026-12-24")
            .done()
            .ok();
        ana.get(&page).ok().says("No chimneys at all").says("24");
        let drafters = format!("{page}/drafters");
        ana.fill(&drafters).with("drafter", "/people/nobody").send().refuses("Nobody has that page");
        ana.fill(&drafters).with("drafter", "/people/ben").done().ok().says("Ben");
        ana.fill(&drafters).with("drafter", "/people/ben").send().refuses("a drafter already");
        ben.get(&format!("{page}/edit")).ok().says("No chimneys at all");
    });
}
