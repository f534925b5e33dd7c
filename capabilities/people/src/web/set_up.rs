//! The first page of an instance: its first steward names the network.

use super::network_form::{self, Offers};
use super::{again, confirm, session_cookie};
use crate::acts::set_up::{First, set_up};
use crate::heart::profile::PersonName;
use crate::passwords;
use crate::refused::Refused;
use crate::store::links::{self, Purpose};
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Door, Fields, Form, Network, Routes, Stop, Ui, see};
use access::Gate;
use base::{Email, Lang, TokenHash, hours};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/set-up/{token}", Gate::Bearer, show);
    r.post("/set-up/{token}", Gate::Bearer, create);
}

#[derive(Template)]
#[template(path = "people/set_up.html")]
struct SetUpPage {
    ui: Ui,
    form: Form,
    offers: Offers,
    action: String,
}

async fn show(door: Door, Path(token): Path<String>) -> Answer {
    good(&door, confirm::hash_of(&token)?).await?;
    let network = Network { lang: Lang::from(door.ui().tongue()), ..(*door.house().network()).clone() };
    page(&door, network_form::filled(&network), StatusCode::OK)
}

async fn good(door: &Door, hash: TokenHash) -> Result<(), Stop> {
    door.limit("set-up", 60, hours(1))?;
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(links::find::<()>(look, Purpose::SetUp, &hash, now)?)
        })
        .await?;
    if found.is_some() { Ok(()) } else { Err(Problem::from(Refused::LinkSpent).into()) }
}

fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = SetUpPage {
        offers: Offers::new(&ui),
        form: ui.form(fields),
        action: ui.path().to_owned(),
        ui: door.ui(),
    };
    door.page(ui.t("set-up-heading"), body).status(status).hidden().answer()
}

async fn create(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    good(&door, hash).await?;
    let mut fields = door.fields();
    let name = fields.need::<PersonName>("name");
    let email = fields.need::<Email>("email");
    let network = network_form::read(&mut fields, &door.house().network());
    let (Some(name), Some(email), Some(network)) = (name, email, network) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let password = match fields.get("password") {
        "" => None,
        typed => match passwords::hash(door.house(), typed).await {
            Ok(hash) => Some(hash),
            Err(problem) => return again(problem, fields, |fields, status| page(&door, fields, status)),
        },
    };
    let first = First { name, email, password, tongue: door.ui().tongue() };
    let device = door.device().to_owned();
    let token = door.act(move |act| set_up(act, &hash, &first, &network, &device)).await?;
    see("/").cookie(session_cookie(door.house(), &token)).said("set-up-done").answer()
}
