//! What changes while a proposal waits: leads, what is said, time, and who is still here.

use super::super::leading::profile;
use super::super::{at, each};
use super::{agree, propose, proposed, report};
use crate::acts::merging::personal;
use crate::acts::merging::proposing::{self, Typed};
use crate::beside::FRONT;
use crate::facts::merging::InitiativeProposed;
use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, Side, State, Verb};
use crate::store::merging::proposals;
use ::facts::{Act, Problem};
use access::{Actor, Member, Role};
use base::{Id, days};
use testing::{Browser, House};
use web::axum::http::StatusCode;

fn lead_too(house: &House, lead: &Browser<'_>, page: &str, other: &Browser<'_>) {
    lead.fill(&format!("{page}/stewards")).with("lead", profile(house, other)).done().ok();
    other.change(&format!("{page}/stewards/own")).done().ok();
}

#[test]
fn when_whoever_objected_leads_no_more_those_who_agreed_can_go_on() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        lead_too(house, &ana, &cables, &eve);
        let proposal = propose(&ana, &cables, &masts, "link");
        eve.take_back(&format!("{proposal}/consent")).with("words", "No.").send().is(StatusCode::SEE_OTHER);
        agree(&ben, &proposal);
        house.visitor().get(&masts).ok().lacks("Has to do with");
        eve.take_back(&format!("{cables}/stewards/own")).done().ok();
        agree(&ben, &proposal);
        house.visitor().get(&masts).ok().says("Has to do with Cables");
    });
}

#[test]
fn who_agreed_before_it_changed_hears_when_the_others_agree_to_what_it_is_now() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let needs = |browser: &Browser<'_>| {
            let actor = Actor::Member(Member { person: browser.id(), role: Role::Participant });
            let ui = house.built.house.ui(base::Tongue::English, None, actor);
            house.look(actor, move |look| Ok((FRONT.needs)(look, &ui)?)).len()
        };
        let proposal = propose(&ana, &cables, &masts, "merge");
        assert_eq!((needs(&ana), needs(&ben)), (0, 1));
        let form = ana.fill(&format!("{cables}/updates")).with("title", "A boat").with("body", "x");
        form.with("lang", "en").done().ok();
        agree(&ben, &proposal);
        house.visitor().get(&cables).ok();
        assert_eq!((needs(&ana), needs(&ben)), (1, 0));
        let letter = house.letter_to("ana@people.example");
        assert!(letter.subject.contains("has changed since you agreed"), "{}", letter.subject);
        super::super::reply(house, &letter, "ana@people.example", "Yes");
        house.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
    });
}

#[test]
fn who_leads_after_whoever_proposed_it_is_asked_and_nothing_is_done_without_them() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "together");
        lead_too(house, &ana, &cables, &eve);
        ana.take_back(&format!("{cables}/stewards/own")).done().ok();
        house.pass(base::minutes(1));
        agree(&ben, &proposal);
        house.visitor().get(&masts).ok().lacks("Works together");
        let letter = house.letter_to("eve@people.example");
        assert!(letter.subject.contains("work together"), "{}", letter.subject);
        super::super::reply(house, &letter, "eve@people.example", "Yes");
        house.visitor().get(&masts).ok().says("Works together with Cables");
    });
}

#[test]
fn nobody_agrees_in_the_place_of_leads_and_what_lapsed_is_in_nobodys_way() {
    each(|house| {
        let (ana, ben, sue) = (house.member("Ana"), house.member("Ben"), house.steward("Sue"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "link");
        sue.get(&proposal).ok().lacks("Agree to exactly this");
        sue.fill(&format!("{proposal}/consent")).with("seen", "link").send().refuses("somebody else");
        // As many as may wait, of two others, and their time is over.
        for title in ["Dishes", "Routers"] {
            let page = report(&ana, title);
            let (one, other) = (at(house, &page).id, at(house, &masts).id);
            house.act(Actor::House, move |act| {
                for _ in 0..20 {
                    waiting(act, one, other)?;
                }
                Ok(())
            });
        }
        proposed(&ana, &cables, &masts, "together").refuses("Too many proposals wait");
        house.clock.pass(days(91));
        let (one, other) = (at(house, &cables).id, at(house, &masts).id);
        // Whoever was signed in three months ago is not any more.
        let ana = Actor::Member(Member { person: ana.id(), role: Role::Participant });
        let proposal = house.act(ana, move |act| {
            let words = base::Parse::parse("Now?")?;
            let typed = Typed { verb: Verb::Together, side: Side::One, words, terms: None };
            proposing::propose(act, one, other, &typed)
        });
        assert_eq!(proposal.state, State::Open);
    });
}

fn waiting(act: &mut Act, one: Id<Initiative>, other: Id<Initiative>) -> Result<(), Problem> {
    let proposal = Proposal {
        id: act.id(),
        verb: Verb::Link,
        one,
        other,
        side: Side::One,
        by: None,
        at: act.now(),
        words: None,
        state: State::Open,
        terms: None,
        decided: None,
        reason: None,
        version: 1,
    };
    proposals::add(act, &proposal)?;
    act.record(&InitiativeProposed { initiative: one, other, proposal: proposal.id, verb: Verb::Link })?;
    Ok(())
}

#[test]
fn why_somebody_declined_is_theirs_and_goes_when_they_leave() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (cables, masts) = (report(&ana, "Cables"), report(&ben, "Masts"));
        let proposal = propose(&ana, &cables, &masts, "link");
        let form = ben.take_back(&format!("{proposal}/consent")).with("words", "We are too few.");
        form.send().is(StatusCode::SEE_OTHER);
        ana.get(&proposal).ok().says("We are too few.");
        let person = ben.id();
        let files = house.look(Actor::House, move |look| Ok(personal::export(look, person)?));
        assert!(String::from_utf8_lossy(&files[0].bytes).contains("We are too few."));
        house.act(Actor::House, move |act| {
            personal::forget(act, person, web::Keeping::Goes)?;
            crate::personal::forget(act, person, web::Keeping::Goes)
        });
        ana.get(&proposal).ok().says("declined").lacks("We are too few.");
    });
}
