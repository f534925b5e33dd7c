//! A proposed wording goes into the text, with its author's comment as the origin of the words.

use super::answering::settle;
use super::fresh_comment;
use crate::acts::{drafted, drafting};
use crate::heart::comments::comment::{Comment, Words};
use crate::heart::comments::disposition::{Answer, Decision, Disposition, Reason};
use crate::heart::origin::OriginKind;
use crate::heart::statement::Statement;
use base::{Id, Sentence};
use facts::{Act, Problem};
use texts::{Fate, Mark};

/// A drafter takes the wording of a comment into the text, as it was proposed or as they have adapted it, and the comment is
/// answered by that. Words about what is missing, or for a paragraph that was removed, go in behind the paragraph `after`, or
/// before all others. The paragraph in which the words stand now.
pub(crate) fn take(
    act: &mut Act,
    id: Id<Comment>,
    text: &Words,
    after: Option<Mark>,
    reason: Option<&Reason>,
) -> Result<Mark, Problem> {
    let (statement, comment) = fresh_comment(act, id)?;
    drafted(act, &statement)?;
    let Some(proposed) = comment.proposed.as_ref().filter(|_| comment.is_open()) else {
        return Err(Sentence::of("comment-closed-answer").into());
    };
    if let Some(mark) = comment.answer.as_ref().and_then(taken) {
        return Ok(mark);
    }
    let disposition = if proposed.as_str().trim() == text.as_str().trim() {
        Disposition::Accepted
    } else {
        Disposition::Partly
    };
    let reason = reason.cloned();
    Decision::new(disposition, reason.clone(), None)
        .map_err(|sentence| Problem::wrong("reason", sentence))?;
    let mark = place(act, &statement, &comment, text, after)?;
    let decision = Decision { disposition, reason, result: Some(mark) };
    settle(act, &statement, &comment, &decision)?;
    Ok(mark)
}

/// Where the words stand of a comment that was followed before: the form was sent twice.
fn taken(answer: &Answer) -> Option<Mark> {
    let followed = matches!(answer.decision.disposition, Disposition::Accepted | Disposition::Partly);
    answer.decision.result.filter(|_| followed)
}

/// Puts the words into the text, and says in which paragraph they begin.
fn place(
    act: &mut Act,
    statement: &Statement,
    comment: &Comment,
    text: &Words,
    after: Option<Mark>,
) -> Result<Mark, Problem> {
    let before = drafting::latest(act, statement)?;
    let source = (OriginKind::Comment, comment.id.as_of());
    let standing = comment.about.place().filter(|place| place.fate != Fate::Removed).map(|place| place.mark);
    let edit = match standing {
        Some(mark) => drafting::replace(act, statement.id, mark, text.as_str(), source)?,
        None => drafting::place(act, statement.id, after, text.as_str(), source)?,
    };
    let kept = standing.filter(|mark| edit.body.find(*mark).is_some());
    let mut marks = edit.body.paragraphs.iter().map(|paragraph| paragraph.mark);
    let new = marks.find(|mark| mark.0 >= before.next);
    kept.or(new).ok_or_else(|| Problem::wrong("text", Sentence::of("wrong-empty")))
}
