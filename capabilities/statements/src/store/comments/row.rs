//! A row of the table as a comment.

use crate::heart::comments::comment::{About, Author, Comment, Guest, Part};
use crate::heart::comments::disposition::{Answer, Decision, Disposition};
use crate::heart::comments::place::Place;
use crate::store::json;
use access::Person;
use base::{Email, Id, Moment};
use db::{Fault, Row};
use texts::{Fate, Mark};

/// The columns, in the order in which they are read; the table goes by `c`.
pub(super) const COMMENT: &str = "c.id, c.statement, c.number, c.thread, c.about, c.mark, c.quote, c.selected, c.fate, c.said, \
    c.revision, c.kind, c.words, c.proposed, c.person, c.name, c.affiliation, c.email, c.tongue, c.lang, c.state, \
    c.salt, c.at, c.disposition, c.reason, c.result, c.answerer, c.answered";

pub(super) fn comment(row: &mut Row) -> Result<Comment, Fault> {
    let (id, statement, number) = (row.next()?, row.next()?, row.next()?);
    let about = about(row)?;
    Ok(Comment {
        id,
        statement,
        number,
        about,
        revision: row.next()?,
        kind: row.next()?,
        words: row.next()?,
        proposed: row.next()?,
        author: author(row)?,
        lang: row.next()?,
        state: row.next()?,
        salt: row.next()?,
        at: row.next()?,
        answer: answer(row)?,
    })
}

fn about(row: &mut Row) -> Result<About, Fault> {
    let (thread, part) = (row.next::<Id<Comment>>()?, row.next::<Part>()?);
    let (at, quote) = (row.next::<Option<i64>>()?, row.next::<Option<String>>()?);
    let (selected, fate) = (row.next()?, row.next::<Option<String>>()?);
    let said = row.next::<Option<String>>()?;
    let lacks = || Fault::Data("a comment on a paragraph lacks its place".into());
    Ok(match part {
        Part::Whole => About::Whole,
        Part::Missing => About::Missing,
        Part::Reply => About::Reply(thread),
        Part::Paragraph => About::Paragraph(Place {
            mark: mark(at.ok_or_else(lacks)?)?,
            quote: quote.as_deref().map(json).transpose()?,
            selected,
            said: said.unwrap_or_default(),
            fate: fate_named(&fate.ok_or_else(lacks)?)?,
        }),
    })
}

fn author(row: &mut Row) -> Result<Author, Fault> {
    let (person, name) = (row.next::<Option<Id<Person>>>()?, row.next()?);
    let (affiliation, email) = (row.next()?, row.next::<Option<Email>>()?);
    let tongue = row.next::<Option<base::Tongue>>()?;
    Ok(match (person, name) {
        (Some(person), _) => Author::Person(person),
        (None, Some(name)) => {
            Author::Guest(Guest { name, affiliation, email, tongue: tongue.unwrap_or(base::Tongue::English) })
        }
        (None, None) => Author::Former,
    })
}

fn answer(row: &mut Row) -> Result<Option<Answer>, Fault> {
    let (disposition, reason) = (row.next::<Option<Disposition>>()?, row.next()?);
    let (result, by) = (row.next::<Option<i64>>()?, row.next()?);
    let at = row.next::<Option<Moment>>()?;
    let Some((disposition, at)) = disposition.zip(at) else { return Ok(None) };
    let result = result.map(mark).transpose()?;
    Ok(Some(Answer { decision: Decision { disposition, reason, result }, by, at }))
}

pub(super) fn mark(number: i64) -> Result<Mark, Fault> {
    u32::try_from(number).map(Mark).map_err(|_| Fault::Data("a paragraph's number".into()))
}

pub(crate) const fn fate_name(fate: Fate) -> &'static str {
    match fate {
        Fate::Same => "same",
        Fate::Moved => "moved",
        Fate::Changed => "changed",
        Fate::Removed => "removed",
    }
}

pub(super) fn fate_named(name: &str) -> Result<Fate, Fault> {
    [Fate::Same, Fate::Moved, Fate::Changed, Fate::Removed]
        .into_iter()
        .find(|fate| fate_name(*fate) == name)
        .ok_or_else(|| Fault::Data(format!("no fate of words: {name}")))
}
