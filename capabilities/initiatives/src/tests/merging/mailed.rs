//! By mail as on the site.

use super::super::{at, each, reply};
use super::{merge, propose, report};
use access::Actor;
use web::axum::http::StatusCode;

#[test]
fn a_lead_agrees_by_mail_to_what_the_mail_said_and_to_nothing_else() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "merge");
        let old = house.letter_to("ben@people.example");
        house.pass(base::minutes(1));
        let form = ana.change(&proposal).with("version", 1).with("title", "Cables and masts");
        form.with("aim", "Both.").with("lang", "en").with("state", "running").done().ok();
        let new = house.letter_to("ben@people.example");
        assert!(new.subject.contains("you are asked again"), "{} {}", new.subject, new.body);
        assert!(new.body.contains("Cables and masts"), "{}", new.body);
        reply(house, &old, "ben@people.example", "Yes");
        house.visitor().get(&cables).ok();
        reply(house, &new, "ben@people.example", "Yes");
        house.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
    });
}

#[test]
fn a_lead_declines_by_mail_with_a_reason() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "together");
        let letter = house.letter_to("ben@people.example");
        reply(house, &letter, "ben@people.example", "No, we are too few.");
        ana.get(&proposal).ok().says("declined").says("we are too few.");
    });
}

#[test]
fn followers_and_takers_say_by_mail_whether_they_come_along() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (fay, gus) = (house.member("Fay"), house.member("Gus"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let (from, into) = (at(house, &cables).id, at(house, &masts).id);
        fay.change(&format!("/following/initiative/{from}")).send().is(StatusCode::SEE_OTHER);
        gus.fill(&format!("{cables}/part")).with("kind", "take").with("words", "I swim.").done().ok();
        merge((&ana, &cables), (&ben, &masts));
        let asked = house.letter_to("fay@people.example");
        reply(house, &asked, "fay@people.example", "yes");
        let person = fay.id();
        assert!(house.look(Actor::House, move |look| {
            Ok(notices::all_followers(look, &crate::facts::subject(into))?.contains(&person))
        }));
        ben.get(&format!("{masts}/answers")).ok().lacks("I swim.");
        let asked = house.letter_to("gus@people.example");
        reply(house, &asked, "gus@people.example", "Yes!");
        ben.get(&format!("{masts}/answers")).ok().says("I swim.");
    });
}
