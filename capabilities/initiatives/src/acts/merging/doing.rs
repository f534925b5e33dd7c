//! What follows when both sides have agreed, and how it is ended or undone.

use super::proposing::{closes, not_theirs};
use super::{both, moving, put, speaks_for};
use crate::acts::{fresh, reporting};
use crate::facts::merging::{
    InitiativeBound, InitiativeMergeSettled, InitiativeMerged, InitiativeOvertaken, InitiativeUnbound,
    InitiativeUnmerged,
};
use crate::heart::initiative::Initiative;
use crate::heart::merging::apart::apart;
use crate::heart::merging::proposal::{Proposal, State, UNDO_WITHIN, Verb};
use crate::policy::merging::Undo;
use crate::store::merging::done::{self, Merge};
use crate::store::merging::{moves, proposals};
use crate::store::{initiatives, leads};
use access::{Actor, Policy};
use base::{Id, Moment, Sentence};
use db::{Fault, Read};
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
    let kept = Merge {
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
    done::add(act, &kept)?;
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

/// Nothing of an initiative changes but where it goes on, and so in which lists it stands.
fn set_merged_into(act: &mut Act, id: Id<Initiative>, into: Option<Id<Initiative>>) -> Result<(), Problem> {
    let mut one = fresh(act, id)?;
    one.merged_into = into;
    let revision = one.revision;
    initiatives::put(act, &one, revision)?;
    Ok(())
}

/// Writes an initiative as it is: what it is found by follows what became a part of it.
fn refresh(act: &mut Act, id: Id<Initiative>) -> Result<(), Problem> {
    let one = fresh(act, id)?;
    initiatives::put(act, &one, one.revision)?;
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

/// Whether a merge can still be undone, as far as time goes.
pub(crate) fn is_undoable(merge: &Merge, now: Moment) -> bool {
    merge.undone.is_none() && now < merge.until && merge.before.is_some()
}

/// Whether somebody may undo a merge.
pub(crate) fn may_undo(read: &Read, actor: &Actor, merge: &Merge) -> Result<bool, Fault> {
    Ok(undo_policy(read, actor, merge)?.permits(actor))
}

fn undo_policy(read: &Read, actor: &Actor, merge: &Merge) -> Result<Undo, Fault> {
    let Some(person) = actor.person() else { return Ok(Undo { leads: false }) };
    let mut people = leads::people(read, merge.stays)?;
    people.extend(moves::led(read, merge.proposal, merge.gone)?);
    people.extend(moves::led(read, merge.proposal, merge.stays)?);
    Ok(Undo { leads: people.contains(&person) })
}

/// Undoes a merge: all that moved goes back as it was, and what came since stays with the one that stayed.
pub(crate) fn undo(act: &mut Act, id: Id<Proposal>) -> Result<Merge, Problem> {
    let merge = done::find(act, id)?.ok_or(Problem::NotFound)?;
    let policy = undo_policy(act, act.actor(), &merge)?;
    act.allow(policy)?;
    if merge.undone.is_some() {
        return Ok(merge);
    }
    let (Some(before), Some(merged), true) = (&merge.before, &merge.merged, is_undoable(&merge, act.now()))
    else {
        return Err(Sentence::of("together-wrong-late").into());
    };
    let stays = fresh(act, merge.stays)?;
    if let Some(into) = stays.merged_into {
        let title = fresh(act, into)?.said.title;
        return Err(Sentence::of("together-wrong-undo-first").with("title", title.as_str()).into());
    }
    moves::move_updates_back(act, id, merge.gone, merge.stays)?;
    moves::move_leads_back(act, id, merge.gone, merge.stays)?;
    moves::move_slots_back(act, id, merge.gone, merge.stays)?;
    let now = act.now();
    done::set_undone(act, id, now)?;
    set_merged_into(act, merge.gone, None)?;
    let after = reporting::write(act, merge.stays, &apart(before, merged, &stays.said))?;
    if after.said.title == before.title && after.slug != merge.slug {
        done::set_slug(act, merge.stays, &merge.slug)?;
    }
    refresh(act, merge.stays)?;
    let mut proposal = proposals::find(act, id)?.ok_or(Problem::NotFound)?;
    proposal.state = State::Ended;
    put(act, &proposal)?;
    act.record(&InitiativeUnmerged {
        initiative: merge.gone,
        other: merge.stays,
        proposal: id,
        verb: Verb::Merge,
    })?;
    done::find(act, id)?.ok_or(Problem::NotFound)
}

/// Forgets what undoing would take of merges that can be undone no more; whether there may be others.
pub(crate) fn settle_old(act: &mut Act) -> Result<bool, Problem> {
    let now = act.now();
    let over = done::over(act, now)?;
    for merge in &over {
        done::close(act, merge.proposal)?;
        act.record(&InitiativeMergeSettled {
            initiative: merge.gone,
            other: merge.stays,
            proposal: merge.proposal,
            verb: Verb::Merge,
        })?;
    }
    Ok(!over.is_empty())
}
