//! Joining: a form, a letter that confirms the address, and in; or before the stewards.

use super::{again, choices, confirm, session_cookie, sign_in};
use crate::acts::joining::{self, Candidate};
use crate::heart::profile::PersonName;
use crate::heart::sight::Sight;
use crate::refused::Refused;
use crate::store::links::{self, Purpose};
use crate::store::requests::Reason;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Joining, Routes, Stop, Ui, see};
use access::{Gate, Standing};
use base::{Email, Sentence};

/// To one address so many letters go in an hour.
const TO_ONE_ADDRESS: u32 = 3;

pub(super) fn routes(r: &mut Routes) {
    r.get("/join", Gate::Public, show);
    r.post("/join", Gate::Public, ask);
    r.get("/join/{token}", Gate::Bearer, show_link);
    r.post("/join/{token}", Gate::Bearer, confirm);
}

#[derive(Template)]
#[template(path = "people/join.html")]
struct JoinPage {
    ui: Ui,
    form: Form,
    sights: Vec<Choice>,
    network: String,
    invited_only: bool,
    asks_reason: bool,
}

async fn show(door: Door) -> Answer {
    if door.actor().person().is_some() {
        return see("/you").answer();
    }
    page(&door, Fields::default().with("sight", Sight::Network), StatusCode::OK)
}

fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let network = door.house().network();
    let body = JoinPage {
        sights: choices::<Sight>(&ui, "sight-profile"),
        network: network.name.as_str().to_owned(),
        invited_only: network.joining == Joining::Invitation,
        asks_reason: network.joining == Joining::Approval,
        form: ui.form(fields),
        ui: door.ui(),
    };
    door.page(ui.t("join-heading"), body).status(status).answer()
}

async fn ask(door: Door) -> Answer {
    let mut fields = door.fields();
    let email = fields.need::<Email>("email");
    let name = fields.need::<PersonName>("name");
    let sight = fields.need::<Sight>("sight");
    let reason = match door.house().network().joining {
        Joining::Approval => fields.need::<Reason>("reason"),
        Joining::Open | Joining::Invitation => None,
    };
    let (Some(email), Some(name), Some(sight), true) = (email, name, sight, fields.wrong().is_empty()) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Err(wait) = sign_in::take(&door, "join", &email, TO_ONE_ADDRESS) {
        return again(wait.into(), fields, |fields, status| page(&door, fields, status));
    }
    let lead = Sentence::of("join-sent").with("email", email.as_str());
    let candidate = Candidate { email, name, sight, tongue: door.ui().tongue(), reason };
    match door.act(move |act| joining::ask(act, &candidate)).await {
        Ok(()) => confirm::sent(&door, lead),
        Err(problem) => again(problem, fields, |fields, status| page(&door, fields, status)),
    }
}

async fn show_link(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(links::find::<Candidate>(look, Purpose::Join, &hash, now)?)
        })
        .await?;
    let candidate = found.ok_or(Refused::LinkSpent)?.body;
    let lead = Sentence::of("join-confirm-lead").with("name", candidate.name.as_str());
    confirm::page(&door, "join-confirm", Some(lead))
}

async fn confirm(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    let device = door.device().to_owned();
    let (token, standing) = door.act(move |act| joining::confirm(act, &hash, &device)).await?;
    let said = match standing {
        Standing::Active => "join-done",
        Standing::Applied | Standing::Barred => "join-waiting",
    };
    see("/you").cookie(session_cookie(door.house(), &token)).said(said).answer()
}
