//! Commenting, by people of the network.

use crate::acts::{fresh, write_down};
use crate::facts::comments::CommentMade;
use crate::heart::comments::comment::{About, Author, Comment, Kind, State, Words, Written, digest};
use crate::heart::comments::place::Place;
use crate::heart::comments::window::{Side, open};
use crate::heart::log::sealed;
use crate::heart::statement::Statement;
use crate::policy::comments::CommentOn;
use crate::store::comments::{self as store, writing};
use crate::store::revisions;
use access::Denied;
use base::{Id, Lang, Sentence};
use db::{Fault, Read};
use facts::{Act, Problem};
use serde_json::json;
use texts::{Body, Mark};

/// What a comment is about, as its author names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The text as a whole.
    Whole,
    /// What is missing.
    Missing,
    /// A paragraph, or the words of it that were copied into the form.
    Paragraph(Mark, Option<String>),
}

/// A comment as it is typed.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// What it is about.
    pub(crate) target: Target,
    /// The revision that its author has before them.
    pub(crate) revision: i64,
    /// Which kind it is.
    pub(crate) kind: Kind,
    /// What it says.
    pub(crate) words: Words,
    /// The paragraph in other words; as it is, when nothing is proposed.
    pub(crate) proposed: Option<Words>,
    /// The language of it.
    pub(crate) lang: Lang,
}

/// Comments on a statement. Who sends the same twice has sent it once.
pub(crate) fn comment(act: &mut Act, id: Id<Statement>, typed: &Typed) -> Result<Comment, Problem> {
    let statement = fresh(act, id)?;
    act.allow(CommentOn(&statement))?;
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    open(&statement, Side::Inside, act.now())?;
    let written = written(act, &statement, typed)?;
    let author = Author::Person(person);
    let digest = digest(&author, &written);
    if let Some(same) = store::same(act, id, digest)? {
        return Ok(same);
    }
    let comment = made(act, &statement, typed.revision, author, written);
    writing::insert(act, &comment, digest, None)?;
    shown(act, &statement, comment)
}

/// What was typed, hung on the text as it stands.
pub(super) fn written(read: &Read, statement: &Statement, typed: &Typed) -> Result<Written, Problem> {
    let mut proposed = typed.proposed.clone();
    let about = match &typed.target {
        Target::Whole => About::Whole,
        Target::Missing => About::Missing,
        Target::Paragraph(mark, selected) => {
            let (then, now) = bodies(read, statement, typed.revision)?;
            let place = Place::meant(&then, &now, *mark, selected.as_deref())?;
            proposed = proposed.filter(|words| words.as_str().trim() != place.said.trim());
            About::Paragraph(place)
        }
    };
    let kind = match (&proposed, typed.kind) {
        (Some(_), _) => Kind::Wording,
        (None, Kind::Wording) => {
            return Err(Problem::wrong("proposed", Sentence::of("comment-wrong-proposed")));
        }
        (None, kind) => kind,
    };
    Ok(Written { about, kind, words: typed.words.clone(), proposed, lang: typed.lang.clone() })
}

/// The text that the author had before them, and the one that stands. A number that no revision has is taken for the latest.
fn bodies(read: &Read, statement: &Statement, revision: i64) -> Result<(Body, Body), Fault> {
    let now = revisions::of(read, statement.id, statement.revision)?.map_or_else(Body::empty, |one| one.body);
    let then = match revision {
        latest if latest == statement.revision => None,
        earlier => revisions::of(read, statement.id, earlier)?,
    };
    Ok((then.map_or_else(|| now.clone(), |then| then.body), now))
}

/// The comment that is made of it, seen by nobody yet.
pub(super) fn made(
    act: &Act,
    statement: &Statement,
    revision: i64,
    author: Author,
    written: Written,
) -> Comment {
    Comment {
        id: act.id(),
        statement: statement.id,
        number: None,
        about: written.about,
        revision: revision.clamp(0, statement.revision),
        kind: written.kind,
        words: Some(written.words),
        proposed: written.proposed,
        author,
        lang: written.lang,
        state: State::Unconfirmed,
        salt: None,
        at: act.now(),
        answer: None,
    }
}

/// Shows a comment under the next number, and writes it down.
pub(super) fn shown(act: &mut Act, statement: &Statement, comment: Comment) -> Result<Comment, Problem> {
    let comment = numbered(act, statement, comment)?;
    act.record(&CommentMade::of(&comment))?;
    Ok(comment)
}

/// The same, for what has a fact of its own.
pub(super) fn numbered(act: &mut Act, statement: &Statement, comment: Comment) -> Result<Comment, Problem> {
    let number = writing::next_number(act, statement.id)?;
    let salt: [u8; 16] = act.dice().bytes();
    writing::show(act, comment.id, number, salt)?;
    let head = match comment.about {
        About::Reply(head) => store::find(act, head)?.and_then(|head| head.number),
        _ => None,
    };
    let said = json!({
        "comment": number,
        "about": comment.about.part(),
        "paragraph": comment.about.place().map(|place| place.mark),
        "reply to": head,
        "words": comment.sealed_words().map(|words| sealed(&salt, &words)),
    });
    write_down(act, statement.id, "commented", &said)?;
    Ok(Comment { number: Some(number), state: State::Shown, salt: Some(salt), ..comment })
}
