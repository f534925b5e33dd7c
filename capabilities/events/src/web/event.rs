//! The page of an event.

use super::filter::webcal;
use super::holders::{Holder, holders};
use super::{attendance, papers, reports, schema, sources, spoken};
use crate::acts::answering::may_invite;
use crate::acts::events::may_edit;
use crate::heart::event::{Details, Event, Standing, Status, link};
use crate::heart::when::When;
use crate::store::events as store;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Parse, Slug, Zone};
use facts::{Look, Problem, Tag};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/{name}", Gate::Public, show);
}

/// The event at an address, if the reader may see it; where it is now, if the address is an old one.
pub(crate) fn event_at(look: &Look, name: &str) -> Result<Event, Problem> {
    let slug = Slug::parse(name).map_err(|_| Problem::NotFound)?;
    match store::by_slug(look, look.actor(), &slug)? {
        Some(event) if event.slug == slug => Ok(event),
        Some(event) => Err(Problem::Moved(event.link())),
        None => match store::joined_into(look, &slug)? {
            Some(other) => Err(Problem::Moved(link(&other))),
            None => Err(Problem::NotFound),
        },
    }
}

#[derive(Template)]
#[template(path = "events/show.html")]
struct ShowPage {
    ui: Ui,
    event: Event,
    facts: Facts,
    description: Option<Html>,
    topics: Vec<(String, String)>,
    holders: Vec<Holder>,
    strip: Option<Strip>,
    held: bool,
    declined: bool,
    can_review: bool,
    can_edit: bool,
    /// Where whoever may invite people does.
    invite: Option<String>,
    webcal: String,
    /// "Will you be there?"
    attend: Html,
    /// The button by which one follows it.
    follow: Option<Html>,
    sections: Vec<Html>,
    schema: serde_json::Value,
}

/// Time and place, ready to be read.
struct Facts {
    when: String,
    starts: String,
    all_day: bool,
    zone: String,
    offset: String,
    utc: Option<String>,
    own: Option<(String, String)>,
    distance: Option<String>,
    place: Option<String>,
    scope: Option<String>,
    kind: Option<String>,
}

/// So many days people count; beyond, the date says more.
const COUNTED_DAYS: i32 = 100;

/// What is said across the top of what does not take place as announced.
struct Strip {
    class: &'static str,
    word: String,
    reason: Option<String>,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    if let Some((stem, kind)) = name.rsplit_once('.') {
        return super::feeds::one(door, stem.to_owned(), kind).await;
    }
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &name)).await?;
    let ui = door.ui();
    let (event, schema) = (&body.event, body.schema.clone());
    let ics = format!("{}.ics", event.link());
    let lists = ["topics", "people", "organizations", "sources"].map(Tag::from);
    let tags = lists.into_iter().chain([crate::facts::subject(event.id).tag()]);
    let title = spoken::plain_title(&ui, event);
    let page = door
        .page(title.clone(), body)
        .current("/events")
        .alternate("text/calendar", ics, title)
        .data(&schema)
        .keep(tags);
    page.answer()
}

fn page_of(look: &Look, ui: Ui, name: &str) -> Result<ShowPage, Problem> {
    let event = event_at(look, name)?;
    let details = &event.details;
    let can_edit = may_edit(look, look.actor(), &event)?;
    let description = match &details.description {
        Some(text) => Some(ui.prose(look, text.as_str(), can_edit)?),
        None => None,
    };
    let holders = holders(look, details)?;
    let before = store::announced(look, event.id)?.map(|first| first.when);
    Ok(ShowPage {
        facts: facts(&ui, details),
        description,
        topics: topics::labels(look, &ui, &details.topics)?,
        schema: schema::event(&ui, &event, &holders, before.as_ref()),
        holders,
        strip: strip(&ui, details),
        held: event.standing == Standing::Held,
        declined: event.standing == Standing::Declined,
        can_review: event.standing != Standing::Shown && look.actor().facilitates(),
        can_edit,
        invite: may_invite(look, &event)?.then(|| format!("{}/invitation", event.link())),
        webcal: webcal(&ui, &format!("{}.ics", event.link())),
        attend: attendance::card(look, &ui, &event)?,
        follow: notices::follow_button(look, &ui, &crate::facts::subject(event.id))?,
        sections: sections(look, &ui, &event)?,
        event,
        ui,
    })
}

/// What people brought to the event, each its own section.
fn sections(look: &Look, ui: &Ui, event: &Event) -> Result<Vec<Html>, Problem> {
    let mut sections = vec![
        papers::section(look, ui, event)?,
        attendance::section(look, ui, event)?,
        reports::section(look, ui, event)?,
        sources::section(look, ui, event)?,
    ];
    sections.extend(ui.house().beside(look, ui, &crate::facts::subject(event.id))?);
    Ok(sections)
}

fn facts(ui: &Ui, details: &Details) -> Facts {
    let when = &details.when;
    let timed = matches!(when, When::Timed { .. });
    let (zone, utc) = (when.zone(), Zone::utc());
    let at_home = |own: &Zone| spoken::elsewhere(ui, when, own) != spoken::elsewhere(ui, when, zone);
    let own = ui.zone().filter(|own| timed && own.as_str() != "UTC" && at_home(own));
    Facts {
        when: spoken::whole(ui, when),
        starts: if timed { when.starts().to_string() } else { when.first_day().to_string() },
        all_day: !timed,
        zone: zone.city(),
        offset: spoken::offset(zone, when.starts()),
        utc: (timed && zone.as_str() != "UTC").then(|| spoken::elsewhere(ui, when, &utc)),
        own: own.map(|own| (spoken::elsewhere(ui, when, own), own.city())),
        distance: distance(ui, when),
        place: spoken::place(ui, details),
        scope: details.scope.map(|scope| spoken::scope(ui, scope)),
        kind: details.kind.map(|kind| spoken::kind(ui, kind)),
    }
}

/// "in 3 days", "now", "12 days ago"; nothing when it is so far away that nobody counts days.
fn distance(ui: &Ui, when: &When) -> Option<String> {
    let now = ui.now();
    if when.starts() <= now && now < when.ends() {
        return Some(ui.t("event-now"));
    }
    let day = if when.ends() <= now { when.last_day() } else { when.first_day() };
    let days = ui.today().until(day).map_or(0, |span| span.get_days());
    (-COUNTED_DAYS..=COUNTED_DAYS).contains(&days).then(|| ui.days_away(day))
}

fn strip(ui: &Ui, details: &Details) -> Option<Strip> {
    let class = match details.status {
        Status::Planned => return None,
        Status::Cancelled => "off",
        Status::Moved | Status::Tentative => "warn",
    };
    Some(Strip {
        class,
        word: spoken::status(ui, details.status),
        reason: details.reason.as_ref().map(ToString::to_string),
    })
}
