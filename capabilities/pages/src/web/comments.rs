//! What people say about a page.

use super::page_at;
use super::shown::{Hands, Name};
use crate::acts::{commenting as acts, may_write};
use crate::heart::comment::{Comment, Said};
use crate::heart::page::Page;
use crate::policy::{Resolve, Reword, Say, Unsay};
use crate::store::comments::{self as store, A_PAGE};
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Parse, hours};
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum;

/// So many replies stand under a comment in the list; all of them on the page of the thread.
const REPLIES: usize = 5;

/// So many comments one client sends in an hour.
const SAYS: u32 = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/comments", Gate::Public, list);
    r.post("/pages/{slug}/comments", Gate::Member, say);
    r.get("/pages/{slug}/comments/{comment}", Gate::Public, thread);
    r.put("/pages/{slug}/comments/{comment}", Gate::Member, reword);
    r.delete("/pages/{slug}/comments/{comment}", Gate::Member, unsay);
    r.post("/pages/{slug}/comments/{comment}/resolution", Gate::Member, resolve);
    r.delete("/pages/{slug}/comments/{comment}/resolution", Gate::Member, reopen);
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    before: Option<String>,
}

/// A comment as it is shown.
struct Shown {
    comment: Comment,
    by: Name,
    html: Html,
    /// Where it is changed.
    action: String,
    can_reword: bool,
    can_unsay: bool,
    can_resolve: bool,
}

struct Thread {
    head: Shown,
    /// How many replies are not shown here, which came before the others.
    more: usize,
    replies: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "pages/comments.html")]
struct CommentsPage {
    ui: Ui,
    form: Form,
    page: Page,
    threads: Vec<Thread>,
    can_say: bool,
    /// Whether this is one thread alone.
    alone: bool,
    next: Option<String>,
}

/// Which comments are shown.
#[derive(Clone)]
enum Which {
    /// Those behind one, the latest first.
    Before(Id<Comment>),
    /// One thread.
    Thread(Id<Comment>),
}

async fn list(door: Door, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let before = asked.before.and_then(|before| Id::parse(&before).ok());
    let which = Which::Before(before.unwrap_or(Id::from_bytes([u8::MAX; 16])));
    comments_page(&door, slug, which, Fields::default(), StatusCode::OK).await
}

async fn thread(door: Door, Path((slug, id)): Path<(String, Id<Comment>)>) -> Answer {
    comments_page(&door, slug, Which::Thread(id), Fields::default(), StatusCode::OK).await
}

async fn comments_page(
    door: &Door,
    slug: String,
    which: Which,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, &slug, &which, fields)).await?;
    let title = format!("{} · {}", door.ui().t("page-comments"), body.page.title);
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, slug: &str, which: &Which, fields: Fields) -> Result<CommentsPage, Problem> {
    let page = page_at(look, slug, "/comments")?;
    let mut heads = match which {
        Which::Before(before) => store::heads(look, page.id, *before)?,
        Which::Thread(id) => {
            let head = store::find(look, *id)?.filter(|head| head.page == page.id && head.head.is_none());
            vec![head.ok_or(Problem::NotFound)?]
        }
    };
    let room = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = heads.len() > room;
    heads.truncate(room);
    let next =
        heads.last().filter(|_| more).map(|last| format!("{}/comments?before={}", page.link(), last.id));
    let mut found = Vec::with_capacity(heads.len());
    for head in heads {
        let mut replies = store::replies(look, head.id)?;
        let most = if matches!(which, Which::Thread(_)) { replies.len() } else { REPLIES };
        let more = replies.len().saturating_sub(most);
        found.push((head, more, replies.split_off(more)));
    }
    let all = found.iter().flat_map(|(head, _, replies)| std::iter::once(head).chain(replies));
    let hands = Hands::of(look, all.map(|comment| &comment.by))?;
    let writes = may_write(look, look.actor(), &page)?;
    let mut threads = Vec::with_capacity(found.len());
    for (head, more, replies) in found {
        let head = shown(look, &ui, (&page, writes), &hands, head)?;
        let replies: Result<Vec<Shown>, Problem> =
            replies.into_iter().map(|reply| shown(look, &ui, (&page, writes), &hands, reply)).collect();
        threads.push(Thread { head, more, replies: replies? });
    }
    Ok(CommentsPage {
        form: ui.form(fields),
        threads,
        can_say: Say.permits(look.actor()),
        alone: matches!(which, Which::Thread(_)),
        next,
        page,
        ui,
    })
}

fn shown(
    look: &Look,
    ui: &Ui,
    (page, writes): (&Page, bool),
    hands: &Hands,
    comment: Comment,
) -> Result<Shown, Problem> {
    let actor = look.actor();
    let html = match &comment.said {
        Some(said) => ui.prose(look, said.as_str(), false)?,
        None => Html::of_text(&ui.t("page-comment-gone")),
    };
    Ok(Shown {
        by: hands.name(ui, &comment.by),
        html,
        action: format!("{}/comments/{}", page.link(), comment.id),
        can_reword: Reword(&comment).permits(actor),
        can_unsay: Unsay(&comment).permits(actor),
        can_resolve: Resolve { comment: &comment, writes }.permits(actor),
        comment,
    })
}

async fn say(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = door.fields();
    let to = fields.maybe::<Id<Comment>>("to");
    let which = to.map_or(Which::Before(Id::from_bytes([u8::MAX; 16])), Which::Thread);
    let said = fields.need::<Said>("words");
    if let Err(sentence) = door.limit("page-comment", SAYS, hours(1)) {
        fields.refuse("words", sentence);
    }
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(said), Ok(())) = (said, fields.check()) else {
        return comments_page(&door, slug, which, fields, unprocessable).await;
    };
    let at = slug.clone();
    let page = door.read(move |look| page_at(look, &at, "/comments")).await?;
    match door.act(move |act| acts::say(act, page.id, to, &said)).await {
        Ok(id) => see(format!("{}/comments#c-{id}", page.link())).said("page-said-commented").answer(),
        Err(Problem::Refused(refusals)) => {
            comments_page(&door, slug, which, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn reword(door: Door, Path((slug, id)): Path<(String, Id<Comment>)>) -> Answer {
    let mut fields = door.fields();
    let Some(said) = fields.need::<Said>("words") else {
        let before = Which::Before(Id::from_bytes([u8::MAX; 16]));
        return comments_page(&door, slug, before, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let page = door.act(move |act| acts::reword(act, id, &said)).await?;
    see(format!("{}/comments#c-{id}", page.link())).said("page-said-reworded").answer()
}

async fn unsay(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let page = door.act(move |act| acts::unsay(act, id)).await?;
    see(format!("{}/comments", page.link())).said("page-said-unsaid").answer()
}

async fn resolve(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let page = door.act(move |act| acts::resolve(act, id)).await?;
    see(format!("{}/comments#c-{id}", page.link())).said("page-said-resolved").answer()
}

async fn reopen(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let page = door.act(move |act| acts::reopen(act, id)).await?;
    see(format!("{}/comments#c-{id}", page.link())).said("page-said-reopened").answer()
}
