//! Statements, from the proposal to the names under them.

use super::Shipped;
use base::{Lang, Slug, Zone};
use serde::Deserialize;

/// What `statements.toml` holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Statements {
    pub(crate) statement: Vec<Statement>,
}

/// A statement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    /// What it is called.
    pub(crate) title: String,
    /// Why it is needed, Markdown.
    pub(crate) why: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// The zone of its dates.
    pub(crate) zone: Zone,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// To whom it goes.
    pub(crate) addressees: Vec<String>,
    /// What gives the occasion.
    pub(crate) occasion: String,
    /// The event that does.
    pub(crate) event: Option<Slug>,
    /// Who may comment: `network` or `public`.
    pub(crate) consultation: String,
    /// Who writes it; the first proposes it.
    pub(crate) drafters: Vec<Slug>,
    /// So many days before the demo began it was proposed.
    pub(crate) days: u64,
    /// Its text, as it was opened for comments and as it was after them.
    pub(crate) revisions: Vec<Shipped>,
    /// How last call came out; nothing while the statement is open for comments.
    pub(crate) outcome: Option<String>,
    /// What those whose objections stand have to say together.
    pub(crate) minority: Option<String>,
    /// Passages that it builds on.
    #[serde(default)]
    pub(crate) bit: Vec<Bit>,
    /// What was said about it.
    #[serde(default)]
    pub(crate) comment: Vec<Comment>,
    /// Where people stood at last call.
    #[serde(default)]
    pub(crate) position: Vec<Position>,
    /// Who endorsed it.
    #[serde(default)]
    pub(crate) endorsement: Vec<Endorsement>,
}

/// A passage of an event's report that was marked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bit {
    /// The report, by its file.
    pub(crate) report: Shipped,
    /// The words.
    pub(crate) passage: String,
    /// Who marked it.
    pub(crate) marked_by: Slug,
    /// Who supports it beside.
    pub(crate) supported_by: Vec<Slug>,
    /// Words of the paragraph behind which it stands.
    pub(crate) after: String,
}

/// A comment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Comment {
    /// Who made it.
    pub(crate) by: Slug,
    /// Words of the paragraph that it is about; nothing when it says what is missing.
    pub(crate) on: Option<String>,
    /// `question`, `concern` or `wording`.
    pub(crate) kind: String,
    /// What it says.
    pub(crate) words: String,
    /// What should stand there instead.
    pub(crate) wording: Option<String>,
    /// Its language, where it is not the statement's.
    pub(crate) lang: Option<Lang>,
    /// What became of it; nothing while it waits.
    pub(crate) disposition: Option<String>,
    /// Why.
    pub(crate) reason: Option<String>,
}

/// A position at last call.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Position {
    /// Whose.
    pub(crate) by: Slug,
    /// `support`, `live-with`, `stand-aside` or `object`.
    pub(crate) position: String,
    /// The ground of an objection.
    pub(crate) ground: Option<String>,
    /// The reason of it.
    pub(crate) words: Option<String>,
    /// How an objection was answered.
    pub(crate) answer: Option<String>,
}

/// An endorsement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Endorsement {
    /// Whose.
    pub(crate) by: Slug,
    /// The name under which they sign.
    pub(crate) name: String,
}
