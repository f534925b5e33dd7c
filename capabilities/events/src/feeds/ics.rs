//! Events for calendar programs (RFC 5545, 7986).

use super::{Feed, HolderNames, TopicNames};
use crate::heart::event::{Event, Status};
use crate::heart::paper::{Content, Paper};
use crate::heart::when::When;
use crate::web::spoken;
use ::web::Ui;
use base::{Link, Parse, Sentence, hours};
use calendar::{Conference, Document, OutEntry, Outgoing};

/// The feed as text. The same events give the same bytes.
pub(crate) fn write(ui: &Ui, feed: &Feed) -> String {
    let words = Words::of(ui);
    calendar::write(&Outgoing {
        name: feed.name.clone(),
        source: feed.source.as_ref().and_then(|path| absolute(ui, path)),
        url: absolute(ui, &feed.page),
        color: None,
        refresh: hours(1),
        entries: feed
            .events
            .iter()
            .map(|event| OutEntry {
                url: absolute(ui, &event.link()),
                documents: feed.papers.iter().filter_map(|paper| document(ui, paper)).collect(),
                ..entry(ui, &words, (&feed.topics, &feed.holders), event)
            })
            .collect(),
    })
}

/// Every event of the network in one calendar, page by page. It is the same wherever the network stands: an event leads to
/// its own page, if it has one, and not to an address here.
pub(crate) struct Whole {
    words: Words,
    topics: TopicNames,
    entries: Vec<OutEntry>,
}

impl Whole {
    /// An empty one.
    pub(crate) fn of(ui: &Ui, topics: TopicNames) -> Self {
        Self { words: Words::of(ui), topics, entries: Vec::new() }
    }

    /// Adds an event, which these hold.
    pub(crate) fn add(&mut self, ui: &Ui, holders: &HolderNames, event: &Event) {
        let url = event.details.url.clone();
        self.entries.push(OutEntry { url, ..entry(ui, &self.words, (&self.topics, holders), event) });
    }

    /// The calendar as text; nothing without events.
    pub(crate) fn write(self, ui: &Ui) -> Option<String> {
        (!self.entries.is_empty()).then(|| {
            calendar::write(&Outgoing {
                name: ui.house().network().name.to_string(),
                source: None,
                url: None,
                color: None,
                refresh: hours(24),
                entries: self.entries,
            })
        })
    }
}

/// What is said in the reader's language of every event alike.
struct Words {
    remotely: String,
    organizers: String,
}

impl Words {
    fn of(ui: &Ui) -> Self {
        let say = |key| ui.say_plain(&Sentence::of(key));
        Self { remotely: say("event-take-part-remotely"), organizers: say("event-organizers") }
    }
}

/// What a calendar says of an event wherever it stands.
fn entry(ui: &Ui, words: &Words, (topics, known): (&TopicNames, &HolderNames), event: &Event) -> OutEntry {
    let details = &event.details;
    let text = details.description.as_ref().map(|text| markup::plain_text(text.as_str()));
    let reason = details.reason.as_ref().map(ToString::to_string);
    // Calendars have an organizer only as a mail address (RFC 5545 3.8.4.3), and nobody's is given away here.
    let holders = known.names(details);
    let holders = (!holders.is_empty()).then(|| format!("{}: {}", words.organizers, holders.join(", ")));
    let description: Vec<String> = [reason, text, holders].into_iter().flatten().collect();
    let conference = |link: &Link| Conference { link: link.clone(), label: Some(words.remotely.clone()) };
    OutEntry {
        uid: event.uid.clone(),
        sequence: u32::try_from(event.sequence).unwrap_or(u32::MAX),
        edited: event.changed,
        created: Some(event.made),
        when: when(&details.when),
        summary: details.title.to_string(),
        prefix: spoken::prefix(ui, details.status),
        description: (!description.is_empty()).then(|| description.join("\n\n")),
        location: spoken::plain_place(ui, details),
        url: None,
        conferences: details.remote.as_ref().map(conference).into_iter().collect(),
        documents: Vec::new(),
        part_of: None,
        categories: topics.names(&details.topics),
        geo: None,
        status: status(details.status),
        class: None,
    }
}

fn document(ui: &Ui, paper: &Paper) -> Option<Document> {
    let (link, media_type) = match &paper.content {
        Content::Link(link) => (link.clone(), None),
        Content::File(file) => (absolute(ui, &file.link())?, Some(file.kind.media_type().to_owned())),
    };
    Some(Document { link, title: Some(paper.details.title.to_string()), media_type })
}

fn when(when: &When) -> calendar::When {
    match when {
        When::Days { first, last, .. } => calendar::When::Days { first: *first, last: *last },
        When::Timed { zone, .. } => calendar::When::Timed {
            start: when.starts(),
            end: when.ends(),
            zone: zone.clone(),
            zone_assumed: false,
        },
    }
}

/// What was moved is as sure as what was planned: its new time is what counts.
const fn status(status: Status) -> calendar::Status {
    match status {
        Status::Planned | Status::Moved => calendar::Status::Confirmed,
        Status::Tentative => calendar::Status::Tentative,
        Status::Cancelled => calendar::Status::Cancelled,
    }
}

fn absolute(ui: &Ui, path: &str) -> Option<Link> {
    Link::parse(&ui.absolute(path)).ok()
}
