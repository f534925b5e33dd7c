//! What is new in the calendar, for feed readers (RFC 4287).

use super::Feed;
use crate::web::spoken;
use ::web::Ui;
use askama::Template;

#[derive(Template)]
#[template(path = "events/news.xml", escape = "html")]
struct News {
    id: String,
    name: String,
    source: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    lang: String,
    page: String,
    published: String,
    updated: String,
    summary: String,
    categories: Vec<String>,
}

/// The feed as text.
pub(crate) fn write(ui: &Ui, feed: &Feed) -> Result<String, askama::Error> {
    let entries = feed.events.iter().map(|event| {
        let details = &event.details;
        let place = spoken::plain_place(ui, details);
        let reason = details.reason.as_ref().map(ToString::to_string);
        let text = details.description.as_ref().map(|text| markup::excerpt(text.as_str(), 300));
        let facts = [Some(spoken::span(ui, &details.when)), place, reason, text];
        Entry {
            id: format!("urn:uuid:{}", event.id),
            title: spoken::plain_title(ui, event),
            lang: details.lang.to_string(),
            page: ui.absolute(&event.link()),
            published: event.made.to_string(),
            updated: event.changed.to_string(),
            summary: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            categories: feed.topics.names(&details.topics),
        }
    });
    let source = ui.absolute(feed.source.as_deref().unwrap_or(&feed.page));
    News {
        entries: entries.collect(),
        id: source.clone(),
        name: feed.name.clone(),
        source,
        page: ui.absolute(&feed.page),
        // A feed must say when it changed (RFC 4287 4.2.15); an empty one has not changed since the epoch.
        updated: feed.changed().unwrap_or(base::Moment::from_micros(0)).to_string(),
    }
    .render()
}
