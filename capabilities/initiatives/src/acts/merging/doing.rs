//! What follows when both sides have agreed, and how it is ended.

use super::proposing::{closes, not_theirs};
use super::{both, moving, put, refresh, set_merged_into, speaks_for};
use crate::acts::reporting;
use crate::facts::merging::{InitiativeBound, InitiativeMerged, InitiativeOvertaken, InitiativeUnbound};
use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, State, UNDO_WITHIN, Verb};
use crate::store::merging::done::{self, Merge};
use crate::store::merging::{kept, moves, proposals};
use base::{Id, Sentence};
use facts::{Act, Problem};

/// Does what both sides agreed to.
pub(super) fn take_effect(act: &mut Act, mut proposal: Proposal) -> Result<Proposal, Problem> {
    let [one, other] = both(act, &proposal)?;
    if one.merged_into.is_some() || other.merged_into.is_some() {
        return Err(Sentence::of("together-wrong-merged").into());
    }
    if closes(act, proposal.verb, one.id, other.id)? {
        return Err(Sentence::of("together-wrong-circle").into());
    }
    proposal.state = State::Agreed;
    proposal.decided = Some(act.now());
    put(act, &proposal)?;
    proposal.version += 1;
    if proposal.verb == Verb::Merge {
        merge(act, &proposal, one, other)?;
    } else {
        act.record(&InitiativeBound {
            initiative: one.id,
            other: other.id,
            proposal: proposal.id,
            verb: proposal.verb,
        })?;
    }
    Ok(proposal)
}

/// `gone` goes on in `stays`: what moves moves, and what it was is kept beside it.
fn merge(act: &mut Act, proposal: &Proposal, gone: Initiative, stays: Initiative) -> Result<(), Problem> {
    let terms = proposal.terms.as_ref().ok_or(Problem::NotFound)?;
    let said = moving(act, &gone, &stays, terms)?.said;
    let now = act.now();
    let merge = Merge {
        proposal: proposal.id,
        gone: gone.id,
        stays: stays.id,
        at: now,
        until: now.plus(UNDO_WITHIN),
        undone: None,
        before: Some(stays.said.clone()),
        slug: stays.slug.clone(),
        merged: Some(said.clone()),
    };
    done::add(act, &merge)?;
    kept::keep_leads(act, proposal.id)?;
    kept::keep_slots(act, proposal.id)?;
    moves::move_updates(act, proposal.id, gone.id, stays.id)?;
    moves::move_leads(act, proposal.id, gone.id, stays.id)?;
    moves::move_slots(act, proposal.id, gone.id, stays.id)?;
    set_merged_into(act, gone.id, Some(stays.id))?;
    reporting::write(act, stays.id, &said)?;
    refresh(act, stays.id)?;
    overtake(act, gone.id)?;
    act.record(&InitiativeMerged {
        initiative: gone.id,
        other: stays.id,
        proposal: proposal.id,
        verb: Verb::Merge,
    })?;
    Ok(())
}

/// What was proposed to one that goes on in another is void: both sides consented to nothing of that.
fn overtake(act: &mut Act, gone: Id<Initiative>) -> Result<(), Problem> {
    for mut proposal in proposals::of(act, gone, State::Open)? {
        proposal.state = State::Overtaken;
        proposal.decided = Some(act.now());
        put(act, &proposal)?;
        let other = if proposal.one == gone { proposal.other } else { proposal.one };
        act.record(&InitiativeOvertaken {
            initiative: other,
            other: gone,
            proposal: proposal.id,
            verb: proposal.verb,
        })?;
    }
    Ok(())
}

/// Ends what holds between two, by the leads of either.
pub(crate) fn end(act: &mut Act, id: Id<Proposal>) -> Result<Proposal, Problem> {
    let mut proposal = proposals::find(act, id)?.ok_or(Problem::NotFound)?;
    let Some(side) = speaks_for(act, act.actor(), &proposal)?.first().copied() else {
        return Err(not_theirs());
    };
    if proposal.verb == Verb::Merge {
        return Err(Problem::NotFound);
    }
    if proposal.state != State::Agreed {
        return Err(Sentence::of("together-wrong-closed").into());
    }
    proposal.state = State::Ended;
    proposal.decided = Some(act.now());
    put(act, &proposal)?;
    act.record(&InitiativeUnbound {
        initiative: proposal.on(side),
        other: proposal.on(side.across()),
        proposal: id,
        verb: proposal.verb,
    })?;
    Ok(proposal)
}
