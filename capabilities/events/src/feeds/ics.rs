//! Events for calendar programs (RFC 5545, 7986).

use super::Feed;
use crate::heart::event::{Event, Status};
use crate::heart::paper::{Content, Paper};
use crate::heart::when::When;
use crate::web::spoken;
use ::web::Ui;
use base::{Link, Parse, Sentence, hours};
use calendar::{Conference, Document, OutEntry, Outgoing};

/// The feed as text. The same events give the same bytes.
pub(crate) fn write(ui: &Ui, feed: &Feed) -> String {
    calendar::write(&Outgoing {
        name: feed.name.clone(),
        source: feed.source.as_ref().and_then(|path| absolute(ui, path)),
        url: absolute(ui, &feed.page),
        color: None,
        refresh: hours(1),
        entries: feed.events.iter().map(|event| entry(ui, feed, event)).collect(),
    })
}

fn entry(ui: &Ui, feed: &Feed, event: &Event) -> OutEntry {
    let details = &event.details;
    let text = details.description.as_ref().map(|text| markup::plain_text(text.as_str()));
    let reason = details.reason.as_ref().map(ToString::to_string);
    let description: Vec<String> = [reason, text].into_iter().flatten().collect();
    let label = ui.say_plain(&Sentence::of("event-take-part-remotely"));
    let conference = |link: &Link| Conference { link: link.clone(), label: Some(label.clone()) };
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
        url: absolute(ui, &event.link()),
        conferences: details.remote.as_ref().map(conference).into_iter().collect(),
        documents: feed.papers.iter().filter_map(|paper| document(ui, paper)).collect(),
        part_of: None,
        categories: feed.topics.names(&details.topics),
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
