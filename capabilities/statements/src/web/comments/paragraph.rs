//! One paragraph with the comments on it, and the form for another.

use super::form::{self, CommentForm, number};
use super::shown::{Names, Row};
use crate::heart::comments::comment::Part;
use crate::heart::statement::Statement;
use crate::store::comments::{self as store, Filter, PAGE};
use crate::store::revisions;
use crate::web::{statement, text};
use ::web::{Answer, Door, Fields, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::Slug;
use facts::{Look, Problem};
use serde::Deserialize;
use texts::{Mark, Paragraph};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/paragraphs/{mark}", Gate::Public, show);
}

#[derive(Template)]
#[template(path = "statements/comments/paragraph.html")]
struct ParagraphPage {
    ui: Ui,
    statement: Statement,
    mark: Mark,
    /// What it says; nothing when it was removed.
    text: Option<Html>,
    /// The paragraphs before and after it.
    beside: (Option<Mark>, Option<Mark>),
    rows: Vec<Row>,
    next: Option<String>,
    form: Option<Result<CommentForm, String>>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    behind: String,
}

async fn show(door: Door, Path((slug, mark)): Path<(Slug, String)>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mark = mark.parse::<Mark>().map_err(|_| Problem::NotFound)?;
    let behind = number(&asked.behind).unwrap_or_default();
    page(&door, statement, mark, behind, None).await
}

/// The page once more with what was typed, which could not be taken.
pub(super) async fn again(door: &Door, statement: Statement, mark: Mark, fields: Fields) -> Answer {
    page(door, statement, mark, 0, Some(fields)).await
}

async fn page(door: &Door, statement: Statement, mark: Mark, behind: i64, typed: Option<Fields>) -> Answer {
    let ui = door.ui();
    let status = if typed.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = format!("¶{mark} · {}", statement.proposal.title);
    let body = door.read(move |look| body(look, ui, statement, mark, behind, typed)).await?;
    let kept = body.text.is_some() && status == StatusCode::OK;
    let tags = [crate::facts::subject(body.statement.id).tag(), "people".into()];
    let page = door.page(title, body).current("/statements").status(status).hidden();
    if kept { page.keep(tags).answer() } else { page.answer() }
}

fn body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    mark: Mark,
    behind: i64,
    typed: Option<Fields>,
) -> Result<ParagraphPage, Problem> {
    let revision = revisions::of(look, statement.id, statement.revision)?.ok_or(Problem::NotFound)?;
    if mark.0 >= revision.body.next || mark.0 == 0 {
        return Err(Problem::NotFound);
    }
    let paragraphs = &revision.body.paragraphs;
    let at = paragraphs.iter().position(|paragraph| paragraph.mark == mark);
    let paragraph = at.map(|at| &paragraphs[at]);
    let mut listed =
        store::list(look, statement.id, Filter { mark: Some(mark), ..Filter::default() }, behind)?;
    let more = listed.len() > PAGE;
    listed.truncate(PAGE);
    let names = Names::of(look, listed.iter().map(|listed| &listed.comment))?;
    let last = listed.last().filter(|_| more).and_then(|last| last.comment.number);
    let beside = |at: Option<usize>| at.and_then(|at| paragraphs.get(at)).map(|paragraph| paragraph.mark);
    Ok(ParagraphPage {
        text: paragraph.map(|paragraph| text::html_from(&paragraph.text, 2)),
        beside: (beside(at.and_then(|at| at.checked_sub(1))), beside(at.map(|at| at + 1))),
        rows: listed.iter().map(|listed| Row::listed(&ui, &names, &statement, listed)).collect(),
        next: last.map(|last| format!("{}/paragraphs/{mark}?behind={last}", statement.link())),
        form: fields(&ui, &statement, paragraph, typed).map(|fields| form::form(&ui, &statement, fields)),
        mark,
        statement,
        ui,
    })
}

/// What stands in the form. On a paragraph that was removed nothing new is written, but what was typed while it was there.
fn fields(
    ui: &Ui,
    statement: &Statement,
    paragraph: Option<&Paragraph>,
    typed: Option<Fields>,
) -> Option<Fields> {
    typed.or_else(|| Some(form::blank(ui, statement, Part::Paragraph, Some(paragraph?))))
}
