//! What came from outside and waits for a drafter or facilitator.

use super::shown::{Names, Row};
use crate::acts::comments::moderating::{self, Verdict, Why};
use crate::acts::{may_draft, readable};
use crate::heart::comments::comment::Comment;
use crate::heart::statement::Statement;
use crate::store::comments::{self as store, PAGE};
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Parse, Sentence, Slug};
use facts::{Look, Problem, Refusal};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/comments/waiting", Gate::Member, queue);
    r.put("/statements/{slug}/comments/waiting", Gate::Member, decide);
}

#[derive(Template)]
#[template(path = "statements/comments/waiting.html")]
struct QueuePage {
    ui: Ui,
    statement: Statement,
    rows: Vec<(String, Row)>,
    form: Form,
    next: Option<String>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    behind: String,
}

/// The statement at that address, if whoever looks moderates its comments.
fn moderated(look: &Look, slug: &Slug) -> Result<Statement, Problem> {
    let statement = readable(look, slug)?;
    if may_draft(look, &statement)? {
        Ok(statement)
    } else {
        Err(Denied::No(Sentence::of("statement-denied-draft")).into())
    }
}

async fn queue(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = door.read(move |look| moderated(look, &slug)).await?;
    page(&door, statement, Id::parse(&asked.behind).ok(), Fields::default(), StatusCode::OK).await
}

async fn page(
    door: &Door,
    statement: Statement,
    behind: Option<Id<Comment>>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t("comment-waiting");
    let body = door
        .read(move |look| {
            let mut waiting = store::waiting(look, statement.id, behind)?;
            let more = waiting.len() > PAGE;
            waiting.truncate(PAGE);
            let names = Names::of(look, waiting.iter())?;
            let next = waiting.last().filter(|_| more).map(|last| last.id);
            let row =
                |comment: Comment| (comment.id.to_string(), Row::whole(&ui, &names, &statement, &comment));
            Ok::<_, Problem>(QueuePage {
                next: next.map(|next| format!("{}/comments/waiting?behind={next}", statement.link())),
                rows: waiting.into_iter().map(row).collect(),
                form: ui.form(fields),
                statement,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

async fn decide(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = door.read(move |look| moderated(look, &slug)).await?;
    let mut fields = door.fields();
    let chosen: Vec<Id<Comment>> = fields.many("comment");
    if chosen.is_empty() && fields.wrong().is_empty() {
        let none = Refusal { field: None, sentence: Sentence::of("comment-wrong-none") };
        fields = fields.refused(vec![none]);
    }
    let turn_down = fields.get("verdict") == "turn-down";
    let why = if turn_down { fields.need::<Why>("why") } else { None };
    if fields.check().is_err() {
        return page(&door, statement, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let verdict = why.map_or(Verdict::Show, Verdict::TurnDown);
    let id = statement.id;
    door.act(move |act| moderating::decide(act, id, &chosen, &verdict)).await?;
    see(format!("{}/comments/waiting", statement.link())).said("comment-said-decided").answer()
}
