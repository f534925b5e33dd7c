//! What was said about a process, a milestone, a consultation or a roadmap before, and what is different.

use crate::acts::{consultations, milestones, processes, roadmaps};
use crate::heart::crossing::{differing, fields};
use crate::heart::milestone::{self, MilestoneDetails};
use crate::store::roadmaps as entries;
use crate::store::versions::{self as store, Version};
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Id, Slug};
use facts::{Look, Problem, Subject};
use serde::Deserialize;
use serde_json::{Map, Value};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes/{slug}/history", Gate::Public, process);
    r.get("/processes/{slug}/milestones/{number}/history", Gate::Public, milestone);
    r.get("/consultations/{slug}/history", Gate::Public, consultation);
    r.get("/roadmaps/{slug}/history", Gate::Public, roadmap);
    r.get("/roadmaps/{slug}/entries/{number}/history", Gate::Public, entry);
}

/// Which versions are compared; without, the newest with the one before it.
#[derive(Clone, Copy, Deserialize)]
struct Asked {
    from: Option<i64>,
    to: Option<i64>,
    /// The list begins behind this version.
    before: Option<i64>,
}

/// So many versions stand on one page.
const A_PAGE: usize = 50;

/// The thing whose history it is.
struct Thing {
    id: Id<Subject>,
    title: String,
    link: String,
    /// The address of this history.
    history: String,
    lang: String,
    /// How the labels of its fields begin.
    word: &'static str,
}

/// One version in the list.
struct Row {
    heading: String,
    author: Option<(String, String)>,
    changed: Vec<String>,
    compare: Option<String>,
}

struct Compared {
    heading: String,
    fields: Vec<(String, Html)>,
}

#[derive(Template)]
#[template(path = "processes/history.html")]
struct HistoryPage {
    ui: Ui,
    thing: Thing,
    rows: Vec<Row>,
    count: i64,
    form: Form,
    choices: Vec<Choice>,
    compared: Option<Compared>,
    older: Option<String>,
    newest: Option<String>,
}

/// A thing with a page of its own.
fn thing(id: Id<Subject>, link: String, (title, lang): (String, String), word: &'static str) -> Thing {
    Thing { id, title, history: format!("{link}/history"), link, lang, word }
}

async fn process(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    page(&door, asked, move |look| {
        let one = processes::at(look, &slug)?;
        let (title, lang) = (one.said.name.to_string(), one.said.lang.to_string());
        Ok(thing(one.id.as_of(), one.link(), (title, lang), "process"))
    })
    .await
}

async fn milestone(
    door: Door,
    Path((slug, number)): Path<(Slug, i64)>,
    Query(asked): Query<Asked>,
) -> Answer {
    page(&door, asked, move |look| {
        let (process, one) = milestones::at(look, &slug, number)?;
        let (title, lang) = (one.said.title.to_string(), one.said.lang.to_string());
        let link = milestone::link(&process.slug, number);
        Ok(thing(one.id.as_of(), link, (title, lang), "milestone"))
    })
    .await
}

async fn consultation(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    page(&door, asked, move |look| {
        let one = consultations::at(look, &slug)?;
        let (title, lang) = (one.said.title.to_string(), one.said.lang.to_string());
        Ok(thing(one.id.as_of(), one.link(), (title, lang), "consultation"))
    })
    .await
}

async fn roadmap(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    page(&door, asked, move |look| {
        let one = roadmaps::at(look, &slug)?;
        let (title, lang) = (one.said.title.to_string(), one.said.lang.to_string());
        Ok(thing(one.id.as_of(), one.link(), (title, lang), "roadmap"))
    })
    .await
}

async fn entry(door: Door, Path((slug, number)): Path<(Slug, i64)>, Query(asked): Query<Asked>) -> Answer {
    page(&door, asked, move |look| {
        let one = roadmaps::at(look, &slug)?;
        let entry = entries::numbered(look, one.id, number)?.ok_or(Problem::NotFound)?;
        let history = format!("{}/entries/{number}/history", one.link());
        let (title, lang) = (entry.said.what.to_string(), one.said.lang.to_string());
        Ok(Thing { history, ..thing(entry.id.as_of(), one.link(), (title, lang), "roadmap") })
    })
    .await
}

async fn page(
    door: &Door,
    asked: Asked,
    thing: impl FnOnce(&Look) -> Result<Thing, Problem> + Send + 'static,
) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let thing = thing(look)?;
            page_of(look, ui, thing, asked)
        })
        .await?;
    let title = format!("{} · {}", door.ui().t("process-history"), body.thing.title);
    door.page(title, body).current("/processes").hidden().answer()
}

