//! Whom the procedure tells what: everybody of last call, those who lead a statement of what waits for them, those who
//! took part of how it came out, those who follow it of the steps that everybody sees. Nobody is told of what they did
//! themselves.

use super::mailed::question;
use super::telling::when;
use crate::acts::comments::mailed as comments;
use crate::facts::procedure::{
    CommentsOpened, LastCallOpened, ObjectionAnswered, ObjectionSettled, PositionTaken, StatementConcluded,
    WindowClosed, WindowNears,
};
use crate::facts::publishing::StatementPublished;
use crate::heart::procedure::position::{Position, are_shown};
use crate::heart::statement::{Stage, Statement};
use crate::store::procedure::{self as rounds, positions};
use crate::store::statements;
use ::web::{Concern, Notice, NoticeKind, Recipient, Telling};
use access::{Person, Role, accounts};
use base::{Id, Moment, Sentence};
use db::Fault;
use facts::{Entry, Fact, Look};
use serde::Deserialize;
use std::collections::BTreeSet;

/// All kinds of notices.
pub(crate) const NOTICES: [NoticeKind; 6] = [
    kind("statement-comments", &[CommentsOpened::KIND], asked),
    kind("statement-last-call", &[LastCallOpened::KIND], called),
    kind("statement-closing", &[WindowNears::KIND, WindowClosed::KIND], closing),
    kind("statement-outcome", &[StatementConcluded::KIND], concluded),
    kind("statement-published", &[StatementPublished::KIND], published),
    kind(
        "statement-objection",
        &[PositionTaken::KIND, ObjectionAnswered::KIND, ObjectionSettled::KIND],
        objected,
    ),
];

type Concerns = fn(&Look, &Entry) -> Result<Vec<Concern>, Fault>;

