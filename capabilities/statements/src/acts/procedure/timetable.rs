//! The timetable: a day and two hours before a window closes, and when it has closed, those whom it concerns hear of it.

use crate::acts::fresh;
use crate::facts::procedure::{WindowClosed, WindowNears};
use crate::heart::statement::{Stage, Statement};
use ::jobs::{Failed, Job, Kind, Work};
use ::web::House;
use access::Actor;
use base::{Id, Moment, hours};
use facts::{Act, Problem};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The job that a window makes for each of its dates.
pub(crate) const KIND: Kind<House> = Kind { name: "statement-window", run };

/// So long before the end people are reminded.
const BEFORE: [Duration; 2] = [hours(24), hours(2)];

/// A date of a window. It is void when the statement has another window by then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Date {
    statement: Id<Statement>,
    stage: Stage,
    closes: Moment,
    /// Whether the window is over by then.
    over: bool,
}

/// Sets the dates of the window that a statement has now.
pub(in crate::acts) fn set(act: &mut Act, id: Id<Statement>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let (Some(window), now) = (statement.window, act.now()) else { return Ok(()) };
    let date = Date { statement: id, stage: statement.stage, closes: window.closes, over: false };
    for before in BEFORE {
        let due = window.closes.minus(before);
        if due > now {
            act.enqueue_at(KIND.name, &date, due)?;
        }
    }
    act.enqueue_at(KIND.name, &Date { over: true, ..date }, window.closes)?;
    Ok(())
}

fn run(house: House, job: Job) -> Work {
    Box::pin(async move {
        let date: Date = serde_json::from_str(&job.body)
            .map_err(|error| Failed::Never(format!("not a date of a window: {error}")))?;
        let done = house.act(Actor::House, move |act| come(act, &date)).await;
        done.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}

fn come(act: &mut Act, date: &Date) -> Result<(), Problem> {
    let statement = fresh(act, date.statement)?;
    let is_void =
        statement.stage != date.stage || statement.window.is_none_or(|window| window.closes != date.closes);
    if is_void {
        return Ok(());
    }
    if date.over {
        act.record(&WindowClosed { statement: date.statement, stage: date.stage })?;
    } else {
        act.record(&WindowNears { statement: date.statement, stage: date.stage, closes: date.closes })?;
    }
    Ok(())
}
