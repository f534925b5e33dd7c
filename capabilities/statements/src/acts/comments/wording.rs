//! A proposed wording goes into the text, with its author's comment as the origin of the words.

use super::answering::settle;
use super::{follow, fresh_comment};
use crate::acts::{drafted, write_down};
use crate::facts::StatementChanged;
use crate::heart::comments::comment::{Comment, Words};
use crate::heart::comments::disposition::{Decision, Disposition, Reason};
use crate::heart::origin::OriginKind;
use crate::heart::revision::{Note, Revision};
use crate::heart::statement::Statement;
use crate::store::{origins, revisions, statements};
use base::{Id, Sentence};
use facts::{Act, Problem};
use serde_json::json;
use texts::{Body, Edit, Fate, Mark, Refused};

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
    if let Some(mark) = comment.answer.as_ref().and_then(|answer| answer.decision.result) {
        // Sent twice: it stands in the text already.
        return Ok(mark);
    }
    if !statement.is_writable() {
        return Err(Sentence::of("comment-closed-text").into());
    }
    let disposition = if proposed.as_str().trim() == text.as_str().trim() {
        Disposition::Accepted
    } else {
        Disposition::Partly
    };
    let reason = reason.cloned();
    Decision::new(disposition, reason.clone(), None)
        .map_err(|sentence| Problem::wrong("reason", sentence))?;
    let (edit, mark) = edit(act, &statement, &comment, text, after)?;
    save(act, &statement, &comment, edit)?;
    let decision = Decision { disposition, reason, result: Some(mark) };
    settle(act, &statement, &comment, &decision)?;
    Ok(mark)
}

/// The edit that puts the words into the text, and the first paragraph in which they stand.
fn edit(
    act: &mut Act,
    statement: &Statement,
    comment: &Comment,
    text: &Words,
    after: Option<Mark>,
) -> Result<((Body, Edit), Mark), Problem> {
    let latest = revisions::of(act, statement.id, statement.revision)?;
    let before = latest.map_or_else(Body::empty, |latest| latest.body);
    let origin = origins::number(act, statement.id, OriginKind::Comment, comment.id.as_of())?;
    let place = comment.about.place().filter(|place| place.fate != Fate::Removed);
    let edit = match place {
        Some(place) => before.replaced(place.mark, text.as_str(), origin),
        None => before.placed(after, text.as_str(), origin),
    };
    let edit = edit.map_err(|refused| match refused {
        Refused::TooLong(_) => Problem::wrong("text", Sentence::of("comment-wrong-text-long")),
        Refused::Gone => Problem::wrong("after", Sentence::of("comment-wrong-after")),
    })?;
    let kept = place.map(|place| place.mark).filter(|mark| edit.body.find(*mark).is_some());
    let new = edit.body.paragraphs.iter().map(|paragraph| paragraph.mark).find(|mark| mark.0 >= before.next);
    let Some(mark) = kept.or(new) else {
        return Err(Problem::wrong("text", Sentence::of("wrong-empty")));
    };
    Ok(((before, edit), mark))
}

/// Saves the text as a revision, and hangs all comments where they belong.
fn save(
    act: &mut Act,
    statement: &Statement,
    comment: &Comment,
    (before, edit): (Body, Edit),
) -> Result<(), Problem> {
    let now = act.now();
    let number = statement.revision + 1;
    if !statements::set_revision(act, statement.id, (statement.revision, number), now)? {
        return Err(Sentence::of("comment-closed-text").into());
    }
    let note = Note::cut(&format!("#{}", comment.number.unwrap_or_default()));
    let by = act.actor().person();
    let revision = Revision { number, body: edit.body.clone(), note, by, at: now };
    revisions::insert(act, statement.id, &revision)?;
    follow(act, statement, &before, &edit)?;
    let hash = texts::hash(&texts::canonical(statement.proposal.title.as_str(), &edit.body)).to_string();
    write_down(act, statement.id, "revised", &json!({ "revision": number, "hash": hash }))?;
    act.record(&StatementChanged { statement: statement.id })?;
    Ok(())
}
