//! The rounds of a statement, out of the tables.

use crate::acts::names::Names;
use crate::heart::procedure::position::{Position, are_shown};
use crate::heart::publishing::record::rounds::{
    CheckLine, PleaLine, PositionLine, RoundLine, ToldLine, WordsLine,
};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use crate::store::procedure as store;
use base::Id;
use db::Fault;
use facts::Look;

/// All rounds of a statement in order, as this reader may know them.
pub(super) fn of(look: &Look, statement: &Statement) -> Result<Vec<RoundLine>, Fault> {
    let current = store::current(look, statement.id)?.number;
    let hidden = !are_shown(statement, look.now());
    let (mut names, mut lines) = (Names::default(), Vec::new());
    for number in 1..=current {
        let shown = !(hidden && number == current);
        lines.extend(round(look, &mut names, statement.id, number, shown)?);
    }
    Ok(lines)
}

fn round(
    look: &Look,
    names: &mut Names,
    id: Id<Statement>,
    number: i64,
    shown: bool,
) -> Result<Option<RoundLine>, Fault> {
    let Some(round) = store::of(look, id, number)? else { return Ok(None) };
    let (author, at) = store::author(look, id, number)?.map_or((None, None), |(by, at)| (by, Some(at)));
    let by = names.of(look, author)?;
    let outcome = round.outcome.map(|words| WordsLine { words: words.as_str().to_owned(), by, at });
    let minority = match store::positions::minority(look, id, number)? {
        Some(minority) => {
            let by = names.of(look, minority.by)?;
            Some(WordsLine { words: minority.body.as_str().to_owned(), by, at: Some(minority.at) })
        }
        None => None,
    };
    Ok(Some(RoundLine {
        number,
        comments: round.comments.map(Into::into),
        calls: round.calls,
        last_call: round.last_call.map(Into::into),
        called: round.called,
        outcome,
        version: store::led_to(look, id, number)?,
        checks: checks(look, names, id, number)?,
        told: told(look, id, number)?,
        urgent: urgent(look, names, id, number)?,
        positions: if shown { Some(positions(look, names, id, number)?) } else { None },
        minority,
    }))
}

fn checks(look: &Look, names: &mut Names, id: Id<Statement>, round: i64) -> Result<Vec<CheckLine>, Fault> {
    let mut lines = Vec::new();
    for one in store::checks(look, id, round)? {
        lines.push(CheckLine {
            step: one.step,
            condition: one.check.condition,
            verdict: one.check.verdict,
            reason: one.reason.map(|reason| reason.as_str().to_owned()),
            by: names.of(look, one.by)?,
            at: one.at,
        });
    }
    Ok(lines)
}

fn told(look: &Look, id: Id<Statement>, round: i64) -> Result<Vec<ToldLine>, Fault> {
    let told = store::notices::of(look, id, round)?.into_iter();
    Ok(told.map(|one| ToldLine { what: one.what, title: one.title, link: one.link, at: one.at }).collect())
}

fn urgent(look: &Look, names: &mut Names, id: Id<Statement>, round: i64) -> Result<Vec<PleaLine>, Fault> {
    let mut lines = Vec::new();
    for one in store::urgency::of(look, id, round)? {
        lines.push(PleaLine {
            by: names.of(look, Some(one.person))?,
            region: one.region,
            reason: one.reason.as_str().to_owned(),
            at: one.at,
        });
    }
    // Those of one moment stand in the order of ids, which are others elsewhere.
    lines.sort_by(|one, other| (one.at, &one.by, &one.reason).cmp(&(other.at, &other.by, &other.reason)));
    Ok(lines)
}

fn positions(
    look: &Look,
    names: &mut Names,
    id: Id<Statement>,
    round: i64,
) -> Result<Vec<PositionLine>, Fault> {
    let (mut lines, mut behind) = (Vec::new(), None);
    loop {
        let some = store::positions::behind(look, id, round, behind)?;
        let Some(last) = some.last() else { return Ok(lines) };
        behind = Some(last.id);
        for one in some {
            lines.push(position(look, names, one)?);
        }
    }
}

fn position(look: &Look, names: &mut Names, one: Position) -> Result<PositionLine, Fault> {
    let by = names.of(look, one.person)?;
    let answer = match one.answer {
        Some(answer) => Some(WordsLine {
            words: answer.text.as_str().to_owned(),
            by: names.of(look, answer.by)?,
            at: Some(answer.at),
        }),
        None => None,
    };
    Ok(PositionLine {
        id: one.id,
        calls: one.calls,
        // Who has the salt can try names on the seal in the log.
        salt: one.salt.filter(|_| by.is_some()).map(hex::encode),
        by,
        stance: one.said.stance(),
        ground: one.said.ground().map(Ground::as_str).map(str::to_owned),
        words: one.said.words().map(str::to_owned),
        how: one.how,
        at: one.at,
        state: one.state,
        answer,
    })
}
