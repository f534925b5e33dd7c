//! What is done to an initiative that goes on in another.

use super::super::{each, said};
use super::{merge, proposed, report};
use web::axum::http::StatusCode;

#[test]
fn what_is_typed_for_one_that_has_gone_on_is_kept_and_written_to_no_other() {
    each(|house| {
        let (ana, ben, gus) = (house.member("Ana"), house.member("Ben"), house.member("Gus"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        gus.fill(&format!("{cables}/part")).with("kind", "take").with("words", "I swim.").done().ok();
        merge((&ana, &cables), (&ben, &masts));
        // Those who had its forms open while that happened.
        let form = said(ana.change(&cables), "Cables").with("state", "paused").with("revision", 1);
        let kept = form.with("what", "We dig.").send();
        kept.refuses("has gone on in “Masts”").says("We dig.");
        let form = ana.fill(&format!("{cables}/updates")).with("title", "A boat").with("body", "x");
        form.with("lang", "en").send().refuses("has gone on in “Masts”");
        let form = gus.fill(&format!("{cables}/part")).with("kind", "know").with("words", "A reef.");
        form.send().refuses("has gone on in “Masts”").says("A reef.");
        house.visitor().get(&masts).ok().says("Running").lacks("We dig.").lacks("A boat");
        ben.get(&format!("{masts}/answers")).ok().lacks("A reef.");
        // What was written before is nobody's but its writer's, who finds it and can take it back.
        let own = gus.get(&format!("{cables}/part")).is(StatusCode::PERMANENT_REDIRECT).location();
        let own = gus.get(&own.expect("an address")).ok().says("I swim.").says("Cables");
        let action = own.attribute("main .rows form", "action").expect("a form");
        gus.take_back(&action).send().is(StatusCode::SEE_OTHER);
        gus.get(&format!("{masts}/part")).ok().lacks("I swim.");
    });
}

#[test]
fn what_went_on_in_another_is_by_no_steps_a_part_of_itself() {
    each(|house| {
        let ana = house.member("Ana");
        let [cables, masts, dishes] = ["Cables", "Masts", "Dishes"].map(|title| report(&ana, title));
        proposed(&ana, &dishes, &cables, "join").is(StatusCode::SEE_OTHER);
        proposed(&ana, &cables, &masts, "merge").is(StatusCode::SEE_OTHER);
        house.visitor().get(&masts).ok().says("Has as a part Dishes");
        proposed(&ana, &masts, &dishes, "join").refuses("a part of itself");
    });
}
