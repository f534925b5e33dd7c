//! Working together, joining, linking, merging, and undoing it.

pub(crate) mod alike;
pub(crate) mod answering;
pub(crate) mod doing;
pub(crate) mod mailed;
pub(crate) mod personal;
pub(crate) mod proposing;
pub(crate) mod record;
pub(crate) mod telling;
pub(crate) mod undoing;

use super::{fresh, standing};
use crate::heart::initiative::Initiative;
use crate::heart::merging::circle;
use crate::heart::merging::consent::{Stance, Stands, may_answer, stands};
use crate::heart::merging::moving::Moving;
use crate::heart::merging::proposal::{Proposal, Side, State, Verb};
use crate::heart::merging::terms::Terms;
use crate::policy::Lead;
use crate::store::merging::{consents, done, moves, proposals};
use crate::store::{initiatives, leads};
use access::{Actor, Policy};
use base::{Id, Sentence};
use db::{Fault, Read};
use facts::{Act, Look, Problem};

/// No chain of merges is so long; what a broken record tells may be a circle.
const LONGEST_CHAIN: usize = 1_000;

/// The initiative that this one goes on in, by however many steps; itself when it is one of its own.
pub(crate) fn living(read: &Read, mut one: Initiative) -> Result<Initiative, Fault> {
    let mut steps = 0;
    while let Some(into) = one.merged_into {
        let lost = || Fault::Data(format!("initiative {} goes on in nothing", one.id));
        if steps == LONGEST_CHAIN {
            return Err(lost());
        }
        one = initiatives::find(read, into)?.ok_or_else(lost)?;
        steps += 1;
    }
    Ok(one)
}

/// So many are known of all that went on in one initiative.
const MOST_ABSORBED: usize = 200;

/// The initiative and all that went on in it, by however many steps.
pub(crate) fn absorbed(read: &Read, id: Id<Initiative>) -> Result<Vec<Id<Initiative>>, Fault> {
    let mut all = vec![id];
    let mut at = 0;
    while at < all.len() && all.len() < MOST_ABSORBED {
        let merges = done::into(read, all[at])?;
        all.extend(merges.into_iter().filter(|merge| merge.undone.is_none()).map(|merge| merge.gone));
        at += 1;
    }
    Ok(all)
}

/// What an initiative, or anything that went on in it, is a part of: those that stand for themselves.
fn wholes(read: &Read, id: Id<Initiative>) -> Result<Vec<Id<Initiative>>, Fault> {
    let mut found = Vec::new();
    for part in absorbed(read, id)? {
        for whole in proposals::wholes(read, part)? {
            if let Some(whole) = initiatives::find(read, whole)? {
                found.push(living(read, whole)?.id);
            }
        }
    }
    // What is a part of one that went on in it is itself since.
    found.retain(|whole| *whole != id);
    Ok(found)
}

/// Both initiatives of a proposal, in the order of its sides.
pub(crate) fn both(read: &Read, proposal: &Proposal) -> Result<[Initiative; 2], Fault> {
    let lost = |id| Fault::Data(format!("initiative {id} of a proposal is not there"));
    let found = |id| initiatives::find(read, id)?.ok_or_else(|| lost(id));
    Ok([found(proposal.one)?, found(proposal.other)?])
}

/// What was proposed to this initiative and waits for a word of the actor, who leads it; also what changed since they agreed.
pub(crate) fn unanswered(look: &Look, one: &Initiative) -> Result<Vec<Id<Proposal>>, Fault> {
    let mut waiting = Vec::new();
    for proposal in proposals::of(look, one.id, State::Open)? {
        let Some(side) = proposal.side_of(one.id).filter(|_| proposal.is_open(look.now())) else { continue };
        let (said, seen) = (consents::of(look, proposal.id)?, exactly(look, &proposal)?);
        let mut own = said.iter().filter(|consent| consent.side == side);
        let waits = match own.find(|consent| consent.person == look.actor().person()) {
            Some(own) => own.stance == Stance::Agrees && own.exactly != seen,
            // Whoever proposed it may lead no more.
            None => {
                let leads = leads::people(look, one.id)?;
                side != proposal.side || stands(side, &leads, &said, &seen) == Stands::Waits
            }
        };
        if waits {
            waiting.push(proposal.id);
        }
    }
    Ok(waiting)
}

/// The sides for which the actor may speak.
pub(crate) fn speaks_for(read: &Read, actor: &Actor, proposal: &Proposal) -> Result<Vec<Side>, Fault> {
    let mut sides = Vec::new();
    for side in [Side::One, Side::Other] {
        if Lead(standing(read, actor, proposal.on(side))?).permits(actor) {
            sides.push(side);
        }
    }
    Ok(sides)
}

/// Those of them for which they may also agree: as one of its leads, or where nobody leads. Who proposed it does not answer it
/// too, unless nobody else could.
pub(crate) fn answers_for(read: &Read, actor: &Actor, proposal: &Proposal) -> Result<Vec<Side>, Fault> {
    let Some(person) = actor.person() else { return Ok(Vec::new()) };
    let mut sides = Vec::new();
    for side in speaks_for(read, actor, proposal)? {
        let leads = leads::people(read, proposal.on(side))?;
        let theirs = leads.is_empty() || leads.contains(&person);
        if theirs && (side == proposal.side || may_answer(person, &leads, proposal.by)) {
            sides.push(side);
        }
    }
    Ok(sides)
}

/// What a merge of the two would move, as they are now.
pub(crate) fn moving(
    read: &Read,
    gone: &Initiative,
    stays: &Initiative,
    terms: &Terms,
) -> Result<Moving, Fault> {
    Ok(Moving {
        gone: (gone.id, gone.revision),
        stays: (stays.id, stays.revision),
        said: terms.said(&gone.said, &stays.said),
        updates: moves::updates(read, gone.id)?.into_iter().map(|(update, _)| update).collect(),
        leads: leads::of(read, gone.id)?.iter().filter(|lead| lead.leads()).map(|lead| lead.id).collect(),
        slots: moves::slots(read, gone.id)?,
    })
}

/// What whoever agrees to a proposal agrees to, as it is now.
pub(crate) fn exactly(read: &Read, proposal: &Proposal) -> Result<String, Fault> {
    match (&proposal.terms, proposal.verb) {
        (Some(terms), Verb::Merge) => {
            let [gone, stays] = both(read, proposal)?;
            Ok(moving(read, &gone, &stays, terms)?.exactly())
        }
        _ => Ok(proposal.verb.to_string()),
    }
}

/// The proposal as it stands now, and it can still be decided.
fn open(act: &Act, id: Id<Proposal>) -> Result<Proposal, Problem> {
    let proposal = proposals::find(act, id)?.ok_or(Problem::NotFound)?;
    if proposal.is_open(act.now()) { Ok(proposal) } else { Err(Sentence::of("together-wrong-closed").into()) }
}

/// Writes the next version of a proposal.
fn put(act: &mut Act, proposal: &Proposal) -> Result<(), Problem> {
    if proposals::put(act, proposal)? { Ok(()) } else { Err(Sentence::of("together-wrong-crossed").into()) }
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
