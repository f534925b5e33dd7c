//! The form that members keep an organization with. What is perhaps the same is shown before a second one comes in.

use super::super::network_form::languages;
use super::super::profile::{countries, regions};
use super::super::{again, choices};
use super::{named, said};
use crate::acts::organizations::{self as acts, alike};
use crate::heart::organization::{Kind, Organization, Said, path};
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui, see};
use access::Gate;
use base::{Id, Line, Link, Parse};
use facts::Problem;
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations/new", Gate::Member, new);
    r.get("/organizations/alike", Gate::Public, look_for);
    r.post("/organizations", Gate::Member, create);
    r.get("/organizations/{name}/edit", Gate::Member, edit);
    r.put("/organizations/{name}", Gate::Member, update);
    r.post("/organizations/{name}/apart", Gate::Member, apart);
}

/// An organization that is perhaps the same, with the reasons.
pub(super) struct Suggestion {
    pub id: Id<Organization>,
    pub name: String,
    pub acronym: Option<String>,
    pub link: String,
    pub reasons: Vec<String>,
}

/// How those that are perhaps the same are shown.
pub(super) fn suggestions(ui: &Ui, found: Vec<alike::Alike>) -> Vec<Suggestion> {
    let told = |one: alike::Alike| Suggestion {
        id: one.id,
        name: one.name.as_str().to_owned(),
        acronym: one.acronym.map(|acronym| acronym.as_str().to_owned()),
        link: path(&one.slug),
        reasons: one.likeness.reasons.iter().map(|reason| ui.t(format!("organization-{reason}"))).collect(),
    };
    found.into_iter().map(told).collect()
}

#[derive(Template)]
#[template(path = "people/organization_edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    regions: Vec<Choice>,
    langs: Vec<Choice>,
    country_fields: &'static [&'static str],
    language_fields: &'static [&'static str],
    alike: Vec<Suggestion>,
    heading: String,
    method: &'static str,
    action: String,
    revision: Option<i64>,
}

/// What the form is about: an organization at a revision, or none yet.
type Of<'a> = Option<(&'a Organization, i64)>;

fn form_page(door: &Door, of: Of, fields: Fields, alike: Vec<Suggestion>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let heading = ui.t(if of.is_some() { "organization-edit" } else { "organization-add" });
    let body = EditPage {
        country_fields: said::shown(&said::COUNTRIES, &fields),
        language_fields: said::shown(&said::LANGUAGES, &fields),
        form: ui.form(fields),
        kinds: choices::<Kind>(&ui, "organization-kind"),
        countries: countries(&ui),
        regions: regions(&ui),
        langs: languages(&ui),
        alike,
        method: if of.is_some() { "put" } else { "post" },
        action: of.map_or_else(|| "/organizations".to_owned(), |(organization, _)| organization.path()),
        revision: of.map(|(_, revision)| revision),
        heading: heading.clone(),
        ui,
    };
    door.page(heading, body).status(status).hidden().answer()
}

async fn new(door: Door, Query(begun): Query<Begun>) -> Answer {
    // A name may be handed over by who found that it is missing.
    let fields = Fields::default().with("name", begun.name).with("acronym", begun.acronym);
    form_page(&door, None, fields.with("kind", Kind::Organization), Vec::new(), StatusCode::OK)
}

async fn create(door: Door) -> Answer {
    let mut fields = door.fields();
    let seen: Vec<Id<Organization>> = if fields.has("apart") { fields.many("alike") } else { Vec::new() };
    let Some(said) = said::read(&mut fields) else {
        return form_page(&door, None, fields, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let typed = said.clone();
    match door.act(move |act| acts::add_unless_alike(act, &said, &seen)).await {
        Ok(organization) => see(organization.path()).said("organization-saved").answer(),
        Err(Problem::Refused(refusals)) => {
            let found = door.read(move |look| Ok::<_, Stop>(alike::to(look, &typed, None)?)).await?;
            let found = suggestions(&door.ui(), found);
            form_page(&door, None, fields.refused(refusals), found, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(other) => Err(other.into()),
    }
}

async fn edit(door: Door, Path(name): Path<String>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let fields = said::filled(&organization.said);
    form_page(&door, Some((&organization, organization.revision)), fields, Vec::new(), StatusCode::OK)
}

async fn update(door: Door, Path(name): Path<String>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let mut fields = door.fields();
    let seen: i64 = fields.get("revision").parse().unwrap_or(organization.revision);
    let Some(said) = said::read(&mut fields) else {
        let of = Some((&organization, seen));
        return form_page(&door, of, fields, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let id = organization.id;
    match door.act(move |act| acts::change(act, id, seen, &said)).await {
        Ok(()) => see(organization.path()).said("organization-saved").answer(),
        // Whoever saves again has been told that somebody else wrote meanwhile, and where to read it.
        Err(problem) => again(problem, fields, |fields, status| {
            form_page(&door, Some((&organization, organization.revision)), fields, Vec::new(), status)
        }),
    }
}

/// What was typed so far, in an address.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Begun {
    name: String,
    acronym: String,
    link: String,
}

#[derive(Template)]
#[template(path = "people/organizations_alike.html")]
struct AlikePage {
    ui: Ui,
    form: Form,
    asked: bool,
    alike: Vec<Suggestion>,
    member: bool,
    query: String,
}

/// What is here that is perhaps what somebody is about to write down.
async fn look_for(door: Door, Query(begun): Query<Begun>) -> Answer {
    let ui = door.ui();
    let fields =
        Fields::default().with("name", &begun.name).with("acronym", &begun.acronym).with("link", &begun.link);
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("name", &begun.name)
        .append_pair("acronym", &begun.acronym)
        .finish();
    let said = Line::parse(&begun.name).ok().map(|name| Said {
        acronym: Line::parse(&begun.acronym).ok(),
        links: Link::parse(&begun.link).into_iter().collect(),
        ..Said::named(name)
    });
    let asked = said.is_some();
    let found = match said {
        Some(said) => door.read(move |look| Ok::<_, Stop>(alike::to(look, &said, None)?)).await?,
        None => Vec::new(),
    };
    let body = AlikePage {
        form: ui.form(fields),
        asked,
        alike: suggestions(&ui, found),
        member: door.actor().is_inside(),
        query,
        ui: door.ui(),
    };
    door.page(ui.t("organization-alike-heading"), body).current("/people").hidden().answer()
}

async fn apart(door: Door, Path(name): Path<String>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let mut fields = door.fields();
    let other: Option<Id<Organization>> = fields.need("other");
    let other = other.ok_or_else(|| fields.problem())?;
    let id = organization.id;
    door.act(move |act| acts::tell_apart(act, id, &[other])).await?;
    see(organization.path()).said("organization-apart-said").answer()
}
