//! The page of positions: where people stand, the objections, the text of the minority, and the form.

use super::spoken::{self, Who};
use crate::acts::procedure::{objections, positions as acts, shown_round};
use crate::heart::procedure::Reason;
use crate::heart::procedure::position::{How, Position, Said, Stance, Words, are_shown, open};
use crate::heart::rules::Ground;
use crate::heart::statement::{Stage, Statement};
use crate::policy::procedure::WriteMinority;
use crate::store::procedure::positions::{self as store, Minority};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Moment, Named, Slug};
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/positions", Gate::Public, show);
    r.post("/statements/{slug}/positions", Gate::Member, take);
    r.delete("/statements/{slug}/positions", Gate::Member, take_back);
    r.put("/statements/{slug}/minority", Gate::Member, write_minority);
}

/// A position as it is read.
struct Row {
    stance: Stance,
    who: Who,
    at: String,
    ground: Option<String>,
    words: Option<Html>,
    /// The page of an objection, and what has become of it.
    objection: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "statements/procedure/positions.html")]
struct PositionsPage {
    ui: Ui,
    statement: Statement,
    /// When last call closes, while it is open.
    closes: Option<String>,
    /// Positions are hidden until then.
    hidden: bool,
    taken: i64,
    counts: Vec<(Stance, i64)>,
    rows: Vec<Row>,
    /// Behind which position the next page begins.
    next: Option<String>,
    objections: Vec<Row>,
    own: bool,
    form: Option<Form>,
    stances: Vec<Choice>,
    grounds: Vec<Choice>,
    minority: Option<(Html, Who, String)>,
    minority_form: Option<Form>,
}

/// Where the page begins.
#[derive(Deserialize)]
struct Behind {
    behind: Option<Id<Position>>,
}

async fn show(door: Door, Path(slug): Path<Slug>, Query(query): Query<Behind>) -> Answer {
    page(&door, slug, query.behind, Typed::default(), StatusCode::OK).await
}

/// The forms that came back.
#[derive(Clone, Default)]
struct Typed {
    position: Option<Fields>,
    minority: Option<Fields>,
}

async fn page(
    door: &Door,
    slug: Slug,
    behind: Option<Id<Position>>,
    typed: Typed,
    status: StatusCode,
) -> Answer {
    let found = statement(door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, found, behind, typed)).await?;
    let title = door.ui().t("position-heading");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    behind: Option<Id<Position>>,
    typed: Typed,
) -> Result<PositionsPage, Problem> {
    let round = shown_round(look, &statement)?;
    let call = (round.number, round.calls);
    let hidden = !are_shown(&statement, look.now());
    let (rows, next) = if hidden { (Vec::new(), None) } else { rows(look, &ui, &statement, call, behind)? };
    let objections = store::objections(look, statement.id, round.number)?;
    let writes = !matches!(statement.stage, Stage::Published | Stage::Dropped)
        && WriteMinority(&objections).permits(look.actor());
    let mut shown = Vec::new();
    for one in objections.iter().filter(|_| !hidden) {
        shown.push(row(look, &ui, &statement, one)?);
    }
    let counts = store::counts(look, statement.id, call)?;
    let own = match look.actor().person() {
        Some(person) => store::of_person(look, statement.id, round.number, person)?,
        None => None,
    };
    let closes =
        statement.window.filter(|_| open(&statement, look.now()).is_ok()).map(|window| window.closes);
    // What came back is shown with what was typed, though last call is over.
    let form = ((closes.is_some() || typed.position.is_some()) && look.actor().is_inside())
        .then(|| ui.form(typed.position.unwrap_or_else(|| fields_of(own.as_ref()))));
    let minority = store::minority(look, statement.id, round.number)?;
    Ok(PositionsPage {
        closes: closes.map(|closes| spoken::moment(&ui, &statement, closes)),
        hidden,
        taken: counts.iter().map(|(_, count)| count).sum(),
        counts: if hidden { Vec::new() } else { counts },
        rows,
        next,
        objections: shown,
        own: own.is_some(),
        form,
        stances: Stance::ALL.iter().map(|one| Choice::new(one, ui.t(format!("position-{one}")))).collect(),
        grounds: grounds(&ui, &statement),
        minority_form: (writes || typed.minority.is_some())
            .then(|| ui.form(typed.minority.unwrap_or_else(|| minority_fields(minority.as_ref())))),
        minority: minority.map(|minority| written(look, &ui, &statement, &minority)).transpose()?,
        statement,
        ui,
    })
}

