//! One comment with its place in the text, what was answered, and what is said about it.

use super::form::number;
use super::shown::{Names, Row};
use crate::acts::comments::threads;
use crate::acts::{may_draft, readable};
use crate::heart::comments::comment::{About, Comment, Words};
use crate::heart::comments::window::talks;
use crate::heart::statement::Statement;
use crate::policy::comments::{Reply, TakeBack};
use crate::store::comments as store;
use crate::store::revisions;
use crate::web::comments::answer::AnswerForms;
use crate::web::text;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Lang, Slug, hours};
use facts::{Look, Problem, Refusal};
use texts::{Body, Fate};

/// So many replies one person writes in an hour.
const REPLIES: u32 = 120;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/comments/{number}", Gate::Public, show);
    r.delete("/statements/{slug}/comments/{number}", Gate::Member, take_back);
    r.post("/statements/{slug}/comments/{number}/replies", Gate::Member, reply);
}

#[derive(Template)]
#[template(path = "statements/comments/thread.html")]
struct ThreadPage {
    ui: Ui,
    statement: Statement,
    head: Row,
    context: Option<Context>,
    /// The paragraph in other words, with what that changes.
    proposed: Option<Html>,
    replies: Vec<Row>,
    reply: Option<Form>,
    can_take_back: bool,
    answer: Option<AnswerForms>,
    /// For those who answer: the next comment that has no answer.
    next: Option<i64>,
}

/// The paragraph that a comment is about.
struct Context {
    /// What it says now, or what it said when it was removed or has changed since.
    text: Html,
    /// What has changed since the comment was written.
    changes: Option<Html>,
}

/// What is typed on the page of a comment and could not be taken.
#[derive(Default)]
pub(super) struct TypedThere {
    /// In the form for a reply.
    pub(super) reply: Option<Fields>,
    /// In that for an answer.
    pub(super) answer: Option<Fields>,
    /// In that by which its wording is taken into the text.
    pub(super) wording: Option<Fields>,
}

impl TypedThere {
    fn is_empty(&self) -> bool {
        self.reply.is_none() && self.answer.is_none() && self.wording.is_none()
    }
}

/// The comment at that address, if whoever looks may read it.
pub(super) fn found(look: &Look, slug: &Slug, typed: &str) -> Result<(Statement, Comment), Problem> {
    let statement = readable(look, slug)?;
    let number = number(typed).ok_or(Problem::NotFound)?;
    let comment = store::numbered(look, statement.id, number)?.ok_or(Problem::NotFound)?;
    Ok((statement, comment))
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let (statement, comment, head) = door
        .read(move |look| {
            let (statement, comment) = found(look, &slug, &number)?;
            let head = match comment.about {
                About::Reply(head) => store::find(look, head)?,
                _ => None,
            };
            Ok::<_, Problem>((statement, comment, head))
        })
        .await?;
    match head {
        Some(head) => {
            let anchor = comment.number.unwrap_or_default();
            see(format!("{}#c{anchor}", head.link(&statement))).answer()
        }
        None => page(&door, statement, comment, TypedThere::default()).await,
    }
}

/// The page of a comment, with what was typed there and could not be taken.
pub(super) async fn page(door: &Door, statement: Statement, comment: Comment, typed: TypedThere) -> Answer {
    let ui = door.ui();
    let status = if typed.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let number = comment.number.unwrap_or_default();
    let title = format!("#{number} · {}", statement.proposal.title);
    let body = door.read(move |look| body(look, ui, statement, comment, typed)).await?;
    let tags = [crate::facts::subject(body.statement.id).tag(), "people".into()];
    let page = door.page(title, body).current("/statements").status(status).hidden();
    page.keep(tags).answer()
}

fn body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    comment: Comment,
    typed: TypedThere,
) -> Result<ThreadPage, Problem> {
    let replies = store::replies(look, comment.id)?;
    let names = Names::of(look, std::iter::once(&comment).chain(&replies))?;
    let latest =
        revisions::of(look, statement.id, statement.revision)?.map_or_else(Body::empty, |one| one.body);
    let drafts = may_draft(look, &statement)?;
    let number = comment.number.unwrap_or_default();
    let next = if drafts { store::next_unanswered(look, statement.id, number)? } else { None };
    let answers = drafts && (comment.is_open() || typed.answer.is_some());
    let may_reply = Reply.permits(look.actor()) && talks(&statement).is_ok();
    Ok(ThreadPage {
        context: context(&comment, &latest),
        proposed: proposed(&comment),
        replies: replies.iter().map(|reply| Row::whole(&ui, &names, &statement, reply)).collect(),
        reply: (may_reply || typed.reply.is_some())
            .then(|| ui.form(typed.reply.unwrap_or_else(|| Fields::default().with("lang", ui.tongue())))),
        can_take_back: comment.is_open() && TakeBack(&comment).permits(look.actor()),
        answer: answers
            .then(|| AnswerForms::of(&ui, &statement, &comment, &latest, (typed.answer, typed.wording))),
        head: Row::whole(&ui, &names, &statement, &comment),
        next,
        statement,
        ui,
    })
}

fn context(comment: &Comment, latest: &Body) -> Option<Context> {
    let place = comment.about.place()?;
    let now = latest.find(place.mark).filter(|_| place.fate != Fate::Removed);
    let changes =
        now.filter(|now| now.text != place.said).map(|now| markup::diff_html(&place.said, &now.text));
    let text = text::html(now.map_or(place.said.as_str(), |now| now.text.as_str()));
    Some(Context { text, changes })
}

/// What a proposed wording changes, seen from the paragraph as it was when it was written.
fn proposed(comment: &Comment) -> Option<Html> {
    let proposed = comment.proposed.as_ref()?;
    let said = comment.about.place().map_or("", |place| place.said.as_str());
    Some(markup::diff_html(said, proposed.as_str()))
}

async fn reply(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let (statement, comment) = door.read(move |look| found(look, &slug, &number)).await?;
    let mut fields = door.fields();
    let (words, lang) = (fields.need::<Words>("words"), fields.need::<Lang>("lang"));
    let again = |fields| TypedThere { reply: Some(fields), ..TypedThere::default() };
    let (Some(words), Some(lang)) = (words, lang) else {
        return page(&door, statement, comment, again(fields)).await;
    };
    if let Err(sentence) = door.limit("comment-reply", REPLIES, hours(1)) {
        let fields = fields.refused(vec![Refusal { field: None, sentence }]);
        return page(&door, statement, comment, again(fields)).await;
    }
    let head = comment.head();
    match door.act(move |act| threads::reply(act, head, &words, &lang)).await {
        Ok(reply) => {
            let anchor = reply.number.unwrap_or_default();
            see(format!("{}#c{anchor}", comment.link(&statement))).said("comment-said-replied").answer()
        }
        Err(Problem::Refused(refusals)) => {
            page(&door, statement, comment, again(fields.refused(refusals))).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn take_back(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let (statement, comment) = door.read(move |look| found(look, &slug, &number)).await?;
    let id = comment.id;
    door.act(move |act| threads::take_back(act, id)).await?;
    see(comment.link(&statement)).said("comment-said-withdrawn").answer()
}
