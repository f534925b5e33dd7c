//! What waits for a facilitator, and their answer.

use super::event::event_at;
use super::row::Row;
use crate::acts::events as acts;
use crate::heart::event::Standing;
use crate::store::events as store;
use crate::store::lists::{self, Listed};
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::Sentence;
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/held", Gate::Facilitator, list);
    r.put("/events/{name}/standing", Gate::Facilitator, answer);
}

#[derive(Template)]
#[template(path = "events/held.html")]
struct HeldPage {
    ui: Ui,
    rows: Vec<Row>,
}

async fn list(door: Door) -> Answer {
    let events = door.read(|look| lists::held(look)).await?;
    let ui = door.ui();
    let row = |event| Row::of(&ui, &Listed { event, going: 0, mine: false });
    let body = HeldPage { rows: events.into_iter().map(row).collect(), ui: door.ui() };
    door.page(ui.t("event-held-list"), body).current("/events").hidden().answer()
}

async fn answer(door: Door, Path(name): Path<String>) -> Answer {
    let mut fields = door.fields();
    let standing = fields.need::<Standing>("standing").filter(|standing| *standing != Standing::Held);
    let Some(standing) = standing else { return Err(Problem::refused(Sentence::of("wrong-choice")).into()) };
    let event = door.read(move |look| event_at(look, &name)).await?;
    let (id, link) = (event.id, event.link());
    door.act(move |act| {
        let viewer = *act.actor();
        let event = store::by_id(act, &viewer, id)?.ok_or(Problem::NotFound)?;
        acts::review(act, &event, standing)
    })
    .await?;
    match standing {
        Standing::Shown => see(link).said("event-said-taken-in").answer(),
        Standing::Held | Standing::Declined => see("/events/held").said("event-said-declined").answer(),
    }
}
