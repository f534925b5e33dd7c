//! Comments and replies that come as answers to mails.

use super::commenting::{Target, Typed, comment};
use super::{fresh_comment, threads};
use crate::acts::fresh;
use crate::heart::comments::comment::{Author, Comment, Guest, Kind, Words};
use crate::heart::comments::mail::{Said, comments};
use crate::heart::statement::Statement;
use crate::store::comments as store;
use crate::store::revisions;
use ::web::{AnswerKind, Question, Understood};
use arrivals::Answered;
use base::{Id, Lang, Moment, Parse, Sentence, days};
use db::{Fault, Read};
use facts::{Act, Problem};
use people::address_of;
use std::time::Duration;
use texts::Mark;

/// What answers to a call for comments are for.
const COMMENTS: &str = "statement-comments";

/// What answers to mails about a comment are for.
const REPLY: &str = "statement-comment-reply";

/// A thread is talked about by mail for so long after the last mail about it.
const REPLIED_WITHIN: Duration = days(90);

/// So many bytes of a text stand in a mail, and in the notice that each person keeps: four pages.
const LONGEST_MAILED: usize = 12_000;

/// Who takes the answers.
pub(crate) const ANSWERS: [AnswerKind; 2] = [
    AnswerKind { purpose: COMMENTS, take: comment_by_mail },
    AnswerKind { purpose: REPLY, take: reply_by_mail },
];

/// What a mail that calls for comments asks: answered until the window closes.
pub(crate) fn question(statement: &Statement, now: Moment) -> Question {
    Question {
        purpose: COMMENTS,
        object: statement.id.as_of(),
        until: statement.window.map_or_else(|| now.plus(REPLIED_WITHIN), |window| window.closes),
        hint: Sentence::of("comment-mail-hint"),
    }
}

/// The text for a mail that calls for comments, each paragraph behind its number, so that whoever has nothing but the mail can
/// name it. The beginning of it, where it is long.
pub(crate) fn numbered(read: &Read, statement: &Statement) -> Result<Option<String>, Fault> {
    let Some(revision) = revisions::of(read, statement.id, statement.revision)? else { return Ok(None) };
    let mut text = String::new();
    for paragraph in &revision.body.paragraphs {
        if text.len() + paragraph.text.len() > LONGEST_MAILED {
            text.push('…');
            break;
        }
        text.push_str(&format!("¶{} {}\n\n", paragraph.mark, paragraph.text));
    }
    Ok(Some(text.trim_end().to_owned()))
}

/// What a mail about a comment asks: whether its reader says something to that.
pub(crate) fn about(comment: &Comment, now: Moment) -> Question {
    Question {
        purpose: REPLY,
        object: comment.head().as_of(),
        until: now.plus(REPLIED_WITHIN),
        hint: Sentence::of("comment-mail-reply-hint"),
    }
}

/// The language in which somebody writes mail here, as far as it is known.
fn lang(act: &Act, answered: &Answered) -> Result<Lang, Problem> {
    let known = match answered.person {
        Some(person) => address_of(act, person)?.map(|(_, tongue)| tongue),
        None => None,
    };
    Ok(Lang::from(known.unwrap_or(base::Tongue::English)))
}

/// Takes an answer to a call for comments: one comment or several, as [`comments`] reads it.
fn comment_by_mail(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let id: Id<Statement> = answered.object.as_of();
    let statement = fresh(act, id)?;
    let parts = comments(&answered.text);
    if parts.is_empty() {
        return Err(Sentence::of("comment-mail-empty").into());
    }
    let lang = lang(act, answered)?;
    let mut taken = Vec::with_capacity(parts.len());
    for (said, words) in parts {
        let (said, revision, words) = found(act, &statement, said, words)?;
        let target = match said {
            Said::Whole => Target::Whole,
            Said::Missing => Target::Missing,
            Said::Paragraph(mark) => Target::Paragraph(mark, None),
        };
        let (words, lang) = (Words::parse(&words)?, lang.clone());
        let typed = Typed { target, revision, kind: Kind::Concern, words, proposed: None, lang };
        taken.push(comment(act, id, &typed)?);
    }
    let sentence = Sentence::of("comment-mail-taken")
        .with("count", taken.len())
        .with("title", statement.proposal.title.as_str())
        .with("list", taken.iter().map(named).collect::<Vec<_>>().join(", "));
    Ok(Understood { sentence, again: Some(question(&statement, act.now())) })
}

/// A comment by its number and paragraph, in signs that all languages share.
fn named(comment: &Comment) -> String {
    let number = comment.number.unwrap_or_default();
    match comment.about.place() {
        Some(place) => format!("#{number} (¶{})", place.mark),
        None => format!("#{number}"),
    }
}

/// The paragraph that is named, in the latest revision in which it stood. A number that no paragraph ever had is left to the
/// comment's words, which are then about the whole.
fn found(
    act: &Act,
    statement: &Statement,
    said: Said,
    words: String,
) -> Result<(Said, i64, String), Problem> {
    let Said::Paragraph(mark) = said else { return Ok((said, statement.revision, words)) };
    let revision = standing(act, statement, mark)?;
    Ok(match revision {
        Some(revision) => (said, revision, words),
        None => (Said::Whole, statement.revision, format!("¶{mark}: {words}")),
    })
}

/// So many revisions are looked through for a paragraph that was removed: whoever answers a mail has seen one of the last.
const LOOKED_BACK: usize = 20;

fn standing(act: &Act, statement: &Statement, mark: Mark) -> Result<Option<i64>, Problem> {
    for number in (1..=statement.revision).rev().take(LOOKED_BACK) {
        let Some(revision) = revisions::of(act, statement.id, number)? else { continue };
        if revision.body.find(mark).is_some() {
            return Ok(Some(number));
        }
        if mark.0 >= revision.body.next {
            return Ok(None);
        }
    }
    Ok(None)
}

/// Takes an answer to a mail about a comment as a reply in its thread.
fn reply_by_mail(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let (statement, head) = fresh_comment(act, answered.object.as_of())?;
    if answered.text.trim().is_empty() {
        return Err(Sentence::of("comment-mail-empty").into());
    }
    let (words, lang) = (Words::parse(&answered.text)?, lang(act, answered)?);
    match answered.person {
        Some(_) => threads::reply(act, head.id, &words, &lang)?,
        None => {
            let guest = guest(act, &head, answered)?;
            let lang = Lang::from(guest.tongue);
            threads::reply_of(act, head.id, Author::Guest(guest), &words, &lang)?
        }
    };
    let sentence = Sentence::of("comment-mail-replied")
        .with("title", statement.proposal.title.as_str())
        .with("number", head.number.unwrap_or_default().to_string());
    Ok(Understood { sentence, again: Some(about(&head, act.now())) })
}

/// Whoever answers from the address of somebody who wrote in the thread is them.
fn guest(act: &Act, head: &Comment, answered: &Answered) -> Result<Guest, Problem> {
    let mut wrote = vec![head.clone()];
    wrote.extend(store::replies(act, head.id)?);
    let key = answered.whose.key();
    let is_them = |guest: &Guest| guest.email.as_ref().is_some_and(|email| email.key() == key);
    let mut guests = wrote.into_iter().filter_map(|comment| match comment.author {
        Author::Guest(guest) => Some(guest),
        Author::Person(_) | Author::Former => None,
    });
    guests.find(is_them).ok_or_else(|| Sentence::of("comment-link-gone").into())
}
