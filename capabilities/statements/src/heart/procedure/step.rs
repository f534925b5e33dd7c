//! The state machine: which step can be taken when, under which conditions, and where it leads.

use super::checking::checked;
use super::{Check, Condition, Held, Reason, Round, Verdict};
use crate::heart::statement::{Stage, Statement, Track, Window};
use crate::heart::version::ChangeKind;
use base::Moment;

/// A step of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Opens the draft for comments until then.
    AskForComments(Moment),
    /// Keeps the window of comments or last call open until then.
    Extend(Moment),
    /// Goes on drafting; also takes up again what was dropped, and begins the next version of what is published.
    Draft,
    /// Asks for positions on the text as it stands, until then.
    CallLast(Moment),
    /// Writes down how last call came out.
    Conclude,
    /// Gives the statement up; of what is published, the next version only.
    Drop,
    /// Publishes the text as a version.
    Publish(ChangeKind),
}

impl Step {
    /// Its name, as the log and the tables have it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AskForComments(_) => "comments",
            Self::Extend(_) => "extend",
            Self::Draft => "draft",
            Self::CallLast(_) => "last-call",
            Self::Conclude => "outcome",
            Self::Drop => "drop",
            Self::Publish(_) => "publish",
        }
    }
}

/// What is the case when a step is to be taken, beside the statement itself.
#[derive(Clone, Debug)]
pub(crate) struct Matter {
    /// When.
    pub(crate) now: Moment,
    /// The evidence of the round.
    pub(crate) round: Round,
    /// The outcome that is being written.
    pub(crate) outcome: Option<Reason>,
    /// How many of the lists that the rules name were not told in this round.
    pub(crate) untold: usize,
    /// From how many regions the drafters come, as far as it is known.
    pub(crate) regions: usize,
    /// How many comments wait for an answer.
    pub(crate) open_comments: i64,
    /// How many objections wait for an answer.
    pub(crate) open_objections: i64,
    /// What was written down as broken in this round.
    pub(crate) broken: Vec<Condition>,
}

/// Whether conditions may be passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// All of them must be met.
    Strict,
    /// A facilitator goes on nevertheless, and their reason is written down with each one that is not met.
    Nevertheless,
}

/// Where a step led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    /// The stage.
    pub(crate) stage: Stage,
    /// How fast the procedure goes from here on.
    pub(crate) track: Track,
    /// The window of the stage.
    pub(crate) window: Option<Window>,
    /// The evidence of the round in which the step was taken, as it stands now.
    pub(crate) round: Round,
    /// Whether that round is over, and another one begins.
    pub(crate) begins: bool,
    /// What is to be written down about the conditions of the step.
    pub(crate) checks: Vec<Check>,
}

/// Why a step cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Not from the stage that the statement is in.
    NotNow,
    /// The window would close before it opens, or no later than it does already; or it is over.
    Closes,
    /// These conditions are not met.
    Unmet(Vec<Condition>),
}

/// How many hours comments and last call must last at least on the statement's track.
pub(crate) fn least_hours(statement: &Statement) -> (u32, u32) {
    let rules = &statement.rules;
    match statement.track {
        Track::Usual => (rules.comment_hours, rules.last_call_hours),
        Track::Urgent => {
            (rules.comment_hours.min(rules.urgent_hours), rules.last_call_hours.min(rules.urgent_hours))
        }
    }
}

/// Takes a step, or says why not.
pub(crate) fn step(
    statement: &Statement,
    matter: &Matter,
    step: Step,
    strictness: Strictness,
) -> Result<Moved, Refused> {
    if !can_follow(statement, step) {
        return Err(Refused::NotNow);
    }
    let is_later = match (step, statement.window) {
        (Step::AskForComments(closes) | Step::CallLast(closes), _) => closes > matter.now,
        // One that is over would have a gap: it is opened anew.
        (Step::Extend(closes), Some(window)) => window.is_open(matter.now) && closes > window.closes,
        _ => true,
    };
    if !is_later {
        return Err(Refused::Closes);
    }
    let checks = checked(statement, matter, step, strictness)?;
    let (stage, window, mut round) = arrive(statement, matter, step);
    excuse(&mut round, &checks);
    let begins = ends_round(statement, step);
    // Whatever made haste is over with the round.
    let track = if begins { Track::Usual } else { statement.track };
    Ok(Moved { stage, track, window, round, begins, checks })
}

