//! The doors through which things are withdrawn, with a reason, and put back; and how pages tell of it.

use super::html;
use crate::acts::withdrawing::{Thing, turn};
use crate::acts::{consultations, milestones, processes, roadmaps};
use crate::heart::filter::Filter;
use crate::heart::milestone;
use crate::heart::process::Process;
use crate::heart::withdrawn::{Reason, Turn, Withdrawn};
use crate::store::{
    milestones as milestones_store, processes as processes_store, roadmaps as roadmaps_store, timeline,
};
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Lang, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum;

/// So many milestones that keep a process from being withdrawn are named.
const NAMED: i64 = 20;

/// What kind of thing an address is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Process,
    Milestone,
    Consultation,
    Roadmap,
    Entry,
}

const DOORS: [(&str, Kind); 5] = [
    ("/processes/{slug}/withdrawal", Kind::Process),
    ("/processes/{slug}/milestones/{number}/withdrawal", Kind::Milestone),
    ("/consultations/{slug}/withdrawal", Kind::Consultation),
    ("/roadmaps/{slug}/withdrawal", Kind::Roadmap),
    ("/roadmaps/{slug}/entries/{number}/withdrawal", Kind::Entry),
];

/// The names in such an address.
#[derive(Deserialize)]
struct Place {
    slug: Slug,
    number: Option<i64>,
}

pub(super) fn routes(r: &mut Routes) {
    for (path, kind) in DOORS {
        r.get(path, Gate::Member, move |door: Door, Path(place): Path<Place>| blank(door, kind, place));
        r.post(path, Gate::Member, move |door: Door, Path(place): Path<Place>| withdraw(door, kind, place));
        r.delete(path, Gate::Member, move |door: Door, Path(place): Path<Place>| put_back(door, kind, place));
    }
}

/// A thing that somebody wants to withdraw or put back.
struct Wanted {
    thing: Thing,
    title: String,
    lang: Lang,
    /// Its page; an entry stands on that of its roadmap.
    page: String,
    /// Where the form goes.
    action: String,
}

/// The thing at an address, if whoever asks may withdraw it.
async fn wanted(door: &Door, kind: Kind, place: Place) -> Result<Wanted, Problem> {
    let found = door.read(move |look| find(look, kind, &place)).await?;
    match found {
        (wanted, true) => Ok(wanted),
        _ => Err(Denied::No(Sentence::of("process-denied-tend")).into()),
    }
}

fn find(look: &Look, kind: Kind, Place { slug, number }: &Place) -> Result<(Wanted, bool), Problem> {
    let number = number.unwrap_or_default();
    let of = |thing, title: String, lang: &Lang, page: String| {
        let action = format!("{page}/withdrawal");
        Wanted { thing, title, lang: lang.clone(), page, action }
    };
    Ok(match kind {
        Kind::Process => {
            let one = processes::at(look, slug)?;
            let thing = Thing::Process(one.id);
            let may = processes::may_change(look, one.id)?;
            (of(thing, one.said.name.to_string(), &one.said.lang, one.link()), may)
        }
        Kind::Milestone => {
            let (process, one) = milestones::at(look, slug, number)?;
            let (thing, page) = (Thing::Milestone(one.id), milestone::link(&process.slug, number));
            (of(thing, one.said.title.to_string(), &one.said.lang, page), milestones::may_change(look, &one)?)
        }
        Kind::Consultation => {
            let one = consultations::at(look, slug)?;
            let thing = Thing::Consultation(one.id);
            let may = consultations::may_change(look, one.id)?;
            (of(thing, one.said.title.to_string(), &one.said.lang, one.link()), may)
        }
        Kind::Roadmap => {
            let one = roadmaps::at(look, slug)?;
            let thing = Thing::Roadmap(one.id);
            let may = roadmaps::may_change(look, one.id)?;
            (of(thing, one.said.title.to_string(), &one.said.lang, one.link()), may)
        }
        Kind::Entry => {
            let one = roadmaps::at(look, slug)?;
            let entry = roadmaps_store::numbered(look, one.id, number)?.ok_or(Problem::NotFound)?;
            let action = format!("{}/entries/{number}/withdrawal", one.link());
            let thing = Thing::Entry(one.id, number);
            let wanted = of(thing, entry.said.what.to_string(), &one.said.lang, one.link());
            (Wanted { action, ..wanted }, roadmaps::may_change(look, one.id)?)
        }
    })
}

