//! Whom initiatives tell what: followers of updates, leads of what waits for them, those who wrote to them of the answer.
//! Nobody is told of what they did themselves.

use crate::acts::merging;
use crate::facts::{
    InitiativeLeadAsked, InitiativePartAnswered, InitiativePartWaiting, InitiativeReminded,
    InitiativeUpdated, subject,
};
use crate::heart::initiative::Initiative;
use crate::heart::part::{Part, PartKind, Writer};
use crate::mailed::{ASKED, HEARD, PART};
use crate::store::{initiatives, leads, parts, updates};
use crate::web::updates::link;
use ::web::{Concern, Notice, NoticeKind, Question, Recipient, Telling};
use access::Person;
use base::{Id, Sentence, days};
use db::Fault;
use facts::{Entry, Fact, Look};
use serde::Deserialize;

/// All kinds of notices.
pub(crate) const NOTICES: [NoticeKind; 7] = [
    merging::telling::NOTICES[0],
    merging::telling::NOTICES[1],
    NoticeKind {
        name: "initiative-update",
        default: Telling::AtOnce,
        facts: &[InitiativeUpdated::KIND],
        concerns: updated,
    },
    NoticeKind {
        name: "initiative-lead",
        default: Telling::AtOnce,
        facts: &[InitiativeLeadAsked::KIND],
        concerns: asked,
    },
    NoticeKind {
        name: "initiative-quiet",
        default: Telling::AtOnce,
        facts: &[InitiativeReminded::KIND],
        concerns: reminded,
    },
    NoticeKind {
        name: "initiative-part",
        default: Telling::AtOnce,
        facts: &[InitiativePartWaiting::KIND],
        concerns: waiting,
    },
    NoticeKind {
        name: "initiative-answer",
        default: Telling::AtOnce,
        facts: &[InitiativePartAnswered::KIND],
        concerns: answered,
    },
];

fn body<'a, T: Deserialize<'a>>(entry: &'a Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

fn initiative_of(look: &Look, entry: &Entry) -> Result<Option<Initiative>, Fault> {
    initiatives::find(look, entry.subject.id.as_of())
}

fn notice(initiative: &Initiative, key: &'static str, link: String) -> Notice {
    let sentence = Sentence::of(key).with("title", initiative.said.title.as_str());
    Notice { sentence, link, detail: None, question: None }
}

/// The same for all of them but whoever did it.
fn all(people: Vec<Id<Person>>, entry: &Entry, notice: &Notice) -> Vec<Concern> {
    let others = people.into_iter().filter(|person| entry.actor != Some(*person));
    others.map(|person| Concern { recipient: Recipient::Person(person), notice: notice.clone() }).collect()
}

/// Followers hear of updates, and so do its leads.
fn updated(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: InitiativeUpdated = body(entry)?;
    let Some((update, _)) = updates::find(look, said.update)? else { return Ok(Vec::new()) };
    let Some(one) = initiative_of(look, entry)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of("initiative-told-update")
        .with("title", one.said.title.as_str())
        .with("update", update.title.as_str());
    let notice = Notice {
        sentence,
        link: link(&one, update.number),
        detail: Some(update.body.as_str().to_owned()),
        question: None,
    };
    let leads = leads::people(look, one.id)?;
    let mut knowing = leads.clone();
    knowing.extend(entry.actor);
    let mut concerned = all(leads, entry, &notice);
    concerned.extend(::notices::concern_followers(look, &subject(one.id), &notice, &knowing)?);
    Ok(concerned)
}

/// Who was asked to lead may say yes by answering.
fn asked(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: InitiativeLeadAsked = body(entry)?;
    let Some(one) = initiative_of(look, entry)? else { return Ok(Vec::new()) };
    let question = Question {
        purpose: ASKED,
        object: one.id.as_of(),
        until: look.now().plus(days(60)),
        hint: Sentence::of("initiative-mail-agree-hint"),
    };
    let notice = Notice {
        question: Some(question),
        detail: Some(one.said.aim.to_string()),
        ..notice(&one, "initiative-told-asked", one.link())
    };
    Ok(all(vec![said.person], entry, &notice))
}

/// Nothing was heard of it for long; an answer is a sign of life.
fn reminded(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(one) = initiative_of(look, entry)? else { return Ok(Vec::new()) };
    let question = Question {
        purpose: HEARD,
        object: one.id.as_of(),
        until: look.now().plus(days(90)),
        hint: Sentence::of("initiative-mail-heard-hint"),
    };
    let notice = Notice { question: Some(question), ..notice(&one, "initiative-told-reminded", one.link()) };
    Ok(all(leads::people(look, one.id)?, entry, &notice))
}

fn part_of(look: &Look, id: Id<Part>) -> Result<Option<(Part, Initiative)>, Fault> {
    let Some(part) = parts::find(look, id)? else { return Ok(None) };
    let found = initiatives::find(look, part.initiative)?;
    Ok(found.map(|initiative| (part, initiative)))
}

/// Its leads hear what somebody wrote to them, and answer by answering the mail.
fn waiting(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: InitiativePartWaiting = body(entry)?;
    let Some((part, one)) = part_of(look, said.part)? else { return Ok(Vec::new()) };
    let name = match &part.writer {
        Writer::Person(person) => people::persona(look, *person)?.map(|persona| persona.name),
        Writer::Guest(guest) => Some(guest.name.to_string()),
        Writer::Former => None,
    };
    let key = match part.kind {
        PartKind::Take => "initiative-told-take",
        PartKind::Know => "initiative-told-know",
    };
    let question = Question {
        purpose: PART,
        object: part.id.as_of(),
        until: look.now().plus(days(90)),
        hint: Sentence::of("initiative-mail-part-hint"),
    };
    let told = notice(&one, key, format!("{}/answers#p{}", one.link(), part.id));
    let notice = Notice {
        sentence: told.sentence.clone().with("name", name.unwrap_or_else(|| "–".to_owned())),
        detail: Some(part.words.as_str().to_owned()),
        question: Some(question),
        ..told
    };
    Ok(all(leads::people(look, one.id)?, entry, &notice))
}

/// Who wrote to the leads hears what they answer, with an account or without.
fn answered(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: InitiativePartAnswered = body(entry)?;
    let Some((part, one)) = part_of(look, said.part)? else { return Ok(Vec::new()) };
    let detail = part.answer.map(|answer| answer.words.as_str().to_owned());
    let (recipient, page) = match part.writer {
        Writer::Person(person) => (Recipient::Person(person), format!("{}/part", one.link())),
        Writer::Guest(guest) => (Recipient::Address(guest.email, guest.tongue), one.link()),
        Writer::Former => return Ok(Vec::new()),
    };
    let notice = Notice { detail, ..notice(&one, "initiative-told-answer", page) };
    Ok(vec![Concern { recipient, notice }])
}
