//! What can happen to a statement. What is about one statement makes its pages stale, and the lists of statements.

pub(crate) mod coediting;
pub(crate) mod comments;
pub(crate) mod drafting;
pub(crate) mod endorsing;
pub(crate) mod exports;
pub(crate) mod procedure;
pub(crate) mod publishing;

use crate::heart::statement::Statement;
use base::Id;
use facts::{Fact, Subject};
use serde::Serialize;

/// The kind of subject that statements are.
pub(crate) const STATEMENT: &str = "statement";

/// The subject of facts about a statement.
pub(crate) fn subject(statement: Id<Statement>) -> Subject {
    Subject::new(STATEMENT, statement)
}

/// Makes facts of structs that have a `statement`.
macro_rules! about_statement {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl facts::Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> facts::Subject {
                crate::facts::subject(self.statement)
            }
        })+
    };
}
pub(crate) use about_statement;

/// Somebody proposed a statement.
#[derive(Serialize)]
pub(crate) struct StatementProposed {
    pub(crate) statement: Id<Statement>,
}

/// What is proposed, to whom, or who writes it was changed.
#[derive(Serialize)]
pub(crate) struct StatementChanged {
    pub(crate) statement: Id<Statement>,
}

about_statement! {
    StatementProposed => "statement-proposed",
    StatementChanged => "statement-changed",
}

/// A statement's text or stage changed in any way that a search or a list of statements shows: the kinds to listen to.
pub(crate) const SHOWN: &[&str] = &[
    StatementProposed::KIND,
    StatementChanged::KIND,
    drafting::StatementRevised::KIND,
    publishing::StatementPublished::KIND,
    publishing::StatementTranslated::KIND,
    publishing::StatementImported::KIND,
];
