//! An event in the words of schema.org, for search engines and other calendars.

use super::holders::Holder;
use super::spoken;
use crate::heart::event::{Event, Status};
use crate::heart::when::When;
use ::web::Ui;
use base::{Moment, Zone};
use serde_json::{Map, Value, json};

/// schema.org/Event, held by these. `announced` is when the event was to take place first.
pub(crate) fn event(ui: &Ui, event: &Event, holders: &[Holder], announced: Option<&When>) -> Value {
    let details = &event.details;
    let when = &details.when;
    let mut out = Map::new();
    let mut set = |name: &str, value: Value| {
        if !value.is_null() {
            out.insert(name.to_owned(), value);
        }
    };
    set("@context", json!("https://schema.org"));
    set("@type", json!("Event"));
    set("@id", json!(ui.absolute(&event.link())));
    set("url", json!(ui.absolute(&event.link())));
    set("name", json!(details.title));
    set("inLanguage", json!(details.lang));
    set("description", json!(details.description.as_ref().map(|text| markup::excerpt(text.as_str(), 300))));
    set("startDate", json!(start(when)));
    set("endDate", json!(end(when)));
    set("eventStatus", json!(format!("https://schema.org/{}", status(details.status))));
    set("eventAttendanceMode", json!(format!("https://schema.org/{}", mode(event))));
    set("location", location(ui, event));
    set("organizer", organizer(ui, holders));
    set("sameAs", json!(details.url));
    set("keywords", json!(details.hashtag.as_ref().map(|tag| format!("#{tag}"))));
    let moved = announced.filter(|first| details.status == Status::Moved && first.starts() != when.starts());
    set("previousStartDate", json!(moved.map(start)));
    Value::Object(out)
}

fn organizer(ui: &Ui, holders: &[Holder]) -> Value {
    let body = |holder: &Holder| match &holder.link {
        Some(link) => json!({"@type": "Organization", "name": holder.name, "url": ui.absolute(link)}),
        None => json!({"@type": "Organization", "name": holder.name}),
    };
    match holders {
        [] => Value::Null,
        [one] => body(one),
        all => all.iter().map(body).collect(),
    }
}

/// The start: a date, or a time with its offset (RFC 3339).
pub(crate) fn start(when: &When) -> String {
    match when {
        When::Days { first, .. } => first.to_string(),
        When::Timed { zone, .. } => with_offset(when.starts(), zone),
    }
}

/// The end, likewise; of whole days the last one.
pub(crate) fn end(when: &When) -> String {
    match when {
        When::Days { last, .. } => last.to_string(),
        When::Timed { zone, .. } => with_offset(when.ends(), zone),
    }
}

fn with_offset(moment: Moment, zone: &Zone) -> String {
    moment.in_zone(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Planned => "EventScheduled",
        Status::Tentative => "EventPostponed",
        Status::Moved => "EventRescheduled",
        Status::Cancelled => "EventCancelled",
    }
}

const fn mode(event: &Event) -> &'static str {
    match (event.details.place.is_some(), event.details.remote.is_some()) {
        (true, true) => "MixedEventAttendanceMode",
        (false, true) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    }
}

fn location(ui: &Ui, event: &Event) -> Value {
    let details = &event.details;
    let place = spoken::plain_place(ui, details).map(|name| {
        let address =
            details.country.map(|code| json!({"@type": "PostalAddress", "addressCountry": code.as_str()}));
        match address {
            Some(address) => json!({"@type": "Place", "name": name, "address": address}),
            None => json!({"@type": "Place", "name": name, "address": name}),
        }
    });
    let remote = details.remote.as_ref().map(|link| json!({"@type": "VirtualLocation", "url": link}));
    match (place, remote) {
        (Some(place), Some(remote)) => json!([place, remote]),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => Value::Null,
    }
}
