//! A person's own data, and what stays when they leave.

use super::*;
use ::web::Keeping;
use access::Actor;

#[test]
fn a_person_takes_what_they_marked_wrote_and_support_with_them() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (_, of) = report(house, Some(ben.id()));
        let bit = mark(&ana, &of, "The Internet");
        let exported = |person| {
            let mut files = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
            String::from_utf8(files.remove(0).bytes).unwrap()
        };
        let of_ana = exported(ana.id());
        assert_eq!(of_ana.matches(&bit).count(), 2, "marked and supported: {of_ana}");
        assert_eq!(exported(ben.id()).matches(&bit).count(), 1, "written");
    });
}

#[test]
fn who_leaves_takes_their_support_and_if_they_want_what_nobody_else_builds_on() {
    each(|house| {
        let (_, of) = report(house, None);
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (alone, shared) = (mark(&ana, &of, "The Internet"), mark(&ana, &of, "Nobody"));
        ben.fill(&format!("{shared}/support")).done().ok();
        let person = ana.id();
        house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Goes));
        house.visitor().get(&alone).is(web::axum::http::StatusCode::NOT_FOUND);
        let page = house.visitor().get(&shared).ok().lacks("Ana").says("Marked on");
        assert_eq!(page.all("h2 .count"), ["1"]);
    });
}
