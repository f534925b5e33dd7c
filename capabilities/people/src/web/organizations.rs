//! Organizations: the list with its filters, and the doors to all that is said of them.

mod drawn;
mod form;
mod history;
mod imports;
mod relations;
mod said;
mod show;

use super::profile::regions;
use super::{Paging, ROWS, choices};
use crate::heart::organization::{Kind, Organization, path};
use crate::store::Viewer;
use crate::store::organizations::{self, lists};
use ::web::askama::Template;
use ::web::axum::extract::Query;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui};
use access::Gate;
use base::places::Country;
use base::{Parse, Slug};
use facts::{Look, Problem, Tag};
use lists::Wanted;
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations", Gate::Public, list);
    form::routes(r);
    drawn::routes(r);
    imports::routes(r);
    show::routes(r);
    history::routes(r);
    relations::routes(r);
}

/// What stands in the address. What cannot be read does not filter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    kind: String,
    region: String,
    topic: String,
    language: String,
    country: String,
    network: String,
    page: Option<i64>,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            kind: Parse::parse(&self.kind).ok(),
            region: Parse::parse(&self.region).ok(),
            topic: Parse::parse(&self.topic).ok(),
            language: Parse::parse(&self.language).ok(),
            country: Parse::parse(&self.country).ok(),
        }
    }

    fn told(&self) -> [(&'static str, &str); 6] {
        [
            ("kind", &self.kind),
            ("region", &self.region),
            ("topic", &self.topic),
            ("language", &self.language),
            ("country", &self.country),
            ("network", &self.network),
        ]
    }

    fn fields(&self) -> Fields {
        self.told().into_iter().fold(Fields::default(), |fields, (name, value)| fields.with(name, value))
    }

    fn filters(&self) -> usize {
        self.told().iter().filter(|(_, value)| !value.is_empty()).count()
    }

    /// The list of those of the same who work in a country.
    fn within(&self, country: &Country) -> String {
        self.with("/organizations", "country", country.as_str())
    }

    /// The address of another page of the same.
    fn at(&self, path: &str, page: i64) -> String {
        self.with(path, "page", &page.to_string())
    }

    fn with(&self, path: &str, name: &str, value: &str) -> String {
        let begun = format!("{path}?");
        let start = begun.len();
        let mut query = url::form_urlencoded::Serializer::for_suffix(begun, start);
        let told = self.told().into_iter().filter(|(one, value)| *one != name && !value.is_empty());
        query.extend_pairs(told).append_pair(name, value).finish()
    }
}

/// What a list can be narrowed to.
struct Offers {
    kinds: Vec<Choice>,
    regions: Vec<Choice>,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
}

fn offers(look: &Look, ui: &Ui) -> Result<Offers, Problem> {
    let mut languages: Vec<Choice> =
        lists::languages(look)?.iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
    languages.sort_by_key(|choice| choice.label.to_lowercase());
    Ok(Offers {
        kinds: choices::<Kind>(ui, "organization-kind"),
        regions: regions(ui),
        topics: lists::topics(look)?.iter().map(|topic| Choice::new(topic, spoken(topic))).collect(),
        languages,
    })
}

/// A topic by the name it has in addresses, as words.
fn spoken(topic: &Slug) -> String {
    topic.as_str().replace('-', " ")
}

/// Where somebody is in a list.
struct Pager {
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
}

impl Pager {
    fn of(ui: &Ui, paging: Paging, asked: &Asked, path: &str) -> Self {
        Self {
            before: paging.before().map(|page| asked.at(path, page)),
            place: paging.place(ui),
            after: paging.after().map(|page| asked.at(path, page)),
        }
    }
}

struct Entry {
    name: String,
    link: String,
    acronym: Option<String>,
    network: bool,
    countries: Vec<&'static str>,
    people: i64,
}

#[derive(Template)]
#[template(path = "people/organizations.html")]
struct ListPage {
    ui: Ui,
    view: &'static str,
    form: Form,
    filters: usize,
    offers: Offers,
    rows: Vec<Entry>,
    total: i64,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
    member: bool,
    facilitator: bool,
}

async fn list(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let wanted = asked.wanted();
    let page = asked.page;
    let (offers, found, total, paging) = door
        .read(move |look| {
            let total = lists::count(look, &wanted)?;
            let paging = Paging::new(page, total);
            let viewer = Viewer::of(look.actor());
            let found = lists::page(look, viewer, &wanted, paging.from(), ROWS)?;
            Ok::<_, Stop>((offers(look, &ui)?, found, total, paging))
        })
        .await?;
    let ui = door.ui();
    let rows = found
        .into_iter()
        .map(|entry| Entry {
            link: path(&entry.slug),
            name: entry.name.as_str().to_owned(),
            acronym: entry.acronym.map(|acronym| acronym.as_str().to_owned()),
            network: entry.kind == Kind::Network,
            countries: entry.countries.iter().map(|country| country.name(ui.tongue())).collect(),
            people: entry.people,
        })
        .collect();
    let Pager { before, place, after } = Pager::of(&ui, paging, &asked, "/organizations");
    let body = ListPage {
        view: "list",
        form: ui.form(asked.fields()),
        filters: asked.filters(),
        offers,
        rows,
        total,
        before,
        place,
        after,
        member: door.actor().is_inside(),
        facilitator: door.actor().facilitates(),
        ui: door.ui(),
    };
    let page = door.page(ui.t("organizations-heading"), body).current("/people");
    page.keep(["people", "organizations"].map(Tag::from)).answer()
}

/// The organization at an address.
fn named(look: &Look, name: &str) -> Result<Organization, Problem> {
    let slug = Slug::parse(name).map_err(|_| Problem::NotFound)?;
    organizations::with_slug(look, &slug)?.ok_or(Problem::NotFound)
}
