//! Events for programs that read JSON. Names are those of the product's words; what is not known is left out.

use super::Feed;
use crate::heart::event::Event;
use crate::heart::when::When;
use crate::web::{schema, spoken};
use ::web::Ui;
use base::{Link, Slug};
use serde::Serialize;

#[derive(Serialize)]
struct All<'a> {
    name: &'a str,
    page: String,
    events: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    number: i64,
    uid: &'a str,
    page: String,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    lang: &'a str,
    /// With its offset (RFC 3339), or a date.
    start: String,
    /// Likewise; of whole days the last.
    end: String,
    all_day: bool,
    zone: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remote: Option<&'a Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizers: Option<&'a str>,
    /// The names of the organizations that hold it, of which more is on their pages, and of `organizers`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    held_by: Vec<&'a str>,
    topics: &'a [Slug],
    #[serde(skip_serializing_if = "Option::is_none")]
    hashtag: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a Link>,
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    changed: String,
}

/// All events of a feed.
pub(crate) fn all(ui: &Ui, feed: &Feed) -> String {
    let all = All {
        name: &feed.name,
        page: ui.absolute(&feed.page),
        events: feed.events.iter().map(|event| one_of(ui, feed, event)).collect(),
    };
    text(&all)
}

/// One event.
pub(crate) fn one(ui: &Ui, feed: &Feed, event: &Event) -> String {
    text(&one_of(ui, feed, event))
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain values")
}

fn one_of<'a>(ui: &Ui, feed: &'a Feed, event: &'a Event) -> One<'a> {
    let details = &event.details;
    One {
        number: event.number,
        uid: &event.uid,
        page: ui.absolute(&event.link()),
        title: details.title.as_str(),
        description: details.description.as_ref().map(|text| text.as_str()),
        lang: details.lang.as_str(),
        start: schema::start(&details.when),
        end: schema::end(&details.when),
        all_day: matches!(details.when, When::Days { .. }),
        zone: details.when.zone().as_str(),
        place: spoken::plain_place(ui, details),
        country: details.country.map(base::places::Country::as_str),
        remote: details.remote.as_ref(),
        scope: details.scope.map(|scope| scope.to_string()),
        kind: details.kind.map(|kind| kind.to_string()),
        organizers: details.organizers.as_ref().map(|line| line.as_str()),
        held_by: feed.holders.names(details),
        topics: &details.topics,
        hashtag: details.hashtag.as_ref().map(|line| line.as_str()),
        url: details.url.as_ref(),
        status: details.status.to_string(),
        reason: details.reason.as_ref().map(|line| line.as_str()),
        changed: event.changed.to_string(),
    }
}
