//! What can happen in the procedure: steps, windows, positions, objections, rules.

use super::about_statement;
use crate::heart::procedure::position::Position;
use crate::heart::statement::{Stage, Statement};
use access::Person;
use base::{Id, Moment};
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// A draft was opened for comments.
#[derive(Serialize, Deserialize)]
pub(crate) struct CommentsOpened {
    pub(crate) statement: Id<Statement>,
    pub(crate) closes: Moment,
}

/// A window stays open for longer.
#[derive(Serialize)]
pub(crate) struct WindowExtended {
    pub(crate) statement: Id<Statement>,
    pub(crate) closes: Moment,
}

/// It is being drafted again.
#[derive(Serialize)]
pub(crate) struct DraftingResumed {
    pub(crate) statement: Id<Statement>,
}

/// Last call was called.
#[derive(Serialize, Deserialize)]
pub(crate) struct LastCallOpened {
    pub(crate) statement: Id<Statement>,
    pub(crate) closes: Moment,
}

/// The outcome of last call was written down.
#[derive(Serialize)]
pub(crate) struct StatementConcluded {
    pub(crate) statement: Id<Statement>,
}

/// It was given up, or the next version of it.
#[derive(Serialize)]
pub(crate) struct StatementDropped {
    pub(crate) statement: Id<Statement>,
}

/// The procedure let a version be published.
#[derive(Serialize)]
pub(crate) struct StatementPassed {
    pub(crate) statement: Id<Statement>,
}

/// A facilitator holds that it is urgent.
#[derive(Serialize)]
pub(crate) struct UrgencyPleaded {
    pub(crate) statement: Id<Statement>,
}

/// A window is about to close, or has closed.
#[derive(Serialize, Deserialize)]
pub(crate) struct WindowNears {
    pub(crate) statement: Id<Statement>,
    pub(crate) stage: Stage,
    pub(crate) closes: Moment,
}

/// A window has closed.
#[derive(Serialize, Deserialize)]
pub(crate) struct WindowClosed {
    pub(crate) statement: Id<Statement>,
    pub(crate) stage: Stage,
}

/// Somebody took a position, or took it back.
#[derive(Serialize, Deserialize)]
pub(crate) struct PositionTaken {
    pub(crate) statement: Id<Statement>,
    /// The objection, when it is one that everybody may see.
    pub(crate) objection: Option<Id<Position>>,
}

/// An objection was answered.
#[derive(Serialize, Deserialize)]
pub(crate) struct ObjectionAnswered {
    pub(crate) statement: Id<Statement>,
    pub(crate) objection: Id<Position>,
}

/// An objection was withdrawn, or stands.
#[derive(Serialize, Deserialize)]
pub(crate) struct ObjectionSettled {
    pub(crate) statement: Id<Statement>,
    pub(crate) objection: Id<Position>,
}

/// The minority wrote its text.
#[derive(Serialize)]
pub(crate) struct MinorityWritten {
    pub(crate) statement: Id<Statement>,
}

/// A person left: what they said in the procedure does not name them any more, or is gone.
#[derive(Serialize)]
pub(crate) struct PositionsForgotten {
    pub(crate) statement: Id<Statement>,
}

about_statement! {
    CommentsOpened => "statement-comments-opened",
    WindowExtended => "statement-window-extended",
    DraftingResumed => "statement-drafting-resumed",
    LastCallOpened => "statement-last-call-opened",
    StatementConcluded => "statement-concluded",
    StatementDropped => "statement-dropped",
    StatementPassed => "statement-passed",
    UrgencyPleaded => "statement-urgency-pleaded",
    WindowNears => "statement-window-nears",
    WindowClosed => "statement-window-closed",
    PositionTaken => "statement-position-taken",
    ObjectionAnswered => "statement-objection-answered",
    ObjectionSettled => "statement-objection-settled",
    MinorityWritten => "statement-minority-written",
    PositionsForgotten => "statement-positions-forgotten",
}

/// The tag of pages that show the network's rules for statements.
pub(crate) const RULES: &str = "statement-rules";

/// The network's rules for statements were set.
#[derive(Serialize)]
pub(crate) struct RulesSet {
    pub(crate) number: i64,
}

impl Fact for RulesSet {
    const KIND: &'static str = "statement-rules-set";

    fn subject(&self) -> Subject {
        web::Network::SUBJECT
    }

    fn touches(&self) -> Vec<Tag> {
        vec![Tag::from(RULES)]
    }
}

/// A person left whom only what the procedure keeps beside statements named.
#[derive(Serialize)]
pub(crate) struct ProcedureForgotten {
    pub(crate) person: Id<Person>,
}

impl Fact for ProcedureForgotten {
    const KIND: &'static str = "statement-procedure-forgotten";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        vec![Tag::from(RULES), Tag::from("statements")]
    }
}
