//! The directory of people, with its filters in the address.

use super::network_form::languages;
use super::profile::{initial, photo_of, place_of, regions};
use super::{Paging, choices};
use crate::found;
use crate::heart::organization::Organization;
use crate::heart::profile::{Profile, Stakeholder};
use crate::store::directory::{self, Wanted};
use crate::store::{Viewer, organizations};
use ::web::askama::Template;
use ::web::axum::extract::Query;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui};
use access::Gate;
use base::{Id, Parse};
use facts::{Look, Problem, Tag};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/people", Gate::Public, list);
}

/// What stands in the address. What cannot be read does not filter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    region: String,
    group: String,
    topic: String,
    organization: String,
    language: String,
    page: Option<i64>,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            region: Parse::parse(&self.region).ok(),
            stakeholder: Parse::parse(&self.group).ok(),
            topic: Parse::parse(&self.topic).ok(),
            organization: Id::parse(&self.organization).ok(),
            language: Parse::parse(&self.language).ok(),
            person: None,
        }
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with("q", &self.q)
            .with("region", &self.region)
            .with("group", &self.group)
            .with("topic", &self.topic)
            .with("organization", &self.organization)
            .with("language", &self.language)
    }

    fn filters(&self) -> usize {
        let set = [&self.region, &self.group, &self.topic, &self.organization, &self.language];
        set.iter().filter(|value| !value.is_empty()).count()
    }

    /// The same list on another page.
    fn on(&self, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.fields().values() {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &page.to_string());
        format!("/people?{}", query.finish())
    }
}

/// One person in a list.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) link: String,
    pub(super) initial: String,
    pub(super) photo: Option<String>,
    pub(super) place: Option<String>,
    pub(super) stakeholder: Option<String>,
    pub(super) ties: Vec<String>,
}

/// A profile, of which the reader sees this much already, as a row.
pub(super) fn row(ui: &Ui, profile: Profile) -> Row {
    let name = profile.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
    Row {
        link: profile.path(),
        initial: initial(&name),
        photo: photo_of(&profile),
        place: place_of(ui, &profile),
        stakeholder: profile.stakeholder.map(|group| ui.t(format!("stakeholder-{group}"))),
        ties: profile.ties.into_iter().map(|tie| tie.name).collect(),
        name,
    }
}

struct Offers {
    regions: Vec<Choice>,
    groups: Vec<Choice>,
    topics: Vec<Choice>,
    organizations: Vec<Choice>,
    languages: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "people/directory.html")]
struct DirectoryPage {
    ui: Ui,
    form: Form,
    offers: Offers,
    filters: usize,
    rows: Vec<Row>,
    total: i64,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
    outside: bool,
}

struct Found {
    rows: Vec<Profile>,
    total: i64,
    paging: Paging,
    topics: Vec<base::Slug>,
    languages: Vec<base::Lang>,
    organizations: Vec<(Id<Organization>, String)>,
}

async fn list(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ids = match asked.q.trim() {
        "" => None,
        words => Some(found::people(&door, words).await?),
    };
    let searched = ids.is_some();
    let wanted = asked.wanted();
    let page = asked.page;
    let found = door.read(move |look| find(look, &wanted, ids.as_deref(), page)).await?;
    let ui = door.ui();
    let shown = languages(&ui);
    let offers = Offers {
        regions: regions(&ui),
        groups: choices::<Stakeholder>(&ui, "stakeholder"),
        topics: found
            .topics
            .iter()
            .map(|topic| Choice::new(topic, topic.as_str().replace('-', " ")))
            .collect(),
        organizations: found.organizations.into_iter().map(|(id, name)| Choice::new(id, name)).collect(),
        languages: shown
            .into_iter()
            .filter(|choice| found.languages.iter().any(|lang| lang.as_str() == choice.value))
            .collect(),
    };
    let body = DirectoryPage {
        form: ui.form(asked.fields()),
        offers,
        filters: asked.filters(),
        rows: found.rows.into_iter().map(|profile| row(&ui, profile)).collect(),
        total: found.total,
        before: found.paging.before().map(|page| asked.on(page)),
        place: found.paging.place(&ui),
        after: found.paging.after().map(|page| asked.on(page)),
        outside: !door.actor().is_inside(),
        ui: door.ui(),
    };
    let page = door.page(ui.t("people-heading"), body).current("/people");
    // What the index finds has no tag that says when it is stale.
    let page = if searched { page } else { page.keep(["people", "organizations"].map(Tag::from)) };
    page.answer()
}

fn find(
    look: &Look,
    wanted: &Wanted,
    ids: Option<&[Id<access::Person>]>,
    page: Option<i64>,
) -> Result<Found, Stop> {
    let viewer = Viewer::of(look.actor());
    let (bare, total, paging) = match ids {
        Some(ids) => {
            let mut bare = Vec::new();
            for id in ids {
                let one = Wanted { person: Some(*id), ..wanted.clone() };
                bare.extend(directory::page(look, viewer, &one, 0, 1)?);
            }
            let total = i64::try_from(bare.len()).unwrap_or(i64::MAX);
            // The index gives the best hundred: they stand on one page.
            (bare, total, Paging::new(None, 0))
        }
        None => {
            let total = directory::count(look, viewer, wanted)?;
            let paging = Paging::new(page, total);
            (directory::page(look, viewer, wanted, paging.from(), super::ROWS)?, total, paging)
        }
    };
    let mut rows = Vec::with_capacity(bare.len());
    for profile in bare {
        rows.extend(super::profile::visible(look, profile.id)?);
    }
    Ok(Found {
        rows,
        total,
        paging,
        topics: directory::topics(look, viewer).map_err(Problem::from)?,
        languages: directory::languages(look, viewer)?,
        organizations: organizations::choices(look)?,
    })
}
