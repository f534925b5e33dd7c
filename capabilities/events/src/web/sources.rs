//! Sources: the list, one source, adding and changing them, and the part of an event's page that says who lists it.

use super::spoken;
use crate::acts::sources as acts;
use crate::heart::event::{Event, Scope};
use crate::heart::source::{LONGEST, SHORTEST, Source, State, Terms, Trust};
use crate::sources::{poll, take_file};
use crate::store::{entries, joining, sources as store};
use access::{Actor, Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Line, Link, Parse, Sentence, Slug, Zone, hours};
use db::Fault;
use facts::{Look, Problem};
use markup::Html;
use std::time::Duration;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, Upload, see};

/// The routes of sources.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/sources", Gate::Public, index);
    r.get("/sources/new", Gate::Facilitator, new);
    r.post("/sources", Gate::Facilitator, create);
    r.get("/sources/{name}", Gate::Public, show);
    r.get("/sources/{name}/edit", Gate::Facilitator, edit);
    r.put("/sources/{name}", Gate::Facilitator, change);
    r.post("/sources/{name}/poll", Gate::Facilitator, ask);
    r.post("/sources/{name}/file", Gate::Facilitator, upload);
    r.put("/sources/{name}/state", Gate::Facilitator, set_state);
}

/// One source in a list.
struct Row {
    source: Source,
    listed: i64,
    gone: i64,
}

#[derive(Template)]
#[template(path = "events/sources.html")]
struct Index {
    ui: Ui,
    rows: Vec<Row>,
    tends: bool,
}

async fn index(door: Door) -> Answer {
    let rows = door
        .read(|look| {
            let counts = entries::all_counts(look)?;
            let row = |source: Source| {
                let known = counts.iter().find(|(id, ..)| *id == source.id);
                let (listed, gone) = known.map_or((0, 0), |(_, listed, gone)| (*listed, *gone));
                Row { source, listed, gone }
            };
            Ok::<_, Fault>(store::all(look)?.into_iter().map(row).collect::<Vec<_>>())
        })
        .await?;
    let ui = door.ui();
    let title = ui.t("source-heading");
    let page = Index { tends: tends(&door), rows, ui };
    door.page(title, page).current("/events").keep(["sources".into()]).answer()
}

fn tends(door: &Door) -> bool {
    crate::policy::TendSources.permits(&door.actor())
}

#[derive(Template)]
#[template(path = "events/source.html")]
struct Show {
    ui: Ui,
    form: Form,
    source: Source,
    listed: i64,
    gone: i64,
    tends: bool,
    trouble: Option<String>,
    every: i64,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    show_page(&door, &name, Fields::default(), StatusCode::OK).await
}

async fn show_page(door: &Door, name: &str, fields: Fields, status: StatusCode) -> Answer {
    let source = found(door, name).await?;
    let id = source.id;
    let (listed, gone) = door.read(move |look| entries::counts(look, id)).await?;
    let ui = door.ui();
    let page = Show {
        trouble: source.trouble.as_ref().map(|sentence| ui.say(sentence)),
        every: i64::try_from(source.terms.every.as_secs() / 3_600).unwrap_or(i64::MAX),
        form: ui.form(fields),
        listed,
        gone,
        tends: tends(door),
        ui,
        source,
    };
    door.page(page.source.terms.name.to_string(), page).current("/events").status(status).answer()
}

async fn found(door: &Door, name: &str) -> Result<Source, Problem> {
    let slug = Slug::parse(name).map_err(|_| Problem::NotFound)?;
    door.read(move |look| Ok::<_, Problem>(store::by_slug(look, &slug)?)).await?.ok_or(Problem::NotFound)
}

#[derive(Template)]
#[template(path = "events/source_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    source: Option<Source>,
    topics: Vec<Choice>,
    scopes: Vec<Choice>,
    trusts: Vec<Choice>,
    zones: Vec<Choice>,
}

async fn form_page(door: &Door, source: Option<Source>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let reader = ui.clone();
    let topics = door.read(move |look| topics::choices(look, &reader)).await?;
    let title = ui.t(if source.is_some() { "source-edit-heading" } else { "source-new-heading" });
    let page = FormPage {
        form: ui.form(fields),
        source,
        topics,
        scopes: spoken::choices::<Scope>(&ui, "event-scope-"),
        trusts: spoken::choices::<Trust>(&ui, "source-trust-"),
        zones: Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " "))).collect(),
        ui,
    };
    door.page(title, page).current("/events").status(status).answer()
}

