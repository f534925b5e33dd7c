//! One's own subscriptions over all lists, what one wants of threads, and one's posts that wait.

use super::found::list_at;
use crate::acts::subscriptions as acts;
use crate::heart::held::{Fate, Held};
use crate::heart::list::List;
use crate::heart::message::Thread;
use crate::heart::subscription::{State, Subscription, ThreadChoice};
use crate::letters::reason;
use crate::store::{held, lists, roles, subscriptions, thread_choices, threads};
use ::web::{Answer, Door, Routes, Ui, nearby, see};
use access::{Gate, accounts};
use askama::Template;
use axum::extract::Path;
use base::{Parse, Sentence};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/lists", Gate::SignedIn, show);
    r.post("/lists/{name}/threads/{thread}/choice", Gate::SignedIn, choose);
}

/// One subscription with what was said about threads.
struct Row {
    list: List,
    on: Subscription,
    threads: Vec<(Thread, ThreadChoice)>,
}

impl Row {
    const fn mark(&self) -> Option<&'static str> {
        match self.on.state {
            State::Active => None,
            State::Asked => Some("list-mark-asked"),
            State::Suspended => Some("list-mark-suspended"),
        }
    }

    fn choice(&self, thread: &Thread) -> String {
        format!("{}/threads/{}/choice", self.list.link(), thread.address)
    }
}

#[derive(Template)]
#[template(path = "lists/own.html")]
struct OwnPage {
    ui: Ui,
    rows: Vec<Row>,
    /// Lists that one looks after, with the key of what one is.
    kept: Vec<(List, String)>,
    /// Posts that wait, with the reason.
    waiting: Vec<(Held, String)>,
}

async fn show(door: Door) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui)).await?;
    door.page(door.ui().t("list-own-lists"), body).hidden().answer()
}

fn page(look: &Look, ui: Ui) -> Result<OwnPage, Problem> {
    let person = look.actor().person().ok_or(Problem::NotFound)?;
    let mut rows = Vec::new();
    for on in subscriptions::all_of(look, person)? {
        let Some(list) = lists::find(look, on.list)? else { continue };
        let mut chosen = Vec::new();
        for (id, choice) in thread_choices::by(look, on.id)? {
            chosen.extend(threads::find(look, id)?.map(|thread| (thread, choice)));
        }
        rows.push(Row { list, on, threads: chosen });
    }
    rows.sort_by(|one, other| one.list.name.cmp(&other.list.name));
    let mut kept = Vec::new();
    for (id, role) in roles::of_person(look, person)? {
        kept.extend(lists::find(look, id)?.map(|list| (list, ui.t(format!("list-role-{role}")))));
    }
    let mut waiting = Vec::new();
    if let Some(account) = accounts::of(look, person)? {
        let posts = held::of_address(look, &account.email)?;
        for post in posts.into_iter().filter(|post| post.fate == Fate::Waiting) {
            let why = ui.say(&reason(&post));
            waiting.push((post, why));
        }
    }
    Ok(OwnPage { rows, kept, waiting, ui })
}

/// Mutes a thread, follows only it, or treats it as all others; the reader goes back to where they pressed.
async fn choose(door: Door, Path((name, thread)): Path<(String, String)>) -> Answer {
    let (list, thread) = door
        .read(move |look| {
            let list = list_at(look, &name)?;
            let thread = threads::by_address(look, list.id, &thread)?.ok_or(Problem::NotFound)?;
            Ok::<_, Problem>((list, thread))
        })
        .await?;
    let fields = door.fields();
    let (choice, said) = match fields.get("choice") {
        "" => return Err(Problem::refused(Sentence::of("wrong-missing")).into()),
        "none" => (None, "list-said-thread-none"),
        typed => match ThreadChoice::parse(typed)? {
            ThreadChoice::Mute => (Some(ThreadChoice::Mute), "list-said-thread-mute"),
            ThreadChoice::Follow => (Some(ThreadChoice::Follow), "list-said-thread-follow"),
        },
    };
    door.act(move |act| acts::choose_thread(act, list.id, thread.id, choice)).await?;
    let back = if fields.has("back") { nearby(fields.get("back")) } else { "/you/lists" };
    see(back).said(said).answer()
}
