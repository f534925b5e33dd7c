//! Proposing something to the leads of another initiative, changing what is proposed, taking it back.

use super::answering::{say_yes, settle};
use super::{answers_for, both, circle, exactly, moving, open, put, speaks_for, wholes};
use crate::acts::{fresh, led};
use crate::facts::merging::{InitiativeProposed, InitiativeTermsChanged, InitiativeWithdrawn};
use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{MOST_OPEN, Proposal, Side, State, Verb, Words};
use crate::heart::merging::terms::Terms;
use crate::store::merging::proposals;
use access::Denied;
use base::{Id, Sentence};
use facts::{Act, Problem, Refusal};

/// What is typed.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// What is proposed.
    pub(crate) verb: Verb,
    /// Which side the one is in whose name it is proposed.
    pub(crate) side: Side,
    /// What is written to the other side.
    pub(crate) words: Words,
    /// Of a merge: what will be said.
    pub(crate) terms: Option<Terms>,
}

/// Proposes something in the name of one initiative to the leads of another. Whoever proposes it agrees to it.
pub(crate) fn propose(
    act: &mut Act,
    from: Id<Initiative>,
    to: Id<Initiative>,
    typed: &Typed,
) -> Result<Proposal, Problem> {
    led(act, from)?;
    let (from, to) = (fresh(act, from)?, fresh(act, to)?);
    possible(act, &from, &to, typed)?;
    let (one, other) = match typed.side {
        Side::One => (&from, &to),
        Side::Other => (&to, &from),
    };
    let terms = match typed.verb {
        Verb::Merge => Some(typed.terms.clone().unwrap_or_else(|| Terms::of(&other.said))),
        Verb::Together | Verb::Join | Verb::Link => None,
    };
    if let Some(terms) = &terms {
        sound(act, one, other, terms)?;
    }
    let proposal = Proposal {
        id: act.id(),
        verb: typed.verb,
        one: one.id,
        other: other.id,
        side: typed.side,
        by: act.actor().person(),
        at: act.now(),
        words: Some(typed.words.clone()),
        state: State::Open,
        terms,
        decided: None,
        reason: None,
        version: 1,
    };
    proposals::add(act, &proposal)?;
    act.record(&InitiativeProposed {
        initiative: from.id,
        other: to.id,
        proposal: proposal.id,
        verb: proposal.verb,
    })?;
    let sides = answers_for(act, act.actor(), &proposal)?;
    let seen = exactly(act, &proposal)?;
    say_yes(act, &proposal, &sides, &seen)?;
    settle(act, proposal.clone())?;
    Ok(proposal)
}

/// It can be proposed now.
fn possible(act: &Act, from: &Initiative, to: &Initiative, typed: &Typed) -> Result<(), Problem> {
    let wrong = |key: &'static str| Err(Sentence::of(key).into());
    if from.id == to.id {
        return wrong("together-wrong-itself");
    }
    if from.merged_into.is_some() || to.merged_into.is_some() {
        return wrong("together-wrong-merged");
    }
    let between = |proposal: &&Proposal| proposal.side_of(to.id).is_some();
    let now = act.now();
    let waiting: Vec<Proposal> =
        proposals::of(act, from.id, State::Open)?.into_iter().filter(|one| one.is_open(now)).collect();
    if waiting.iter().filter(between).any(|one| one.verb == typed.verb) {
        return wrong("together-wrong-twice");
    }
    let holding = proposals::of(act, from.id, State::Agreed)?;
    if holding.iter().filter(between).any(|one| one.verb == typed.verb) {
        return wrong("together-wrong-holds");
    }
    let theirs = proposals::of(act, to.id, State::Open)?.into_iter().filter(|one| one.is_open(now)).count();
    if waiting.len() >= MOST_OPEN || theirs >= 2 * MOST_OPEN {
        return wrong("together-wrong-many");
    }
    let (part, whole) = match typed.side {
        Side::One => (from.id, to.id),
        Side::Other => (to.id, from.id),
    };
    if !typed.verb.is_mutual() && closes(act, typed.verb, part, whole)? {
        return wrong("together-wrong-circle");
    }
    Ok(())
}

