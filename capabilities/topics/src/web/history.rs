//! How a topic came to say what it says.

use crate::heart::{Revision, Topic, body, lang};
use crate::store;
use access::Gate;
use askama::Template;
use base::{Named, Slug};
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum::extract::{Path, Query};
use web::{Answer, Comparison, Door, Html, Routes, Ui, View};

pub(super) fn routes(r: &mut Routes) {
    r.get("/topics/{slug}/history", Gate::Public, list);
    r.get("/topics/{slug}/history/{number}", Gate::Public, show);
}

/// So many revisions stand on one page.
const ROWS: i64 = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    before: Option<i64>,
    view: String,
}

/// A revision where it is listed.
struct Row {
    number: i64,
    link: String,
    at: String,
    who: Who,
}

/// Whoever wrote it: a name, and where more of them stands.
struct Who {
    name: String,
    link: Option<String>,
}

fn who(look: &Look, ui: &Ui, revision: &Revision) -> Result<Who, Problem> {
    let persona = match revision.person {
        Some(person) => people::persona(look, person)?.filter(|persona| !persona.former),
        None => None,
    };
    Ok(match (persona, &revision.name) {
        (Some(persona), _) => Who { name: persona.name, link: Some(persona.link) },
        (None, Some(name)) => Who { name: name.to_string(), link: None },
        (None, None) => Who { name: ui.t("topic-by-network"), link: None },
    })
}

#[derive(Template)]
#[template(path = "topics/history.html")]
struct HistoryPage {
    ui: Ui,
    name: String,
    link: String,
    rows: Vec<Row>,
    earlier: Option<String>,
}

async fn list(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| history(look, ui, &slug, asked.before)).await?;
    door.page(door.ui().t("topic-history"), body).current("/topics").answer()
}

fn history(look: &Look, ui: Ui, slug: &Slug, before: Option<i64>) -> Result<HistoryPage, Problem> {
    let topic = store::with_slug(look, slug)?.ok_or(Problem::NotFound)?;
    let revisions = store::revisions(look, topic.id, before.unwrap_or(i64::MAX), ROWS)?;
    let last = revisions.last().map_or(1, |revision| revision.number);
    let mut rows = Vec::with_capacity(revisions.len());
    for revision in &revisions {
        rows.push(row(look, &ui, &topic, revision)?);
    }
    Ok(HistoryPage {
        name: topic.name(ui.tongue()).to_owned(),
        earlier: (last > 1).then(|| format!("{}/history?before={last}", topic.link())),
        link: topic.link(),
        rows,
        ui,
    })
}

fn row(look: &Look, ui: &Ui, topic: &Topic, revision: &Revision) -> Result<Row, Problem> {
    Ok(Row {
        number: revision.number,
        link: format!("{}/history/{}", topic.link(), revision.number),
        at: ui.moment(revision.at),
        who: who(look, ui, revision)?,
    })
}

#[derive(Template)]
#[template(path = "topics/revision.html")]
struct RevisionPage {
    ui: Ui,
    name: String,
    link: String,
    row: Row,
    /// The names that it gave, when it gave others than the one before.
    names: Option<Vec<(String, String)>>,
    comparison: Option<Html>,
    earlier: Option<String>,
    later: Option<String>,
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, i64)>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let view = View::of_name(&asked.view).unwrap_or(View::Inline);
    let body = door.read(move |look| revision(look, ui, &slug, number, view)).await?;
    door.page(body.ui.tn("topic-revision", number), body).current("/topics").answer()
}

fn revision(look: &Look, ui: Ui, slug: &Slug, number: i64, view: View) -> Result<RevisionPage, Problem> {
    let topic = store::with_slug(look, slug)?.ok_or(Problem::NotFound)?;
    let this = store::revision(look, topic.id, number)?.ok_or(Problem::NotFound)?;
    let before = store::revision(look, topic.id, number - 1)?;
    let address = |number: i64| format!("{}/history/{number}", topic.link());
    let text = |revision: Option<&Revision>| {
        let context = revision.and_then(|revision| revision.context.as_ref());
        body(context.map_or("", |context| context.text.as_str()))
    };
    let lang = lang(&this.context, &ui.house().network().lang);
    let comparison = match (text(before.as_ref()), text(Some(&this))) {
        (Some(old), Some(new)) => {
            let comparison = Comparison::new(&old, &new);
            let address = format!("{}?number={number}", address(number));
            (!comparison.is_same()).then(|| comparison.html(&ui, &lang, &address, view)).transpose()?
        }
        _ => None,
    };
    let renamed = before.as_ref().is_none_or(|before| before.names != this.names);
    let names = this.names.iter().map(|(tongue, name)| (tongue.to_string(), name.to_string()));
    Ok(RevisionPage {
        name: topic.name(ui.tongue()).to_owned(),
        row: row(look, &ui, &topic, &this)?,
        names: renamed.then(|| names.collect()),
        comparison,
        earlier: (number > 1).then(|| address(number - 1)),
        later: (number < topic.revision).then(|| address(number + 1)),
        link: topic.link(),
        ui,
    })
}
