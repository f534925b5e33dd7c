//! Who looks after a list.

use super::found::owned;
use crate::acts::lists as acts;
use crate::heart::list::{Keeper, List, ListRole};
use crate::store::roles;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Person};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Email, Id};
use facts::Problem;
use people::Persona;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/owners", Gate::Member, show);
    r.post("/lists/{name}/owners", Gate::Member, give);
    r.delete("/lists/{name}/owners/{person}", Gate::Member, take);
}

#[derive(Template)]
#[template(path = "lists/owners.html")]
struct OwnersPage {
    ui: Ui,
    form: Form,
    list: List,
    /// Each with the address at which the role is taken away.
    keepers: Vec<(Keeper, Option<Persona>, String)>,
    roles: Vec<Choice>,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    page(&door, name, Fields::default().with("role", ListRole::Moderator), StatusCode::OK).await
}

async fn page(door: &Door, name: String, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let (list, _) = owned(look, &name)?;
            let mut keepers = Vec::new();
            for keeper in roles::keepers(look, list.id)? {
                let address = format!("{}/owners/{}", list.link(), keeper.person);
                let persona = people::persona(look, keeper.person)?.filter(|persona| !persona.former);
                keepers.push((keeper, persona, address));
            }
            let roles = super::found::choices::<ListRole>(&ui, "list-role-");
            Ok::<_, Problem>(OwnersPage { list, keepers, roles, form: ui.form(fields), ui })
        })
        .await?;
    door.page(door.ui().t("list-owners"), body).current("/lists").status(status).hidden().answer()
}

async fn give(door: Door, Path(name): Path<String>) -> Answer {
    let slug = name.clone();
    let (list, _) = door.read(move |look| owned(look, &slug)).await?;
    let mut fields = door.fields();
    let (email, role) = (fields.need::<Email>("mail"), fields.need::<ListRole>("role"));
    let (Some(email), Some(role), Ok(())) = (email, role, fields.check()) else {
        return page(&door, name, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let to = format!("{}/owners", list.link());
    match door.act(move |act| acts::give_role(act, &list, &email, role)).await {
        Ok(()) => see(to).said("list-said-role").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, name, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn take(door: Door, Path((name, person)): Path<(String, Id<Person>)>) -> Answer {
    let slug = name.clone();
    let (list, _) = door.read(move |look| owned(look, &slug)).await?;
    let to = format!("{}/owners", list.link());
    match door.act(move |act| acts::take_role(act, &list, person)).await {
        Ok(()) => see(to).said("list-said-role-taken").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = Fields::default().refused(refusals);
            page(&door, name, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
