//! What the people of an event are told: those who go, who facilitate, who added it, and who follow it, but never whoever
//! did it themselves.

use crate::acts::answering::question;
use crate::facts::subject;
use crate::heart::attendance::{Key, Who, open_to_more};
use crate::heart::change::Change;
use crate::heart::event::{Details, Event, Standing};
use crate::heart::report::{Report, link};
use crate::heart::when::When;
use crate::store::{attendance, events, reports};
use access::{Actor, Person, accounts};
use base::{Id, Sentence, Tongue};
use db::Fault;
use facts::{Entry, Look};
use serde::Deserialize;
use std::collections::BTreeSet;
use web::{Concern, Notice, NoticeKind, Recipient, Telling};

/// All kinds of notices.
pub(crate) const NOTICES: [NoticeKind; 7] = [
    kind("event-invitation", Telling::AtOnce, &["event-invited"], invited),
    kind("event-moved", Telling::AtOnce, &["event-moved"], moved),
    kind("event-cancelled", Telling::AtOnce, &["event-cancelled"], cancelled),
    kind("event-near", Telling::AtOnce, &["event-near"], near),
    kind("paper-added", Telling::Digest, &["paper-added"], paper_added),
    kind("report-published", Telling::Digest, &["report-published"], report_published),
    kind("report-owed", Telling::AtOnce, &["event-ended"], report_owed),
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

/// Whether people without an account are told too. They have no switches: they hear of what they must know to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guests {
    Told,
    Spared,
}

/// The event that a fact is about, while everybody may see it.
fn event_of(look: &Look, entry: &Entry) -> Result<Option<Event>, Fault> {
    let id = Id::from_bytes(*entry.subject.id.bytes());
    debug_assert_eq!(entry.subject, subject(id));
    let event = events::by_id(look, &Actor::House, id)?;
    Ok(event.filter(|event| event.standing == Standing::Shown))
}

fn body<'a, T: Deserialize<'a>>(entry: &'a Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

/// Everybody of an event, each once, with what they are told.
fn concerned(
    look: &Look,
    entry: &Entry,
    event: &Event,
    guests: Guests,
    notice: &Notice,
) -> Result<Vec<Concern>, Fault> {
    let mut people: BTreeSet<Id<Person>> = events::facilitators(look, event.id)?.into_iter().collect();
    people.extend(event.added_by);
    let mut concerns = Vec::new();
    let mut last = None;
    loop {
        let page = attendance::after(look, event.id, last)?;
        let Some(end) = page.last() else { break };
        last = Some(end.id);
        for one in page {
            match one.who {
                Who::Person(person) => {
                    people.insert(person);
                }
                Who::Guest(guest) => {
                    let Some(email) = guest.email.filter(|_| guests == Guests::Told) else { continue };
                    let own = one.key.as_ref().map_or_else(|| event.link(), Key::link);
                    let notice = Notice { link: own, ..notice.clone() };
                    concerns.push(Concern { recipient: Recipient::Address(email, guest.tongue), notice });
                }
            }
        }
    }
    concerns.extend(
        people
            .into_iter()
            .filter(|person| entry.actor != Some(*person))
            .map(|person| Concern { recipient: Recipient::Person(person), notice: notice.clone() }),
    );
    Ok(concerns)
}

/// The same, and those who follow the event.
fn concerned_or_following(
    look: &Look,
    entry: &Entry,
    event: &Event,
    guests: Guests,
    notice: &Notice,
) -> Result<Vec<Concern>, Fault> {
    let mut concerns = concerned(look, entry, event, guests, notice)?;
    let mut knowing: Vec<Id<Person>> = entry.actor.into_iter().collect();
    knowing.extend(concerns.iter().filter_map(|concern| match concern.recipient {
        Recipient::Person(person) => Some(person),
        _ => None,
    }));
    concerns.extend(notices::concern_followers(look, &entry.subject, notice, &knowing)?);
    Ok(concerns)
}

fn notice(event: &Event, sentence: Sentence) -> Notice {
    Notice {
        sentence: sentence.with("event", event.details.title.as_str()),
        link: event.link(),
        detail: None,
        question: None,
    }
}

/// Everybody in the network who has not said that they will be there.
fn invited(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)?.filter(|event| open_to_more(event, look.now()).is_ok()) else {
        return Ok(Vec::new());
    };
    let sentence = Sentence::of("notice-invited").with("new", when(&event.details.when));
    let notice = Notice { question: Some(question(&event)), ..notice(&event, sentence) };
    let mut concerns = Vec::new();
    let mut last = None;
    loop {
        let page = accounts::active_after(look, last)?;
        let Some(end) = page.last() else { break };
        last = Some(end.person);
        for account in &page {
            if attendance::of_person(look, event.id, account.person)?.is_none() {
                concerns
                    .push(Concern { recipient: Recipient::Person(account.person), notice: notice.clone() });
            }
        }
    }
    Ok(concerns)
}

