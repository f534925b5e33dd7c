//! The comments of a record.

use super::strangers::Strangers;
use super::{moment, salt, strange};
use crate::acts::comments::record::Recorded;
use crate::heart::comments::comment::{About, Author, Comment, Guest, Part, State, Words};
use crate::heart::comments::disposition::{Answer, Decision, Reason};
use crate::heart::comments::place::Place;
use crate::heart::statement::Statement;
use crate::store::comments::{self, writing};
use base::{Id, Line, Parse, Tongue};
use facts::{Act, Problem};
use serde_json::Value;
use std::collections::HashMap;
use texts::Fate;

/// Adds the comments in the order of their numbers: what is answered comes before the reply.
pub(super) fn take(
    act: &mut Act,
    statement: &Statement,
    lines: &[Recorded],
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    let mut heads: HashMap<i64, Id<Comment>> = HashMap::with_capacity(lines.len());
    for line in lines {
        let mut comment = comment(act, statement, line, &heads)?;
        if let Some(answer) = &mut comment.answer {
            answer.by = strangers.of(act, line.answerer.as_deref())?;
        }
        heads.insert(line.number, comment.id);
        let digest = act.dice().bytes();
        writing::insert(act, &comment, digest, None)?;
        if let Some(answer) = &comment.answer {
            writing::set_answer(act, comment.id, answer)?;
        }
    }
    Ok(())
}

fn comment(
    act: &Act,
    statement: &Statement,
    line: &Recorded,
    heads: &HashMap<i64, Id<Comment>>,
) -> Result<Comment, Problem> {
    let words = |words: &Option<String>| match words {
        Some(words) => Words::parse(words).map(Some).map_err(|_| strange("a comment that is none")),
        None => Ok(None),
    };
    let at = moment(&line.at)?;
    let answered = line.answered.as_deref().map(moment).transpose()?.unwrap_or(at);
    let answer = line.disposition.map(|disposition| Answer {
        decision: Decision {
            disposition,
            reason: line.reason.as_deref().and_then(Reason::cut),
            result: line.result,
        },
        by: None,
        at: answered,
    });
    // An id that is here already is another comment's.
    let id = match line.id {
        Some(id) if comments::find(act, id)?.is_none() => id,
        _ => act.id(),
    };
    Ok(Comment {
        id,
        statement: statement.id,
        number: Some(line.number),
        about: about(line, heads)?,
        revision: line.revision.unwrap_or(statement.revision),
        kind: line.kind,
        words: words(&line.words)?,
        proposed: words(&line.proposed)?,
        author: author(line),
        lang: line.lang.clone(),
        state: if line.words.is_some() { State::Shown } else { State::Withdrawn },
        salt: line.salt.as_deref().map(salt).transpose()?,
        at,
        answer,
    })
}

fn about(line: &Recorded, heads: &HashMap<i64, Id<Comment>>) -> Result<About, Problem> {
    let lacks = || strange("a comment without its place");
    Ok(match line.about {
        Part::Whole => About::Whole,
        Part::Missing => About::Missing,
        Part::Reply => {
            let head = line.reply_to.and_then(|number| heads.get(&number)).ok_or_else(lacks)?;
            About::Reply(*head)
        }
        Part::Paragraph => About::Paragraph(Place {
            mark: line.paragraph.ok_or_else(lacks)?,
            quote: line.quote.clone(),
            selected: line.selected.clone(),
            said: line.said.clone().unwrap_or_default(),
            fate: fate(line.fate.as_deref().ok_or_else(lacks)?).ok_or_else(lacks)?,
        }),
    })
}

fn fate(name: &str) -> Option<Fate> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

/// The people of the other instance have no account here: their names stand as those of guests.
fn author(line: &Recorded) -> Author {
    let name = line.author.as_deref().and_then(Line::cut);
    name.map_or(Author::Former, |name| {
        let affiliation = line.affiliation.as_deref().and_then(Line::cut);
        Author::Guest(Guest { name, affiliation, email: None, tongue: Tongue::English })
    })
}
