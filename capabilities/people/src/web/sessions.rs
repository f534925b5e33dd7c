//! The browsers in which somebody is signed in.

use super::{me, no_session_cookie};
use crate::acts::sign_in;
use crate::refused::Refused;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::{Answer, Door, Routes, Stop, Ui, see};
use access::{Gate, sessions};

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/sessions", Gate::SignedIn, list);
    r.delete("/you/sessions", Gate::SignedIn, close_others);
    r.delete("/you/sessions/{hash}", Gate::SignedIn, close);
}

struct Row {
    device: String,
    opened: String,
    seen: String,
    action: String,
    this: bool,
}

#[derive(Template)]
#[template(path = "people/sessions.html")]
struct SessionsPage {
    ui: Ui,
    rows: Vec<Row>,
}

async fn list(door: Door) -> Answer {
    let person = me(&door)?;
    let ui = door.ui();
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(sessions::of(look, person, now)?)
        })
        .await?;
    let rows = found
        .into_iter()
        .map(|session| Row {
            opened: ui.moment(session.opened),
            seen: ui.moment(session.seen),
            action: format!("/you/sessions/{}", hex::encode(session.hash.bytes())),
            this: door.session() == Some(&session.hash),
            device: session.device,
        })
        .collect();
    door.page(ui.t("sessions-heading"), SessionsPage { ui: door.ui(), rows }).hidden().answer()
}

async fn close(door: Door, Path(hash): Path<String>) -> Answer {
    let person = me(&door)?;
    let closed = door
        .act(move |act| {
            let now = act.now();
            let found = sessions::of(act, person, now)?;
            let session = found.into_iter().find(|session| hex::encode(session.hash.bytes()) == hash);
            let session = session.ok_or(Refused::LinkSpent)?;
            sign_in::close(act, person, &session.hash)?;
            Ok(session.hash)
        })
        .await?;
    let answer = see("/you/sessions").said("session-closed-done");
    if door.session() == Some(&closed) {
        answer.cookie(no_session_cookie()).answer()
    } else {
        answer.answer()
    }
}

async fn close_others(door: Door) -> Answer {
    let person = me(&door)?;
    if let Some(kept) = door.session().copied() {
        door.act(move |act| sign_in::close_others(act, person, &kept)).await?;
    }
    see("/you/sessions").said("session-closed-done").answer()
}
