//! How many comments there are: all that the page of a statement asks for.

use super::row::mark;
use crate::heart::comments::comment::{Part, State};
use crate::heart::statement::Statement;
use base::{Email, Id};
use db::{Fault, Read, args, sql};
use std::collections::BTreeMap;
use texts::Mark;

/// How many comments, and how many of them were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many.
    pub(crate) all: i64,
    /// How many of them have a disposition.
    pub(crate) answered: i64,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.answered += other.answered;
    }
}

/// The comments that are shown, counted without their replies.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    /// All of them.
    pub(crate) total: Tally,
    /// On the whole.
    pub(crate) whole: Tally,
    /// On what is missing.
    pub(crate) missing: Tally,
    /// On text that was removed.
    pub(crate) removed: Tally,
    /// On each paragraph that stands.
    pub(crate) paragraphs: BTreeMap<Mark, Tally>,
}

/// Counts the comments of a statement.
pub(crate) fn of(read: &Read, statement: Id<Statement>) -> Result<Counts, Fault> {
    let rows = read.rows(
        sql!(
            "SELECT about, fate, mark, COUNT(*), COUNT(disposition) FROM statement_comment
             WHERE statement = $1 AND state = $2 AND about <> 'reply'
             GROUP BY about, fate, mark ORDER BY about, fate, mark LIMIT 10000"
        ),
        args![statement, State::Shown],
        |row| {
            let (part, fate) = (row.next::<Part>()?, row.next::<Option<String>>()?);
            let at = row.next::<Option<i64>>()?.map(mark).transpose()?;
            Ok((part, fate, at, Tally { all: row.next()?, answered: row.next()? }))
        },
    )?;
    let mut counts = Counts::default();
    for (part, fate, at, tally) in rows {
        counts.total.add(tally);
        match (part, at) {
            (Part::Whole, _) => counts.whole.add(tally),
            (Part::Missing, _) => counts.missing.add(tally),
            (Part::Paragraph, Some(_)) if fate.as_deref() == Some("removed") => counts.removed.add(tally),
            (Part::Paragraph, Some(mark)) => counts.paragraphs.entry(mark).or_default().add(tally),
            (Part::Paragraph, None) | (Part::Reply, _) => {}
        }
    }
    Ok(counts)
}

/// How many comments of a statement wait for its moderators.
pub(crate) fn waiting(read: &Read, statement: Id<Statement>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT COUNT(*) FROM statement_comment WHERE statement = $1 AND state = $2"),
        args![statement, State::Waiting],
        |row| row.next(),
    )
}

/// How many comments of a statement somebody without an account has typed that nobody has confirmed yet.
pub(crate) fn unconfirmed(read: &Read, statement: Id<Statement>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT COUNT(*) FROM statement_comment WHERE statement = $1 AND state = $2"),
        args![statement, State::Unconfirmed],
        |row| row.next(),
    )
}

/// How many comments of an address are neither shown nor declined, in all statements.
pub(crate) fn pending(read: &Read, email: &Email) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT COUNT(*) FROM statement_comment WHERE email_key = $1 AND state IN ('unconfirmed', 'waiting')"),
        args![email.key()],
        |row| row.next(),
    )
}
