//! Answering comments, one by one, with a reason.

use super::fresh_comment;
use crate::acts::{drafted, write_down};
use crate::facts::comments::CommentAnswered;
use crate::heart::comments::comment::Comment;
use crate::heart::comments::disposition::{Answer, Decision, Reason};
use crate::heart::log::sealed;
use crate::heart::statement::Statement;
use crate::store::comments::writing;
use crate::store::revisions;
use base::{Id, Sentence};
use facts::{Act, Problem};
use serde_json::json;

/// A drafter says what becomes of a comment; another answer than before replaces it, and the log has both.
pub(crate) fn answer(act: &mut Act, id: Id<Comment>, decision: &Decision) -> Result<(), Problem> {
    let (statement, comment) = fresh_comment(act, id)?;
    drafted(act, &statement)?;
    if let Some(mark) = decision.result {
        let latest = revisions::of(act, statement.id, statement.revision)?;
        if latest.is_none_or(|latest| latest.body.find(mark).is_none()) {
            let sentence = Sentence::of("comment-wrong-paragraph").with("mark", mark.to_string());
            return Err(Problem::wrong("result", sentence));
        }
    }
    settle(act, &statement, &comment, decision)
}

/// Writes the decision down. The same decision once more changes nothing.
pub(super) fn settle(
    act: &mut Act,
    statement: &Statement,
    comment: &Comment,
    decision: &Decision,
) -> Result<(), Problem> {
    if !comment.is_open() || comment.head() != comment.id {
        return Err(Sentence::of("comment-closed-answer").into());
    }
    if comment.answer.as_ref().is_some_and(|answer| answer.decision == *decision) {
        return Ok(());
    }
    let answer = Answer { decision: decision.clone(), by: act.actor().person(), at: act.now() };
    writing::set_answer(act, comment.id, &answer)?;
    let seal = |reason: &Reason| comment.salt.map(|salt| sealed(&salt, reason.as_str()));
    let said = json!({
        "comment": comment.number,
        "disposition": decision.disposition,
        "paragraph": decision.result,
        "reason": decision.reason.as_ref().and_then(seal),
    });
    write_down(act, statement.id, "comment-answered", &said)?;
    act.record(&CommentAnswered::of(comment))?;
    Ok(())
}
