//! Writing a comment: on the whole, or on what is missing; and taking in those on paragraphs.

use super::form::{self, CommentForm, side};
use super::paragraph;
use crate::acts::comments::{commenting, public};
use crate::heart::comments::comment::Part;
use crate::heart::comments::window::Side;
use crate::heart::statement::Statement;
use crate::web::statement;
use ::web::{Answer, Door, Fields, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Named, Sentence, Slug, hours};
use facts::{Problem, Refusal};
use serde::Deserialize;
use texts::{Fate, Mark};

/// So many comments one person writes in an hour, of which some are read from a list made before.
const COMMENTS: u32 = 120;

/// So many comments come from one connection without an account in an hour: a room full of people may share one.
const GUESTS: u32 = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/comments/new", Gate::Public, blank);
    r.post("/statements/{slug}/comments", Gate::Public, create);
}

#[derive(Template)]
#[template(path = "statements/comments/new.html")]
struct NewPage {
    ui: Ui,
    statement: Statement,
    part: Part,
    form: Result<CommentForm, String>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    about: String,
}

async fn blank(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let part = if Part::of_name(&asked.about) == Some(Part::Missing) { Part::Missing } else { Part::Whole };
    let fields = form::blank(&door.ui(), &statement, part, None);
    page(&door, statement, part, fields, StatusCode::OK)
}

fn page(door: &Door, statement: Statement, part: Part, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if part == Part::Missing { "comment-new-missing" } else { "comment-new-whole" });
    let form = form::form(&ui, &statement, fields);
    door.page(title, NewPage { ui, statement, part, form })
        .current("/statements")
        .status(status)
        .hidden()
        .answer()
}

async fn create(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    match side(&door.ui()) {
        Side::Inside => create_inside(&door, statement, &mut fields).await,
        Side::Outside => create_outside(&door, statement, &mut fields).await,
    }
}

async fn create_inside(door: &Door, statement: Statement, fields: &mut Fields) -> Answer {
    let Some(typed) = form::read(fields) else { return again(door, statement, fields.clone()).await };
    if let Err(sentence) = door.limit("comment", COMMENTS, hours(1)) {
        return again(door, statement, refused(fields, sentence)).await;
    }
    let id = statement.id;
    match door.act(move |act| commenting::comment(act, id, &typed)).await {
        Ok(comment) => {
            let removed = comment.about.place().is_some_and(|place| place.fate == Fate::Removed);
            let said = if removed { "comment-said-removed" } else { "comment-said-made" };
            see(comment.link(&statement)).said(said).answer()
        }
        Err(Problem::Refused(refusals)) => again(door, statement, fields.clone().refused(refusals)).await,
        Err(problem) => Err(problem.into()),
    }
}

async fn create_outside(door: &Door, statement: Statement, fields: &mut Fields) -> Answer {
    let (typed, guest) = (form::read(fields), form::guest(&door.ui(), fields));
    let (Some(typed), Some((guest, email))) = (typed, guest) else {
        return again(door, statement, fields.clone()).await;
    };
    let limits =
        door.limit("comment-guest", GUESTS, hours(1)).and_then(|()| public::limit(door.house(), &email));
    if let Err(sentence) = limits {
        return again(door, statement, refused(fields, sentence)).await;
    }
    let (id, house) = (statement.id, door.house().clone());
    match door.act(move |act| public::leave(act, &house, id, &typed, (&guest, &email))).await {
        Ok(()) => see(format!("{}/comments", statement.link())).said("comment-said-mailed").answer(),
        Err(Problem::Refused(refusals)) => again(door, statement, fields.clone().refused(refusals)).await,
        Err(problem) => Err(problem.into()),
    }
}

fn refused(fields: &Fields, sentence: Sentence) -> Fields {
    fields.clone().refused(vec![Refusal { field: None, sentence }])
}

/// The page of the form, with all that was typed.
async fn again(door: &Door, statement: Statement, fields: Fields) -> Answer {
    let part = Part::of_name(fields.get("about")).unwrap_or(Part::Whole);
    match (part, fields.get("mark").trim().parse::<Mark>()) {
        (Part::Paragraph, Ok(mark)) => paragraph::again(door, statement, mark, fields).await,
        _ => page(door, statement, part, fields, StatusCode::UNPROCESSABLE_ENTITY),
    }
}
