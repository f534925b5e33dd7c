//! How events are found, and what is written on them.

use crate::facts::{EVENT, EventAdded, EventCancelled, EventChanged, EventMoved, EventReviewed};
use crate::facts::{EventForgotten, EventRecorded, PAPER, PaperAdded, PaperChanged, PaperRemoved, REPORT};
use crate::facts::{EventsJoined, EventsSeparated, ReportChanged, ReportPublished};
use crate::feeds::HolderNames;
use crate::heart::event::{Event, Standing};
use crate::heart::report::{State, link};
use crate::store::{events, lists, papers, reports, writings};
use ::web::Searchable;
use access::Actor;
use base::{Id, Named};
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};

/// Facts of one's own, and those that change what is found of an event and of all that is written on it.
macro_rules! with_events {
    ($($own:ident),+) => {
        &[
            $($own::KIND,)+
            EventChanged::KIND,
            EventMoved::KIND,
            EventCancelled::KIND,
            EventReviewed::KIND,
            EventForgotten::KIND,
            EventRecorded::KIND,
            EventsJoined::KIND,
            EventsSeparated::KIND,
        ]
    };
}

pub(crate) const SEARCHABLES: [Searchable; 3] = [
    Searchable {
        kind: EVENT,
        label: "event-nav",
        facts: with_events![EventAdded],
        document,
        after: |look, after| {
            let ids = lists::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
    Searchable {
        kind: PAPER,
        label: "paper-title",
        facts: with_events![PaperAdded, PaperChanged, PaperRemoved],
        document: paper,
        after: |look, after| writings::papers_after(look, after),
    },
    Searchable {
        kind: REPORT,
        label: "report-title",
        facts: with_events![ReportPublished, ReportChanged],
        document: report,
        after: |look, after| writings::reports_after(look, after),
    },
];

/// What waits for a facilitator, was declined or was joined into another is not found.
fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    shown(look, id.as_of())?.map(|event| document_of(look, &event)).transpose()
}

/// The event, if everybody sees it.
fn shown(look: &Look, id: Id<Event>) -> Result<Option<Event>, Fault> {
    let event = events::by_id(look, &Actor::Nobody, id)?;
    Ok(event.filter(|event| event.standing == Standing::Shown))
}

fn document_of(look: &Look, event: &Event) -> Result<Document, Fault> {
    let details = &event.details;
    let text = details.description.as_ref().map(|text| markup::plain_text(text.as_str()));
    let place = details.place.as_ref().map(ToString::to_string);
    let known = HolderNames::of(look, std::slice::from_ref(event))?;
    let holders = known.names(details).into_iter().map(str::to_owned);
    let hashtag = details.hashtag.as_ref().map(|tag| format!("#{tag}"));
    let body: Vec<String> = text.into_iter().chain(place).chain(holders).chain(hashtag).collect();
    let scope = details.scope.map(|scope| format!("scope={scope}"));
    Ok(Document {
        kind: EVENT.to_owned(),
        id: *event.id.bytes(),
        lang: Some(details.lang.clone()),
        title: details.title.to_string(),
        body: body.join("\n\n"),
        link: event.link(),
        at: details.when.starts(),
        audience: vec![Audience::Public],
        topics: topics(event),
        filters: scope.into_iter().chain(region(event)).collect(),
    })
}

fn topics(event: &Event) -> Vec<String> {
    event.details.topics.iter().map(ToString::to_string).collect()
}

fn region(event: &Event) -> Option<String> {
    event.details.country.map(|country| format!("region={}", Named::name(country.region())))
}

/// A paper is found by what it says, as far as that could be read, under the topics of its event.
fn paper(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some(paper) = papers::find(look, id.as_of())? else { return Ok(None) };
    let Some(event) = shown(look, paper.event)? else { return Ok(None) };
    let details = &paper.details;
    let said = [&details.author, &details.purpose].into_iter().flatten().map(ToString::to_string);
    let text = papers::text(look, paper.id)?.map(|text| markup::plain_text(&text));
    let body: Vec<String> = said.chain([event.details.title.to_string()]).chain(text).collect();
    Ok(Some(Document {
        kind: PAPER.to_owned(),
        id: *paper.id.bytes(),
        lang: Some(details.lang.clone()),
        title: details.title.to_string(),
        body: body.join("\n\n"),
        link: format!("{}/papers/{}", event.link(), paper.id),
        at: paper.made,
        audience: vec![Audience::Public],
        topics: topics(&event),
        filters: region(&event).into_iter().collect(),
    }))
}

/// A report is found while it is published, under the topics of its event.
fn report(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let report = reports::find(look, id.as_of())?.filter(|report| report.state == State::Published);
    let Some(report) = report else { return Ok(None) };
    let Some(event) = shown(look, report.event)? else { return Ok(None) };
    Ok(Some(Document {
        kind: REPORT.to_owned(),
        id: *report.id.bytes(),
        lang: Some(report.text.lang.clone()),
        title: report.text.title.to_string(),
        body: format!("{}\n\n{}", markup::plain_text(report.text.body.as_str()), event.details.title),
        link: link(&event.link(), report.id),
        at: report.published.unwrap_or(report.changed),
        audience: vec![Audience::Public],
        topics: topics(&event),
        filters: region(&event).into_iter().collect(),
    }))
}
