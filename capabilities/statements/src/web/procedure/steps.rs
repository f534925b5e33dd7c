//! The forms of the steps: which can follow, what is missing for each, what was typed.

use super::spoken;
use crate::acts::procedure::steps::Opening;
use crate::acts::procedure::{matter, may, may_pass_over, missing};
use crate::heart::procedure::{Matter, Reason, Step, can_follow, least_hours, unmet};
use crate::heart::rules::{MOST_HOURS, after};
use crate::heart::statement::{Stage, Statement};
use ::web::{Fields, Form, Ui};
use base::{Moment, Sentence, Text};
use db::Fault;
use facts::Look;
use jiff::civil::{Date, Time};

/// A step as whoever may take it sees it.
pub(super) struct Offer {
    /// Its name, as the form sends it.
    pub(super) name: &'static str,
    /// The form, with what was typed.
    pub(super) form: Form,
    /// Whether it sets a date.
    pub(super) dated: bool,
    /// Whether lists are told.
    pub(super) tells: bool,
    /// What is missing.
    pub(super) missing: Vec<String>,
    /// Whether whoever looks may go on nevertheless.
    pub(super) passes_over: bool,
    /// Whether it is shown unfolded: it is the one that was tried, or nothing is missing for it.
    pub(super) open: bool,
    /// Where else it is done: the page below the statement's.
    pub(super) elsewhere: Option<&'static str>,
}

/// The steps that this reader may take from here, each with what is missing for it. `tried` is the form that came back.
pub(super) fn offers(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    tried: Option<&Fields>,
) -> Result<Vec<Offer>, Fault> {
    let matter = matter(look, statement, look.now())?;
    let mut offers = Vec::new();
    for (step, elsewhere) in possible(statement, &matter) {
        // What came back is shown with what was typed, though the statement has moved on.
        let came_back = tried.is_some_and(|fields| fields.get("step") == step.name());
        let offered = came_back || (follows(statement, &matter, step) && may(look, statement, step)?);
        if !offered {
            continue;
        }
        let unmet = unmet(statement, &matter, step);
        let name = step.name();
        let typed = tried.filter(|fields| fields.get("step") == name).cloned();
        let next = matches!(step, Step::AskForComments(_) | Step::CallLast(_)) && unmet.is_empty();
        offers.push(Offer {
            name,
            open: typed.is_some() || next,
            form: ui.form(typed.unwrap_or_else(|| proposed(statement, step))),
            dated: matches!(step, Step::AskForComments(_) | Step::Extend(_) | Step::CallLast(_)),
            tells: matches!(step, Step::AskForComments(_) | Step::CallLast(_))
                && !statement.rules.notice.is_empty(),
            missing: unmet.iter().map(|one| ui.say(&missing(statement, &matter, *one))).collect(),
            passes_over: may_pass_over(look) && matches!(step, Step::AskForComments(_) | Step::CallLast(_)),
            elsewhere,
        });
    }
    Ok(offers)
}

/// The steps there are, with windows as long as they must be.
fn possible(statement: &Statement, matter: &Matter) -> Vec<(Step, Option<&'static str>)> {
    let (comments, last_call) = least_hours(statement);
    let closes = statement.window.map_or(matter.now, |window| window.closes);
    // The lists are told by the step itself.
    vec![
        (Step::AskForComments(after(matter.now, comments)), None),
        (Step::CallLast(after(matter.now, last_call)), None),
        (Step::Conclude, Some("outcome")),
        (Step::Publish(change(statement)), Some("publication")),
        (Step::Extend(closes), None),
        (Step::Draft, None),
        (Step::Drop, None),
    ]
}

/// Whether a step is offered now: windows that are open are extended, what is decided is published.
fn follows(statement: &Statement, matter: &Matter, step: Step) -> bool {
    match step {
        Step::Extend(_) => statement.window.is_some_and(|window| window.is_open(matter.now)),
        Step::Publish(_) => statement.stage == Stage::Decided,
        other => can_follow(statement, other),
    }
}

/// What the next version is, as far as conditions go.
const fn change(statement: &Statement) -> crate::heart::version::ChangeKind {
    match statement.version {
        None => crate::heart::version::ChangeKind::First,
        Some(_) => crate::heart::version::ChangeKind::Material,
    }
}

/// The form with the shortest window that the rules allow, an hour to spare, to the full hour.
fn proposed(statement: &Statement, step: Step) -> Fields {
    let closes = match step {
        Step::AskForComments(closes) | Step::CallLast(closes) => closes,
        Step::Extend(closes) => closes.plus(base::hours(23)),
        _ => return Fields::default(),
    };
    let local = closes.plus(base::hours(1)).in_zone(&statement.proposal.zone);
    Fields::default()
        .with("closes", local.date())
        .with("closes_time", Time::constant(local.hour(), 0, 0, 0).strftime("%H:%M"))
}

/// When a window shall close, on the statement's clock.
pub(super) fn closes(statement: &Statement, fields: &mut Fields, now: Moment) -> Option<Moment> {
    let day: Option<Date> = fields.get("closes").trim().parse().ok();
    let time = match fields.get("closes_time").trim() {
        "" => Some(Time::constant(23, 59, 0, 0)),
        typed => typed.parse().ok(),
    };
    let (Some(day), Some(time)) = (day, time) else {
        fields.refuse("closes", Sentence::of("procedure-wrong-date"));
        return None;
    };
    let closes = Moment::at(day.to_datetime(time), &statement.proposal.zone);
    if closes > after(now, MOST_HOURS) {
        let sentence = Sentence::of("procedure-wrong-far");
        fields.refuse("closes", sentence.with("days", i64::from(MOST_HOURS / 24)));
        return None;
    }
    Some(closes)
}

/// A window as it was typed.
pub(super) fn opening(statement: &Statement, fields: &mut Fields, now: Moment) -> Option<Opening> {
    let closes = closes(statement, fields, now);
    let words = fields.maybe::<Text<5000>>("words");
    let nevertheless = nevertheless(fields);
    fields.check().ok()?;
    Some(Opening { closes: closes?, words, nevertheless })
}

/// Why somebody goes on, when they say so.
pub(super) fn nevertheless(fields: &mut Fields) -> Option<Reason> {
    fields.maybe::<Reason>("nevertheless")
}

/// The moment by which the form of a step is proposed, for a label.
pub(super) fn zone(ui: &Ui, statement: &Statement, now: Moment) -> String {
    ui.say(
        &Sentence::of("procedure-zone")
            .with("zone", statement.proposal.zone.city())
            .with("now", spoken::moment(ui, statement, now)),
    )
}