fn page_of(look: &Look, ui: Ui, thing: Thing, asked: Asked) -> Result<HistoryPage, Problem> {
    // One more than is shown says what the last one changed, and whether there are more.
    let limit = i64::try_from(A_PAGE).unwrap_or(i64::MAX) + 1;
    let mut versions = store::before(look, thing.id, asked.before, limit)?;
    let (first, last) = (versions.first(), versions.get(A_PAGE - 1));
    let to = asked.to.or(first.map(|version| version.number)).unwrap_or_default();
    let from = asked.from.unwrap_or(to - 1);
    let older = last.filter(|_| versions.len() > A_PAGE);
    let older = older.map(|version| format!("{}?before={}", thing.history, version.number));
    let (mut old, mut new) = (store::one(look, thing.id, from)?, store::one(look, thing.id, to)?);
    if thing.word == "milestone" && !look.actor().is_inside() {
        versions.iter_mut().chain(&mut old).chain(&mut new).for_each(for_everybody);
    }
    let compared = match (old, new) {
        (Some(old), Some(new)) if from != to => Some(compare(&ui, thing.word, &old, &new)),
        _ => None,
    };
    let mut rows = Vec::with_capacity(A_PAGE);
    for (index, version) in versions.iter().enumerate().take(A_PAGE) {
        rows.push(row(look, &ui, &thing, version, versions.get(index + 1))?);
    }
    let choices = versions.iter().map(|version| Choice::new(version.number, heading(&ui, version))).collect();
    Ok(HistoryPage {
        rows,
        count: store::count(look, thing.id)?,
        choices,
        compared,
        older,
        newest: asked.before.map(|_| thing.history.clone()),
        form: ui.form(Fields::default().with("from", from).with("to", to)),
        thing,
        ui,
    })
}

/// Takes what is for the network's people out of a version of a milestone.
fn for_everybody(version: &mut Version) {
    let said = serde_json::from_value::<MilestoneDetails>(Value::Object(version.fields.clone()));
    version.fields = said.map(|said| fields(&said.for_everybody())).unwrap_or_default();
}

fn row(
    look: &Look,
    ui: &Ui,
    thing: &Thing,
    version: &Version,
    before: Option<&Version>,
) -> Result<Row, Problem> {
    let author = version.author.map(|person| people::persona(look, person)).transpose()?.flatten();
    let former = || (ui.t("process-former"), String::new());
    let author = author.map(|one| if one.former { former() } else { (one.name, one.link) });
    let changed = before.map(|before| differing(&before.fields, &version.fields)).unwrap_or_default();
    Ok(Row {
        heading: heading(ui, version),
        author: author.or_else(|| version.name.clone().map(|name| (name, String::new()))),
        changed: changed.iter().map(|name| label(ui, thing.word, name)).collect(),
        compare: before
            .map(|before| format!("{}?from={}&to={}", thing.history, before.number, version.number)),
    })
}

fn heading(ui: &Ui, version: &Version) -> String {
    format!("{} · {}", version.number, ui.moment(version.at))
}

fn compare(ui: &Ui, word: &str, old: &Version, new: &Version) -> Compared {
    let field = |name: &String| {
        let (before, after) = (text(&old.fields, name), text(&new.fields, name));
        (label(ui, word, name), markup::diff_html(&before, &after))
    };
    Compared {
        heading: format!("{} → {}", old.number, new.number),
        fields: differing(&old.fields, &new.fields).iter().map(field).collect(),
    }
}

/// What a field is called, as in the form. Fields that several things have are called the same everywhere.
fn label(ui: &Ui, word: &str, name: &str) -> String {
    let own = match (word, name) {
        (_, "withdrawn") => "process-withdrawn".to_owned(),
        (_, "topics" | "regions" | "lang" | "decides" | "part" | "links") => format!("process-{name}"),
        ("milestone", "red_lines") => "milestone-red-lines".to_owned(),
        ("consultation", "text") => "consultation-text".to_owned(),
        (_, "hours") => "milestone-hours".to_owned(),
        _ => format!("{word}-{name}"),
    };
    ui.t(own)
}

/// What stands in a field, as people can read it.
fn text(fields: &Map<String, Value>, name: &str) -> String {
    fn plain(value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join("\n"),
            Value::Object(fields) => fields.values().map(plain).collect::<Vec<_>>().join(" "),
        }
    }
    match (name, fields.get(name)) {
        // A moment is a number of microseconds.
        ("closes", Some(Value::Number(at))) => {
            at.as_i64().map(|at| base::Moment::from_micros(at).to_string()).unwrap_or_default()
        }
        ("withdrawn", Some(Value::Object(said))) => said.get("why").map(plain).unwrap_or_default(),
        (_, value) => value.map(plain).unwrap_or_default(),
    }
}