/// Whether one would be a part of itself by some steps.
pub(super) fn closes(
    act: &Act,
    verb: Verb,
    part: Id<Initiative>,
    whole: Id<Initiative>,
) -> Result<bool, Problem> {
    let wholes = |one| wholes(act, one);
    match verb {
        Verb::Join => Ok(circle::closes(part, whole, wholes)?),
        // Two that are parts of each other at one step may become one; at more, what lies between would be in a circle.
        Verb::Merge => {
            let between = |(part, whole): (Id<Initiative>, Id<Initiative>)| -> Result<bool, Problem> {
                for middle in wholes(part)?.into_iter().filter(|one| *one != whole) {
                    if circle::closes(whole, middle, wholes)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            };
            Ok(between((part, whole))? || between((whole, part))?)
        }
        Verb::Together | Verb::Link => Ok(false),
    }
}

/// What would be said can be said: lists that are too long together are shortened before.
fn sound(act: &Act, gone: &Initiative, stays: &Initiative, terms: &Terms) -> Result<(), Problem> {
    let wrong = moving(act, gone, stays, terms)?.said.wrong();
    if wrong.is_empty() {
        return Ok(());
    }
    let refusal = |(_, sentence)| Refusal { field: None, sentence };
    Err(Problem::Refused(wrong.into_iter().map(refusal).collect()))
}

/// Changes what will be said of the merged one. Who agreed before is asked again; whoever changes it agrees to that.
/// `version` is the one that was changed.
pub(crate) fn change_terms(
    act: &mut Act,
    id: Id<Proposal>,
    version: i64,
    terms: &Terms,
) -> Result<Proposal, Problem> {
    let mut proposal = open(act, id)?;
    let speaks = speaks_for(act, act.actor(), &proposal)?;
    let Some(side) = speaks.first().copied() else { return Err(not_theirs()) };
    if proposal.verb != Verb::Merge {
        return Err(Problem::NotFound);
    }
    if proposal.terms.as_ref() == Some(terms) {
        return Ok(proposal);
    }
    if proposal.version != version {
        return Err(Sentence::of("together-wrong-crossed").into());
    }
    let [gone, stays] = both(act, &proposal)?;
    sound(act, &gone, &stays, terms)?;
    proposal.terms = Some(terms.clone());
    put(act, &proposal)?;
    proposal.version += 1;
    act.record(&InitiativeTermsChanged {
        initiative: proposal.on(side),
        other: proposal.on(side.across()),
        proposal: id,
        verb: proposal.verb,
    })?;
    let sides = answers_for(act, act.actor(), &proposal)?;
    let seen = exactly(act, &proposal)?;
    say_yes(act, &proposal, &sides, &seen)?;
    settle(act, proposal.clone())?;
    Ok(proposal)
}

/// Takes a proposal back, in the name of the side that made it.
pub(crate) fn withdraw(act: &mut Act, id: Id<Proposal>) -> Result<Proposal, Problem> {
    let mut proposal = open(act, id)?;
    if !speaks_for(act, act.actor(), &proposal)?.contains(&proposal.side) {
        return Err(not_theirs());
    }
    proposal.state = State::Withdrawn;
    proposal.decided = Some(act.now());
    put(act, &proposal)?;
    act.record(&InitiativeWithdrawn {
        initiative: proposal.on(proposal.side),
        other: proposal.on(proposal.side.across()),
        proposal: id,
        verb: proposal.verb,
    })?;
    Ok(proposal)
}

/// The actor speaks for neither side.
pub(super) fn not_theirs() -> Problem {
    Denied::No(Sentence::of("initiative-denied-lead")).into()
}
