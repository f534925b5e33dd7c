//! Deciding on one endorsement: that its signer acts for the organization, or that the name does not belong.

use crate::acts::endorsing::{guarding, rights};
use crate::heart::endorsing::{Endorsement, State};
use crate::heart::statement::Statement;
use crate::policy::endorsing::VouchForOrganizations;
use crate::store::endorsements as store;
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Line, Slug};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/endorsements/{id}", Gate::Facilitator, show);
    r.put("/statements/{slug}/endorsements/{id}", Gate::Steward, give);
    r.delete("/statements/{slug}/endorsements/{id}", Gate::Facilitator, strike);
}

#[derive(Template)]
#[template(path = "statements/endorsing/decide.html")]
struct DecidePage {
    ui: Ui,
    form: Form,
    statement: Statement,
    one: Endorsement,
    address: String,
    vouches: bool,
}

impl DecidePage {
    fn waits_for_right(&self) -> bool {
        self.one.state == State::Waiting
    }
}

async fn show(door: Door, Path((slug, id)): Path<(Slug, Id<Endorsement>)>) -> Answer {
    let statement = statement(&door, slug).await?;
    page(&door, statement, id, Fields::default(), StatusCode::OK).await
}

async fn page(
    door: &Door,
    statement: Statement,
    id: Id<Endorsement>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let of = statement.id;
    let one = door.read(move |look| Ok::<_, Problem>(store::find(look, id)?)).await?;
    let one = one.filter(|one| one.statement == of).ok_or(Problem::NotFound)?;
    let ui = door.ui();
    let body = DecidePage {
        address: format!("{}/endorsements/{id}", statement.link()),
        vouches: VouchForOrganizations.permits(ui.actor()),
        form: ui.form(fields),
        statement,
        one,
        ui,
    };
    let title = door.ui().t("endorsement-decide");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

async fn again(
    door: &Door,
    statement: Statement,
    id: Id<Endorsement>,
    fields: Fields,
    problem: Problem,
) -> Answer {
    let Problem::Refused(refusals) = problem else { return Err(problem.into()) };
    page(door, statement, id, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn give(door: Door, Path((slug, id)): Path<(Slug, Id<Endorsement>)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let Some(note) = fields.need::<Line<300>>("note") else {
        return page(&door, statement, id, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let to = format!("{}/endorsements", statement.link());
    match door.act(move |act| rights::give(act, id, &note)).await {
        Ok(_) => see(to).said("endorsement-said-vouched").answer(),
        Err(problem) => again(&door, statement, id, fields, problem).await,
    }
}

async fn strike(door: Door, Path((slug, id)): Path<(Slug, Id<Endorsement>)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let Some(reason) = fields.need::<Line<300>>("reason") else {
        return page(&door, statement, id, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let to = format!("{}/endorsements", statement.link());
    match door.act(move |act| guarding::strike(act, id, &reason)).await {
        Ok(()) => see(to).said("endorsement-said-struck").answer(),
        Err(problem) => again(&door, statement, id, fields, problem).await,
    }
}
