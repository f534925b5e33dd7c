//! Events that may be the same: a facilitator decides, and can take it back.

use crate::acts::joining as acts;
use crate::heart::event::Event;
use crate::heart::likeness::Why;
use crate::store::likeness::{self as likenesses, Suggestion};
use crate::store::{events, joining};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Parse, Sentence, Slug};
use facts::{Act, Problem};
use web::{Answer, Door, Routes, Ui, see};

/// The routes of doubles.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/events/doubles", Gate::Facilitator, index);
    r.post("/events/{name}/joined", Gate::Facilitator, join);
    r.delete("/events/{name}/joined", Gate::Facilitator, separate);
    r.post("/events/{name}/unlike", Gate::Facilitator, hold_apart);
}

/// Two events that may be one.
struct Pair {
    events: [Event; 2],
    why: Why,
}

#[derive(Template)]
#[template(path = "events/doubles.html")]
struct Index {
    ui: Ui,
    pairs: Vec<Pair>,
}

async fn index(door: Door) -> Answer {
    let pairs = door
        .read(|look| {
            let mut pairs = Vec::new();
            for Suggestion { a, b, why } in likenesses::suggestions(look)? {
                let (one, other) =
                    (events::by_id(look, look.actor(), a)?, events::by_id(look, look.actor(), b)?);
                if let (Some(one), Some(other)) = (one, other) {
                    pairs.push(Pair { events: [one, other], why });
                }
            }
            Ok::<_, Problem>(pairs)
        })
        .await?;
    let ui = door.ui();
    let title = ui.t("likeness-heading");
    door.page(title, Index { pairs, ui }).current("/events").hidden().answer()
}

async fn join(door: Door, Path(name): Path<String>) -> Answer {
    let (one, other) = (slug(&name)?, other(&door)?);
    let link = door
        .act(move |act| {
            let (one, other) = both(act, &one, &other)?;
            let kept = acts::join(act, &one, &other)?;
            Ok(if kept == one.id { one.link() } else { other.link() })
        })
        .await?;
    see(link).said("likeness-joined").answer()
}

async fn hold_apart(door: Door, Path(name): Path<String>) -> Answer {
    let (one, other) = (slug(&name)?, other(&door)?);
    door.act(move |act| {
        let (one, other) = both(act, &one, &other)?;
        acts::hold_apart(act, &one, &other)
    })
    .await?;
    see("/events/doubles").said("likeness-held-apart").answer()
}

async fn separate(door: Door, Path(name): Path<String>) -> Answer {
    let absorbed = other(&door)?;
    door.act(move |act| {
        let event = joining::by_any_slug(act, &absorbed)?.ok_or(Problem::NotFound)?;
        acts::separate(act, &event)
    })
    .await?;
    see(format!("/events/{}", slug(&name)?)).said("likeness-separated").answer()
}

fn slug(name: &str) -> Result<Slug, Problem> {
    Slug::parse(name).map_err(|_| Problem::NotFound)
}

/// The other event, by its name or the address of its page.
fn other(door: &Door) -> Result<Slug, Problem> {
    let typed = door.fields().get("other").trim().trim_end_matches('/').to_owned();
    let name = typed.rsplit('/').next().unwrap_or_default();
    Slug::parse(name).map_err(|_| Problem::wrong("other", Sentence::of("likeness-wrong-other")))
}

fn both(act: &Act, one: &Slug, other: &Slug) -> Result<(Event, Event), Problem> {
    let find = |slug| events::by_slug(act, act.actor(), slug)?.ok_or(Problem::NotFound);
    let (one, other) = (find(one)?, find(other)?);
    if one.id == other.id { Err(Sentence::of("likeness-wrong-other").into()) } else { Ok((one, other)) }
}
