//! One held post: what it says, what it is made of, and what is decided about it.

use super::super::found::moderated;
use super::{Row, decided, decisions};
use crate::acts::moderation as acts;
use crate::heart::held::{Fate, Held};
use crate::heart::list::List;
use crate::store::held as store;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::Id;
use facts::{Look, Problem};
use message::PartKind;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/moderation/{held}", Gate::Member, show);
    r.put("/lists/{name}/moderation/{held}", Gate::Member, decide);
}

/// So much of a post is shown: enough to decide.
const SHOWN: usize = 20_000;

/// One leaf of a mail.
struct Leaf {
    media_type: String,
    name: Option<String>,
    size: String,
}

#[derive(Template)]
#[template(path = "lists/held.html")]
struct PostPage {
    ui: Ui,
    form: Form,
    list: List,
    row: Row,
    /// What it says; only its first lines where its bytes are gone.
    text: String,
    leaves: Vec<Leaf>,
    decisions: Vec<Choice>,
    decided: Option<String>,
}

impl PostPage {
    fn waits(&self) -> bool {
        self.row.post.fate == Fate::Waiting
    }

    fn can_be_approved(&self) -> bool {
        matches!(self.row.post.fate, Fate::Rejected | Fate::Discarded)
    }
}

/// The list and one of its held posts, for whoever moderates it.
fn found(look: &Look, name: &str, id: Id<Held>) -> Result<(List, Held), Problem> {
    let (list, _) = moderated(look, name)?;
    let post = store::find(look, id)?.filter(|post| post.list == list.id).ok_or(Problem::NotFound)?;
    Ok((list, post))
}

async fn show(door: Door, Path((name, id)): Path<(String, Id<Held>)>) -> Answer {
    let (list, post) = door.read(move |look| found(look, &name, id)).await?;
    page(&door, list, post, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, list: List, post: Held, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let (text, leaves) = content(door, &ui, &post).await;
    let decided = post.decided.map(|(at, _)| ui.moment(at));
    let body = PostPage {
        form: ui.form(fields),
        row: Row::of(&ui, &list, post),
        decisions: decisions(&ui),
        decided,
        list,
        text,
        leaves,
        ui,
    };
    let title = door.ui().t("list-held-title");
    door.page(title, body).current("/lists").status(status).hidden().answer()
}

/// What a post says and what it is made of, as far as its bytes are there and can be read.
async fn content(door: &Door, ui: &Ui, post: &Held) -> (String, Vec<Leaf>) {
    let house = door.house();
    let unread = || (post.excerpt.clone(), Vec::new());
    let Ok(bytes) = mail::raw::load(&house.db, &house.files, post.raw).await else { return unread() };
    let Ok(message) = message::read_bytes(bytes) else { return unread() };
    let leaves = message.parts.iter().filter(|part| !matches!(part.kind, PartKind::Multipart));
    let leaves = leaves
        .map(|part| Leaf {
            media_type: part.media_type.clone(),
            name: part.name.clone(),
            size: ui.size(i64::try_from(part.size).unwrap_or(i64::MAX)),
        })
        .collect();
    (message.text().text.chars().take(SHOWN).collect(), leaves)
}

async fn decide(door: Door, Path((name, id)): Path<(String, Id<Held>)>) -> Answer {
    let (list, post) = door.read(move |look| found(look, &name, id)).await?;
    let mut fields = door.fields();
    let Some(decision) = decided(&mut fields) else {
        return page(&door, list, post, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (house, about) = (door.house().clone(), list.clone());
    let done = door.act(move |act| {
        let post = store::find(act, id)?.ok_or(Problem::NotFound)?;
        acts::decide(act, &house, &about, &post, &decision)
    });
    match done.await {
        Ok(()) => see(format!("{}/moderation", list.link())).said("list-said-decided").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, list, post, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
