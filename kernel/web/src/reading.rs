//! How one reads, without an account: the language and the time zone, each in a cookie.

use crate::answer::{Answer, see};
use crate::door::Door;
use crate::fields::Fields;
use crate::form::{Choice, Form};
use crate::gatehouse::nearby;
use crate::routes::Routes;
use crate::ui::Ui;
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Named, Tongue, Zone};
use facts::Problem;
use serde::Deserialize;

/// A year: longer than between two meetings.
const REMEMBERED_SECS: u32 = 365 * 24 * 3600;

/// The routes of this crate.
pub fn routes(r: &mut Routes) {
    r.get("/tongue/{tongue}", Gate::Public, choose_tongue);
    r.get("/zone", Gate::Public, show_zone);
    r.post("/zone", Gate::Public, choose_zone);
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    to: String,
}

async fn choose_tongue(Path(tongue): Path<String>, Query(back): Query<Back>) -> Answer {
    let tongue = Tongue::of_name(&tongue).ok_or(Problem::NotFound)?;
    see(nearby(&back.to)).cookie(remembered("tongue", tongue.name())).answer()
}

#[derive(Template)]
#[template(path = "zone.html")]
struct ZonePage {
    ui: Ui,
    form: Form,
    choices: Vec<Choice>,
}

async fn show_zone(door: Door, Query(back): Query<Back>) -> Answer {
    let ui = door.ui();
    let zone = ui.zone().cloned().unwrap_or_else(|| ui.house().network().zone.clone());
    let fields = Fields::default().with("to", nearby(&back.to)).with("zone", zone);
    zone_page(&door, fields, StatusCode::OK)
}

fn zone_page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let choices =
        Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " "))).collect();
    let body = ZonePage { form: ui.form(fields), choices, ui: door.ui() };
    door.page(ui.t("zone-heading"), body).status(status).hidden().answer()
}

async fn choose_zone(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(zone) = fields.need::<Zone>("zone") else {
        return zone_page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    see(nearby(fields.get("to"))).cookie(remembered("zone", zone.as_str())).answer()
}

fn remembered(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; Max-Age={REMEMBERED_SECS}; HttpOnly; SameSite=Lax")
}
