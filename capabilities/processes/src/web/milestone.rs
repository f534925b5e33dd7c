//! The page of a milestone: what happens, who goes, what the network wants there, and what came of it.

use super::crossings::seen;
use super::milestone_form as form;
use super::{parts, spoken, withdrawal};
use crate::acts::milestones as acts;
use crate::acts::processes;
use crate::facts::MILESTONE;
use crate::heart::milestone::{Kept, Milestone, Outcomes, Readers, link};
use crate::heart::process::Process;
use crate::heart::roadmap::link as roadmap_link;
use crate::store::parts::Part;
use crate::store::{feeds, roadmaps};
use ::web::{Answer, Card, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes/{slug}/milestones/new", Gate::Member, blank);
    r.post("/processes/{slug}/milestones", Gate::Member, create);
    r.get("/processes/{slug}/milestones/{number}", Gate::Public, show);
    r.get("/processes/{slug}/milestones/{number}/edit", Gate::Member, edit);
    r.put("/processes/{slug}/milestones/{number}", Gate::Member, change);
    r.post("/processes/{slug}/milestones/{number}/feeds", Gate::Member, feed);
    r.delete("/processes/{slug}/milestones/{number}/feeds/{source}", Gate::Member, unfeed);
}

/// A text of the network's own, and whether only its people read it.
struct Own {
    label: String,
    text: Html,
    closed: bool,
}

/// What came of it.
struct Came {
    word: String,
    class: &'static str,
    text: Option<Html>,
}

/// Something that feeds into this, which can be taken away.
struct Source {
    card: Card,
    away: String,
}

/// What a group does for this.
struct Doing {
    what: String,
    link: String,
    roadmap: String,
    state: String,
}

#[derive(Template)]
#[template(path = "processes/milestone.html")]
struct ShowPage {
    ui: Ui,
    process: Process,
    one: Milestone,
    link: String,
    when: String,
    distance: Option<String>,
    happens: Option<Html>,
    decides: Option<Html>,
    part: Option<Html>,
    help: Option<Html>,
    papers: Vec<(String, String)>,
    outcomes: Vec<(String, String)>,
    event: Option<Card>,
    statements: Vec<Card>,
    own: Vec<Own>,
    result: Option<Came>,
    sources: Vec<Source>,
    into: Vec<Card>,
    doing: Vec<Doing>,
    withdrawn: Option<Html>,
    people: Html,
    follow: Option<Html>,
    sections: Vec<Html>,
    form: Form,
    can_edit: bool,
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    page(&door, slug, number, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, number: i64, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug, number, fields)).await?;
    let title = format!("{} · {}", body.one.said.title, body.process.said.name);
    door.page(title, body).current("/processes").status(status).answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug, number: i64, fields: Fields) -> Result<ShowPage, Problem> {
    let (process, one) = acts::at(look, slug, number)?;
    let subject = Subject::new(MILESTONE, one.id);
    let said = &one.said;
    let prose = |text: Option<&str>| text.map(|text| ui.prose(look, text, false)).transpose();
    let address = link(&process.slug, number);
    let action = format!("{address}/going");
    let can_edit = acts::may_change(look, &one)?;
    Ok(ShowPage {
        when: spoken::when(&ui, said.when.as_ref()),
        distance: spoken::distance(&ui, said.when.as_ref()),
        happens: prose(said.happens.as_ref().map(|text| text.as_str()))?,
        decides: prose(said.decides.as_ref().map(|text| text.as_str()))?,
        part: prose(said.part.as_ref().map(|text| text.as_str()))?,
        help: prose(said.help.as_ref().map(|text| text.as_str()))?,
        papers: spoken::links(&said.papers),
        outcomes: spoken::links(&said.outcomes),
        event: said.event.as_ref().map(|event| ui.card(look, event)).transpose()?.flatten(),
        statements: cards(look, &ui, &said.statements)?,
        own: own(look, &ui, &one)?,
        result: said.result.as_ref().map(|result| result_of(look, &ui, result)).transpose()?,
        sources: sources(look, &ui, &one, &address)?,
        into: into(look, &ui, one.id)?,
        doing: doing(look, &ui, one.id)?,
        withdrawn: withdrawal::told(&ui, said.withdrawn.as_ref(), &said.lang, can_edit.then_some(&address))?,
        people: parts::section(
            look,
            &ui,
            one.id,
            Part::Goes,
            parts::taking(said.withdrawn.as_ref()),
            &action,
        )?,
        follow: notices::follow_button(look, &ui, &subject)?,
        sections: ui.house().beside(look, &ui, &subject)?,
        can_edit: can_edit && said.withdrawn.is_none(),
        form: ui.form(fields),
        link: address,
        process,
        one,
        ui,
    })
}

fn cards(look: &Look, ui: &Ui, subjects: &[Subject]) -> Result<Vec<Card>, Fault> {
    let mut cards = Vec::with_capacity(subjects.len());
    for subject in subjects {
        cards.extend(ui.card(look, subject)?);
    }
    Ok(cards)
}

