//! A merge is undone within thirty days, with nothing lost.

use super::super::desk::bali;
use super::super::leading::profile;
use super::super::{at, each};
use super::model::dump;
use super::{agree, merge, propose, report, told};
use base::days;
use web::axum::http::StatusCode;

#[test]
fn an_undone_merge_leaves_what_came_since_where_it_came() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let tell = |page: &str, title: &str| {
            let form = ana.fill(&format!("{page}/updates")).with("title", title).with("body", "x");
            form.with("lang", "en").done().ok();
        };
        tell(&cables, "A boat");
        let before = (at(house, &cables).said, at(house, &masts).said);
        let proposal = merge((&ana, &cables), (&ben, &masts));
        tell(&masts, "A crane");
        eve.take_back(&format!("{proposal}/merge")).send().is(StatusCode::FORBIDDEN);
        house.pass(days(29));
        ana.take_back(&format!("{proposal}/merge")).send().is(StatusCode::SEE_OTHER);
        house.visitor().get(&cables).ok().says("A boat").lacks("A crane");
        house.visitor().get(&masts).ok().says("A crane").lacks("A boat").says("Updates 1");
        let crane = house.visitor().get(&format!("{masts}/updates/2")).ok().says("A crane");
        assert_eq!(crane.attributes(".pager a", "href"), [""; 0], "what stood before it went back");
        house.visitor().get(&format!("{masts}/lineage")).ok().says("undone on");
        let moved = house.visitor().get(&format!("{masts}/updates/1"));
        assert_eq!(moved.location(), Some(format!("{cables}/updates/1")), "it leads back");
        assert_eq!((at(house, &cables).said, at(house, &masts).said), before);
        ana.get(&format!("{masts}/edit")).is(StatusCode::FORBIDDEN);
        ana.get(&format!("{cables}/edit")).ok();
        assert!(told(house, "ben", "of its own again"));
    });
}

#[test]
fn after_thirty_days_a_merge_stays_and_what_undoing_took_is_forgotten() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = merge((&ana, &cables), (&ben, &masts));
        house.pass(days(30));
        house.pass(days(1));
        let kept = at(house, &cables).id;
        ana.take_back(&format!("{proposal}/merge")).send().refuses("undone any more");
        house.facilitator("Fay").take_back(&format!("{proposal}/merge")).send().refuses("undone any more");
        let merges =
            house.look(access::Actor::House, move |look| Ok(crate::store::merging::done::of(look, kept)?));
        assert!(merges[0].before.is_none() && merges[0].merged.is_none());
        house.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
    });
}

#[test]
fn a_chain_is_undone_from_its_end() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let [cables, masts] = [(&ana, "Cables"), (&ben, "Masts")].map(|(who, title)| report(who, title));
        let dishes = report(&eve, "Dishes");
        let first = merge((&ana, &cables), (&ben, &masts));
        let second = merge((&ben, &masts), (&eve, &dishes));
        let end = house.visitor().visit(&cables);
        end.ok().says("Dishes");
        ana.take_back(&format!("{first}/merge")).send().refuses("has itself gone on in “Dishes”");
        ana.take_back(&format!("{second}/merge")).send().is(StatusCode::SEE_OTHER);
        house.visitor().visit(&cables).ok().says("Masts");
        ana.take_back(&format!("{first}/merge")).send().is(StatusCode::SEE_OTHER);
        house.visitor().get(&cables).ok().says("Cables");
    });
}

#[test]
fn merges_into_one_are_undone_in_any_order_and_all_is_as_it_was() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        // One leads both that go, and both are put forward to the same meeting.
        let [cables, dishes] = ["Cables", "Dishes"].map(|title| report(&ana, title));
        let masts = report(&ben, "Masts");
        for page in [&cables, &dishes] {
            ana.fill(&format!("{page}/presented")).with("event", bali()).done().ok();
        }
        let ids = [&cables, &dishes, &masts].map(|page| at(house, page).id);
        let before = ids.map(|id| dump(house, id));
        let merged = |from: &str, into: &str, title: &str| {
            let proposal = propose(&ana, from, into, "merge");
            let form = ana.change(&proposal).with("version", 1).with("title", title).with("aim", "All.");
            form.with("lang", "en").with("state", "running").done().ok();
            agree(&ben, &proposal);
            proposal
        };
        let first = merged(&cables, &masts, "Cables and masts");
        house.clock.pass(base::seconds(1));
        let second = merged(&dishes, "/initiatives/cables-and-masts", "All of them");
        ana.take_back(&format!("{first}/merge")).send().is(StatusCode::SEE_OTHER);
        assert_eq!(dump(house, ids[0]), before[0]);
        let shown = house.visitor().get("/initiatives/all-of-them").ok().says("Bali").says("Ben");
        shown.says("Presented at");
        ana.get("/initiatives/all-of-them/edit").ok();
        ana.take_back(&format!("{second}/merge")).send().is(StatusCode::SEE_OTHER);
        assert_eq!(ids.map(|id| dump(house, id)), before);
    });
}

#[test]
fn who_agrees_to_lead_while_two_are_one_leads_on_and_who_was_asked_is_not_moved() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (eve, fay) = (house.member("Eve"), house.member("Fay"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        ben.fill(&format!("{masts}/stewards")).with("lead", profile(house, &eve)).done().ok();
        ana.fill(&format!("{cables}/stewards")).with("lead", profile(house, &fay)).done().ok();
        let proposal = merge((&ana, &cables), (&ben, &masts));
        fay.get(&masts).ok().lacks("You are asked to lead");
        fay.change(&format!("{cables}/stewards/own")).send().refuses("has gone on in “Masts”");
        eve.change(&format!("{masts}/stewards/own")).done().ok();
        ana.take_back(&format!("{proposal}/merge")).send().is(StatusCode::SEE_OTHER);
        eve.get(&format!("{masts}/edit")).ok();
        fay.get(&cables).ok().says("You are asked to lead");
    });
}
