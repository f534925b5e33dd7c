//! What a source's entry says, as an event of ours would say it.

use crate::heart::event::{Details, Status, Title};
use crate::heart::reconcile::Found;
use crate::heart::source::Source;
use crate::heart::when::When;
use base::places::Country;
use base::{Lang, Line, Link, Parse, Text};
use calendar::Occurrence;

/// The occurrence as this source means it; `None` when there is nothing in it that could be shown.
pub(crate) fn found(occurrence: &Occurrence, source: &Source, lang: &Lang) -> Option<Found> {
    let entry = occurrence.entry;
    let place = entry.location.as_deref().map(str::trim).filter(|place| !place.is_empty());
    let place_link = place.and_then(link_of);
    let description = entry
        .description
        .clone()
        .or_else(|| entry.html.as_deref().map(markup::html_to_text))
        .and_then(|text| Text::cut(&text));
    let details = Details {
        title: Title::cut(entry.summary.as_deref()?)?,
        description,
        lang: lang.clone(),
        when: when(&occurrence.when, source)?,
        place: place.filter(|_| place_link.is_none()).and_then(Line::cut),
        country: place.and_then(Country::find_in),
        remote: entry.conferences.first().map(|conference| conference.link.clone()).or(place_link),
        scope: source.terms.scope,
        kind: None,
        organizers: entry.organizer.as_deref().and_then(Line::cut),
        organizations: Vec::new(),
        topics: source.terms.topics.clone(),
        hashtag: None,
        url: entry.url.clone(),
        status: match entry.status {
            Some(calendar::Status::Cancelled) => Status::Cancelled,
            Some(calendar::Status::Tentative) => Status::Tentative,
            Some(calendar::Status::Confirmed) | None => Status::Planned,
        },
        reason: None,
    };
    let uid = entry.uid.clone().filter(|_| !entry.uid_void && !occurrence.is_instance());
    Some(Found { key: occurrence.key(), content_key: occurrence.content_key(), uid, details })
}

fn link_of(place: &str) -> Option<Link> {
    (place.starts_with("http://") || place.starts_with("https://")).then(|| Link::parse(place).ok()).flatten()
}

/// What lasts longer than events here may is taken for a day: a standing exhibition, a slip in the source.
fn when(when: &calendar::When, source: &Source) -> Option<When> {
    match when {
        calendar::When::Timed { start, end, zone, .. } => {
            let (start, end) = (start.in_zone(zone).datetime(), end.in_zone(zone).datetime());
            When::timed(start, end, zone.clone()).or_else(|_| When::timed(start, start, zone.clone())).ok()
        }
        calendar::When::Days { first, last } => {
            let zone = || source.terms.zone.clone();
            When::days(*first, *last, zone()).or_else(|_| When::days(*first, *first, zone())).ok()
        }
    }
}