/// Position, red lines and win, as far as they are for this reader.
fn own(look: &Look, ui: &Ui, one: &Milestone) -> Result<Vec<Own>, Fault> {
    let said = &one.said;
    let kept: [(&str, &Option<Kept>); 3] = [
        ("milestone-position", &said.position),
        ("milestone-red-lines", &said.red_lines),
        ("milestone-win", &said.win),
    ];
    let mut own = Vec::new();
    for (label, kept) in kept {
        if let Some(kept) = kept {
            own.push(Own {
                label: ui.t(label),
                text: ui.prose(look, kept.text.as_str(), false)?,
                closed: kept.readers == Readers::Network,
            });
        }
    }
    Ok(own)
}

fn result_of(look: &Look, ui: &Ui, result: &Outcomes) -> Result<Came, Fault> {
    Ok(Came {
        word: spoken::outcome(ui, result.outcome),
        class: spoken::outcome_class(result.outcome),
        text: result.text.as_ref().map(|text| ui.prose(look, text.as_str(), false)).transpose()?,
    })
}

fn sources(look: &Look, ui: &Ui, one: &Milestone, address: &str) -> Result<Vec<Source>, Fault> {
    let mut sources = Vec::new();
    for source in feeds::into(look, one.id)? {
        let away = format!("{address}/feeds/{}", source.id);
        sources.extend(ui.card(look, &source)?.map(|card| Source { card, away }));
    }
    Ok(sources)
}

fn into(look: &Look, ui: &Ui, id: Id<Milestone>) -> Result<Vec<Card>, Fault> {
    let targets = feeds::out_of(look, id.as_of())?;
    let targets: Vec<Subject> = targets.into_iter().map(|id| Subject::new(MILESTONE, id)).collect();
    cards(look, ui, &targets)
}

fn doing(look: &Look, ui: &Ui, id: Id<Milestone>) -> Result<Vec<Doing>, Fault> {
    let found = roadmaps::for_milestone(look, id)?.into_iter();
    Ok(found
        .map(|(entry, slug, title)| Doing {
            what: entry.said.what.to_string(),
            link: format!("{}#entry-{}", roadmap_link(&slug), entry.number),
            roadmap: title,
            state: spoken::progress(ui, entry.said.state),
        })
        .collect())
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let process = door.read(move |look| processes::at(look, &slug)).await?;
    let fields = Fields::default().with("lang", &process.said.lang);
    form::page(&door, process, None, fields, StatusCode::OK).await
}

async fn create(door: Door, Path(slug): Path<Slug>) -> Answer {
    let process = door.read(move |look| processes::at(look, &slug)).await?;
    save(&door, process, None).await
}

/// The milestone at an address, if whoever asks may write it anew.
async fn tended(door: &Door, slug: Slug, number: i64) -> Result<(Process, Milestone), Problem> {
    super::tended(door, move |look| {
        let (process, one) = acts::at(look, &slug, number)?;
        let may = acts::may_change(look, &one)?;
        Ok(((process, one), may))
    })
    .await
}

async fn edit(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let (process, one) = tended(&door, slug, number).await?;
    let said = one.said.clone();
    let ui = door.ui();
    let fields = door.read(move |look| form::fields_of(look, &ui, &said)).await?;
    let fields = fields.with("seen", one.version);
    form::page(&door, process, Some(one), fields, StatusCode::OK).await
}

async fn change(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let (process, one) = tended(&door, slug, number).await?;
    save(&door, process, Some(one)).await
}

/// Adds a milestone, or writes anew the one that is known.
async fn save(door: &Door, process: Process, known: Option<Milestone>) -> Answer {
    let mut typed = door.fields();
    let Some(mut said) = form::read(door, &mut typed).await? else {
        return form::page(door, process, known, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if let Some(one) = &known {
        // What a form does not show stays.
        said.written = one.said.written.clone().filter(|_| said.when.is_none() || said.when == one.said.when);
    }
    let (id, of, seen) = (known.as_ref().map(|one| one.id), process.id, seen(&typed));
    let saved = door.act(move |act| match id {
        Some(id) => acts::change(act, id, seen, &said),
        None => acts::add(act, of, &said),
    });
    match saved.await {
        Ok(one) => {
            let said = if id.is_some() { "milestone-said-changed" } else { "milestone-said-added" };
            see(link(&process.slug, one.number)).said(said).answer()
        }
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            form::page(door, process, known, typed.refused(refusals), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn feed(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let (process, one) = tended(&door, slug.clone(), number).await?;
    let mut typed = door.fields();
    let address = typed.get("source").to_owned();
    let source = door.read(move |look| acts::named(look, &address)).await?;
    let Some(source) = source else {
        typed.refuse("source", Sentence::of("milestone-wrong-source"));
        return page(&door, slug, number, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| acts::feed(act, &source, one.id)).await {
        Ok(()) => see(link(&process.slug, number)).said("milestone-said-fed").answer(),
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&door, slug, number, typed.refused(refusals), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn unfeed(door: Door, Path((slug, number, source)): Path<(Slug, i64, Id<Subject>)>) -> Answer {
    let (process, one) = tended(&door, slug, number).await?;
    door.act(move |act| acts::unfeed(act, source, one.id)).await?;
    see(link(&process.slug, number)).said("milestone-said-fed").answer()
}
