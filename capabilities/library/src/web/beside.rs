//! What the library has of a topic, on its page.

use super::part;
use super::row::Row;
use crate::store::listed::{self, Filter};
use ::facts::{Look, Subject};
use ::web::{Beside, Html, Ui};
use askama::Template;
use base::{Id, Slug};
use db::Fault;

/// So many are shown; the rest is a click away.
const MOST: usize = 5;

pub(crate) const BESIDE: [Beside; 1] = [Beside { kind: "topic", html: topic }];

#[derive(Template)]
#[template(path = "library/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    all: Option<String>,
}

fn topic(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = slug_of(look, id)? else { return Ok(None) };
    let inside = look.actor().is_inside();
    let mut found = listed::of_topic(look, &slug, &Filter::default(), inside, None, MOST as i64 + 1)?;
    if found.is_empty() {
        return Ok(None);
    }
    let more = found.len() > MOST;
    found.truncate(MOST);
    let rows = found.iter().map(|document| Row::of(ui, document)).collect();
    let all = more.then(|| format!("/library?topic={slug}"));
    part(&Section { ui, rows, all }).map(Some)
}

fn slug_of(look: &Look, id: Id<Subject>) -> Result<Option<Slug>, Fault> {
    Ok(topics::all(look)?.into_iter().find(|topic| topic.id.as_of() == id).map(|topic| topic.slug))
}
