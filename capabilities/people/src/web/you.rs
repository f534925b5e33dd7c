//! A person's own page: the way to everything that is theirs.

use super::me;
use crate::face;
use ::web::askama::Template;
use ::web::{Answer, Door, Routes, Stop, Ui};
use access::{Actor, Gate};

pub(super) fn routes(r: &mut Routes) {
    r.get("/you", Gate::SignedIn, show);
}

#[derive(Template)]
#[template(path = "people/you.html")]
struct YouPage {
    ui: Ui,
    name: String,
    link: String,
    waiting: bool,
}

async fn show(door: Door) -> Answer {
    let person = me(&door)?;
    let persona = door.read(move |look| Ok::<_, Stop>(face::persona(look, person)?)).await?;
    let ui = door.ui();
    let (name, link) = persona.map(|persona| (persona.name, persona.link)).unwrap_or_default();
    let body = YouPage { name, link, waiting: matches!(door.actor(), Actor::Applicant(_)), ui: door.ui() };
    door.page(ui.t("you-heading"), body).hidden().answer()
}
