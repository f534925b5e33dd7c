//! `[timeline process="wsis"]` in any text: the milestones of a process, with a link to its picture.

use crate::heart::filter::Filter;
use crate::store::{processes, timeline};
use crate::web::html;
use crate::web::shown::{Row, row};
use ::facts::Look;
use ::web::{Html, Shortcode, Ui};
use askama::Template;
use db::Fault;
use markup::{Place, Target};

pub(crate) const SHORTCODE: Shortcode = Shortcode { name: "timeline", render };

/// So many milestones stand in a text.
const MOST: i64 = 20;

#[derive(Template)]
#[template(path = "processes/_code.html")]
struct Code<'a> {
    ui: &'a Ui,
    block: bool,
    name: String,
    link: String,
    rows: Vec<Row>,
    timeline: String,
}

fn render(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(Target::Name(slug)) = code.target("process") else { return Ok(None) };
    let Some(process) = processes::at(look, &slug)? else { return Ok(None) };
    let filter = Filter { process: Some(process.slug.clone()), ..Filter::default() };
    let today = crate::heart::when::When::days(ui.today(), ui.today());
    let coming = timeline::page(look, &Filter { from: today, ..filter.clone() }, None, MOST)?;
    let listed = if coming.is_empty() { timeline::page(look, &filter, None, MOST)? } else { coming };
    let code = Code {
        ui,
        block: code.place() == Place::Block,
        name: process.said.name.to_string(),
        link: process.link(),
        rows: listed.iter().map(|one| row(ui, one)).collect(),
        timeline: filter.address("/processes/timeline"),
    };
    html(&code).map(Some)
}
