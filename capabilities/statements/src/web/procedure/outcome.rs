//! The outcome of last call, written by a person.

use super::spoken::{self, Who};
use super::steps;
use crate::acts::procedure::{matter, may, may_pass_over, missing, shown_round, steps as acts};
use crate::heart::procedure::position::{Stance, are_shown};
use crate::heart::procedure::{Condition, Reason, Step, holds};
use crate::heart::statement::Statement;
use crate::store::procedure::{self as store, positions};
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::Slug;
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/outcome", Gate::Public, show);
    r.put("/statements/{slug}/outcome", Gate::Member, conclude);
}

#[derive(Template)]
#[template(path = "statements/procedure/outcome.html")]
struct OutcomePage {
    ui: Ui,
    statement: Statement,
    /// What was written, by whom, when.
    outcome: Option<(Html, Option<(Who, String)>)>,
    counts: Vec<(Stance, i64)>,
    objections: i64,
    form: Option<Form>,
    /// What is missing.
    missing: Option<String>,
    passes_over: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    page(&door, slug, None, StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, typed: Option<Fields>, status: StatusCode) -> Answer {
    let found = statement(door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, found, typed)).await?;
    let title = door.ui().t("outcome-heading");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, statement: Statement, typed: Option<Fields>) -> Result<OutcomePage, Problem> {
    let round = shown_round(look, &statement)?;
    let matter = matter(look, &statement, look.now())?;
    let writes = may(look, &statement, Step::Conclude)?;
    let waits = writes && !holds(&statement, &matter, Step::Conclude, Condition::LastCallWindow);
    let author = match store::author(look, statement.id, round.number)? {
        Some((by, at)) => Some((spoken::who(look, &ui, by)?, spoken::moment(&ui, &statement, at))),
        None => None,
    };
    let shown = are_shown(&statement, look.now());
    let all = positions::counts(look, statement.id, (round.number, round.calls))?;
    Ok(OutcomePage {
        outcome: match &round.outcome {
            Some(words) => Some((ui.prose(look, words.as_str(), false)?, author)),
            None => None,
        },
        counts: if shown { all } else { Vec::new() },
        objections: if shown { matter.open_objections } else { 0 },
        form: (writes || typed.is_some()).then(|| ui.form(typed.unwrap_or_default())),
        missing: waits.then(|| ui.say(&missing(&statement, &matter, Condition::LastCallWindow))),
        passes_over: waits && may_pass_over(look),
        statement,
        ui,
    })
}

async fn conclude(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let found = statement(&door, slug.clone()).await?;
    let (id, to) = (found.id, format!("{}/outcome", found.link()));
    let outcome = fields.need::<Reason>("outcome");
    let nevertheless = steps::nevertheless(&mut fields);
    let concluded = match (outcome, fields.check()) {
        (Some(outcome), Ok(())) => {
            door.act(move |act| acts::conclude(act, id, &outcome, nevertheless.as_ref())).await
        }
        _ => Err(fields.problem()),
    };
    match concluded {
        Ok(()) => see(to).said("outcome-said").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, slug, Some(fields.refused(refusals)), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
