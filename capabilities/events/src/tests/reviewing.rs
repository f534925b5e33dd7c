//! Who may edit, what is reviewed, and what the history says.

use super::{add, each, on_days};
use access::Actor;
use testing::House;
use web::Network;
use web::axum::http::StatusCode;

/// From here on, what participants add waits for a facilitator.
fn review(house: &House) {
    house.act(Actor::House, |act| {
        let network = Network { review_events: true, ..Network::load(act)? };
        network.store(act)?;
        Ok(act.record(&web::NetworkChanged { network })?)
    });
}

#[test]
fn what_a_participant_adds_waits_if_the_network_says_so() {
    each(|house| {
        review(house);
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        ana.get(&event).ok().says("waits for a facilitator");
        ana.get("/events").ok().says("Summit");
        ana.get("/events/held").is(StatusCode::FORBIDDEN);
        for outsider in [house.visitor(), ben] {
            outsider.get(&event).is(StatusCode::NOT_FOUND);
            outsider.get("/events").ok().lacks("Summit");
            outsider.get(&format!("{event}.ics")).is(StatusCode::NOT_FOUND);
            assert!(!outsider.get("/events.ics").ok().body().contains("Summit"));
        }
        let standing = format!("{event}/standing");
        ana.change(&standing).with("standing", "shown").send().is(StatusCode::FORBIDDEN);
        fay.get("/events/held").ok().says("Summit");
        fay.change(&standing).with("standing", "held").send().refuses("Choose one of those offered");
        fay.change(&standing).with("standing", "shown").done().ok().says("The event is in the calendar now");
        house.visitor().get(&event).ok().says("Summit").lacks("waits");
        fay.get("/events/held").ok().says("Nothing waits");
        let shown = add(&fay, "By Fay", "2026-05-04", "2026-05-06");
        house.visitor().get(&shown).ok();
    });
}

#[test]
fn what_is_declined_is_seen_by_whoever_added_it() {
    each(|house| {
        review(house);
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let event = add(&ana, "Advertisement", "2026-05-04", "2026-05-06");
        let standing = format!("{event}/standing");
        fay.change(&standing).with("standing", "declined").done().ok().says("The event was not taken in");
        ana.get(&event).ok().says("Not taken in");
        ana.get("/events").ok().lacks("Advertisement");
        house.visitor().get(&event).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_stranger_does_not_edit_and_a_facilitator_of_the_event_does() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        ben.get(&format!("{event}/edit")).is(StatusCode::FORBIDDEN).says("Whoever added an event");
        on_days(ben.change(&event), "Mine now", "2026-05-04", "2026-05-06").send().is(StatusCode::FORBIDDEN);
        ben.get(&event).ok().lacks("Edit the event");
        let sign_in = house.visitor().get("/events/new");
        assert!(sign_in.location().expect("to sign in").starts_with("/sign-in"));

        let list = format!("{event}/facilitators");
        ana.fill(&list).with("who", "nobody-at-all").send().refuses("There is nobody here with this profile");
        ana.fill(&list).with("who", "ben@people.example").send().refuses("There is nobody here");
        ana.fill(&list).with("who", "https://bits.example/people/ben").done().ok().says("Ben");
        on_days(ben.change(&event), "Ours now", "2026-05-04", "2026-05-06").done().ok().says("Ours now");
        let list = "/events/ours-now-2026/facilitators";
        ana.take_back(&format!("{list}/{}", ben.id())).done().ok().lacks("Ben");
        ben.get("/events/ours-now-2026/edit").is(StatusCode::FORBIDDEN);
        fay.fill(list).with("who", "ben@people.example").done().ok().says("Ben");
    });
}

#[test]
fn the_history_shows_words_that_came_and_went() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let form = || on_days(ana.change(&event), "Summit", "2026-05-04", "2026-05-06");
        form().with("description", "We meet in the old hall.").done().ok();
        form().with("description", "We meet in the new hall.").with("place", "Accra").done().ok();
        form().with("description", "We meet in the new hall.").with("place", "Accra").done().ok();
        let reader = house.visitor();
        let newest = reader.get(&format!("{event}/history")).ok().says("Versions 3");
        assert_eq!(
            (newest.all("del"), newest.all("ins")),
            (vec!["old".into()], vec!["new".into(), "Accra".into()])
        );
        let all = reader.get(&format!("{event}/history?from=1&to=3")).ok().says("1 → 3");
        assert_eq!(all.all("ins"), ["We meet in the new hall.", "Accra"]);
        reader.get(&format!("{event}/history?from=7&to=9")).ok().lacks("→");
    });
}

#[test]
fn two_who_edit_at_once_do_not_undo_each_other() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let seen = |page: testing::Page| page.attribute("input[name=seen]", "value").expect("the form knows");
        let opened = seen(ana.get(&format!("{event}/edit")).ok());
        house.pass(base::minutes(5));
        let form = on_days(fay.change(&event), "Summit", "2026-05-04", "2026-05-06");
        form.with("place", "Accra").done().ok();
        let form = || on_days(ana.change(&event), "Summit", "2026-05-04", "2026-05-06").with("place", "Lomé");
        let refused = form().with("seen", opened).send().refuses("Somebody has edited this event");
        assert_eq!(refused.attribute("input[name=place]", "value").as_deref(), Some("Lomé"));
        form().with("seen", seen(refused)).done().ok().says("Lomé");
    });
}

#[test]
fn events_are_found_and_shown_where_they_are_mentioned() {
    each(|house| {
        let ana = house.member("Ana");
        let form = on_days(ana.fill("/events"), "Kigali summit", "2026-05-04", "2026-05-06");
        form.with("description", "On *encryption* and the law.").done().ok();
        house.settle();
        let found = |words: &str| {
            let query = search::Query::of(words, vec![search::Audience::Public]);
            house.built.house.search.search(&query).expect("the index answers").hits.len()
        };
        assert_eq!((found("encryption"), found("kigali"), found("chimney")), (1, 1, 0));
        let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
        let card = house.look(Actor::Nobody, move |look| {
            let event = crate::store::events::by_number(look, look.actor(), 1)?.expect("the event");
            Ok(ui.card(look, &crate::facts::subject(event.id))?)
        });
        assert_eq!(card.expect("everybody sees it").title, "Kigali summit");
    });
}
