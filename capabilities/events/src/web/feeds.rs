//! The addresses of feeds: of everything, of each filter, of one event, and a person's own behind a secret.

use super::event::event_at;
use super::filter::{Panel, filter, pairs};
use super::{index, spoken};
use crate::facts::subject;
use crate::feeds::{Feed, HolderNames, TopicNames, atom, ics, json};
use crate::heart::event::Event;
use crate::heart::filter::Filter;
use crate::store::{calendar_tokens, lists, papers};
use ::web::{Answer, Door, Routes, Ui, keep, text_response};
use access::{Account, Actor, Gate, accounts};
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use base::{Moment, Parse, Sentence, Token, days};
use db::Fault;
use facts::{Look, Problem, Tag};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// Feeds hold what ended after this, so that a subscriber's calendar keeps the past that still matters.
const KEPT: Duration = days(365);

const ICS: &str = "text/calendar; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";
const JSON: &str = "application/json";

/// Anybody's copy is as good as ours for so long.
const SHARED: &str = "public, max-age=300";

pub(super) fn routes(r: &mut Routes) {
    r.get("/events.ics", Gate::Public, all_ics);
    r.get("/events.atom", Gate::Public, all_atom);
    r.get("/events.json", Gate::Public, all_json);
    r.get("/calendar/{token}", Gate::Bearer, personal);
}

async fn all_ics(door: Door, RawQuery(query): RawQuery) -> Answer {
    let feed = public(&door, query.as_deref(), "/events.ics", upcoming).await?;
    Ok(keep(response(ICS, ics::write(&door.ui(), &feed), feed.changed(), SHARED), index::TAGS.map(Tag::from)))
}

async fn all_json(door: Door, RawQuery(query): RawQuery) -> Answer {
    let feed = public(&door, query.as_deref(), "/events.json", upcoming).await?;
    Ok(keep(response(JSON, json::all(&door.ui(), &feed), feed.changed(), SHARED), index::TAGS.map(Tag::from)))
}

async fn all_atom(door: Door, RawQuery(query): RawQuery) -> Answer {
    let news = |look: &Look, filter: &Filter| lists::news(look, &Actor::Nobody, filter);
    let feed = public(&door, query.as_deref(), "/events.atom", news).await?;
    let text = atom::write(&door.ui(), &feed).map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(keep(response(ATOM, text, feed.changed(), SHARED), index::TAGS.map(Tag::from)))
}

fn upcoming(look: &Look, filter: &Filter) -> Result<Vec<Event>, Fault> {
    lists::feed(look, &Actor::Nobody, filter, look.now().minus(KEPT))
}

/// The feed of a filter, as everybody may read it: programs do not sign in.
async fn public(
    door: &Door,
    query: Option<&str>,
    path: &'static str,
    events: impl FnOnce(&Look, &Filter) -> Result<Vec<Event>, Fault> + Send + 'static,
) -> Result<Feed, Fault> {
    let filter = filter(&pairs(query)).for_everybody();
    let ui = door.ui();
    door.read(move |look| {
        let words = Panel::of(look, &ui, &filter, "/events", false)?.words();
        let network = ui.house().network();
        let name =
            if words.is_empty() { network.name.to_string() } else { format!("{} · {words}", network.name) };
        let events = events(look, &filter)?;
        Ok(Feed {
            name,
            source: Some(filter.address(path, &[])),
            page: filter.address("/events", &[]),
            holders: HolderNames::of(look, &events)?,
            events,
            papers: Vec::new(),
            topics: TopicNames::of(look, &ui)?,
        })
    })
    .await
}

/// One event in another form: `/events/<name>.ics` and `.json`.
pub(super) async fn one(door: Door, stem: String, kind: &str) -> Answer {
    let suffix = format!(".{kind}");
    let media_type = match kind {
        "ics" => ICS,
        "json" => JSON,
        _ => return Err(Problem::NotFound.into()),
    };
    let ui = door.ui();
    let feed = door
        .read(move |look| {
            let event = event_at(look, &stem).map_err(|problem| match problem {
                Problem::Moved(to) => Problem::Moved(format!("{to}{suffix}")),
                other => other,
            })?;
            Ok::<_, Problem>(Feed {
                name: spoken::plain_title(&ui, &event),
                source: Some(format!("{}{suffix}", event.link())),
                page: event.link(),
                topics: TopicNames::of(look, &ui)?,
                papers: papers::of_event(look, event.id)?,
                holders: HolderNames::of(look, std::slice::from_ref(&event))?,
                events: vec![event],
            })
        })
        .await?;
    let (ui, event) = (door.ui(), &feed.events[0]);
    let text = if media_type == ICS { ics::write(&ui, &feed) } else { json::one(&ui, &feed, event) };
    let tags = [subject(event.id).tag(), "topics".into(), "organizations".into()];
    Ok(keep(response(media_type, text, feed.changed(), SHARED), tags))
}

/// A person's own calendar: what they go to and what they have added.
async fn personal(door: Door, Path(name): Path<String>) -> Answer {
    let token = name.strip_suffix(".ics").and_then(|token| Token::parse(token).ok());
    let hash = token.ok_or(Problem::NotFound)?.hash();
    let house = door.house();
    let owner = house.read(Actor::House, move |look| match calendar_tokens::owner(look, &hash)? {
        Some(person) => accounts::of(look, person),
        None => Ok::<_, Fault>(None),
    });
    let owner = owner.await?.filter(|owner| owner.actor() != Actor::Nobody).ok_or(Problem::NotFound)?;
    let ui = house.ui(owner.tongue.unwrap_or(door.ui().tongue()), owner.zone.clone(), owner.actor());
    let reader = ui.clone();
    let feed = house.read(owner.actor(), move |look| own(look, &reader, &owner)).await?;
    let mut response = response(ICS, ics::write(&ui, &feed), feed.changed(), "private, no-cache");
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// Its own address is left out of it: it is a secret, and calendars are passed on.
fn own(look: &Look, ui: &Ui, owner: &Account) -> Result<Feed, Fault> {
    let filter = Filter { mine: true, ..Filter::default() };
    let network = ui.house().network();
    let name = Sentence::of("calendar-own-name").with("network", network.name.as_str());
    let events = lists::feed(look, &owner.actor(), &filter, look.now().minus(KEPT))?;
    Ok(Feed {
        name: ui.say_plain(&name),
        source: None,
        page: filter.address("/events", &[]),
        holders: HolderNames::of(look, &events)?,
        events,
        papers: Vec::new(),
        topics: TopicNames::of(look, ui)?,
    })
}

/// The feed with its validators: the hash of its bytes, and the newest edit in it.
fn response(
    media_type: &'static str,
    text: String,
    changed: Option<Moment>,
    caching: &'static str,
) -> Response {
    let etag = format!("W/\"{}\"", hex::encode(&Sha256::digest(text.as_bytes())[..12]));
    let mut response = text_response(media_type, text);
    let headers = response.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&etag).expect("hexadecimal digits are header text"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Some(changed) = changed {
        let date = changed.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        headers.insert(header::LAST_MODIFIED, HeaderValue::from_str(&date).expect("a date is header text"));
    }
    response
}
