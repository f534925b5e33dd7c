//! Four verbs, and the consent of both sides.

use super::super::leading::profile;
use super::super::{at, each};
use super::{agree, merge, propose, proposed, report, told, typed};
use access::Actor;
use web::axum::http::StatusCode;

#[test]
fn working_together_needs_both_and_is_said_on_both_pages_until_one_ends_it() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "together");
        ana.get(&proposal).ok().says("Has not answered").lacks("Agree to exactly this");
        eve.get(&proposal).is(StatusCode::NOT_FOUND);
        house.visitor().get(&masts).ok().lacks("Works together");
        let letter = house.letter_to("ben@people.example");
        assert!(letter.subject.contains("work together") && letter.body.contains("the same work"));
        ben.get(&format!("{masts}/together")).ok().says("You are asked by Cables");
        agree(&ben, &proposal);
        house.visitor().get(&masts).ok().says("Works together with Cables");
        house.visitor().get(&cables).ok().says("Works together with Masts");
        proposed(&ben, &masts, &cables, "together").refuses("This holds between the two already");
        eve.take_back(&proposal).send().is(StatusCode::FORBIDDEN);
        ben.take_back(&proposal).send().is(StatusCode::SEE_OTHER);
        house.visitor().get(&cables).ok().lacks("Works together");
    });
}

#[test]
fn a_lead_of_the_same_side_can_object_and_a_side_declines_with_a_reason() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        ana.fill(&format!("{cables}/stewards")).with("lead", profile(house, &eve)).done().ok();
        eve.change(&format!("{cables}/stewards/own")).done().ok();
        let proposal = propose(&ana, &cables, &masts, "link");
        let consent = format!("{proposal}/consent");
        eve.take_back(&consent).with("words", "We are no masts.").send().is(StatusCode::SEE_OTHER);
        agree(&ben, &proposal);
        house.visitor().get(&masts).ok().lacks("Has to do with");
        ben.get(&proposal).ok().says("Somebody objects").says("We are no masts.");
        agree(&eve, &proposal);
        house.visitor().get(&masts).ok().says("Has to do with Cables");
        let second = propose(&ana, &cables, &masts, "together");
        ben.take_back(&format!("{second}/consent")).send().refuses("fill");
        ben.take_back(&format!("{second}/consent"))
            .with("words", "No time.")
            .send()
            .is(StatusCode::SEE_OTHER);
        ana.get(&second).ok().says("declined").says("No time.");
        agree_is_too_late(&ben, &second);
        assert!(told(house, "ana", "No time."));
    });
}

fn agree_is_too_late(browser: &testing::Browser<'_>, proposal: &str) {
    let form = browser.fill(&format!("{proposal}/consent")).with("seen", "together");
    form.send().refuses("not open any more");
}

#[test]
fn a_part_is_not_the_whole_of_what_it_is_a_part_of() {
    each(|house| {
        let ana = house.member("Ana");
        let [one, two, three] = ["Cables", "Masts", "Dishes"].map(|title| report(&ana, title));
        let join = |from: &str, to: &str| proposed(&ana, from, to, "join");
        join(&one, &two).is(StatusCode::SEE_OTHER);
        join(&two, &three).is(StatusCode::SEE_OTHER);
        house.visitor().get(&two).ok().says("Is a part of Dishes").says("Has as a part Cables");
        join(&three, &one).refuses("a part of itself");
        join(&one, &one).refuses("the same initiative");
        proposed(&ana, &one, &three, "merge").refuses("a part of itself");
        proposed(&ana, &one, &two, "merge").is(StatusCode::SEE_OTHER);
        house.visitor().get(&two).ok().lacks("Has as a part");
    });
}

