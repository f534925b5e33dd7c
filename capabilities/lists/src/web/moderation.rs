//! Held posts for those who moderate a list: the queue, one post, who may not post.

mod post;

use super::archive::entitled;
use super::found::moderated;
use crate::acts::lists as list_acts;
use crate::acts::moderation as acts;
use crate::heart::held::{Decision, Fate, Held, Note};
use crate::heart::list::{Letters, List};
use crate::letters::{authentication, reason};
use crate::store::bans::{self, Ban};
use crate::store::{held, roles};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Email, Id, Parse, Sentence};
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/moderation", Gate::Member, queue);
    r.post("/lists/{name}/moderation", Gate::Member, decide_several);
    r.put("/lists/{name}/moderation", Gate::Member, set_letters);
    r.post("/lists/{name}/bans", Gate::Member, ban);
    r.delete("/lists/{name}/bans", Gate::Member, unban);
    post::routes(r);
}

/// What can be done with posts, in the order of the buttons.
const DECISIONS: [&str; 4] = ["approve", "reject", "discard", "ban"];

/// One held post as the queue shows it.
struct Row {
    post: Held,
    reason: String,
    authentication: String,
    made: String,
    address: String,
}

impl Row {
    fn of(ui: &Ui, list: &List, mut post: Held) -> Self {
        post.subject = entitled(ui, &post.subject);
        Self {
            reason: ui.say(&reason(&post)),
            authentication: ui.say(&authentication(&post)),
            made: ui.moment(post.made),
            address: format!("{}/moderation/{}", list.link(), post.id),
            post,
        }
    }
}

#[derive(Template)]
#[template(path = "lists/moderation.html")]
struct QueuePage {
    ui: Ui,
    form: Form,
    list: List,
    rows: Vec<Row>,
    appealed: Vec<Row>,
    next: Option<String>,
    decisions: Vec<Choice>,
    bans: Vec<Ban>,
    /// Whether held posts are mailed to the reader, when they have a role.
    letters: Option<Letters>,
}

impl QueuePage {
    const fn mails(&self) -> bool {
        matches!(self.letters, Some(Letters::Each))
    }
}

/// What can be decided, as choices.
fn decisions(ui: &Ui) -> Vec<Choice> {
    DECISIONS.iter().map(|word| Choice::new(word, ui.t(format!("list-decide-{word}")))).collect()
}

/// What a form decides; otherwise what is wrong is noted.
fn decided(fields: &mut Fields) -> Option<Decision> {
    let note = fields.maybe::<Note>("note");
    let decision = match (fields.get("decision"), note) {
        ("approve", _) => Some(Decision::Approve),
        ("reject", Some(note)) => Some(Decision::Reject(note)),
        ("reject", None) => {
            fields.refuse("note", Sentence::of("list-wrong-reject"));
            None
        }
        ("discard", _) => Some(Decision::Discard),
        ("ban", note) => Some(Decision::Ban(note)),
        _ => {
            fields.refuse("decision", Sentence::of("wrong-choice"));
            None
        }
    };
    fields.check().ok()?;
    decision
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    after: Option<String>,
}

async fn queue(door: Door, Path(name): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let after = asked.after.as_deref().and_then(|id| Id::parse(id).ok());
    queue_page(&door, name, after, Fields::default(), StatusCode::OK).await
}

async fn queue_page(
    door: &Door,
    name: String,
    after: Option<Id<Held>>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &name, after, fields)).await?;
    door.page(door.ui().t("list-moderation"), body).current("/lists").status(status).hidden().answer()
}

fn page(
    look: &Look,
    ui: Ui,
    name: &str,
    after: Option<Id<Held>>,
    fields: Fields,
) -> Result<QueuePage, Problem> {
    let (list, _) = moderated(look, name)?;
    let mut waiting = held::with_fate(look, list.id, Fate::Waiting, after)?;
    let page = usize::try_from(held::PAGE).unwrap_or(usize::MAX);
    let more = waiting.len() > page;
    waiting.truncate(page);
    let next = waiting.last().filter(|_| more);
    let next = next.map(|last| format!("{}/moderation?after={}", list.link(), last.id));
    let row = |post: Held| Row::of(&ui, &list, post);
    let letters = match look.actor().person() {
        Some(person) => roles::of(look, list.id, person)?.map(|keeper| keeper.letters),
        None => None,
    };
    Ok(QueuePage {
        rows: waiting.into_iter().map(row).collect(),
        appealed: held::appealed(look, list.id)?.into_iter().map(row).collect(),
        bans: bans::all(look, list.id)?,
        decisions: decisions(&ui),
        form: ui.form(fields),
        next,
        letters,
        list,
        ui,
    })
}

async fn decide_several(door: Door, Path(name): Path<String>) -> Answer {
    let slug = name.clone();
    let (list, _) = door.read(move |look| moderated(look, &slug)).await?;
    let mut fields = door.fields();
    let ids = fields.many::<Id<Held>>("held");
    if ids.is_empty() {
        fields.refuse("decision", Sentence::of("list-wrong-none-ticked"));
    }
    let Some(decision) = decided(&mut fields) else {
        return queue_page(&door, name, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (house, to) = (door.house().clone(), format!("{}/moderation", list.link()));
    door.act(move |act| {
        for id in &ids {
            let post = held::find(act, *id)?.filter(|post| post.list == list.id);
            // What somebody else has decided meanwhile stays as they decided it.
            if let Some(post) = post.filter(|post| post.fate == Fate::Waiting) {
                acts::decide(act, &house, &list, &post, &decision)?;
            }
        }
        Ok(())
    })
    .await?;
    see(to).said("list-said-decided").answer()
}

async fn set_letters(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| moderated(look, &name)).await?;
    let letters = door.fields().need::<Letters>("letters").ok_or(Sentence::of("wrong-choice"))?;
    let to = format!("{}/moderation", list.link());
    door.act(move |act| list_acts::set_letters(act, &list, letters)).await?;
    see(to).said("list-said-letters").answer()
}

async fn ban(door: Door, Path(name): Path<String>) -> Answer {
    let slug = name.clone();
    let (list, _) = door.read(move |look| moderated(look, &slug)).await?;
    let mut fields = door.fields();
    let (email, why) = (fields.need::<Email>("mail"), fields.maybe::<Note>("why"));
    let (Some(email), Ok(())) = (email, fields.check()) else {
        return queue_page(&door, name, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let to = format!("{}/moderation#bans", list.link());
    door.act(move |act| acts::ban(act, &list, &email, why.as_ref())).await?;
    see(to).said("list-said-banned").answer()
}

async fn unban(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| moderated(look, &name)).await?;
    let mut fields = door.fields();
    let Some(email) = fields.need::<Email>("mail") else { return Err(fields.problem().into()) };
    let to = format!("{}/moderation#bans", list.link());
    door.act(move |act| acts::unban(act, &list, &email)).await?;
    see(to).said("list-said-unbanned").answer()
}