/// Whether a step is one of those that lead on from where the statement is.
pub(crate) fn can_follow(statement: &Statement, step: Step) -> bool {
    let published = statement.version.is_some();
    match step {
        Step::AskForComments(_) => statement.stage == Stage::Drafting,
        Step::Extend(_) => matches!(statement.stage, Stage::Comments | Stage::LastCall),
        Step::Draft => statement.stage != Stage::Drafting,
        Step::CallLast(_) => matches!(statement.stage, Stage::Drafting | Stage::Comments),
        Step::Conclude => statement.stage == Stage::LastCall,
        Step::Drop => !matches!(statement.stage, Stage::Dropped | Stage::Published),
        Step::Publish(ChangeKind::Editorial) => {
            published && matches!(statement.stage, Stage::Published | Stage::Drafting)
        }
        Step::Publish(ChangeKind::First) => !published && statement.stage != Stage::Dropped,
        Step::Publish(ChangeKind::Material) => published && statement.stage != Stage::Dropped,
    }
}

fn arrive(statement: &Statement, matter: &Matter, step: Step) -> (Stage, Option<Window>, Round) {
    let now = matter.now;
    let (comments, last_call) = least_hours(statement);
    let held =
        |closes: Moment, hours: u32| Held { window: Window { opened: now, closes }, hours, excused: false };
    // Whoever goes on while a window is open closes it.
    let left = Round {
        comments: matter.round.comments.map(|held| held.cut(now)),
        last_call: matter.round.last_call.map(|held| held.cut(now)),
        ..matter.round.clone()
    };
    match step {
        Step::AskForComments(closes) => {
            let held = held(closes, comments);
            (Stage::Comments, Some(held.window), Round { comments: Some(held), ..left })
        }
        Step::CallLast(closes) => {
            let held = held(closes, last_call);
            let (calls, called) = (left.calls + 1, Some(statement.revision));
            let round = Round { calls, called, last_call: Some(held), outcome: None, ..left };
            (Stage::LastCall, Some(held.window), round)
        }
        Step::Extend(closes) => extended(statement, matter, closes),
        Step::Draft => (Stage::Drafting, None, Round { outcome: None, ..left }),
        Step::Conclude => (Stage::Decided, None, Round { outcome: matter.outcome.clone(), ..left }),
        Step::Drop if statement.version.is_some() => (Stage::Published, None, left),
        Step::Drop => (Stage::Dropped, None, left),
        Step::Publish(_) => (Stage::Published, None, left),
    }
}

/// What was found in one round says nothing about the next: a publication ends it, and so does giving up.
const fn ends_round(statement: &Statement, step: Step) -> bool {
    match step {
        Step::Publish(_) => true,
        Step::Drop => statement.version.is_some(),
        Step::Draft => matches!(statement.stage, Stage::Dropped),
        _ => false,
    }
}

fn extended(statement: &Statement, matter: &Matter, closes: Moment) -> (Stage, Option<Window>, Round) {
    let mut round = matter.round.clone();
    let held = if statement.stage == Stage::LastCall { &mut round.last_call } else { &mut round.comments };
    if let Some(held) = held {
        held.window.closes = closes;
    }
    (statement.stage, statement.window.map(|window| Window { closes, ..window }), round)
}

/// What is written down about the windows as they stand now.
fn excuse(round: &mut Round, checks: &[Check]) {
    let broken = |condition| checks.contains(&Check { condition, verdict: Verdict::Broken });
    if let Some(held) = round.comments.as_mut().filter(|_| broken(Condition::CommentWindow)) {
        held.excused = true;
    }
    if let Some(held) = round.last_call.as_mut().filter(|_| broken(Condition::LastCallWindow)) {
        held.excused = true;
    }
}
