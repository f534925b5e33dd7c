//! `[participants event="12"]`, `[backgroundpapers event="12"]` and `[eventreports event="12"]` in any text.

use super::attendance::{Going, going, html};
use super::papers::{self, PaperRow};
use super::reports::{self, ReportRow};
use crate::heart::event::Event;
use crate::store::events;
use askama::Template;
use db::Fault;
use facts::Look;
use markup::{Html, Place, Target};
use web::{Shortcode, Ui};

/// All of them.
pub(crate) const SHORTCODES: [Shortcode; 3] = [
    Shortcode { name: "participants", render: participants },
    Shortcode { name: "backgroundpapers", render: background_papers },
    Shortcode { name: "eventreports", render: event_reports },
];

/// The event that a short code names by number or address, if this reader may see it.
fn named(look: &Look, code: &markup::Shortcode) -> Result<Option<Event>, Fault> {
    let viewer = look.actor();
    match code.target("event") {
        Some(Target::Number(number)) => match i64::try_from(number) {
            Ok(number) => events::by_number(look, viewer, number),
            Err(_) => Ok(None),
        },
        Some(Target::Name(slug)) => match events::joined_into(look, &slug)? {
            Some(other) => events::by_slug(look, viewer, &other),
            None => events::by_slug(look, viewer, &slug),
        },
        None => Ok(None),
    }
}

#[derive(Template)]
#[template(path = "events/_code_participants.html")]
struct Participants<'a> {
    ui: &'a Ui,
    block: bool,
    link: String,
    going: Going,
}

fn participants(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(event) = named(look, code)? else { return Ok(None) };
    let going = going(look, ui, &event, 0)?;
    let link = format!("{}#participants", event.link());
    html(&Participants { ui, block: code.place() == Place::Block, link, going }).map(Some)
}

#[derive(Template)]
#[template(path = "events/_code_papers.html")]
struct Papers<'a> {
    ui: &'a Ui,
    block: bool,
    rows: Vec<PaperRow>,
}

fn background_papers(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(event) = named(look, code)? else { return Ok(None) };
    let rows = papers::rows(look, ui, &event)?;
    html(&Papers { ui, block: code.place() == Place::Block, rows }).map(Some)
}

#[derive(Template)]
#[template(path = "events/_code_reports.html")]
struct Reports<'a> {
    ui: &'a Ui,
    block: bool,
    rows: Vec<ReportRow>,
}

fn event_reports(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(event) = named(look, code)? else { return Ok(None) };
    let mut rows = reports::rows(look, ui, &event)?;
    // A text quotes what everybody can read, whoever reads it.
    rows.retain(|row| !row.draft);
    html(&Reports { ui, block: code.place() == Place::Block, rows }).map(Some)
}