async fn new(door: Door) -> Answer {
    let network = door.house().network();
    let fields = Fields::default().with("zone", &network.zone).with("trust", Trust::Publish).with("hours", 6);
    form_page(&door, None, fields, StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(terms) = terms(&mut fields) else {
        return form_page(&door, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| acts::add(act, terms.clone())).await {
        Ok(source) => {
            if source.state == State::Running {
                poll(door.house(), source.id).await?;
            }
            see(source.link()).said("source-added").answer()
        }
        Err(Problem::Refused(refusals)) => {
            form_page(&door, None, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn edit(door: Door, Path(name): Path<String>) -> Answer {
    let source = found(&door, &name).await?;
    let terms = &source.terms;
    let mut fields = Fields::default()
        .with("name", &terms.name)
        .with_some("url", terms.url.as_ref())
        .with("zone", &terms.zone)
        .with_some("scope", terms.scope)
        .with("trust", terms.trust)
        .with("hours", terms.every.as_secs() / 3_600);
    for topic in &terms.topics {
        fields = fields.with("topics", topic);
    }
    form_page(&door, Some(source), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(name): Path<String>) -> Answer {
    let source = found(&door, &name).await?;
    let mut fields = door.fields();
    let Some(terms) = terms(&mut fields) else {
        return form_page(&door, Some(source), fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let link = source.link();
    door.act(move |act| acts::change(act, &source, terms.clone())).await?;
    see(link).said("source-saved").answer()
}

/// Reads the form of a source; `None` when something in it is wrong, which is then noted.
fn terms(fields: &mut Fields) -> Option<Terms> {
    let name = fields.need::<Line<120>>("name");
    let url = source_link(fields);
    let zone = fields.need::<Zone>("zone");
    let scope = fields.maybe::<Scope>("scope");
    let trust = fields.need::<Trust>("trust");
    let topics = fields.many::<Slug>("topics");
    let every = rhythm(fields);
    fields.check().ok()?;
    Some(Terms { name: name?, url, zone: zone?, scope, topics, trust: trust?, every: every? })
}

/// The address of a source, which may be one that calendar programs write: `webcal://…`.
fn source_link(fields: &mut Fields) -> Option<Link> {
    let typed = fields.get("url").trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    fetch::of_webcal(&typed).map_err(|sentence| fields.refuse("url", sentence)).ok()
}

fn rhythm(fields: &mut Fields) -> Option<Duration> {
    let most = LONGEST.as_secs() / 3_600;
    match fields.get("hours").trim().parse::<u64>() {
        Ok(n) if (SHORTEST.as_secs() / 3_600..=most).contains(&n) => Some(hours(n)),
        _ => {
            fields.refuse("hours", Sentence::of("source-wrong-hours").with("most", most.to_string()));
            None
        }
    }
}

async fn ask(door: Door, Path(name): Path<String>) -> Answer {
    let source = found(&door, &name).await?;
    let said = match poll(door.house(), source.id).await? {
        crate::sources::Polled::Answered(outcome) if !outcome.is_nothing() => "source-asked-new",
        crate::sources::Polled::Answered(_) | crate::sources::Polled::Unchanged => "source-asked-same",
        crate::sources::Polled::Failed(_) => "source-asked-failed",
        crate::sources::Polled::Resting => "source-asked-resting",
    };
    see(source.link()).said(said).answer()
}

async fn upload(door: Door, Path(name): Path<String>, upload: Upload) -> Answer {
    let source = found(&door, &name).await?;
    let Some(file) = upload.file("file") else {
        let mut fields = upload.fields;
        fields.refuse("file", Sentence::of("wrong-missing"));
        return show_page(&door, &name, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match take_file(door.house(), source.id, file.bytes.to_vec()).await {
        Ok(_) => see(source.link()).said("source-file-read").answer(),
        Err(Problem::Refused(refusals)) => {
            show_page(&door, &name, upload.fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn set_state(door: Door, Path(name): Path<String>) -> Answer {
    let source = found(&door, &name).await?;
    let state = match door.fields().need::<State>("state") {
        Some(state @ (State::Running | State::Stopped)) if source.terms.url.is_some() => state,
        _ => return Err(Sentence::of("wrong-choice").into()),
    };
    let link = source.link();
    door.act(move |act| acts::set_state(act, &source, state)).await?;
    see(link).said("source-saved").answer()
}

/// One listing on an event's page.
struct Listed {
    name: String,
    link: String,
    page: Option<Link>,
    gone: bool,
    /// What it says differently about the time.
    when: Option<String>,
    /// What it says differently about the place.
    place: Option<String>,
    /// The event that was joined, when this listing came with it, so that it can be taken apart.
    joined: Option<Slug>,
}

#[derive(Template)]
#[template(path = "events/_sources.html")]
struct Section {
    ui: Ui,
    listed: Vec<Listed>,
    joins: bool,
    own: Slug,
}

/// Who lists an event, what they say differently, and for facilitators, how to take apart what was joined.
pub(crate) fn section(look: &Look, ui: &Ui, event: &Event) -> Result<Html, Fault> {
    let joined = joining::joined(look, event.id)?;
    let mut listed = Vec::new();
    for listing in entries::listings(look, event.id)? {
        let (theirs, ours) = (&listing.details, &event.details);
        let days = |when: &crate::heart::when::When| (when.first_day(), when.last_day());
        let (first, last) = days(&theirs.when);
        let same_days = days(&theirs.when) == days(&ours.when);
        let same_place = theirs.place == ours.place || theirs.place.is_none();
        listed.push(Listed {
            name: listing.name,
            link: format!("/sources/{}", listing.slug),
            page: theirs.url.clone().filter(|url| Some(url) != ours.url.as_ref()),
            gone: !listing.listed,
            when: (!same_days).then(|| format!("{} – {}", ui.date(first), ui.date(last))),
            place: theirs.place.as_ref().filter(|_| !same_place).map(ToString::to_string),
            joined: joined.iter().find(|other| other.id == listing.event).map(|other| other.slug.clone()),
        });
    }
    let joins = look.actor() != &Actor::Nobody && crate::policy::JoinEvents.permits(look.actor());
    let section = Section { ui: ui.clone(), listed, joins, own: event.slug.clone() };
    section.render().map(Html::trusted).map_err(|error| Fault::Data(error.to_string()))
}