const fn kind(name: &'static str, facts: &'static [&'static str], concerns: Concerns) -> NoticeKind {
    NoticeKind { name, default: Telling::AtOnce, facts, concerns }
}

/// The statement that a fact is about.
fn statement_of(look: &Look, entry: &Entry) -> Result<Option<Statement>, Fault> {
    statements::find(look, entry.subject.id.as_of())
}

fn body<'a, T: Deserialize<'a>>(entry: &'a Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

fn notice(statement: &Statement, sentence: Sentence, page: &str) -> Notice {
    Notice {
        sentence: sentence.with("title", statement.proposal.title.as_str()),
        link: format!("{}{page}", statement.link()),
        detail: None,
        question: None,
    }
}

/// Those people, each once, but not whoever did it.
fn all(people: impl IntoIterator<Item = Id<Person>>, entry: &Entry, notice: &Notice) -> Vec<Concern> {
    let people: BTreeSet<Id<Person>> = people.into_iter().collect();
    let others = people.into_iter().filter(|person| entry.actor != Some(*person));
    others.map(|person| Concern { recipient: Recipient::Person(person), notice: notice.clone() }).collect()
}

/// Those who follow it, as far as they are not told already: whoever is not of the network may follow what is public.
fn with_followers(
    look: &Look,
    entry: &Entry,
    mut told: Vec<Concern>,
    notice: &Notice,
) -> Result<Vec<Concern>, Fault> {
    let mut knowing: Vec<Id<Person>> = entry.actor.into_iter().collect();
    knowing.extend(told.iter().filter_map(|concern| match concern.recipient {
        Recipient::Person(person) => Some(person),
        _ => None,
    }));
    told.extend(notices::concern_followers(look, &entry.subject, notice, &knowing)?);
    Ok(told)
}

/// Its drafters and whoever proposed it; where there is nobody, since they have left or it came in with a record, the
/// facilitators: somebody has to go on.
fn leaders(look: &Look, statement: &Statement) -> Result<Vec<Id<Person>>, Fault> {
    let mut people = statements::drafters(look, statement.id)?;
    people.extend(statement.proposer);
    if people.is_empty() {
        people = accounts::holding(look, Role::Facilitator)?.into_iter().map(|one| one.person).collect();
    }
    Ok(people)
}

/// Everybody in the network.
fn everybody(look: &Look) -> Result<Vec<Id<Person>>, Fault> {
    let mut people = Vec::new();
    let mut last = None;
    loop {
        let page = accounts::active_after(look, last)?;
        let Some(end) = page.last() else { return Ok(people) };
        last = Some(end.person);
        people.extend(page.iter().map(|account| account.person));
    }
}

/// Everybody in the network who has not taken a position.
fn silent(look: &Look, statement: &Statement) -> Result<Vec<Id<Person>>, Fault> {
    let round = rounds::current(look, statement.id)?;
    let takers: BTreeSet<Id<Person>> =
        positions::takers(look, statement.id, (round.number, round.calls))?.into_iter().collect();
    let mut people = everybody(look)?;
    people.retain(|person| !takers.contains(person));
    Ok(people)
}

/// What a mail about an open last call says and asks.
fn asks(statement: &Statement, key: &'static str, closes: Moment) -> Notice {
    let sentence = Sentence::of(key).with("when", when(statement, closes));
    Notice { question: Some(question(statement, closes)), ..notice(statement, sentence, "/positions") }
}

/// A draft is open for comments: everybody hears of it, and may comment by answering.
fn asked(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let (Some(statement), opened) = (statement_of(look, entry)?, body::<CommentsOpened>(entry)?) else {
        return Ok(Vec::new());
    };
    let sentence = Sentence::of("procedure-told-comments").with("when", when(&statement, opened.closes));
    let question = Some(comments::question(&statement, look.now()));
    let detail = comments::numbered(look, &statement)?;
    let notice = Notice { question, detail, ..notice(&statement, sentence, "") };
    with_followers(look, entry, all(everybody(look)?, entry, &notice), &Notice { question: None, ..notice })
}

fn called(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let (Some(statement), opened) = (statement_of(look, entry)?, body::<LastCallOpened>(entry)?) else {
        return Ok(Vec::new());
    };
    let notice = asks(&statement, "procedure-told-called", opened.closes);
    with_followers(
        look,
        entry,
        all(silent(look, &statement)?, entry, &notice),
        &Notice { question: None, ..notice },
    )
}

/// A window is about to close, or has closed. A day before, everybody who has not taken a position is asked once more.
fn closing(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(statement) = statement_of(look, entry)? else { return Ok(Vec::new()) };
    if entry.kind == WindowClosed::KIND {
        let (key, page) = match body::<WindowClosed>(entry)?.stage {
            Stage::LastCall => ("procedure-told-call-over", "/outcome"),
            _ => ("procedure-told-comments-over", "/procedure"),
        };
        return Ok(all(leaders(look, &statement)?, entry, &notice(&statement, Sentence::of(key), page)));
    }
    let near: WindowNears = body(entry)?;
    if near.stage != Stage::LastCall {
        let sentence =
            Sentence::of("procedure-told-comments-near").with("when", when(&statement, near.closes));
        return Ok(all(leaders(look, &statement)?, entry, &notice(&statement, sentence, "")));
    }
    let notice = asks(&statement, "procedure-told-call-near", near.closes);
    let is_first = near.closes.since(entry.at) > base::hours(12);
    let people = if is_first { silent(look, &statement)? } else { leaders(look, &statement)? };
    Ok(all(people, entry, &notice))
}

/// Those who took a position, and those who lead it.
fn concluded(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(statement) = statement_of(look, entry)? else { return Ok(Vec::new()) };
    let round = rounds::current(look, statement.id)?;
    let mut people = positions::takers(look, statement.id, (round.number, round.calls))?;
    people.extend(leaders(look, &statement)?);
    let detail = round.outcome.map(|outcome| outcome.as_str().to_owned());
    let sentence = Sentence::of("procedure-told-concluded");
    Ok(all(people, entry, &Notice { detail, ..notice(&statement, sentence, "/outcome") }))
}

/// A version is published: those who lead it hear of it, and those who follow it.
fn published(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(statement) = statement_of(look, entry)? else { return Ok(Vec::new()) };
    let version = body::<StatementPublished>(entry)?.version;
    let sentence = Sentence::of("procedure-told-published").with("number", version.to_string());
    let notice = notice(&statement, sentence, "");
    with_followers(look, entry, all(leaders(look, &statement)?, entry, &notice), &notice)
}

#[derive(Deserialize)]
struct Which {
    objection: Option<Id<Position>>,
}

/// An objection: those who lead the statement hear of it, its author of the answer.
fn objected(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let (Some(statement), Some(id)) = (statement_of(look, entry)?, body::<Which>(entry)?.objection) else {
        return Ok(Vec::new());
    };
    let Some(position) = positions::find(look, statement.id, id)? else { return Ok(Vec::new()) };
    if !are_shown(&statement, look.now()) {
        return Ok(Vec::new());
    }
    let page = format!("/objections/{id}");
    if entry.kind == ObjectionAnswered::KIND {
        let detail = position.answer.as_ref().map(|answer| answer.text.as_str().to_owned());
        let sentence = Sentence::of("procedure-told-objection-answered");
        return Ok(all(position.person, entry, &Notice { detail, ..notice(&statement, sentence, &page) }));
    }
    let sentence = if entry.kind == PositionTaken::KIND {
        Sentence::of("procedure-told-objection-raised")
    } else if position.dissents() {
        Sentence::of("procedure-told-objection-stands")
    } else {
        Sentence::of("procedure-told-objection-withdrawn")
    };
    Ok(all(leaders(look, &statement)?, entry, &notice(&statement, sentence, &page)))
}
