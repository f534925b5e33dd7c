//! The form in which events are added and edited.

mod fields;

use super::event::event_at;
use super::holders::named;
use super::spoken;
use crate::acts::events as acts;
use crate::heart::event::{Event, Kind, Scope, Status, link};
use crate::policy::EditEvent;
use crate::store::events as store;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Denied, Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::places::{Country, languages};
use base::{Moment, Named, Sentence, Zone};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/new", Gate::Member, blank);
    r.post("/events", Gate::Member, create);
    r.get("/events/{name}/edit", Gate::Member, edit);
    r.put("/events/{name}", Gate::Member, change);
}

#[derive(Template)]
#[template(path = "events/edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    /// The event that is edited, and its last edit that this form knows; nothing for a new one.
    known: Option<(Event, Moment)>,
    /// Others will see it only when a facilitator has taken it in.
    waits: bool,
    langs: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
    scopes: Vec<Choice>,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    statuses: Vec<Choice>,
}

async fn blank(door: Door) -> Answer {
    let network = door.house().network();
    let fields = Fields::default()
        .with("lang", base::Lang::from(door.ui().tongue()))
        .with("zone", &network.zone)
        .with("status", Status::Planned);
    page(&door, None, fields, StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    let mut typed = door.fields();
    let Some((details, holders)) = fields::read(&mut typed) else {
        return page(&door, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let review = door.house().network().review_events;
    match door.act(move |act| acts::add(act, details.clone(), &holders, review)).await {
        Ok(event) if event.standing == crate::heart::event::Standing::Held => {
            see(event.link()).said("event-said-held").answer()
        }
        Ok(event) => see(event.link()).said("event-said-added").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, None, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn edit(door: Door, Path(name): Path<String>) -> Answer {
    let (event, holders) = door
        .read(move |look| {
            let event = editable(look, &name)?;
            let holders =
                named(look, &event.details)?.into_iter().map(|holder| holder.name).collect::<Vec<_>>();
            Ok::<_, Problem>((event, holders))
        })
        .await?;
    let fields = fields::of(&event.details, &holders);
    page(&door, Some(event), fields, StatusCode::OK).await
}

/// The event at that address, if the reader may edit it.
pub(super) fn editable(look: &Look, name: &str) -> Result<Event, Problem> {
    let event = event_at(look, name)?;
    let facilitators = store::facilitators(look, event.id)?;
    let policy = EditEvent { event: &event, facilitators: &facilitators };
    if policy.permits(look.actor()) { Ok(event) } else { Err(Denied::No(policy.otherwise()).into()) }
}

async fn change(door: Door, Path(name): Path<String>) -> Answer {
    let mut typed = door.fields();
    let event = door.read(move |look| editable(look, &name)).await?;
    let Some((details, holders)) = fields::read(&mut typed) else {
        return page(&door, Some(event), typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let seen = typed.get("seen").parse().map_or(event.changed, Moment::from_micros);
    let id = event.id;
    let changed = door.act(move |act| {
        let viewer = *act.actor();
        let event = store::by_id(act, &viewer, id)?.ok_or(Problem::NotFound)?;
        if event.changed != seen {
            return Err(Problem::refused(Sentence::of("event-wrong-meanwhile")));
        }
        acts::change(act, &event, details.clone(), &holders)
    });
    match changed.await {
        Ok(event) => see(link(&event.slug)).said("event-said-changed").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, Some(event), typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn page(door: &Door, event: Option<Event>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if event.is_some() { "event-edit" } else { "event-add" });
    let body = door.read(move |look| body(look, ui, event, fields)).await?;
    door.page(title, body).current("/events").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, event: Option<Event>, fields: Fields) -> Result<EditPage, Problem> {
    let tongue = ui.tongue();
    let waits = ui.house().network().review_events && !look.actor().facilitates();
    let mut langs: Vec<Choice> =
        languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
    keep_typed(&mut langs, fields.get("lang"));
    let mut zones: Vec<Choice> =
        Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " "))).collect();
    keep_typed(&mut zones, fields.get("zone"));
    Ok(EditPage {
        known: event.map(|event| {
            let changed = event.changed;
            (event, changed)
        }),
        waits,
        langs,
        zones,
        countries: Country::in_order(tongue)
            .iter()
            .map(|country| Choice::new(country, country.name(tongue)))
            .collect(),
        scopes: Scope::ALL.iter().map(|one| Choice::new(one, spoken::scope(&ui, *one))).collect(),
        kinds: Kind::ALL.iter().map(|one| Choice::new(one, spoken::kind(&ui, *one))).collect(),
        topics: topics::choices(look, &ui)?,
        statuses: Status::ALL.iter().map(|one| Choice::new(one, spoken::status(&ui, *one))).collect(),
        form: ui.form(fields),
        ui,
    })
}

/// What is stored or was typed stays a choice, though it is not one of those offered.
fn keep_typed(choices: &mut Vec<Choice>, typed: &str) {
    if !typed.is_empty() && choices.iter().all(|choice| choice.value != typed) {
        choices.push(Choice::new(typed, typed));
    }
}
