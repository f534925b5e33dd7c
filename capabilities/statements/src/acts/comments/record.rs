//! The comments of a statement as they go into its record: what everybody may read, with what the log vouches for.

use crate::acts::names::Names;
use crate::heart::comments::comment::{About, Author, Comment, Kind, Part};
use crate::heart::comments::disposition::Disposition;
use crate::heart::statement::Statement;
use crate::store::comments as store;
use base::{Id, Lang};
use db::Fault;
use facts::Look;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use texts::{Mark, Quote};

/// A comment or reply in a statement's record. The log has an entry `commented` with its number and the seal of
/// [`Comment::sealed_words`], and `comment-answered` with the disposition and the seal of the reason, by the same salt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Recorded {
    /// Its id, by which other things of the network know it.
    #[serde(default)]
    pub(crate) id: Option<Id<Comment>>,
    /// Its number in the statement.
    pub(crate) number: i64,
    /// The number of the comment that it replies to.
    pub(crate) reply_to: Option<i64>,
    /// What it is about.
    pub(crate) about: Part,
    /// The paragraph that it hangs on, or hung on when that was removed.
    pub(crate) paragraph: Option<Mark>,
    /// What became of that paragraph since: same, moved, changed, removed.
    pub(crate) fate: Option<String>,
    /// What the paragraph said when the comment was written.
    pub(crate) said: Option<String>,
    /// The words of it that were meant.
    pub(crate) selected: Option<String>,
    /// Where those stand now, or stood last.
    #[serde(default)]
    pub(crate) quote: Option<Quote>,
    /// The revision that its author had before them.
    #[serde(default)]
    pub(crate) revision: Option<i64>,
    /// Which kind it is.
    pub(crate) kind: Kind,
    /// What it says, in Markdown; nothing when the author took it back.
    pub(crate) words: Option<String>,
    /// The paragraph in other words.
    pub(crate) proposed: Option<String>,
    /// Who says it, as everybody may know.
    pub(crate) author: Option<String>,
    /// For whom they speak.
    pub(crate) affiliation: Option<String>,
    /// The language of it.
    pub(crate) lang: Lang,
    /// When it was written, in RFC 3339.
    pub(crate) at: String,
    /// What the drafters answered.
    pub(crate) disposition: Option<Disposition>,
    /// Why.
    pub(crate) reason: Option<String>,
    /// The paragraph in which the result stands.
    pub(crate) result: Option<Mark>,
    /// Who answered, as everybody may know, and when, in RFC 3339.
    #[serde(default)]
    pub(crate) answerer: Option<String>,
    #[serde(default)]
    pub(crate) answered: Option<String>,
    /// The salt of its seals, hexadecimal; nothing when the words are gone.
    pub(crate) salt: Option<String>,
}

/// All comments of a statement that were shown, as this reader may see their authors, in the order of their numbers.
pub(crate) fn of(look: &Look, statement: Id<Statement>) -> Result<Vec<Recorded>, Fault> {
    let mut all: Vec<Recorded> = Vec::new();
    let mut numbers: HashMap<Id<Comment>, i64> = HashMap::new();
    let mut answerers = Names::default();
    loop {
        let page = store::all_behind(look, statement, all.last().map_or(0, |last| last.number))?;
        if page.is_empty() {
            return Ok(all);
        }
        let people: Vec<_> = page
            .iter()
            .filter_map(|comment| match comment.author {
                Author::Person(person) => Some(person),
                _ => None,
            })
            .collect();
        let names: HashMap<_, _> =
            people::personas(look, &people)?.into_iter().map(|persona| (persona.id, persona.name)).collect();
        for comment in page {
            let Some(number) = comment.number else { continue };
            numbers.insert(comment.id, number);
            let reply_to = match comment.about {
                About::Reply(head) => numbers.get(&head).copied(),
                _ => None,
            };
            let (author, affiliation) = match &comment.author {
                Author::Person(person) => (names.get(person).cloned(), None),
                Author::Guest(guest) => {
                    (Some(guest.name.to_string()), guest.affiliation.as_ref().map(ToString::to_string))
                }
                Author::Former => (None, None),
            };
            let answerer = answerers.of(look, comment.answer.as_ref().and_then(|answer| answer.by))?;
            all.push(Recorded { answerer, ..recorded(&comment, number, reply_to, author, affiliation) });
        }
    }
}

fn recorded(
    comment: &Comment,
    number: i64,
    reply_to: Option<i64>,
    author: Option<String>,
    affiliation: Option<String>,
) -> Recorded {
    let (place, answer) = (comment.about.place(), comment.answer.as_ref());
    let reason = answer.and_then(|answer| answer.decision.reason.as_ref());
    Recorded {
        id: Some(comment.id),
        number,
        reply_to,
        about: comment.about.part(),
        paragraph: place.map(|place| place.mark),
        fate: place.map(|place| store::fate_name(place.fate).to_owned()),
        said: place.map(|place| place.said.clone()),
        selected: place.and_then(|place| place.selected.clone()),
        quote: place.and_then(|place| place.quote.clone()),
        revision: Some(comment.revision),
        kind: comment.kind,
        words: comment.words.as_ref().map(ToString::to_string),
        proposed: comment.proposed.as_ref().map(ToString::to_string),
        author: author.filter(|name| !name.is_empty()),
        affiliation,
        lang: comment.lang.clone(),
        at: comment.at.to_string(),
        disposition: answer.map(|answer| answer.decision.disposition),
        reason: reason.map(ToString::to_string),
        result: answer.and_then(|answer| answer.decision.result),
        answerer: None,
        answered: answer.map(|answer| answer.at.to_string()),
        salt: comment.salt.map(hex::encode),
    }
}
