//! What was said of an organization before, and what is different each time.

use super::{named, spoken};
use crate::face;
use crate::heart::organization::{Name, Organization, Said};
use crate::store::organizations::revisions::{self, Revision};
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use db::Fault;
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations/{name}/history", Gate::Public, show);
}

/// So many revisions stand on a page.
const A_PAGE: i64 = 20;

#[derive(Deserialize)]
struct Asked {
    before: Option<i64>,
}

/// What is different in one thing that is said.
struct Change {
    label: String,
    gone: Vec<String>,
    new: Vec<String>,
}

struct Row {
    when: Option<String>,
    author: Option<(String, String)>,
    first: bool,
    changes: Vec<Change>,
}

#[derive(Template)]
#[template(path = "people/organization_history.html")]
struct HistoryPage {
    ui: Ui,
    organization: Organization,
    rows: Vec<Row>,
    older: Option<String>,
}

async fn show(door: Door, Path(name): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &name, &asked)).await?;
    let title = format!("{} · {}", door.ui().t("organization-history"), body.organization.said.name);
    door.page(title, body).current("/people").hidden().answer()
}

fn page_of(look: &Look, ui: Ui, name: &str, asked: &Asked) -> Result<HistoryPage, Problem> {
    let organization = named(look, name)?;
    let before = asked.before.unwrap_or(i64::MAX);
    // One more than is shown: each is compared with the one before it.
    let found = revisions::before(look, organization.id, before, A_PAGE + 1)?;
    let shown = found.len().min(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let mut rows = Vec::with_capacity(shown);
    for (at, revision) in found.iter().take(shown).enumerate() {
        rows.push(row(look, &ui, revision, found.get(at + 1))?);
    }
    let last = found.get(shown.saturating_sub(1)).filter(|_| found.len() > shown);
    let older = last.map(|last| format!("{}/history?before={}", organization.path(), last.n));
    Ok(HistoryPage { ui, organization, rows, older })
}

fn row(look: &Look, ui: &Ui, revision: &Revision, before: Option<&Revision>) -> Result<Row, Fault> {
    let persona = revision.person.map(|person| face::persona(look, person)).transpose()?.flatten();
    let author = match (persona, &revision.name) {
        (Some(persona), _) if !persona.former => Some((persona.name, persona.link)),
        (_, Some(name)) => Some((name.clone(), String::new())),
        (Some(_), None) => Some((ui.t("person-former"), String::new())),
        (None, None) => None,
    };
    Ok(Row {
        when: (revision.at.micros() > 0).then(|| ui.moment(revision.at)),
        author,
        first: before.is_none(),
        changes: before.map(|before| changes(ui, &before.said, &revision.said)).unwrap_or_default(),
    })
}

/// All that is said, by what it is: the key of its label, and its values.
fn told(ui: &Ui, said: &Said) -> Vec<(&'static str, Vec<String>)> {
    let names = |former: bool| -> Vec<String> {
        let of_kind = said.names.iter().filter(move |name| name.former == former);
        let told = |name: &Name| match &name.lang {
            Some(lang) => format!("{} ({})", name.name, ui.language(lang)),
            None => name.name.to_string(),
        };
        of_kind.map(told).collect()
    };
    let countries = said.countries.iter().map(|country| country.name(ui.tongue()).to_owned());
    let regions = said.regions.iter().map(|region| region.name(ui.tongue()).to_owned());
    vec![
        ("organization-kind", vec![ui.t(format!("organization-kind-{}", said.kind))]),
        ("organization-name", vec![said.name.to_string()]),
        ("organization-acronym", said.acronym.iter().map(ToString::to_string).collect()),
        ("organization-names", names(false)),
        ("organization-former", names(true)),
        ("organization-link", said.links.iter().map(ToString::to_string).collect()),
        ("organization-places", countries.chain(regions).collect()),
        ("person-topics", said.topics.iter().map(spoken).collect()),
        ("person-languages", said.languages.iter().map(|lang| ui.language(lang)).collect()),
        (
            "organization-about",
            said.about.iter().flat_map(|about| about.as_str().lines()).map(str::to_owned).collect(),
        ),
    ]
}

fn changes(ui: &Ui, before: &Said, after: &Said) -> Vec<Change> {
    let pairs = told(ui, before).into_iter().zip(told(ui, after));
    let changed = pairs.filter_map(|((key, old), (_, new))| {
        let gone: Vec<String> = old.iter().filter(|one| !new.contains(one)).cloned().collect();
        let fresh: Vec<String> = new.into_iter().filter(|one| !old.contains(one)).collect();
        let any = !gone.is_empty() || !fresh.is_empty();
        any.then(|| Change { label: ui.t(key), gone, new: fresh })
    });
    changed.collect()
}
