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

/// So many replies stand under a comment in the list, the latest; all of them on the pages of the thread.
const REPLIES: i64 = 5;

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
    /// The form that writes it anew, where something in it was wrong.
    form: Option<Form>,
}

struct Thread {
    head: Shown,
    /// How many replies are not shown here, which came before the others.
    more: i64,
    replies: Vec<Shown>,
    /// Where the thread goes on.
    next: Option<String>,
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
    /// The thread of one, from it on when there are many.
    Thread(Id<Comment>),
    /// The same, with the form that writes it anew.
    Rewording(Id<Comment>),
}

impl Which {
    /// All of them.
    const ALL: Self = Self::Before(Id::from_bytes([u8::MAX; 16]));
}

async fn list(door: Door, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let before = asked.before.and_then(|before| Id::parse(&before).ok());
    let which = before.map_or(Which::ALL, Which::Before);
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
    let (found, next) = found(look, &page, which)?;
    let all = found.iter().flat_map(|one| std::iter::once(&one.head).chain(&one.replies));
    let hands = Hands::of(look, all.map(|comment| &comment.by))?;
    let writes = may_write(look, look.actor(), &page)?;
    let mut threads = Vec::with_capacity(found.len());
    for Found { head, more, replies, next } in found {
        let head = shown(look, &ui, (&page, writes), &hands, head)?;
        let replies: Result<Vec<Shown>, Problem> =
            replies.into_iter().map(|reply| shown(look, &ui, (&page, writes), &hands, reply)).collect();
        threads.push(Thread { head, more, replies: replies?, next });
    }
    let mut can_say = Say.permits(look.actor());
    let form = ui.form(fields);
    if let Which::Rewording(id) = which {
        let all = threads.iter_mut().flat_map(|one| std::iter::once(&mut one.head).chain(&mut one.replies));
        all.filter(|shown| shown.comment.id == *id && shown.can_reword)
            .for_each(|shown| shown.form = Some(form.clone()));
        can_say = false;
    }
    Ok(CommentsPage { form, threads, can_say, alone: !matches!(which, Which::Before(_)), next, page, ui })
}

/// A thread as it is kept.
struct Found {
    head: Comment,
    more: i64,
    replies: Vec<Comment>,
    next: Option<String>,
}

/// The threads of a page of comments, and where the list of them goes on.
fn found(look: &Look, page: &Page, which: &Which) -> Result<(Vec<Found>, Option<String>), Problem> {
    let before = match which {
        Which::Before(before) => *before,
        Which::Thread(id) | Which::Rewording(id) => return Ok((vec![thread_of(look, page, *id)?], None)),
    };
    let mut heads = store::heads(look, page.id, before)?;
    let next = cut(&mut heads).then(|| heads.last()).flatten();
    let next = next.map(|last| format!("{}/comments?before={}", page.link(), last.id));
    let mut found = Vec::with_capacity(heads.len());
    for head in heads {
        let replies = store::latest_replies(look, head.id, REPLIES)?;
        let more = match replies.first() {
            Some(first) if replies.len() as i64 == REPLIES => store::count_before(look, head.id, first.id)?,
            _ => 0,
        };
        found.push(Found { head, more, replies, next: None });
    }
    Ok((found, next))
}

/// The thread of a comment: from its beginning when it fits on one page, else from this comment on.
fn thread_of(look: &Look, page: &Page, id: Id<Comment>) -> Result<Found, Problem> {
    let here = |id| Ok::<_, Problem>(store::find(look, id)?.filter(|comment| comment.page == page.id));
    let asked = here(id)?.ok_or(Problem::NotFound)?;
    let head = here(asked.top())?.ok_or(Problem::NotFound)?;
    let all = store::count_before(look, head.id, Id::from_bytes([u8::MAX; 16]))?;
    let from = asked.head.filter(|_| all > A_PAGE).map_or(Id::from_bytes([0; 16]), |_| asked.id);
    let mut replies = store::replies_from(look, head.id, from)?;
    let behind = replies.get(usize::try_from(A_PAGE).unwrap_or(usize::MAX)).map(|one| one.link(&page.link()));
    cut(&mut replies);
    Ok(Found { more: store::count_before(look, head.id, from)?, replies, next: behind, head })
}

/// Cuts what was found to one page; whether there is more.
fn cut(found: &mut Vec<Comment>) -> bool {
    let room = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > room;
    found.truncate(room);
    more
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
        form: None,
        comment,
    })
}

async fn say(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = door.fields();
    let to = fields.maybe::<Id<Comment>>("to");
    let which = to.map_or(Which::ALL, Which::Thread);
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
        Ok(comment) => {
            let link = page.link();
            let first = format!("{link}/comments#{}", comment.anchor());
            let to = if comment.head.is_some() { comment.link(&link) } else { first };
            see(to).said("page-said-commented").answer()
        }
        Err(Problem::Refused(refusals)) => {
            comments_page(&door, slug, which, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn reword(door: Door, Path((slug, id)): Path<(String, Id<Comment>)>) -> Answer {
    let mut fields = door.fields();
    let Some(said) = fields.need::<Said>("words") else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return comments_page(&door, slug, Which::Rewording(id), fields, status).await;
    };
    let (page, comment) = door.act(move |act| acts::reword(act, id, &said)).await?;
    see(comment.link(&page.link())).said("page-said-reworded").answer()
}

async fn unsay(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let page = door.act(move |act| acts::unsay(act, id)).await?;
    see(format!("{}/comments", page.link())).said("page-said-unsaid").answer()
}

async fn resolve(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let (page, comment) = door.act(move |act| acts::resolve(act, id)).await?;
    see(comment.link(&page.link())).said("page-said-resolved").answer()
}

async fn reopen(door: Door, Path((_, id)): Path<(String, Id<Comment>)>) -> Answer {
    let (page, comment) = door.act(move |act| acts::reopen(act, id)).await?;
    see(comment.link(&page.link())).said("page-said-reopened").answer()
}