/// A page of positions, and where the next one begins.
fn rows(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    call: (i64, i64),
    behind: Option<Id<Position>>,
) -> Result<(Vec<Row>, Option<String>), Problem> {
    let mut found = store::page(look, statement.id, call, behind)?;
    let most = usize::try_from(store::PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| more).map(|last| last.id.to_string());
    let mut rows = Vec::with_capacity(found.len());
    for one in &found {
        rows.push(row(look, ui, statement, one)?);
    }
    Ok((rows, next))
}

/// The text of the minority, who wrote it last, and when.
fn written(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    minority: &Minority,
) -> Result<(Html, Who, String), Problem> {
    Ok((
        ui.prose(look, minority.body.as_str(), false)?,
        spoken::who(look, ui, minority.by)?,
        spoken::moment(ui, statement, minority.at),
    ))
}

fn minority_fields(minority: Option<&Minority>) -> Fields {
    Fields::default()
        .with_some("minority", minority.map(|minority| minority.body.as_str()))
        .with_some("seen", minority.map(|minority| minority.at.micros()))
}

fn row(look: &Look, ui: &Ui, statement: &Statement, position: &Position) -> Result<Row, Problem> {
    Ok(Row {
        stance: position.said.stance(),
        who: spoken::who(look, ui, position.person)?,
        at: spoken::moment(ui, statement, position.at),
        ground: position.said.ground().map(|ground| spoken::ground(ui, ground)),
        words: position.said.words().map(|words| ui.prose(look, words, false)).transpose()?,
        objection: position
            .state
            .map(|state| (position.link(statement), ui.t(format!("objection-state-{state}")))),
    })
}

/// The grounds in the order of the rules, with the numbers that an answer by mail may name.
fn grounds(ui: &Ui, statement: &Statement) -> Vec<Choice> {
    let numbered = (1..).zip(&statement.rules.grounds);
    numbered.map(|(n, one)| Choice::new(one, format!("{n}. {}", spoken::ground(ui, one)))).collect()
}

fn fields_of(own: Option<&Position>) -> Fields {
    let Some(own) = own else { return Fields::default() };
    Fields::default()
        .with("stance", own.said.stance())
        .with_some("ground", own.said.ground())
        .with_some("reason", own.said.words())
}

async fn take(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let found = statement(&door, slug.clone()).await?;
    let (id, to) = (found.id, format!("{}/positions", found.link()));
    let taken = match said(&mut fields) {
        Some(said) => door.act(move |act| acts::take(act, id, &said, How::Web)).await,
        None => Err(fields.problem()),
    };
    match taken {
        Ok(_) => see(to).said("position-said").answer(),
        Err(Problem::Refused(refusals)) => {
            let typed = Typed { position: Some(fields.refused(refusals)), ..Typed::default() };
            page(&door, slug, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

fn said(fields: &mut Fields) -> Option<Said> {
    let stance = fields.need::<Stance>("stance");
    let (ground, words) = (fields.maybe::<Ground>("ground"), fields.maybe::<Words>("reason"));
    fields.check().ok()?;
    match Said::of(stance?, ground, words) {
        Ok(said) => Some(said),
        Err((field, sentence)) => {
            fields.refuse(field, sentence);
            None
        }
    }
}

async fn take_back(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = statement(&door, slug).await?;
    let id = found.id;
    door.act(move |act| acts::take_back(act, id)).await?;
    see(format!("{}/positions", found.link())).said("position-said-back").answer()
}

async fn write_minority(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let found = statement(&door, slug.clone()).await?;
    let (id, to) = (found.id, format!("{}/positions#minority", found.link()));
    let seen = fields.get("seen").parse().ok().map(Moment::from_micros);
    let written = match fields.need::<Reason>("minority") {
        Some(text) => door.act(move |act| objections::write_minority(act, id, &text, seen)).await,
        None => Err(fields.problem()),
    };
    match written {
        Ok(()) => see(to).said("objection-said-minority").answer(),
        Err(Problem::Refused(refusals)) => {
            let typed = Typed { minority: Some(fields.refused(refusals)), ..Typed::default() };
            page(&door, slug, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