#[derive(Template)]
#[template(path = "processes/withdrawal.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    wanted: Wanted,
    /// What stands in a process, with addresses, and how much that is.
    under: Vec<(String, String)>,
    standing: i64,
}

async fn blank(door: Door, kind: Kind, place: Place) -> Answer {
    let wanted = wanted(&door, kind, place).await?;
    page(&door, wanted, Fields::default(), StatusCode::OK).await
}

async fn withdraw(door: Door, kind: Kind, place: Place) -> Answer {
    let wanted = wanted(&door, kind, place).await?;
    let mut typed = door.fields();
    let Some(why) = typed.need::<Reason>("why") else {
        return page(&door, wanted, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let thing = wanted.thing;
    match door.act(move |act| turn(act, thing, &Turn::Withdraw(why.clone()))).await {
        Ok(()) => see(wanted.page).said("process-said-withdrawn").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, wanted, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn put_back(door: Door, kind: Kind, place: Place) -> Answer {
    let wanted = wanted(&door, kind, place).await?;
    let thing = wanted.thing;
    door.act(move |act| turn(act, thing, &Turn::PutBack)).await?;
    see(wanted.page).said("process-said-put-back").answer()
}

async fn page(door: &Door, wanted: Wanted, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let (under, standing) = match wanted.thing {
                Thing::Process(id) => (under(look, id)?, milestones_store::count(look, id)?),
                _ => (Vec::new(), 0),
            };
            Ok::<_, Fault>(FormPage { form: ui.form(fields), wanted, under, standing, ui })
        })
        .await?;
    let title = door.ui().t("process-withdraw");
    door.page(title, body).current("/processes").status(status).hidden().answer()
}

/// The first milestones that stand in a process.
fn under(look: &Look, id: Id<Process>) -> Result<Vec<(String, String)>, Fault> {
    let process = processes_store::find(look, id)?.map(|one| one.slug);
    let filter = Filter { process, ..Filter::default() };
    let listed = timeline::page(look, &filter, None, NAMED)?;
    Ok(listed.into_iter().map(|one| (one.link(), one.title)).collect())
}

/// That a thing was withdrawn, as its page says it, with the button that puts it back.
#[derive(Template)]
#[template(path = "processes/_withdrawn.html")]
struct Told<'a> {
    ui: &'a Ui,
    when: String,
    why: &'a str,
    lang: &'a Lang,
    /// Where it is put back, for those who may.
    action: Option<String>,
}

/// What the page of a thing says when it was withdrawn; with the page's address for those who may put it back.
pub(super) fn told(
    ui: &Ui,
    withdrawn: Option<&Withdrawn>,
    lang: &Lang,
    put_back: Option<&str>,
) -> Result<Option<Html>, Fault> {
    let told = |one: &Withdrawn| {
        let action = put_back.map(|page| format!("{page}/withdrawal"));
        html(&Told { ui, when: ui.moment(one.at), why: one.why.as_str(), lang, action })
    };
    withdrawn.map(told).transpose()
}

/// A thing among those that were withdrawn.
pub(super) struct Gone {
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) link: String,
    pub(super) why: String,
    /// Where it is put back, for what has no page of its own.
    pub(super) action: Option<String>,
}

impl Gone {
    /// A thing that has a page.
    pub(super) fn of(title: impl ToString, lang: &Lang, link: String, withdrawn: Option<&Withdrawn>) -> Self {
        let why = withdrawn.map(|one| one.why.to_string()).unwrap_or_default();
        Self { title: title.to_string(), lang: lang.to_string(), link, why, action: None }
    }
}

#[derive(Template)]
#[template(path = "processes/_gone.html")]
struct AllGone<'a> {
    ui: &'a Ui,
    gone: Vec<Gone>,
}

/// The list of what was withdrawn, folded away; nothing where nothing was.
pub(super) fn gone(ui: &Ui, gone: Vec<Gone>) -> Result<Option<Html>, Fault> {
    if gone.is_empty() { Ok(None) } else { html(&AllGone { ui, gone }).map(Some) }
}
