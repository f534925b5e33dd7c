//! Talking about a comment, and taking one's own words back.

use super::commenting::{made, numbered};
use super::fresh_comment;
use crate::acts::write_down;
use crate::facts::comments::{CommentReplied, CommentWithdrawn};
use crate::heart::comments::comment::{About, Author, Comment, State, Words, Written, digest};
use crate::heart::comments::window::talks;
use crate::heart::statement::Statement;
use crate::policy::comments::{Reply, TakeBack};
use crate::store::comments::{self as store, writing};
use access::Denied;
use base::{Id, Lang};
use facts::{Act, Problem};
use serde_json::json;

/// A person replies to a comment.
pub(crate) fn reply(act: &mut Act, id: Id<Comment>, words: &Words, lang: &Lang) -> Result<Comment, Problem> {
    act.allow(Reply)?;
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    reply_of(act, id, Author::Person(person), words, lang)
}

/// Somebody whose right to reply has been found out replies to a comment.
pub(super) fn reply_of(
    act: &mut Act,
    id: Id<Comment>,
    author: Author,
    words: &Words,
    lang: &Lang,
) -> Result<Comment, Problem> {
    let (statement, head) = fresh_comment(act, id)?;
    talks(&statement)?;
    if head.head() != head.id || head.number.is_none() {
        return Err(Problem::NotFound);
    }
    let written = Written {
        about: About::Reply(head.id),
        kind: head.kind,
        words: words.clone(),
        proposed: None,
        lang: lang.clone(),
    };
    let digest = digest(&author, &written);
    if let Some(same) = store::same(act, statement.id, digest)? {
        return Ok(same);
    }
    let reply = made(act, &statement, statement.revision, author, written);
    writing::insert(act, &reply, digest, None)?;
    let reply = numbered(act, &statement, reply)?;
    act.record(&CommentReplied::of(&reply))?;
    Ok(reply)
}

/// An author takes the words of a comment back. Its place, its number and what was answered stay.
pub(crate) fn take_back(act: &mut Act, id: Id<Comment>) -> Result<Comment, Problem> {
    let (statement, comment) = fresh_comment(act, id)?;
    act.allow(TakeBack(&comment))?;
    withdrawn(act, &statement, &comment)?;
    Ok(comment)
}

/// Takes the words away of a comment that was shown, for whoever has been found to be its author.
pub(super) fn withdrawn(act: &mut Act, statement: &Statement, comment: &Comment) -> Result<(), Problem> {
    if comment.state != State::Shown {
        return Ok(());
    }
    writing::erase(act, comment.id)?;
    write_down(act, statement.id, "comment-withdrawn", &json!({ "comment": comment.number }))?;
    act.record(&CommentWithdrawn::of(comment))?;
    Ok(())
}
