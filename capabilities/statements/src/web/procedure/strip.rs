//! The compliance strip, short for pages that show it beside something, whole on its own page.

use super::spoken;
use crate::acts::procedure::missing;
use crate::acts::procedure::strip::{self as acts, State, Strip};
use crate::heart::procedure::{Condition, Held};
use crate::heart::statement::Statement;
use crate::store::procedure::notices;
use crate::web::html;
use ::web::{Html, Ui};
use askama::Template;
use base::Moment;
use facts::{Look, Problem};

/// A line as it is read.
pub(super) struct Line {
    /// The condition.
    pub(super) condition: Condition,
    /// How it stands with it.
    pub(super) state: State,
    /// Dates, numbers, what is missing.
    pub(super) detail: Option<String>,
    /// The messages that are its evidence: where they are read, and where they went.
    pub(super) evidence: Vec<(String, String)>,
    /// Whose reason it was passed over for.
    pub(super) passed_over: Vec<PassedOver>,
}

/// A condition was passed over.
pub(super) struct PassedOver {
    /// By whom.
    pub(super) by: spoken::Who,
    /// When.
    pub(super) at: String,
    /// Why.
    pub(super) reason: Html,
}

impl Line {
    /// The class of its state.
    pub(super) const fn class(&self) -> &'static str {
        match self.state {
            State::Kept => "good",
            State::Broken => "warn",
            State::Pending => "quiet",
        }
    }

    /// The sign of its state, which the word beside it says too.
    pub(super) const fn sign(&self) -> &'static str {
        match self.state {
            State::Kept => "✓",
            State::Broken => "✗",
            State::Pending => "○",
        }
    }
}

#[derive(Template)]
#[template(path = "statements/procedure/_strip.html")]
struct StripSection {
    ui: Ui,
    lines: Vec<Line>,
    /// The page that says more.
    link: String,
}

impl StripSection {
    fn count(&self, state: State) -> usize {
        self.lines.iter().filter(|line| line.state == state).count()
    }

    fn kept(&self) -> usize {
        self.count(State::Kept)
    }

    fn broken(&self) -> usize {
        self.count(State::Broken)
    }

    fn pending(&self) -> usize {
        self.count(State::Pending)
    }
}

/// The strip of what a reader of the statement has before them; of what came from elsewhere there is none.
pub(crate) fn strip(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Problem> {
    rendered(look, ui, statement, &acts::strip(look, statement)?)
}

/// The strip of a version.
pub(crate) fn strip_of(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    version: i64,
) -> Result<Option<Html>, Problem> {
    match acts::strip_of(look, statement, version)? {
        Some(strip) => rendered(look, ui, statement, &strip),
        None => Ok(None),
    }
}

fn rendered(look: &Look, ui: &Ui, statement: &Statement, strip: &Strip) -> Result<Option<Html>, Problem> {
    let lines = lines(look, ui, statement, strip)?;
    if lines.is_empty() {
        return Ok(None);
    }
    let section = StripSection { ui: ui.clone(), lines, link: format!("{}/procedure", statement.link()) };
    Ok(Some(html(&section)?))
}

/// The lines of a strip, as they are read.
pub(super) fn lines(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    strip: &Strip,
) -> Result<Vec<Line>, Problem> {
    let mut lines = Vec::with_capacity(strip.lines.len());
    for line in &strip.lines {
        let mut passed_over = Vec::with_capacity(line.passed_over.len());
        for one in &line.passed_over {
            passed_over.push(PassedOver {
                by: spoken::who(look, ui, one.by)?,
                at: spoken::moment(ui, statement, one.at),
                reason: ui.prose(look, one.reason.as_str(), false)?,
            });
        }
        let detail = match (&strip.matter, line.missing && line.state == State::Pending) {
            (Some(matter), true) if !is_running(line.condition, strip, look.now()) => {
                Some(ui.say(&missing(statement, matter, line.condition)))
            }
            _ => detail(ui, statement, strip, line.condition),
        };
        let evidence = match line.condition {
            Condition::Notice => told(look, ui, statement, strip.round.number)?,
            _ => Vec::new(),
        };
        lines.push(Line { condition: line.condition, state: line.state, detail, evidence, passed_over });
    }
    Ok(lines)
}

/// Whether it is a window that is open: then its dates say more than that it is not over.
fn is_running(condition: Condition, strip: &Strip, now: Moment) -> bool {
    held(condition, strip).is_some_and(|held| held.window.is_open(now))
}

fn held(condition: Condition, strip: &Strip) -> Option<Held> {
    match condition {
        Condition::CommentWindow => strip.round.comments,
        Condition::LastCallWindow => strip.round.last_call,
        _ => None,
    }
}

fn detail(ui: &Ui, statement: &Statement, strip: &Strip, condition: Condition) -> Option<String> {
    held(condition, strip).map(|held| spoken::window(ui, statement, held.window))
}

/// The messages by which lists were told.
fn told(look: &Look, ui: &Ui, statement: &Statement, round: i64) -> Result<Vec<(String, String)>, Problem> {
    let told = notices::of(look, statement.id, round)?;
    let line =
        |one: notices::Told| (one.link, format!("{}, {}", one.title, spoken::moment(ui, statement, one.at)));
    Ok(told.into_iter().map(line).collect())
}
