//! What the leads of both sides say to a proposal, and what follows when both have agreed.

use super::doing::take_effect;
use super::proposing::not_theirs;
use super::{answers_for, exactly, open, put, speaks_for};
use crate::facts::merging::{InitiativeConsented, InitiativeDeclined, InitiativeObjected};
use crate::heart::merging::consent::{Consent, Stance, Stands, stands};
use crate::heart::merging::proposal::{Proposal, Side, State, Words};
use crate::store::leads;
use crate::store::merging::consents;
use base::{Id, Sentence};
use db::{Fault, Read};
use facts::{Act, Problem};

/// How both sides of a proposal stand, in the order of its sides.
pub(crate) fn sides(read: &Read, proposal: &Proposal, seen: &str) -> Result<[Stands; 2], Fault> {
    let said = consents::of(read, proposal.id)?;
    let side = |side: Side| -> Result<Stands, Fault> {
        Ok(stands(side, &leads::people(read, proposal.on(side))?, &said, seen))
    };
    Ok([side(Side::One)?, side(Side::Other)?])
}

/// The actor agrees, for each side for which they may. `seen` is what they saw; when that has changed, they look again.
pub(crate) fn agree(act: &mut Act, id: Id<Proposal>, seen: &str) -> Result<Proposal, Problem> {
    let proposal = open(act, id)?;
    let sides = answers_for(act, act.actor(), &proposal)?;
    if sides.is_empty() {
        let speaks = speaks_for(act, act.actor(), &proposal)?;
        return Err(if speaks.is_empty() { not_theirs() } else { Sentence::of("together-wrong-own").into() });
    }
    if exactly(act, &proposal)? != seen {
        return Err(Sentence::of("together-wrong-changed").into());
    }
    say_yes(act, &proposal, &sides, seen)?;
    for side in &sides {
        act.record(&InitiativeConsented {
            initiative: proposal.on(*side),
            other: proposal.on(side.across()),
            proposal: proposal.id,
            verb: proposal.verb,
        })?;
    }
    settle(act, proposal)
}

/// Keeps that the actor agrees for these sides. Whoever proposes or changes something says so by that.
pub(super) fn say_yes(act: &mut Act, proposal: &Proposal, sides: &[Side], seen: &str) -> Result<(), Problem> {
    sides.iter().try_for_each(|side| say(act, proposal, *side, Stance::Agrees, None, seen))
}

fn say(
    act: &mut Act,
    proposal: &Proposal,
    side: Side,
    stance: Stance,
    words: Option<Words>,
    seen: &str,
) -> Result<(), Problem> {
    let consent = Consent {
        id: act.id(),
        side,
        person: act.actor().person(),
        stance,
        words,
        exactly: seen.to_owned(),
        at: act.now(),
    };
    consents::set(act, proposal.id, &consent)?;
    Ok(())
}

/// Does what was proposed once both sides agree to exactly that.
pub(super) fn settle(act: &mut Act, proposal: Proposal) -> Result<Proposal, Problem> {
    let seen = exactly(act, &proposal)?;
    if sides(act, &proposal, &seen)? == [Stands::Agrees, Stands::Agrees] {
        take_effect(act, proposal)
    } else {
        Ok(proposal)
    }
}

/// The actor does not want it. Where another lead of their side agrees, that is an objection, and it waits; otherwise the
/// side has declined, and it is over.
pub(crate) fn decline(act: &mut Act, id: Id<Proposal>, words: &Words) -> Result<Proposal, Problem> {
    let mut proposal = open(act, id)?;
    let speaks = speaks_for(act, act.actor(), &proposal)?;
    // Who speaks for both answers for the side that was asked.
    let asked = proposal.side.across();
    let side = if speaks.contains(&asked) { Some(asked) } else { speaks.first().copied() };
    let side = side.ok_or_else(not_theirs)?;
    let person = act.actor().person();
    let leads = leads::people(act, proposal.on(side))?;
    let others = consents::of(act, id)?.into_iter().any(|consent| {
        let counts = consent.person.is_some_and(|lead| leads.contains(&lead));
        consent.side == side && consent.person != person && counts && consent.stance == Stance::Agrees
    });
    let (initiative, other) = (proposal.on(side), proposal.on(side.across()));
    let verb = proposal.verb;
    // It is theirs either way: given to them, and gone when they leave.
    let seen = exactly(act, &proposal)?;
    say(act, &proposal, side, Stance::Objects, Some(words.clone()), &seen)?;
    if others {
        act.record(&InitiativeObjected { initiative, other, proposal: id, verb })?;
        return Ok(proposal);
    }
    proposal.state = State::Declined;
    proposal.decided = Some(act.now());
    proposal.reason = Some(words.clone());
    put(act, &proposal)?;
    act.record(&InitiativeDeclined { initiative, other, proposal: id, verb })?;
    Ok(proposal)
}