#[test]
fn a_merge_moves_what_was_shown_and_asks_followers_and_takers_again() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (fay, gus) = (house.member("Fay"), house.member("Gus"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let form = ana.fill(&format!("{cables}/updates")).with("title", "A boat").with("body", "It floats.");
        form.with("lang", "en").done().ok();
        let form = ana.change(&cables).with("title", "Cables").with("aim", "Everybody is online.");
        let form = form.with("lang", "en").with("state", "running").with("revision", 1);
        form.with("topics", "access").with("seeks_funds", "a crane").done().ok();
        let (from, into) = (at(house, &cables).id, at(house, &masts).id);
        fay.change(&format!("/following/initiative/{from}")).send().is(StatusCode::SEE_OTHER);
        gus.fill(&format!("{cables}/part")).with("kind", "take").with("words", "I swim.").done().ok();
        let shown = ana.get(&format!("{cables}/together/new?verb=merge&with=masts")).ok();
        let shown = shown.says("Updates 1").says("A boat").says("Ana").says("Access").says("a crane");
        shown.says("1 person follows it").says("1 person wrote to take part").says("Endorsements never move");
        let proposal = propose(&ana, &cables, &masts, "merge");
        ben.get(&proposal).ok().says("A boat").says("a crane");
        agree(&ben, &proposal);
        let gone = house.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(gone.location().as_deref(), Some(masts.as_str()));
        house.visitor().get(&masts).ok().says("A boat").says("a crane").says("Access").lacks("Cables");
        let update = house.visitor().get(&format!("{cables}/updates/1"));
        assert_eq!(update.location(), Some(format!("{masts}/updates/1")));
        ana.get(&format!("{masts}/edit")).ok();
        house.visitor().get(&format!("{cables}/lineage")).ok().says("Went on in Masts").says("Can be undone");
        house.visitor().get(&format!("{cables}/history")).ok();
        house.visitor().get("/initiatives").ok().says("Masts").lacks("Cables");
        let follows = |person, id| {
            let followers = move |look: &facts::Look<'_>| {
                Ok(notices::all_followers(look, &crate::facts::subject(id))?.contains(&person))
            };
            house.look(Actor::House, followers)
        };
        assert!(follows(fay.id(), from) && !follows(fay.id(), into), "nobody is moved");
        assert!(told(house, "fay", "do you want to follow"));
        assert!(told(house, "gus", "do you want to take part"));
    });
}

#[test]
fn consent_is_to_exactly_what_was_shown_and_a_change_asks_again() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "merge");
        let seen = typed(&ben.get(&proposal).ok(), "seen");
        let form = ana.change(&proposal).with("version", 1).with("title", "Cables and masts");
        form.with("aim", "Both.")
            .with("lang", "en")
            .with("state", "running")
            .done()
            .ok()
            .says("Cables and masts");
        // Whoever changed it at the same time sees that, and what they typed, which they can still save.
        let form = ben.change(&proposal).with("version", 1).with("title", "Masts and cables");
        let crossed = form.with("aim", "Both.").with("lang", "en").with("state", "running").send();
        let crossed = crossed.refuses("at the same time").says("Cables and masts");
        assert_eq!(crossed.attribute("input[name=title]", "value").as_deref(), Some("Masts and cables"));
        assert_eq!(crossed.attribute("input[name=version]", "value").as_deref(), Some("2"));
        let late = ben.fill(&format!("{proposal}/consent")).with("seen", seen);
        late.send().refuses("has changed since you looked");
        let form = ben.fill(&format!("{masts}/updates")).with("title", "Mast 1").with("body", "Up.");
        form.with("lang", "en").done().ok();
        let form = ben.change(&masts).with("title", "Masts").with("aim", "Higher.").with("lang", "en");
        form.with("state", "running").with("revision", 1).done().ok();
        ana.get(&proposal).ok().says("Asked again").says("agreed to what was shown before");
        agree(&ben, &proposal);
        house.visitor().get(&cables).ok();
        agree(&ana, &proposal);
        let gone = house.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(gone.location().as_deref(), Some("/initiatives/cables-and-masts"));
    });
}

#[test]
fn what_was_proposed_to_one_that_goes_on_in_another_is_void() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let dishes = report(&eve, "Dishes");
        let waiting = propose(&eve, &dishes, &cables, "merge");
        proposed(&ana, &cables, &dishes, "merge").refuses("proposed between the two already");
        merge((&ana, &cables), (&ben, &masts));
        eve.get(&waiting).ok().says("void");
        assert!(told(house, "eve", "is void"));
        agree_is_too_late(&eve, &waiting);
    });
}
