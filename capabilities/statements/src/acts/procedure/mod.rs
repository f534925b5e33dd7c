//! What one can do in the procedure: every step goes through the state machine of the heart, and what it found of the
//! conditions is written down.

pub(crate) mod dissenting;
pub(crate) mod mailed;
pub(crate) mod notices;
pub(crate) mod objections;
pub(crate) mod personal;
pub(crate) mod pleading;
pub(crate) mod positions;
pub(crate) mod ruling;
pub(crate) mod steps;
pub(crate) mod strip;
pub(crate) mod telling;
pub(crate) mod timetable;

pub(crate) use dissenting::{Dissent, dissent, minority};
pub(crate) use steps::publish;

use super::comments::unanswered;
use super::{standing, write_down};
use crate::heart::procedure::{
    self as heart, Condition, Matter, Moved, Reason, Refused, Round, Step, Strictness, Verdict, can_follow,
};
use crate::heart::statement::{Stage, Statement};
use crate::policy::procedure::{CallLast, Lead, PassOver};
use crate::store::procedure::{self as store, Checked, notices as told, positions as said};
use crate::store::statements;
use access::{Actor, Policy};
use base::{Moment, Sentence};
use db::{Fault, Read};
use facts::{Act, Look, Problem, Refusal, Subject};
use serde_json::json;
use std::collections::BTreeSet;

/// What is the case for a statement in the round that it is in.
pub(crate) fn matter(read: &Read, statement: &Statement, now: Moment) -> Result<Matter, Fault> {
    let round = store::current(read, statement.id)?;
    let told = told::of(read, statement.id, round.number)?;
    let is_told = |channel: &Subject| told.iter().any(|told| told.channel == *channel);
    Ok(Matter {
        now,
        outcome: None,
        untold: statement.rules.notice.iter().filter(|channel| !is_told(channel)).count(),
        regions: regions(read, statement, now)?,
        open_comments: unanswered(read, statement.id)?,
        open_objections: said::open(read, statement.id, round.number)?,
        broken: store::broken(read, statement.id, round.number)?,
        round,
    })
}

/// From how many regions the drafters come, as far as their profiles say so.
fn regions(read: &Read, statement: &Statement, now: Moment) -> Result<usize, Fault> {
    let drafters = statements::drafters(read, statement.id)?;
    let personas = people::personas(&Look::new(read, Actor::House, now), &drafters)?;
    let regions: BTreeSet<_> =
        personas.iter().filter_map(|persona| persona.country.map(|country| country.region())).collect();
    Ok(regions.len())
}

/// Whether the actor may take a step of this kind, and it is one that can follow now; whether its conditions are met is
/// another question.
pub(crate) fn may(look: &Look, statement: &Statement, step: Step) -> Result<bool, Fault> {
    let standing = standing(look, look.actor(), statement)?;
    let allowed = if is_called(statement, step) {
        CallLast(standing).permits(look.actor())
    } else {
        Lead(standing).permits(look.actor())
    };
    Ok(allowed && can_follow(statement, step))
}

/// Whether the actor may go on though a condition is not met.
pub(crate) fn may_pass_over(look: &Look) -> bool {
    PassOver.permits(look.actor())
}

/// Whether it is for those who may call last call.
fn is_called(statement: &Statement, step: Step) -> bool {
    match step {
        Step::CallLast(_) => true,
        Step::Extend(_) | Step::Draft => statement.stage == Stage::LastCall,
        _ => false,
    }
}

/// Takes a step: asks who may, lets the heart decide, moves the statement, and writes down what was found of the
/// conditions, with the reason of whoever passes over one.
fn take(
    act: &mut Act,
    statement: &Statement,
    matter: &Matter,
    step: Step,
    nevertheless: Option<&Reason>,
) -> Result<Moved, Problem> {
    let standing = standing(act, act.actor(), statement)?;
    if is_called(statement, step) {
        act.allow(CallLast(standing))?;
    } else {
        act.allow(Lead(standing))?;
    }
    let strictness = match nevertheless {
        Some(_) => {
            act.allow(PassOver)?;
            Strictness::Nevertheless
        }
        None => Strictness::Strict,
    };
    let moved = heart::step(statement, matter, step, strictness)
        .map_err(|refused| why_not(statement, matter, &refused))?;
    let now = act.now();
    statements::set_stage(act, statement.id, moved.stage, moved.track, moved.window, now)?;
    store::keep(act, statement.id, &moved.round)?;
    if moved.begins {
        store::keep(act, statement.id, &Round::begun(moved.round.number + 1))?;
    }
    note(act, statement, step, &moved, nevertheless)?;
    Ok(moved)
}

