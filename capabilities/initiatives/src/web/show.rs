//! The page of an initiative.

use super::{initiative, merging};
use crate::heart::initiative::Initiative;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::Slug;
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}", Gate::Public, show);
}

#[derive(Template)]
#[template(path = "initiatives/show.html")]
struct ShowPage {
    ui: Ui,
    initiative: Initiative,
    what: Option<Html>,
    together: Option<Html>,
    beside: Vec<Html>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = initiative(&door, slug).await?;
    let ui = door.ui();
    let title = found.said.title.to_string();
    let tags = [crate::facts::subject(found.id).tag()];
    let body = door.read(move |look| page(look, ui, found)).await?;
    door.page(title, body).current("/initiatives").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, initiative: Initiative) -> Result<ShowPage, Problem> {
    let said = &initiative.said;
    Ok(ShowPage {
        what: said.what.as_ref().map(|what| ui.prose(look, what.as_str(), false)).transpose()?,
        together: merging::section(look, &ui, &initiative)?,
        beside: ui.house().beside(look, &ui, &crate::facts::subject(initiative.id))?,
        initiative,
        ui,
    })
}
