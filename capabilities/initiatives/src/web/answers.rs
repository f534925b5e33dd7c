//! What others wrote to the leads of an initiative, and answering it. Nobody but them sees it.

use super::names::{Names, Who};
use super::row::day;
use super::{addressed, initiative};
use crate::acts::{parting as acts, standing};
use crate::heart::initiative::Initiative;
use crate::heart::part::{Part, PartKind, PartState, Writer};
use crate::policy::AnswerFor;
use crate::store::parts::{self as store, PAGE};
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Denied, Gate, Policy};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Parse, Slug};
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/answers", Gate::Member, list);
    r.post("/initiatives/{slug}/answers/{id}", Gate::Member, answer);
}

/// What somebody wrote.
struct Row {
    id: Id<Part>,
    kind: PartKind,
    who: Option<Who>,
    words: String,
    when: String,
    answer: Option<(String, Option<Who>, String)>,
    form: Option<Form>,
}

#[derive(Template)]
#[template(path = "initiatives/answers.html")]
struct AnswersPage {
    ui: Ui,
    initiative: Initiative,
    rows: Vec<Row>,
    /// Whether those are shown that were answered.
    answered: bool,
    waiting: i64,
    older: Option<String>,
}

#[derive(Clone, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    answered: String,
    #[serde(default)]
    behind: String,
}

/// What came back from the form of one of them.
type Typed = Option<(Id<Part>, Fields)>;

async fn list(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    page(&door, slug, asked, None, StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, asked: Asked, typed: Typed, status: StatusCode) -> Answer {
    let found = initiative(door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, found, &asked, typed)).await?;
    let title = door.ui().t("part-answers");
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    initiative: Initiative,
    asked: &Asked,
    typed: Typed,
) -> Result<AnswersPage, Problem> {
    let policy = AnswerFor(standing(look, look.actor(), initiative.id)?);
    if !policy.permits(look.actor()) {
        return Err(Denied::No(policy.otherwise()).into());
    }
    let answered = !asked.answered.is_empty();
    let state = if answered { PartState::Answered } else { PartState::Waiting };
    let mut found = store::of(look, initiative.id, state, Id::parse(&asked.behind).ok())?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let older = found.last().filter(|_| more).cloned().map(|last| {
        let answered = if answered { "answered=yes&" } else { "" };
        format!("{}/answers?{answered}behind={}", initiative.link(), last.id)
    });
    // What was typed stays, though somebody else answered meanwhile.
    if let Some((id, _)) = &typed
        && found.iter().all(|part| part.id != *id)
    {
        let theirs = |part: &Part| part.initiative == initiative.id;
        found.splice(..0, store::find(look, *id)?.filter(theirs));
    }
    let writers = found.iter().filter_map(|part| match part.writer {
        Writer::Person(person) => Some(person),
        Writer::Guest(_) | Writer::Former => None,
    });
    let answerers = found.iter().filter_map(|part| part.answer.as_ref()?.by);
    let names = Names::of(look, writers.chain(answerers))?;
    let rows = found.into_iter().map(|part| row(&ui, &names, part, typed.as_ref())).collect();
    Ok(AnswersPage { rows, answered, waiting: store::waiting(look, initiative.id)?, older, initiative, ui })
}

fn row(ui: &Ui, names: &Names, part: Part, typed: Option<&(Id<Part>, Fields)>) -> Row {
    let came_back = typed.filter(|(id, _)| *id == part.id).map(|(_, fields)| fields.clone());
    Row {
        id: part.id,
        kind: part.kind,
        who: match &part.writer {
            Writer::Person(person) => names.who(ui, Some(*person), None),
            Writer::Guest(guest) => Some(Who { name: guest.name.to_string(), link: None }),
            Writer::Former => names.who(ui, None, None),
        },
        words: part.words.to_string(),
        when: day(ui, part.at),
        form: came_back.or_else(|| part.answer.is_none().then(Fields::default)).map(|fields| ui.form(fields)),
        answer: part
            .answer
            .map(|answer| (answer.words.to_string(), names.who(ui, answer.by, None), day(ui, answer.at))),
    }
}

async fn answer(door: Door, Path((slug, part)): Path<(Slug, Id<Part>)>) -> Answer {
    let found = addressed(&door, slug.clone()).await?;
    let mut typed = door.fields();
    let Some(words) = typed.need("answer") else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&door, slug, Asked::default(), Some((part, typed)), status).await;
    };
    match door.act(move |act| acts::answer(act, part, &words)).await {
        Ok(_) => see(format!("{}/answers", found.link())).said("part-said-answered").answer(),
        Err(Problem::Refused(refusals)) => {
            let typed = Some((part, typed.refused(refusals)));
            page(&door, slug, Asked::default(), typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
