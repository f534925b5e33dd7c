//! Who is told what about comments: authors of their answers, those in a thread of replies, drafters of what is new.

use super::mailed;
use crate::facts::comments::Which;
use crate::heart::comments::comment::{Author, Comment, Guest};
use crate::heart::comments::disposition::Disposition;
use crate::heart::statement::Statement;
use crate::store::{comments as store, statements};
use ::web::{Concern, Notice, NoticeKind, Recipient, Telling};
use access::Person;
use base::{Id, Sentence};
use db::Fault;
use facts::{Entry, Look};
use std::collections::BTreeSet;

/// All kinds of notices.
pub(crate) const NOTICES: [NoticeKind; 6] = [
    kind("comment-answered", Telling::AtOnce, &["comment-answered"], answered),
    kind("comment-replied", Telling::AtOnce, &["comment-replied"], replied),
    kind("comment-shown", Telling::AtOnce, &["comment-made"], shown),
    kind("comment-turned-down", Telling::AtOnce, &["comment-turned-down"], turned_down),
    kind("comment-new", Telling::Digest, &["comment-made"], new),
    kind("comment-waiting", Telling::Digest, &["comment-waiting"], waiting),
];

type Concerns = fn(&Look, &Entry) -> Result<Vec<Concern>, Fault>;

const fn kind(
    name: &'static str,
    default: Telling,
    facts: &'static [&'static str],
    concerns: Concerns,
) -> NoticeKind {
    NoticeKind { name, default, facts, concerns }
}

/// So much of a comment stands in a mail about it, in characters.
const QUOTED: usize = 1_000;

/// The comment that a fact is about, with its statement.
fn comment_of(look: &Look, entry: &Entry) -> Result<Option<(Statement, Comment)>, Fault> {
    let which: Which = serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let (statement, comment) = (statements::find(look, which.statement)?, store::find(look, which.comment)?);
    Ok(statement.zip(comment))
}

fn notice(statement: &Statement, comment: &Comment, sentence: Sentence) -> Notice {
    Notice {
        sentence: sentence
            .with("number", comment.number.unwrap_or_default().to_string())
            .with("title", statement.proposal.title.as_str()),
        link: comment.link(statement),
        detail: None,
        question: None,
    }
}

/// Where an author is told; nowhere when nobody knows any more who they are.
fn reached(author: &Author) -> Option<Recipient> {
    match author {
        Author::Person(person) => Some(Recipient::Person(*person)),
        Author::Guest(Guest { email, tongue, .. }) => {
            email.as_ref().map(|email| Recipient::Address(email.clone(), *tongue))
        }
        Author::Former => None,
    }
}

/// Its author is told of what the drafters answered, and may say something to that by replying.
fn answered(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, comment)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let (Some(recipient), Some(answer)) = (reached(&comment.author), &comment.answer) else {
        return Ok(Vec::new());
    };
    if recipient_is(&recipient, entry.actor) {
        return Ok(Vec::new());
    }
    let sentence = Sentence::of(match answer.decision.disposition {
        Disposition::Accepted => "comment-told-accepted",
        Disposition::Partly => "comment-told-partly",
        Disposition::Declined => "comment-told-declined",
        Disposition::OutOfScope => "comment-told-out-of-scope",
    });
    let detail = answer.decision.reason.as_ref().map(ToString::to_string);
    let question = Some(mailed::about(&comment, look.now()));
    let notice = Notice { detail, question, ..notice(&statement, &comment, sentence) };
    Ok(vec![Concern { recipient, notice }])
}

/// Everybody who wrote in the thread, and whoever answered its head, are told of a reply.
fn replied(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, reply)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let Some(head) = store::find(look, reply.head())? else { return Ok(Vec::new()) };
    let mut people: BTreeSet<Id<Person>> = BTreeSet::new();
    let mut guests: Vec<Recipient> = Vec::new();
    people.extend(head.answer.as_ref().and_then(|answer| answer.by));
    for comment in std::iter::once(&head).chain(&store::replies(look, head.id)?) {
        match reached(&comment.author) {
            Some(Recipient::Person(person)) => {
                people.insert(person);
            }
            Some(guest) if !guests.contains(&guest) => guests.push(guest),
            _ => {}
        }
    }
    let own = reached(&reply.author);
    let words = reply.words.as_ref().map_or("", |words| words.as_str());
    let notice = Notice {
        detail: Some(words.chars().take(QUOTED).collect()),
        question: Some(mailed::about(&head, look.now())),
        ..notice(&statement, &head, Sentence::of("comment-told-replied"))
    };
    let all = people.into_iter().map(Recipient::Person).chain(guests);
    Ok(all
        .filter(|recipient| own.as_ref() != Some(recipient))
        .map(|recipient| Concern { recipient, notice: notice.clone() })
        .collect())
}

/// Whoever commented without an account is told that everybody can read it now.
fn shown(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, comment)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let Some(recipient @ Recipient::Address(..)) = reached(&comment.author) else { return Ok(Vec::new()) };
    let notice = notice(&statement, &comment, Sentence::of("comment-told-shown"));
    Ok(vec![Concern { recipient, notice }])
}

/// Whoever commented without an account is told why it was not taken up.
fn turned_down(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, comment)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let Some(recipient) = reached(&comment.author) else { return Ok(Vec::new()) };
    let detail = store::why(look, comment.id)?;
    let sentence = Sentence::of("comment-told-turned-down").with("title", statement.proposal.title.as_str());
    let link = format!("{}/comments", statement.link());
    Ok(vec![Concern { recipient, notice: Notice { sentence, link, detail, question: None } }])
}

/// The drafters hear of new comments.
fn new(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, comment)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let words = comment.words.as_ref().map(|words| words.as_str().chars().take(QUOTED).collect());
    let notice = Notice { detail: words, ..notice(&statement, &comment, Sentence::of("comment-told-new")) };
    drafters(look, entry, &statement, &notice)
}

/// The drafters hear of comments that wait for them.
fn waiting(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((statement, _)) = comment_of(look, entry)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of("comment-told-waiting").with("title", statement.proposal.title.as_str());
    let link = format!("{}/comments/waiting", statement.link());
    drafters(look, entry, &statement, &Notice { sentence, link, detail: None, question: None })
}

fn drafters(
    look: &Look,
    entry: &Entry,
    statement: &Statement,
    notice: &Notice,
) -> Result<Vec<Concern>, Fault> {
    let drafters = statements::drafters(look, statement.id)?;
    Ok(drafters
        .into_iter()
        .filter(|person| entry.actor != Some(*person))
        .map(|person| Concern { recipient: Recipient::Person(person), notice: notice.clone() })
        .collect())
}

fn recipient_is(recipient: &Recipient, actor: Option<Id<Person>>) -> bool {
    matches!(recipient, Recipient::Person(person) if actor == Some(*person))
}
