//! Who asks to join, and the answer.

use crate::acts::stewardship as acts;
use crate::store::requests;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::{Answer, Door, Routes, Stop, Ui, see};
use access::{Gate, Person};
use base::Id;

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship/requests", Gate::Steward, list);
    r.post("/stewardship/requests/{id}", Gate::Steward, admit);
    r.delete("/stewardship/requests/{id}", Gate::Steward, decline);
}

struct Row {
    name: String,
    reason: Option<String>,
    asked: String,
    action: String,
}

#[derive(Template)]
#[template(path = "people/requests.html")]
struct RequestsPage {
    ui: Ui,
    rows: Vec<Row>,
}

async fn list(door: Door) -> Answer {
    let found = door.read(|look| Ok::<_, Stop>(requests::all(look)?)).await?;
    let ui = door.ui();
    let rows = found
        .into_iter()
        .map(|request| Row {
            name: request.name,
            reason: request.reason.map(|reason| reason.as_str().to_owned()),
            asked: ui.moment(request.asked),
            action: format!("/stewardship/requests/{}", request.person),
        })
        .collect();
    door.page(ui.t("requests-heading"), RequestsPage { ui: door.ui(), rows }).hidden().answer()
}

async fn admit(door: Door, Path(id): Path<Id<Person>>) -> Answer {
    door.act(move |act| acts::admit(act, id)).await?;
    see("/stewardship/requests").said("request-admitted").answer()
}

async fn decline(door: Door, Path(id): Path<Id<Person>>) -> Answer {
    door.act(move |act| acts::decline(act, id)).await?;
    see("/stewardship/requests").said("request-declined").answer()
}
