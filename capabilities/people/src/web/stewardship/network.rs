//! The network's name, aims and rules.

use crate::acts::stewardship::change_network;
use crate::web::again;
use crate::web::network_form::{self, Offers};
use ::web::askama::Template;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship/network", Gate::Steward, show);
    r.put("/stewardship/network", Gate::Steward, update);
}

#[derive(Template)]
#[template(path = "people/network.html")]
struct NetworkPage {
    ui: Ui,
    form: Form,
    offers: Offers,
}

async fn show(door: Door) -> Answer {
    page(&door, network_form::filled(&door.house().network()), StatusCode::OK)
}

fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = NetworkPage { offers: Offers::new(&ui), form: ui.form(fields), ui: door.ui() };
    door.page(ui.t("stewardship-network"), body).status(status).hidden().answer()
}

async fn update(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(network) = network_form::read(&mut fields, &door.house().network()) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    match door.act(move |act| change_network(act, &network)).await {
        Ok(()) => see("/stewardship/network").said("network-saved").answer(),
        Err(problem) => again(problem, fields, |fields, status| page(&door, fields, status)),
    }
}