/// Writes down what was found, in the tables and in the log.
fn note(
    act: &mut Act,
    statement: &Statement,
    step: Step,
    moved: &Moved,
    nevertheless: Option<&Reason>,
) -> Result<(), Fault> {
    let (by, at) = (act.actor().person(), act.now());
    let mut broken = Vec::new();
    for &check in &moved.checks {
        let is_broken = check.verdict == Verdict::Broken;
        if is_broken {
            broken.push(check.condition);
        }
        let reason = nevertheless.filter(|_| is_broken).cloned();
        let checked = Checked { step: step.name().to_owned(), check, reason, by, at };
        store::add_check(act, statement.id, moved.round.number, &checked)?;
    }
    let mut said = json!({
        "round": moved.round.number,
        "stage": moved.stage,
        "revision": statement.revision,
        "kept": moved.checks.len() - broken.len(),
    });
    if let Some(window) = moved.window {
        said["closes"] = json!(window.closes.to_string());
    }
    if let Some(reason) = nevertheless.filter(|_| !broken.is_empty()) {
        said["broken"] = json!(broken);
        said["reason"] = json!(reason.as_str());
    }
    write_down(act, statement.id, &format!("procedure-{}", step.name()), &said)
}

/// What is said to whoever cannot take a step.
fn why_not(statement: &Statement, matter: &Matter, refused: &Refused) -> Problem {
    match refused {
        Refused::NotNow => Problem::refused(Sentence::of("procedure-wrong-not-now")),
        Refused::Closes => Problem::wrong("closes", Sentence::of("procedure-wrong-closes")),
        Refused::Unmet(unmet) => {
            let refusal = |condition: &Condition| Refusal {
                field: None,
                sentence: missing(statement, matter, *condition),
            };
            Problem::Refused(unmet.iter().map(refusal).collect())
        }
    }
}

/// What is missing where a condition is not met.
pub(crate) fn missing(statement: &Statement, matter: &Matter, condition: Condition) -> Sentence {
    let (comments, last_call) = heart::least_hours(statement);
    match condition {
        Condition::Text => Sentence::of("procedure-unmet-text"),
        Condition::Notice => Sentence::of("procedure-unmet-notice").with("count", matter.untold),
        Condition::Regions => Sentence::of("procedure-unmet-regions")
            .with("count", i64::from(statement.rules.drafter_regions))
            .with("known", matter.regions.to_string()),
        Condition::CommentWindow => {
            Sentence::of("procedure-unmet-comment-window").with("count", i64::from(comments))
        }
        Condition::Comments => Sentence::of("procedure-unmet-comments").with("count", matter.open_comments),
        Condition::LastCallWindow => {
            Sentence::of("procedure-unmet-last-call-window").with("count", i64::from(last_call))
        }
        Condition::SameText => Sentence::of("procedure-unmet-same-text"),
        Condition::Objections => {
            Sentence::of("procedure-unmet-objections").with("count", matter.open_objections)
        }
        Condition::Outcome => Sentence::of("procedure-unmet-outcome"),
    }
}

/// The round whose evidence a reader of the statement wants to see: that of what is published, until something else is
/// under way.
pub(crate) fn shown_round(read: &Read, statement: &Statement) -> Result<Round, Fault> {
    if let (Stage::Published, Some(version)) = (statement.stage, statement.version)
        && let Some(number) = store::leading_to(read, statement.id, version)?
        && let Some(round) = store::of(read, statement.id, number)?
    {
        return Ok(round);
    }
    store::current(read, statement.id)
}
