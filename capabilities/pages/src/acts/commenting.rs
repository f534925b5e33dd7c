//! Saying something about a page.

use super::{fresh, may_write};
use crate::facts::{
    PageCommentEdited, PageCommentRemoved, PageCommentReopened, PageCommentResolved, PageCommented,
};
use crate::heart::comment::{Comment, Said};
use crate::heart::page::{Hand, Page};
use crate::policy::{Resolve, Reword, Say, Unsay};
use crate::store::comments as store;
use base::{Id, Sentence};
use facts::{Act, Problem};

/// Says something about a page, or to somebody who did. The same words sent twice are one comment.
pub(crate) fn say(
    act: &mut Act,
    page: Id<Page>,
    to: Option<Id<Comment>>,
    said: &Said,
) -> Result<Comment, Problem> {
    act.allow(Say)?;
    let page = fresh(act, page)?;
    let head = match to {
        Some(to) => Some(here(act, to, &page)?.top()),
        None => None,
    };
    let beside = match head {
        Some(head) => store::replies(act, head)?,
        None => store::heads(act, page.id, Id::from_bytes([u8::MAX; 16]))?,
    };
    if head.is_some() && beside.len() as i64 >= store::MOST_REPLIES {
        return Err(Problem::wrong("words", Sentence::of("page-wrong-replies").with("count", beside.len())));
    }
    let by = Hand::of(act.actor());
    let again = |other: &&Comment| other.by == by && other.said.as_ref() == Some(said);
    if let Some(twice) = beside.iter().rev().take(5).chain(beside.iter().take(5)).find(again) {
        return Ok(twice.clone());
    }
    let comment = Comment {
        id: act.id(),
        page: page.id,
        head,
        by,
        said: Some(said.clone()),
        at: act.now(),
        edited: None,
        resolved: None,
        resolved_by: None,
    };
    store::add(act, &comment)?;
    store::recount(act, page.id)?;
    act.record(&PageCommented { page: page.id, comment: comment.id })?;
    Ok(comment)
}

/// A comment on this page.
fn here(act: &Act, id: Id<Comment>, page: &Page) -> Result<Comment, Problem> {
    store::find(act, id)?.filter(|comment| comment.page == page.id).ok_or(Problem::NotFound)
}

/// A comment, on a page that the actor may read.
fn found(act: &Act, id: Id<Comment>) -> Result<(Page, Comment), Problem> {
    let comment = store::find(act, id)?.ok_or(Problem::NotFound)?;
    Ok((fresh(act, comment.page)?, comment))
}

/// Writes one's comment anew.
pub(crate) fn reword(act: &mut Act, id: Id<Comment>, said: &Said) -> Result<(Page, Comment), Problem> {
    let (page, comment) = found(act, id)?;
    act.allow(Reword(&comment))?;
    if comment.said.as_ref() != Some(said) {
        let now = act.now();
        store::set_words(act, id, Some(said), Some(now))?;
        act.record(&PageCommentEdited { page: page.id, comment: id })?;
    }
    Ok((page, comment))
}

/// Takes a comment away. When there are replies to it, its place stays.
pub(crate) fn unsay(act: &mut Act, id: Id<Comment>) -> Result<Page, Problem> {
    let (page, comment) = found(act, id)?;
    act.allow(Unsay(&comment))?;
    if store::replies(act, id)?.is_empty() {
        store::remove(act, id)?;
    } else {
        store::set_words(act, id, None, None)?;
    }
    store::recount(act, page.id)?;
    act.record(&PageCommentRemoved { page: page.id, comment: id })?;
    Ok(page)
}

/// What a comment asks for is settled.
pub(crate) fn resolve(act: &mut Act, id: Id<Comment>) -> Result<(Page, Comment), Problem> {
    let (page, comment) = resolvable(act, id)?;
    if comment.resolved.is_none() {
        let (now, by) = (act.now(), act.actor().person());
        store::set_resolved(act, id, Some(now), by)?;
        store::recount(act, page.id)?;
        act.record(&PageCommentResolved { page: page.id, comment: id })?;
    }
    Ok((page, comment))
}

/// What a comment asks for is open again.
pub(crate) fn reopen(act: &mut Act, id: Id<Comment>) -> Result<(Page, Comment), Problem> {
    let (page, comment) = resolvable(act, id)?;
    if comment.resolved.is_some() {
        store::set_resolved(act, id, None, None)?;
        store::recount(act, page.id)?;
        act.record(&PageCommentReopened { page: page.id, comment: id })?;
    }
    Ok((page, comment))
}

fn resolvable(act: &Act, id: Id<Comment>) -> Result<(Page, Comment), Problem> {
    let (page, comment) = found(act, id)?;
    let writes = may_write(act, act.actor(), &page)?;
    act.allow(Resolve { comment: &comment, writes })?;
    Ok((page, comment))
}
