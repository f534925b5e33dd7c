//! Organizations: the list, each with its people, and the form that members keep them with.

use super::directory::{Row, row};
use super::network_form::languages;
use super::profile::{countries, regions, visible};
use super::{Paging, ROWS, again};
use crate::acts::organizations as acts;
use crate::heart::organization::{Organization, Said};
use crate::store::{Viewer, organizations};
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Stop, Ui, see};
use access::Gate;
use base::places::{Country, Region};
use base::{Lang, Line, Link, Parse, Slug, Text};
use facts::{Look, Problem, Tag};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations", Gate::Public, list);
    r.get("/organizations/new", Gate::Member, new);
    r.post("/organizations", Gate::Member, create);
    r.get("/organizations/{name}", Gate::Public, show);
    r.get("/organizations/{name}/edit", Gate::Member, edit);
    r.put("/organizations/{name}", Gate::Member, update);
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    region: String,
    page: Option<i64>,
}

struct Entry {
    name: String,
    link: String,
    acronym: Option<String>,
    country: Option<&'static str>,
    people: i64,
}

#[derive(Template)]
#[template(path = "people/organizations.html")]
struct ListPage {
    ui: Ui,
    form: Form,
    regions: Vec<Choice>,
    rows: Vec<Entry>,
    total: i64,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
    member: bool,
}

async fn list(door: Door, Query(asked): Query<Asked>) -> Answer {
    let region = Region::parse(&asked.region).ok();
    let (found, total, paging) = door
        .read(move |look| {
            let total = organizations::count(look, region)?;
            let paging = Paging::new(asked.page, total);
            let viewer = Viewer::of(look.actor());
            let found = organizations::page(look, viewer, region, paging.from(), ROWS)?;
            Ok::<_, Stop>((found, total, paging))
        })
        .await?;
    let ui = door.ui();
    let at = |page: i64| {
        let region = region.map(|region| format!("region={region}&")).unwrap_or_default();
        format!("/organizations?{region}page={page}")
    };
    let rows = found
        .into_iter()
        .map(|(organization, people)| Entry {
            link: organization.path(),
            name: organization.said.name.as_str().to_owned(),
            acronym: organization.said.acronym.map(|acronym| acronym.as_str().to_owned()),
            country: organization.said.country.map(|country| country.name(ui.tongue())),
            people,
        })
        .collect();
    let body = ListPage {
        form: ui.form(Fields::default().with_some("region", region)),
        regions: regions(&ui),
        rows,
        total,
        before: paging.before().map(at),
        place: paging.place(&ui),
        after: paging.after().map(at),
        member: door.actor().is_inside(),
        ui: door.ui(),
    };
    let page = door.page(ui.t("organizations-heading"), body).current("/people");
    page.keep(["people", "organizations"].map(Tag::from)).answer()
}

#[derive(Template)]
#[template(path = "people/organization.html")]
struct OrganizationPage {
    ui: Ui,
    organization: Organization,
    country: Option<&'static str>,
    about: Option<Html>,
    people: Vec<Row>,
    member: bool,
}

fn named(look: &Look, name: &str) -> Result<Organization, Problem> {
    let slug = Slug::parse(name).map_err(|_| Problem::NotFound)?;
    organizations::with_slug(look, &slug)?.ok_or(Problem::NotFound)
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let ui = door.ui();
    let (organization, about, people) = door
        .read(move |look| {
            let organization = named(look, &name)?;
            let about = organization.said.about.as_ref();
            let about = about.map(|about| ui.prose(look, about.as_str(), false)).transpose()?;
            let mut people = Vec::new();
            for (id, tie) in organizations::people(look, Viewer::of(look.actor()), organization.id)? {
                people.extend(visible(look, id)?.map(|profile| (profile, tie)));
            }
            Ok::<_, Stop>((organization, about, people))
        })
        .await?;
    let ui = door.ui();
    let people = people
        .into_iter()
        .map(|(profile, tie)| {
            // Which organization is said already: beside the name stands what they do there.
            let ties = tie.map(|tie: Line<80>| tie.as_str().to_owned()).into_iter().collect();
            Row { ties, ..row(&ui, profile) }
        })
        .collect();
    let title = organization.said.name.as_str().to_owned();
    let body = OrganizationPage {
        country: organization.said.country.map(|country| country.name(ui.tongue())),
        organization,
        about,
        people,
        member: door.actor().is_inside(),
        ui,
    };
    door.page(title, body).current("/people").answer()
}

#[derive(Template)]
#[template(path = "people/organization_edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    countries: Vec<Choice>,
    langs: Vec<Choice>,
    heading: String,
    method: &'static str,
    action: String,
}

fn form_page(door: &Door, of: Option<&Slug>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let heading = ui.t(if of.is_some() { "organization-edit" } else { "organization-add" });
    let body = EditPage {
        form: ui.form(fields),
        countries: countries(&ui),
        langs: languages(&ui),
        method: if of.is_some() { "put" } else { "post" },
        action: of.map_or_else(|| "/organizations".to_owned(), |slug| format!("/organizations/{slug}")),
        heading: heading.clone(),
        ui,
    };
    door.page(heading, body).status(status).hidden().answer()
}

async fn new(door: Door) -> Answer {
    form_page(&door, None, Fields::default(), StatusCode::OK)
}

fn read(fields: &mut Fields) -> Option<Said> {
    let name = fields.need::<Line<160>>("name");
    let said = Said {
        acronym: fields.maybe::<Line<30>>("acronym"),
        country: fields.maybe::<Country>("country"),
        link: fields.maybe::<Link>("link"),
        about: fields.maybe::<Text<5000>>("about"),
        about_lang: fields.maybe::<Lang>("about_lang"),
        name: name?,
    };
    fields.wrong().is_empty().then_some(said)
}

async fn create(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(said) = read(&mut fields) else {
        return form_page(&door, None, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    match door.act(move |act| acts::add(act, &said)).await {
        Ok(organization) => see(organization.path()).said("organization-saved").answer(),
        Err(problem) => again(problem, fields, |fields, status| form_page(&door, None, fields, status)),
    }
}

async fn edit(door: Door, Path(name): Path<String>) -> Answer {
    let Organization { slug, said, .. } = door.read(move |look| named(look, &name)).await?;
    let fields = Fields::default()
        .with("name", &said.name)
        .with_some("acronym", said.acronym.as_ref())
        .with_some("country", said.country)
        .with_some("link", said.link.as_ref())
        .with_some("about", said.about.as_ref())
        .with_some("about_lang", said.about_lang.as_ref());
    form_page(&door, Some(&slug), fields, StatusCode::OK)
}

async fn update(door: Door, Path(name): Path<String>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let slug = organization.slug.clone();
    let mut fields = door.fields();
    let Some(said) = read(&mut fields) else {
        return form_page(&door, Some(&slug), fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    match door.act(move |act| acts::change(act, organization.id, &said)).await {
        Ok(()) => see(format!("/organizations/{slug}")).said("organization-saved").answer(),
        Err(problem) => {
            again(problem, fields, |fields, status| form_page(&door, Some(&slug), fields, status))
        }
    }
}
