//! The rounds of a record.

use super::strangers::Strangers;
use super::{salt, strange};
use crate::acts::procedure::timetable;
use crate::heart::procedure::position::{Answer, Position, Said, Words};
use crate::heart::procedure::urgency::Plea;
use crate::heart::procedure::{Check, Reason, Round};
use crate::heart::publishing::record::rounds::{PositionLine, RoundLine, WordsLine};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use crate::store::procedure::notices::Told;
use crate::store::procedure::positions::Minority;
use crate::store::procedure::{self as store, Checked};
use base::Parse;
use facts::{Act, Problem, Subject};

/// What channels and messages of another instance are here: nothing that has an address.
const ELSEWHERE: &str = "elsewhere";

/// Adds the rounds with all that was said and found in them, and sets the dates of a window that is open.
pub(super) fn take(
    act: &mut Act,
    statement: &Statement,
    lines: &[RoundLine],
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    for line in lines {
        take_round(act, statement, line, strangers)?;
        take_notes(act, statement, line, strangers)?;
        for position in line.positions.iter().flatten() {
            let position = self::position(act, statement, line.number, position, strangers)?;
            store::positions::keep(act, &position)?;
        }
    }
    if statement.window.is_some_and(|window| window.closes > act.now()) {
        timetable::set(act, statement.id)?;
    }
    Ok(())
}

fn reason(words: &str) -> Result<Reason, Problem> {
    Reason::parse(words).map_err(|_| strange("a reason that is none"))
}

fn take_round(
    act: &mut Act,
    statement: &Statement,
    line: &RoundLine,
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    let outcome = line.outcome.as_ref();
    let round = Round {
        number: line.number,
        comments: line.comments.map(Into::into),
        calls: line.calls,
        last_call: line.last_call.map(Into::into),
        called: line.called,
        outcome: outcome.map(|outcome| reason(&outcome.words)).transpose()?,
    };
    store::keep(act, statement.id, &round)?;
    if let Some(WordsLine { by, at: Some(at), .. }) = outcome {
        let by = strangers.of(act, by.as_deref())?;
        store::set_author(act, statement.id, line.number, by, *at)?;
    }
    if let Some(version) = line.version {
        store::set_version(act, statement.id, line.number, version)?;
    }
    if let Some(WordsLine { words, by, at: Some(at) }) = &line.minority {
        let minority = Minority { body: reason(words)?, by: strangers.of(act, by.as_deref())?, at: *at };
        store::positions::set_minority(act, statement.id, line.number, &minority)?;
    }
    Ok(())
}

fn take_notes(
    act: &mut Act,
    statement: &Statement,
    line: &RoundLine,
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    for check in &line.checks {
        let checked = Checked {
            step: check.step.clone(),
            check: Check { condition: check.condition, verdict: check.verdict },
            reason: check.reason.as_deref().map(reason).transpose()?,
            by: strangers.of(act, check.by.as_deref())?,
            at: check.at,
        };
        store::add_check(act, statement.id, line.number, &checked)?;
    }
    for told in &line.told {
        let told = Told {
            id: act.id(),
            what: told.what.clone(),
            channel: Subject::new(ELSEWHERE, act.id::<Subject>()),
            title: told.title.clone(),
            message: Subject::new(ELSEWHERE, act.id::<Subject>()),
            link: told.link.clone(),
            at: told.at,
        };
        store::notices::add(act, statement.id, line.number, &told)?;
    }
    for plea in &line.urgent {
        let person = match &plea.by {
            Some(name) => strangers.another(act, name)?,
            None => act.id(),
        };
        let plea = Plea { person, region: plea.region, reason: reason(&plea.reason)?, at: plea.at };
        store::urgency::add(act, statement.id, line.number, &plea)?;
    }
    Ok(())
}

fn position(
    act: &mut Act,
    statement: &Statement,
    round: i64,
    line: &PositionLine,
    strangers: &mut Strangers,
) -> Result<Position, Problem> {
    let ground = line.ground.as_deref().map(Ground::parse).transpose();
    let words = line.words.as_deref().map(Words::parse).transpose();
    let (ground, words) = ground.ok().zip(words.ok()).ok_or_else(|| strange("a position that is none"))?;
    let answer = match &line.answer {
        Some(WordsLine { words, by, at: Some(at) }) => {
            Some(Answer { text: reason(words)?, by: strangers.of(act, by.as_deref())?, at: *at })
        }
        _ => None,
    };
    // An id that is here already is another statement's.
    let id = if store::positions::is_taken(act, line.id)? { act.id() } else { line.id };
    Ok(Position {
        id,
        statement: statement.id,
        round,
        calls: line.calls,
        person: match &line.by {
            Some(name) => Some(strangers.another(act, name)?),
            None => None,
        },
        said: Said::of(line.stance, ground, words).map_err(|_| strange("an objection without its reason"))?,
        how: line.how,
        at: line.at,
        state: line.state,
        answer,
        salt: line.salt.as_deref().map(salt).transpose()?,
    })
}
