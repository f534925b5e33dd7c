//! Undoing a merge: all that moved goes back as it was, in whatever order the merges into one initiative are undone; what came
//! since stays with the one that stayed.

use super::{put, set_merged_into};
use crate::acts::{fresh, reporting};
use crate::facts::merging::{InitiativeMergeSettled, InitiativeUnmerged};
use crate::heart::initiative::Said;
use crate::heart::lead::Standing;
use crate::heart::merging::apart::apart;
use crate::heart::merging::proposal::{Proposal, State, Verb};
use crate::policy::merging::Undo;
use crate::store::leads;
use crate::store::merging::done::{self, Merge};
use crate::store::merging::kept::{self, KeptLead};
use crate::store::merging::{moves, proposals};
use access::{Actor, Person, Policy};
use base::{Id, Moment, Sentence};
use db::{Fault, Read};
use facts::{Act, Problem};

/// Whether a merge can still be undone, as far as time goes.
pub(crate) fn is_undoable(merge: &Merge, now: Moment) -> bool {
    merge.undone.is_none() && now < merge.until && merge.before.is_some()
}

/// Whether it was taken in from a record, and for that cannot be undone though its time is not over: what that takes is in no
/// record.
pub(crate) fn is_recorded(merge: &Merge, now: Moment) -> bool {
    merge.undone.is_none() && now < merge.until && merge.before.is_none()
}

/// Whether somebody may undo a merge.
pub(crate) fn may_undo(read: &Read, actor: &Actor, merge: &Merge) -> Result<bool, Fault> {
    Ok(undo_policy(read, actor, merge)?.permits(actor))
}

fn undo_policy(read: &Read, actor: &Actor, merge: &Merge) -> Result<Undo, Fault> {
    let Some(person) = actor.person() else { return Ok(Undo { leads: false }) };
    let mut people = leads::people(read, merge.stays)?;
    people.extend(kept::led(read, merge.proposal, merge.gone)?);
    people.extend(kept::led(read, merge.proposal, merge.stays)?);
    Ok(Undo { leads: people.contains(&person) })
}

/// Undoes a merge.
pub(crate) fn undo(act: &mut Act, id: Id<Proposal>) -> Result<Merge, Problem> {
    let merge = done::find(act, id)?.ok_or(Problem::NotFound)?;
    let policy = undo_policy(act, act.actor(), &merge)?;
    act.allow(policy)?;
    if merge.undone.is_some() {
        return Ok(merge);
    }
    if is_recorded(&merge, act.now()) {
        return Err(Sentence::of("together-wrong-recorded").into());
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
    let others: Vec<Merge> = done::into(act, merge.stays)?
        .into_iter()
        .filter(|other| other.proposal != id && other.undone.is_none() && other.before.is_some())
        .collect();
    moves::move_updates_back(act, id, merge.gone, merge.stays)?;
    leads_back(act, &merge, &others)?;
    slots_back(act, &merge, &others)?;
    without(act, &merge, (before, merged), &others)?;
    let now = act.now();
    done::set_undone(act, id, now)?;
    set_merged_into(act, merge.gone, None)?;
    let after = reporting::write(act, merge.stays, &apart(before, merged, &stays.said))?;
    if after.said.title == before.title && after.slug != merge.slug {
        done::set_slug(act, merge.stays, &merge.slug)?;
    }
    super::refresh(act, merge.stays)?;
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

/// Puts the leads back to where they were. Who stepped down since is not made a lead again; who came since stays.
fn leads_back(act: &mut Act, merge: &Merge, others: &[Merge]) -> Result<(), Fault> {
    let all = kept::leads(act, merge.proposal)?;
    let (gone, stays): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.initiative == merge.gone);
    let there: Vec<_> = leads::of(act, merge.stays)?.into_iter().filter_map(|lead| lead.person).collect();
    let mut kept_by_others = Vec::new();
    for other in others {
        let theirs = kept::leads(act, other.proposal)?.into_iter();
        kept_by_others.push((other, theirs.filter(|one| one.initiative == other.gone).collect::<Vec<_>>()));
    }
    for one in &gone {
        if !one.moved {
            // Who led both, and leads what stays still, leads both again.
            if one.lead.person.is_some_and(|person| there.contains(&person)) {
                leads::add(act, merge.gone, &one.lead, one.asked_by)?;
            }
        } else if moves::move_lead(act, one.lead.id, merge.stays, merge.gone)?
            && let Some(person) = one.lead.person
        {
            stand_in(act, merge, &kept_by_others, person)?;
        }
    }
    for one in stays.iter().filter(|one| !one.lead.leads()) {
        let same = |other: &KeptLead| other.lead.person == one.lead.person;
        if one.lead.person.is_none() || !gone.iter().any(same) {
            continue;
        }
        // They were only asked to lead the one that stays, and leading the other made them its lead.
        for (other, _) in &kept_by_others {
            kept::set_standing(act, other.proposal, one.lead.id, Standing::Asked)?;
        }
        if !kept_by_others.iter().any(|(_, theirs)| theirs.iter().any(same)) {
            moves::set_standing(act, merge.stays, one.lead.id, Standing::Asked)?;
        }
    }
    Ok(())
}

/// Somebody goes back who led another, too, that still is one with the one that stays: for that they lead it on.
fn stand_in(
    act: &mut Act,
    merge: &Merge,
    others: &[(&Merge, Vec<KeptLead>)],
    person: Id<Person>,
) -> Result<(), Fault> {
    for (other, theirs) in others {
        let doubled = theirs.iter().find(|one| one.lead.person == Some(person) && !one.moved);
        if let Some(one) = doubled {
            leads::add(act, merge.stays, &one.lead, one.asked_by)?;
            return kept::set_lead_moved(act, other.proposal, one.lead.id);
        }
    }
    Ok(())
}

/// Puts places at meetings back, as far as they were not taken off since. Where another that still is one with the one that
/// stays had a place there too, that one stands for it.
fn slots_back(act: &mut Act, merge: &Merge, others: &[Merge]) -> Result<(), Fault> {
    let there = moves::slots(act, merge.stays)?;
    for slot in kept::slots(act, merge.proposal)? {
        if !there.contains(&slot.event) {
            continue;
        }
        if !slot.moved {
            kept::put_slot(act, merge.gone, &slot)?;
            continue;
        }
        moves::move_slot(act, slot.event, merge.stays, merge.gone)?;
        for other in others {
            let theirs = kept::slots(act, other.proposal)?;
            if let Some(one) = theirs.iter().find(|one| one.event == slot.event && !one.moved) {
                kept::put_slot(act, merge.stays, one)?;
                kept::set_slot_moved(act, other.proposal, slot.event)?;
                break;
            }
        }
    }
    Ok(())
}

/// What was said before and after the merges that came later, as it would be without this one.
fn without(
    act: &mut Act,
    merge: &Merge,
    (before, merged): (&Said, &Said),
    others: &[Merge],
) -> Result<(), Fault> {
    for other in others.iter().filter(|other| (other.at, other.proposal) > (merge.at, merge.proposal)) {
        let (Some(was), Some(became)) = (&other.before, &other.merged) else { continue };
        let (was, became) = (apart(before, merged, was), apart(before, merged, became));
        let slug = if was.title == before.title { &merge.slug } else { &other.slug };
        done::set_before(act, other.proposal, (&was, &became), slug)?;
    }
    Ok(())
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
