//! The front page: what the network is, what is coming, and where it is not represented yet.

use super::row::Row;
use crate::heart::filter::Filter;
use crate::store::lists;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use facts::{Look, Problem, Tag};

/// So many events that are coming stand on the front page.
const COMING: i64 = 8;

/// So many of those that nobody goes to.
const UNCOVERED: i64 = 4;

pub(super) fn routes(r: &mut Routes) {
    r.get("/", Gate::Public, front);
}

#[derive(Template)]
#[template(path = "events/front.html")]
struct FrontPage {
    ui: Ui,
    name: String,
    about: Option<Html>,
    lang: String,
    coming: Vec<Row>,
    uncovered: Vec<Row>,
    can_add: bool,
    is_outside: bool,
}

async fn front(door: Door) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui)).await?;
    let ui = door.ui();
    door.page(body.name.clone(), body)
        .alternate("text/calendar", "/events.ics", ui.t("event-nav"))
        .alternate("application/atom+xml", "/events.atom", ui.t("event-nav"))
        .keep(["events", "reports"].map(Tag::from))
        .answer()
}

fn page_of(look: &Look, ui: Ui) -> Result<FrontPage, Problem> {
    let network = ui.house().network();
    let (viewer, now) = (look.actor(), look.now());
    let all = Filter::default();
    let nobody = Filter { nobody: true, ..Filter::default() };
    let about = match &network.about {
        Some(about) => Some(ui.prose(look, about.as_str(), viewer.is_steward())?),
        None => None,
    };
    let uncovered = lists::upcoming(look, viewer, &nobody, now, None, UNCOVERED)?;
    Ok(FrontPage {
        name: network.name.to_string(),
        about,
        lang: network.lang.to_string(),
        coming: Row::all(&ui, &lists::upcoming(look, viewer, &all, now, None, COMING)?),
        uncovered: Row::all(&ui, &uncovered),
        can_add: viewer.is_inside(),
        is_outside: viewer.person().is_none(),
        ui,
    })
}
