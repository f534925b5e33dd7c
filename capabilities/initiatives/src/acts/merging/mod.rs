//! Working together, joining, linking, merging, and undoing it.

pub(crate) mod alike;
pub(crate) mod answering;
pub(crate) mod doing;
pub(crate) mod mailed;
pub(crate) mod personal;
pub(crate) mod proposing;
pub(crate) mod record;
pub(crate) mod telling;

use super::standing;
use crate::heart::initiative::Initiative;
use crate::heart::merging::circle;
use crate::heart::merging::consent::may_answer;
use crate::heart::merging::moving::Moving;
use crate::heart::merging::proposal::{Proposal, Side, State, Verb};
use crate::heart::merging::terms::Terms;
use crate::policy::Lead;
use crate::store::merging::{consents, moves, proposals};
use crate::store::{initiatives, leads};
use access::{Actor, Policy};
use base::{Id, Sentence};
use db::{Fault, Read};
use facts::{Act, Look, Problem};

/// The initiative that this one goes on in, by however many steps; itself when it is one of its own.
pub(crate) fn living(read: &Read, mut one: Initiative) -> Result<Initiative, Fault> {
    let mut steps = 0;
    while let Some(into) = one.merged_into {
        let lost = || Fault::Data(format!("initiative {} goes on in nothing", one.id));
        if steps == circle::DEEPEST {
            return Err(lost());
        }
        one = initiatives::find(read, into)?.ok_or_else(lost)?;
        steps += 1;
    }
    Ok(one)
}

/// Both initiatives of a proposal, in the order of its sides.
pub(crate) fn both(read: &Read, proposal: &Proposal) -> Result<[Initiative; 2], Problem> {
    let found = |id| initiatives::find(read, id)?.ok_or(Problem::NotFound);
    Ok([found(proposal.one)?, found(proposal.other)?])
}

/// What was proposed to this initiative and waits for a word of the actor, who leads it.
pub(crate) fn unanswered(look: &Look, one: &Initiative) -> Result<Vec<Id<Proposal>>, Fault> {
    let mut waiting = Vec::new();
    for proposal in proposals::of(look, one.id, State::Open)? {
        let asked = proposal.side_of(one.id).filter(|side| *side != proposal.side);
        if asked.is_none() || !proposal.is_open(look.now()) {
            continue;
        }
        let said = consents::of(look, proposal.id)?;
        if said.iter().all(|consent| consent.person != look.actor().person()) {
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

/// Those of them for which they may also agree: who proposed it does not answer it too, unless nobody else could.
pub(crate) fn answers_for(read: &Read, actor: &Actor, proposal: &Proposal) -> Result<Vec<Side>, Fault> {
    let Some(person) = actor.person() else { return Ok(Vec::new()) };
    let mut sides = Vec::new();
    for side in speaks_for(read, actor, proposal)? {
        let leads = leads::people(read, proposal.on(side))?;
        if side == proposal.side || may_answer(person, &leads, proposal.by) {
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
        leads: leads::of(read, gone.id)?.into_iter().map(|lead| lead.id).collect(),
        slots: moves::slots(read, gone.id)?,
    })
}

/// What whoever agrees to a proposal agrees to, as it is now.
pub(crate) fn exactly(read: &Read, proposal: &Proposal) -> Result<String, Problem> {
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
