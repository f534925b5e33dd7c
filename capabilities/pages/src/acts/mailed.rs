//! Comments that come as answers to mails about a page.

use super::commenting::say;
use crate::heart::comment::{Comment, Said};
use crate::heart::page::Page;
use crate::store::{comments, pages};
use ::web::{AnswerKind, Question, Understood};
use arrivals::Answered;
use base::{Id, Moment, Parse, Sentence, days};
use facts::{Act, Problem};
use std::time::Duration;

/// What answers to mails about a change of a page are for.
const SAY: &str = "page-comment";

/// What answers to mails about a comment are for.
const REPLY: &str = "page-comment-reply";

/// A page is talked about by mail for so long after the last mail about it.
const WITHIN: Duration = days(90);

/// Who takes the answers.
pub(crate) const ANSWERS: [AnswerKind; 2] =
    [AnswerKind { purpose: SAY, take: say_by_mail }, AnswerKind { purpose: REPLY, take: reply_by_mail }];

/// What a mail about a change of a page asks: whether its reader says something to that.
pub(crate) fn about_page(page: Id<Page>, now: Moment) -> Question {
    let hint = Sentence::of("page-mail-hint");
    Question { purpose: SAY, object: page.as_of(), until: now.plus(WITHIN), hint }
}

/// What a mail about a comment asks.
pub(crate) fn about_comment(comment: &Comment, now: Moment) -> Question {
    let hint = Sentence::of("page-mail-reply-hint");
    Question { purpose: REPLY, object: comment.top().as_of(), until: now.plus(WITHIN), hint }
}

fn say_by_mail(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let page: Id<Page> = answered.object.as_of();
    said(act, page, None, answered)
}

fn reply_by_mail(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let head: Id<Comment> = answered.object.as_of();
    let comment = comments::find(act, head)?.ok_or_else(gone)?;
    said(act, comment.page, Some(head), answered)
}

/// Whoever answers is told, and has their words in the mail that they sent.
fn gone() -> Problem {
    Sentence::of("page-mail-gone").into()
}

fn said(
    act: &mut Act,
    page: Id<Page>,
    to: Option<Id<Comment>>,
    answered: &Answered,
) -> Result<Understood, Problem> {
    if answered.text.trim().is_empty() {
        return Err(Sentence::of("page-mail-empty").into());
    }
    let comment = say(act, page, to, &Said::parse(&answered.text)?).map_err(|problem| match problem {
        Problem::NotFound => gone(),
        problem => problem,
    })?;
    let title = pages::find(act, page)?.ok_or(Problem::NotFound)?.title;
    let sentence = Sentence::of("page-mail-taken").with("title", title.as_str());
    Ok(Understood { sentence, again: Some(about_comment(&comment, act.now())) })
}
