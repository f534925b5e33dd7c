//! A merge is undone within thirty days, with nothing lost.

use super::super::{at, each};
use super::{merge, report, told};
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
        house.visitor().get(&masts).ok().says("A crane").lacks("A boat");
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
