//! Initiatives that resemble one that is being written: shown in its form, asked about once when it is first saved, and on a
//! page of their own.

use crate::acts::merging::alike::{self as acts, Alike};
use crate::heart::initiative::{Initiative, Said};
use crate::heart::merging::described;
use crate::heart::merging::proposal::Verb;
use crate::web::edit::{self, led_addressed};
use crate::web::html;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Named, Parse, Slug};
use db::Fault;
use facts::{Look, Problem};
use likeness::Described;
use serde::Deserialize;
use std::collections::BTreeSet;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/alike", Gate::Public, find);
    r.post("/initiatives/alike", Gate::Member, look_again);
    r.put("/initiatives/{slug}/alike", Gate::Member, look_again_at);
}

/// The field that says that whoever writes was asked.
const ASKED: &str = "alike";

/// The field with those that were shown.
const UNLIKE: &str = "unlike";

/// The field that says what comes after saving: a verb and an address.
const THEN: &str = "then";

/// One that may be the same, as it is shown.
struct Row {
    id: Id<Initiative>,
    title: String,
    aim: String,
    lang: String,
    link: String,
    slug: String,
    likely: bool,
    /// Why, as keys.
    reasons: Vec<String>,
}

fn row(found: Alike) -> Row {
    let said = &found.initiative.said;
    Row {
        id: found.initiative.id,
        title: said.title.to_string(),
        aim: said.aim.to_string(),
        lang: said.lang.to_string(),
        link: found.initiative.link(),
        slug: found.initiative.slug.to_string(),
        likely: found.like.is_likely(),
        reasons: found.like.reasons.iter().map(|reason| format!("alike-{}", reason.name())).collect(),
    }
}

fn rows(look: &Look, described: &Described, own: Option<Id<Initiative>>) -> Result<Vec<Row>, Fault> {
    Ok(acts::alike(look, described, own)?.into_iter().map(row).collect())
}

#[derive(Template)]
#[template(path = "initiatives/merging/_alike.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    /// Where the button leads that looks again.
    again: String,
    /// Whether this is the question before the first save.
    asked: bool,
    /// Whether there is anything written by which to look.
    looked: bool,
    is_new: bool,
}

/// What is typed, as far as it says what the thing is.
fn typed(form: &Form) -> Described {
    let value = |name: &str| form.value(name).trim().to_owned();
    let title = value("title");
    Described {
        names: if title.is_empty() { Vec::new() } else { vec![title] },
        acronym: Some(value("acronym")).filter(|acronym| !acronym.is_empty()),
        aim: value("aim"),
        links: value("links")
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .map(str::to_owned)
            .collect(),
    }
}

/// Initiatives that resemble what is being written in a form, to stand below its title and aim; `own` is the one that is
/// being changed.
pub(crate) fn alike_section(
    look: &Look,
    ui: &Ui,
    form: &Form,
    own: Option<&Initiative>,
) -> Result<Option<Html>, Fault> {
    let described = typed(form);
    let looked = !described.names.is_empty() || described.acronym.is_some();
    let rows = if looked { rows(look, &described, own.map(|own| own.id))? } else { Vec::new() };
    let again = own.map_or_else(|| "/initiatives/alike".to_owned(), |own| format!("{}/alike", own.link()));
    let asked = form.has(ASKED, "asked");
    html(&Section { ui, rows, again, asked, looked, is_new: own.is_none() }).map(Some)
}

/// Whether a new initiative may be saved: it likely is none that is here, or whoever writes it was asked. Otherwise the fields
/// with which the form asks.
pub(crate) fn asked_before(look: &Look, fields: Fields, said: &Said) -> Result<Result<(), Fields>, Fault> {
    if fields.has(ASKED) {
        return Ok(Ok(()));
    }
    let found = acts::alike(look, &described(said, &[]), None)?;
    let likely = found.iter().any(|one| one.like.is_likely());
    Ok(if likely { Err(fields.with(ASKED, "asked")) } else { Ok(()) })
}

/// What follows when a new initiative was saved: those that were shown are not the same, and it may be that one of them is to
/// be asked something. Where to go.
pub(crate) async fn saved(door: &Door, fields: &Fields, new: &Initiative) -> Result<String, Problem> {
    let unlike: BTreeSet<Id<Initiative>> = fields.all(UNLIKE).filter_map(|id| Id::parse(id).ok()).collect();
    if !unlike.is_empty() {
        let (id, few) = (new.id, unlike.into_iter().take(10).collect());
        door.act(move |act| acts::not_the_same(act, id, &few)).await?;
    }
    let then = fields.get(THEN).split_once(':').and_then(|(verb, slug)| {
        let (verb, slug) = (Verb::of_name(verb)?, Slug::parse(slug).ok()?);
        Some(format!("{}/together/new?verb={verb}&with={slug}", new.link()))
    });
    Ok(then.unwrap_or_else(|| new.link()))
}

async fn look_again(door: Door) -> Answer {
    edit::page(&door, None, door.fields(), None, StatusCode::OK).await
}

async fn look_again_at(door: Door, Path(slug): Path<Slug>) -> Answer {
    let known = led_addressed(&door, slug).await?;
    edit::page(&door, Some(known), door.fields(), None, StatusCode::OK).await
}

#[derive(Template)]
#[template(path = "initiatives/merging/alike.html")]
struct FoundPage {
    ui: Ui,
    form: Form,
    rows: Vec<Row>,
    looked: bool,
}

/// What is looked for.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    title: String,
    #[serde(default)]
    acronym: String,
    #[serde(default)]
    aim: String,
    #[serde(default)]
    links: String,
}

async fn find(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let title = ui.t("alike-find");
    let fields = Fields::default()
        .with("title", asked.title)
        .with("acronym", asked.acronym)
        .with("aim", asked.aim)
        .with("links", asked.links);
    let body = door
        .read(move |look| {
            let form = ui.form(fields.clone());
            let described = typed(&form);
            let looked = !described.names.is_empty() || described.acronym.is_some();
            let rows = if looked { rows(look, &described, None)? } else { Vec::new() };
            Ok::<_, Problem>(FoundPage { ui, form, rows, looked })
        })
        .await?;
    door.page(title, body).current("/initiatives").hidden().answer()
}
