//! Inviting everybody in the network to an event.

use super::event::event_at;
use crate::acts::answering as acts;
use ::web::{Answer, Door, Routes, see};
use access::Gate;
use axum::extract::Path;

pub(super) fn routes(r: &mut Routes) {
    r.post("/events/{name}/invitation", Gate::Member, invite);
}

async fn invite(door: Door, Path(name): Path<String>) -> Answer {
    let event = door.read(move |look| event_at(look, &name)).await?;
    let to = event.link();
    door.act(move |act| acts::invite(act, &event)).await?;
    see(to).said("event-said-invited").answer()
}
