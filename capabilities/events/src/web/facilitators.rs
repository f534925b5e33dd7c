//! Who facilitates an event.

use super::edit::editable;
use crate::acts::events::{self as acts, Facilitating};
use crate::heart::event::Event;
use crate::store::events as store;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Person, accounts};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Email, Id, Parse, Sentence};
use facts::{Look, Problem};
use people::Persona;

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/{name}/facilitators", Gate::Member, list);
    r.post("/events/{name}/facilitators", Gate::Member, add);
    r.delete("/events/{name}/facilitators/{person}", Gate::Member, remove);
}

#[derive(Template)]
#[template(path = "events/facilitators.html")]
struct FacilitatorsPage {
    ui: Ui,
    event: Event,
    /// Each with the address under which they are removed.
    people: Vec<(Persona, String)>,
    action: String,
    form: Form,
}

async fn list(door: Door, Path(name): Path<String>) -> Answer {
    page(&door, name, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, name: String, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let event = editable(look, &name)?;
            let ids = store::facilitators(look, event.id)?;
            let action = format!("{}/facilitators", event.link());
            let personas = people::personas(look, &ids)?;
            let people = personas.into_iter().map(|one| {
                let remove = format!("{action}/{}", one.id);
                (one, remove)
            });
            let people = people.collect();
            Ok::<_, Problem>(FacilitatorsPage { event, people, action, form: ui.form(fields), ui })
        })
        .await?;
    let title = door.ui().t("event-facilitators");
    door.page(title, body).current("/events").status(status).hidden().answer()
}

async fn add(door: Door, Path(name): Path<String>) -> Answer {
    let mut fields = door.fields();
    let typed = fields.get("who").trim().to_owned();
    let slug = name.clone();
    let (event, found) =
        door.read(move |look| Ok::<_, Problem>((editable(look, &slug)?, find(look, &typed)?))).await?;
    let Some(person) = found else {
        fields.refuse("who", Sentence::of("event-wrong-person"));
        return page(&door, name, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let to = format!("{}/facilitators", event.link());
    door.act(move |act| acts::facilitate(act, &event, person, Facilitating::Begins)).await?;
    see(to).said("event-said-facilitator").answer()
}

/// Somebody by the address of their profile. By their mail address only for those who look after the network: to all
/// others it would say who stands behind which name.
fn find(look: &Look, typed: &str) -> Result<Option<Id<Person>>, Problem> {
    if let Some(persona) = people::at(look, typed)? {
        return Ok(Some(persona.id));
    }
    let email = Email::parse(typed).ok().filter(|_| look.actor().facilitates());
    let account = match email {
        Some(email) => accounts::with_email(look, &email)?,
        None => None,
    };
    Ok(account.filter(|account| account.actor().is_inside()).map(|account| account.person))
}

async fn remove(door: Door, Path((name, person)): Path<(String, Id<Person>)>) -> Answer {
    let event = door.read(move |look| editable(look, &name)).await?;
    let to = format!("{}/facilitators", event.link());
    door.act(move |act| acts::facilitate(act, &event, person, Facilitating::Ends)).await?;
    see(to).said("event-said-no-facilitator").answer()
}
