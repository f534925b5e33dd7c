//! Who can open sealed endorsements: named to everybody, set by stewards.

use crate::acts::endorsing::sealing as acts;
use crate::heart::endorsing::custody::{CustodianName, PublicKey};
use crate::policy::endorsing::VouchForOrganizations;
use crate::store::sealed::{self as store, Custodian};
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::Id;
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/rules/custodians", Gate::Public, show);
    r.post("/statements/rules/custodians", Gate::Steward, add);
    r.delete("/statements/rules/custodians/{id}", Gate::Steward, remove);
}

const HERE: &str = "/statements/rules/custodians";

#[derive(Template)]
#[template(path = "statements/endorsing/custodians.html")]
struct CustodiansPage {
    ui: Ui,
    form: Form,
    all: Vec<Custodian>,
    fewest: usize,
    sets: bool,
}

async fn show(door: Door) -> Answer {
    page(&door, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let all = door.read(|look| store::custodians(look)).await?;
    let ui = door.ui();
    let body = CustodiansPage {
        sets: VouchForOrganizations.permits(ui.actor()),
        fewest: crate::heart::endorsing::custody::FEWEST,
        form: ui.form(fields),
        all,
        ui,
    };
    let title = door.ui().t("endorsement-custodians");
    door.page(title, body).current("/statements").status(status).answer()
}

async fn add(door: Door) -> Answer {
    let mut fields = door.fields();
    let name = fields.need::<CustodianName>("name");
    let key = fields.need::<PublicKey>("key");
    let (Some(name), Some(key)) = (name, key) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| acts::add_custodian(act, &name, &key)).await {
        Ok(()) => see(HERE).said("endorsement-said-custodian").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn remove(door: Door, Path(id): Path<Id<Custodian>>) -> Answer {
    door.act(move |act| acts::remove_custodian(act, id)).await?;
    see(HERE).said("endorsement-said-custodian-off").answer()
}