/// When, on the event's own clock; in digits, which every language reads.
fn when(when: &When) -> String {
    match when {
        When::Timed { start, zone, .. } => format!("{} ({zone})", start.strftime("%Y-%m-%d %H:%M")),
        When::Days { first, last, .. } if first == last => first.to_string(),
        When::Days { first, last, .. } => format!("{first} – {last}"),
    }
}

fn place(details: &Details) -> String {
    match (&details.place, details.country) {
        (Some(place), _) => place.to_string(),
        (None, Some(country)) => country.name(Tongue::English).to_owned(),
        (None, None) => "–".to_owned(),
    }
}

#[derive(Deserialize)]
struct Moved {
    before: Details,
}

fn moved(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)? else { return Ok(Vec::new()) };
    let before: Details = body::<Moved>(entry)?.before;
    let past = event.is_over(look.now()) && before.when.ends() <= look.now();
    if past || event.is_cancelled() {
        return Ok(Vec::new());
    }
    let now = &event.details;
    let change = Change::between(&before, now);
    let (later, elsewhere) = (before.when != now.when, place(&before) != place(now));
    let sentence = if change.reinstated {
        Sentence::of("notice-reinstated").with("new", when(&now.when)).with("place", place(now))
    } else if later && elsewhere {
        Sentence::of("notice-moved-both")
            .with("new", when(&now.when))
            .with("old", when(&before.when))
            .with("place", place(now))
            .with("before", place(&before))
    } else if later {
        Sentence::of("notice-moved-when").with("new", when(&now.when)).with("old", when(&before.when))
    } else if elsewhere {
        Sentence::of("notice-moved-where").with("place", place(now)).with("before", place(&before))
    } else {
        return Ok(Vec::new());
    };
    let detail = now.reason.as_ref().map(ToString::to_string);
    let notice = Notice { detail, question: Some(question(&event)), ..notice(&event, sentence) };
    concerned_or_following(look, entry, &event, Guests::Told, &notice)
}

fn cancelled(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)?.filter(Event::is_cancelled) else { return Ok(Vec::new()) };
    let sentence = Sentence::of("notice-cancelled").with("old", when(&event.details.when));
    let detail = event.details.reason.as_ref().map(ToString::to_string);
    let notice = Notice { detail, ..notice(&event, sentence) };
    concerned_or_following(look, entry, &event, Guests::Told, &notice)
}

fn near(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)?.filter(|event| !event.is_cancelled()) else {
        return Ok(Vec::new());
    };
    let sentence = Sentence::of("notice-near")
        .with("new", when(&event.details.when))
        .with("place", place(&event.details));
    let notice = Notice { question: Some(question(&event)), ..notice(&event, sentence) };
    let mut concerns = concerned(look, entry, &event, Guests::Told, &notice)?;
    // Whoever only put it into the calendar does not go by that.
    if let Some(adder) = event.added_by
        && attendance::of_person(look, event.id, adder)?.is_none()
        && !events::facilitators(look, event.id)?.contains(&adder)
    {
        concerns.retain(|concern| concern.recipient != Recipient::Person(adder));
    }
    Ok(concerns)
}

#[derive(Deserialize)]
struct Titled {
    title: String,
}

fn paper_added(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of("notice-paper").with("title", body::<Titled>(entry)?.title);
    let notice = Notice { link: format!("{}#papers", event.link()), ..notice(&event, sentence) };
    concerned_or_following(look, entry, &event, Guests::Spared, &notice)
}

#[derive(Deserialize)]
struct Published {
    report: Id<Report>,
    title: String,
}

fn report_published(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)? else { return Ok(Vec::new()) };
    let published: Published = body(entry)?;
    let sentence = Sentence::of("notice-report").with("title", published.title);
    let notice = Notice { link: link(&event.link(), published.report), ..notice(&event, sentence) };
    concerned_or_following(look, entry, &event, Guests::Spared, &notice)
}

fn report_owed(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some(event) = event_of(look, entry)?.filter(|event| !event.is_cancelled()) else {
        return Ok(Vec::new());
    };
    if reports::is_reported(look, event.id)? {
        return Ok(Vec::new());
    }
    let address = format!("{}/reports/new", event.link());
    let notice = Notice { link: address, ..notice(&event, Sentence::of("notice-owed")) };
    concerned(look, entry, &event, Guests::Spared, &notice)
}
