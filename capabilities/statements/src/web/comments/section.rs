//! What the page of a statement shows of its comments: counts, and nothing but counts, so that a draft with a thousand
//! comments is as light as one with none.

use super::form::side;
use crate::acts::may_draft;
use crate::heart::comments::window::open;
use crate::heart::statement::{Stage, Statement};
use crate::store::comments::counts::{self, Counts};
use crate::web::html;
use ::web::{Html, Ui};
use askama::Template;
use base::Sentence;
use db::Fault;
use facts::Look;
use std::collections::{BTreeMap, BTreeSet};
use texts::Mark;

/// The comments of a statement, counted once for its page.
pub(crate) struct Margins {
    statement: String,
    counts: Counts,
    /// Comments are taken now.
    open: bool,
    write: String,
    /// The words for each number of comments that a paragraph has.
    words: BTreeMap<i64, String>,
    ui: Ui,
}

#[derive(Template)]
#[template(path = "statements/comments/_section.html")]
struct Section<'a> {
    ui: &'a Ui,
    link: &'a str,
    counts: &'a Counts,
    answered: String,
    open: bool,
    closed: Option<String>,
    waiting: i64,
}

impl Section<'_> {
    /// Whether there is anything to be read.
    fn is_any(&self) -> bool {
        self.counts.total.all > 0
    }
}

impl Margins {
    /// Counts the comments.
    pub(crate) fn of(look: &Look, ui: &Ui, statement: &Statement) -> Result<Self, Fault> {
        let counts = counts::of(look, statement.id)?;
        let numbers: BTreeSet<i64> = counts.paragraphs.values().map(|tally| tally.all).collect();
        Ok(Self {
            statement: statement.link(),
            words: numbers.into_iter().map(|number| (number, ui.tn("comment-count", number))).collect(),
            counts,
            open: open(statement, side(ui), look.now()).is_ok(),
            write: ui.t("comment-write"),
            ui: ui.clone(),
        })
    }

    /// What stands beside a paragraph: how many comments it has, and the way to them and to another.
    pub(crate) fn beside(&self, mark: Mark) -> Option<Html> {
        let tally = self.counts.paragraphs.get(&mark);
        let words = match tally.and_then(|tally| self.words.get(&tally.all)) {
            Some(words) => words,
            None if self.open => &self.write,
            None => return None,
        };
        let link = &self.statement;
        Some(Html::trusted(format!(
            "<a class=\"margin\" href=\"{link}/paragraphs/{mark}\"><span dir=\"ltr\">¶{mark}</span> · {words}</a>"
        )))
    }

    /// The comments on the whole, on what is missing and on what was removed, and how many were answered. Nothing for a
    /// statement that nobody could comment yet.
    pub(crate) fn section(&self, look: &Look, statement: &Statement) -> Result<Option<Html>, Fault> {
        if statement.revision == 0 || (statement.stage == Stage::Dropped && self.counts.total.all == 0) {
            return Ok(None);
        }
        let waiting = if may_draft(look, statement)? { counts::waiting(look, statement.id)? } else { 0 };
        let closed = open(statement, side(&self.ui), look.now()).err();
        let section = Section {
            ui: &self.ui,
            link: &self.statement,
            counts: &self.counts,
            answered: answered(&self.ui, &self.counts),
            open: self.open,
            closed: closed.map(|sentence| self.ui.say(&sentence)),
            waiting,
        };
        html(&section).map(Some)
    }
}

/// "12 of 34 answered".
pub(super) fn answered(ui: &Ui, counts: &Counts) -> String {
    ui.say(
        &Sentence::of("comment-answered-of")
            .with("answered", counts.total.answered)
            .with("count", counts.total.all),
    )
}
