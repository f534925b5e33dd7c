//! Pages on the pages of topics.

use crate::store::lists;
use crate::web::shown::{Row, rows};
use ::web::{Beside, Html, Ui};
use askama::Template;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

/// So many are shown; all of them are in the list.
const MOST: usize = 5;

pub(crate) const OF_TOPIC: Beside = Beside { kind: "topic", html: of_topic };

#[derive(Template)]
#[template(path = "pages/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    /// Where all of them are, when there are more.
    all: Option<String>,
}

fn of_topic(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(topic) = topics::slug_of(look, id)? else { return Ok(None) };
    let limit = MOST as i64 + 1;
    let mut pages = lists::of_topic(look, look.actor().is_inside(), &topic, limit)?;
    if pages.is_empty() {
        return Ok(None);
    }
    let all = (pages.len() > MOST).then(|| format!("/pages?topic={topic}"));
    pages.truncate(MOST);
    let html = Section { ui, rows: rows(look, ui, pages)?, all }.render();
    html.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}
