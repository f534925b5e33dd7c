//! A person's own data, and what stays when they leave.

use super::{at, each, report};
use ::web::Keeping;
use access::Actor;
use web::axum::http::StatusCode;

#[test]
fn a_person_is_given_what_is_held_and_forgotten_when_they_leave() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "More cables");
        let form = ana.fill(&format!("{page}/updates")).with("title", "A boat").with("body", "x");
        form.with("lang", "en").done().ok();
        ben.fill(&format!("{page}/part")).with("kind", "take").with("words", "I can swim.").done().ok();
        let exported = |person| {
            let mut files = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
            String::from_utf8(files.remove(0).bytes).unwrap()
        };
        let of_ana = exported(ana.id());
        assert!(of_ana.contains(&page) && of_ana.contains("A boat") && !of_ana.contains("swim"), "{of_ana}");
        assert!(exported(ben.id()).contains("I can swim."));
        for person in [ana.id(), ben.id()] {
            house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Goes));
        }
        let shown = house.member("Eve").get(&page).ok().says("A boat").says("former participant");
        shown.says("Nobody at present").lacks("One has written");
        assert_eq!(at(house, &page).reporter, None);
        house.facilitator("Fay").get(&format!("{page}/edit")).ok();
        ana.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
    });
}
