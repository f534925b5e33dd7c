//! The page of a statement's procedure: the strip with every line, the timetable, the rules as they were when it was
//! proposed, and the steps for those who may take them.

use super::rules::{self, Ruled};
use super::spoken::{self, Who};
use super::steps::{self, Offer};
use super::strip::{self, Line};
use crate::acts::procedure::{may_pass_over, pleading, steps as acts, strip as strips};
use crate::heart::procedure::Reason;
use crate::heart::statement::{Stage, Statement, Track};
use crate::store::procedure::urgency;
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Sentence, Slug};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/procedure", Gate::Public, show);
    r.post("/statements/{slug}/procedure", Gate::Member, step);
    r.post("/statements/{slug}/urgency", Gate::Facilitator, plead);
}

/// A facilitator who holds that it is urgent.
struct Plea {
    by: Who,
    region: &'static str,
    at: String,
    reason: Html,
}

#[derive(Template)]
#[template(path = "statements/procedure/page.html")]
struct ProcedurePage {
    ui: Ui,
    statement: Statement,
    lines: Vec<Line>,
    /// The dates, each with its label.
    dates: Vec<(&'static str, String)>,
    pleas: Vec<Plea>,
    /// The form by which a facilitator says that it is urgent.
    urgent: Option<Form>,
    offers: Vec<Offer>,
    zone: String,
    rules: Vec<Ruled>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    page(&door, slug, None, StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, tried: Option<Fields>, status: StatusCode) -> Answer {
    let found = statement(door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, found, tried.as_ref())).await?;
    let title = door.ui().t("procedure-heading");
    let tags = [crate::facts::subject(body.statement.id).tag(), "people".into()];
    let shown = door.page(title, body).current("/statements").status(status).keep(tags);
    if status == StatusCode::OK { shown.answer() } else { shown.hidden().answer() }
}

fn body(look: &Look, ui: Ui, statement: Statement, tried: Option<&Fields>) -> Result<ProcedurePage, Problem> {
    let strip = strips::strip(look, &statement)?;
    let mut pleas = Vec::new();
    for plea in urgency::of(look, statement.id, strip.round.number)? {
        pleas.push(Plea {
            by: spoken::who(look, &ui, Some(plea.person))?,
            region: plea.region.name(ui.tongue()),
            at: spoken::moment(&ui, &statement, plea.at),
            reason: ui.prose(look, plea.reason.as_str(), false)?,
        });
    }
    let pleads = may_pass_over(look)
        && statement.track == Track::Usual
        && matches!(statement.stage, Stage::Drafting | Stage::Comments);
    let typed = tried.filter(|fields| fields.get("step") == "urgent").cloned();
    Ok(ProcedurePage {
        lines: strip::lines(look, &ui, &statement, &strip)?,
        dates: dates(&ui, &statement, &strip),
        pleas,
        urgent: (pleads || typed.is_some()).then(|| ui.form(typed.unwrap_or_default())),
        offers: steps::offers(look, &ui, &statement, tried)?,
        zone: steps::zone(&ui, &statement, look.now()),
        rules: rules::ruled(look, &ui, &statement.rules)?,
        statement,
        ui,
    })
}

/// The timetable, in order.
fn dates(ui: &Ui, statement: &Statement, strip: &strips::Strip) -> Vec<(&'static str, String)> {
    let mut dates = vec![("procedure-date-proposed", spoken::moment(ui, statement, statement.made))];
    for (key, held) in [
        ("procedure-date-comments", strip.round.comments),
        ("procedure-date-last-call", strip.round.last_call),
    ] {
        dates.extend(held.map(|held| (key, spoken::window(ui, statement, held.window))));
    }
    let deadline = statement.proposal.deadline;
    dates.extend(deadline.map(|at| ("procedure-date-deadline", spoken::moment(ui, statement, at))));
    dates
}

/// Takes the step that the form names.
async fn step(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let found = statement(&door, slug.clone()).await?;
    let (id, now, house) = (found.id, door.house().clock.now(), door.house().clone());
    let to = format!("{}/procedure", found.link());
    let taken = match fields.get("step") {
        "comments" => match steps::opening(&found, &mut fields, now) {
            Some(opening) => door
                .act(move |act| acts::ask_for_comments(act, &house, id, &opening))
                .await
                .map(|()| "procedure-said-comments"),
            None => Err(fields.problem()),
        },
        "last-call" => match steps::opening(&found, &mut fields, now) {
            Some(opening) => door
                .act(move |act| acts::call_last(act, &house, id, &opening))
                .await
                .map(|()| "procedure-said-last-call"),
            None => Err(fields.problem()),
        },
        "extend" => match steps::closes(&found, &mut fields, now) {
            Some(closes) => {
                door.act(move |act| acts::extend(act, id, closes)).await.map(|()| "procedure-said-extended")
            }
            None => Err(fields.problem()),
        },
        "draft" => door.act(move |act| acts::draft(act, id)).await.map(|()| "procedure-said-draft"),
        "drop" => door.act(move |act| acts::abandon(act, id)).await.map(|()| "procedure-said-dropped"),
        _ => Err(Sentence::of("wrong-choice").into()),
    };
    match taken {
        Ok(said) => see(to).said(said).answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, slug, Some(fields.refused(refusals)), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// A facilitator says that it is urgent.
async fn plead(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields().with("step", "urgent");
    let found = statement(&door, slug.clone()).await?;
    let (id, to) = (found.id, format!("{}/procedure", found.link()));
    let pleaded = match fields.need::<Reason>("urgent") {
        Some(reason) => door.act(move |act| pleading::plead(act, id, &reason)).await,
        None => Err(fields.problem()),
    };
    match pleaded {
        Ok(()) => see(to).said("procedure-said-urgent").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, slug, Some(fields.refused(refusals)), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
