//! Telling what an organization is to another, and answering that.

use super::super::again;
use super::named;
use crate::acts::organizations::relations as acts;
use crate::heart::organization::{Bond, Day, Relation, Standing, Told};
use crate::refused::Refused;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui, see};
use access::Gate;
use base::{Id, Line, Link};

pub(super) fn routes(r: &mut Routes) {
    r.post("/organizations/{name}/relations", Gate::Member, tell);
    r.put("/organizations/{name}/relations/{id}", Gate::Member, answer);
    r.delete("/organizations/{name}/relations/{id}", Gate::Member, remove);
}

/// What an organization can be to another, seen from its own page.
pub(super) fn bonds(ui: &Ui) -> Vec<Choice> {
    let told = |name: &str| Choice::new(name, ui.t(format!("relation-{name}")));
    ["member-of", "has-member", "coalition"].map(told).to_vec()
}

#[derive(Template)]
#[template(path = "people/relation.html")]
struct TellPage {
    ui: Ui,
    form: Form,
    name: String,
    action: String,
    tell: String,
    bonds: Vec<Choice>,
}

async fn tell(door: Door, Path(name): Path<String>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let form_page = |fields: Fields, status: StatusCode| {
        let ui = door.ui();
        let body = TellPage {
            name: organization.said.name.as_str().to_owned(),
            action: organization.path(),
            tell: format!("{}/relations", organization.path()),
            bonds: bonds(&ui),
            form: ui.form(fields),
            ui: door.ui(),
        };
        door.page(ui.t("relation-heading"), body).status(status).hidden().answer()
    };
    let mut fields = door.fields();
    let other: Option<Line<160>> = fields.need("other");
    let since: Option<Day> = fields.maybe("since");
    let until: Option<Day> = fields.maybe("until");
    let source: Option<Link> = fields.maybe("source");
    let (bond, turned) = match fields.get("bond") {
        "coalition" => (Bond::Coalition, false),
        "has-member" => (Bond::Member, true),
        _ => (Bond::Member, false),
    };
    let Some(other) = other.filter(|_| fields.wrong().is_empty()) else {
        return form_page(fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let own = organization.id;
    let told = move |other| {
        let (one, other) = if turned { (other, own) } else { (own, other) };
        Told { bond, one, other, since: since.clone(), until: until.clone(), source: source.clone() }
    };
    let done = door
        .act(move |act| {
            let meant = acts::meant(&act.look(), other.as_str())?;
            let meant = meant.ok_or_else(|| Refused::OrganizationUnknown.at("other"))?;
            acts::tell(act, &told(meant))
        })
        .await;
    match done {
        Ok(_) => see(organization.path()).said("relation-said").answer(),
        Err(problem) => again(problem, fields, form_page),
    }
}

async fn answer(door: Door, Path((name, id)): Path<(String, Id<Relation>)>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    let mut fields = door.fields();
    let standing: Option<Standing> = fields.need("standing");
    let standing = standing.ok_or_else(|| Stop(fields.problem()))?;
    door.act(move |act| acts::answer(act, id, standing)).await?;
    see(organization.path()).said("relation-answered-said").answer()
}

async fn remove(door: Door, Path((name, id)): Path<(String, Id<Relation>)>) -> Answer {
    let organization = door.read(move |look| named(look, &name)).await?;
    door.act(move |act| acts::remove(act, id)).await?;
    see(organization.path()).said("relation-removed-said").answer()
}
