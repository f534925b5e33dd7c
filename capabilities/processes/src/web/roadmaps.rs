//! Engagement roadmaps: what a group does, by when, for which milestone.

use super::crossings::seen;
use super::drawn::Paper;
use super::index::page_number;
use super::langs;
use super::roadmap_entries::{EntryRow, entry_rows};
use super::shown::Shown;
use super::withdrawal::{self, Gone};
use crate::acts::roadmaps as acts;
use crate::facts::ROADMAP;
use crate::heart::filter::Filter;
use crate::heart::roadmap::{Roadmap, RoadmapDetails, RoadmapEntry};
use crate::policy::Add;
use crate::store::roadmaps as store;
use ::web::{Answer, Card, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use base::{Id, Lang, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

/// So many roadmaps stand on one page.
const A_PAGE: i64 = 50;

/// So many of its entries stand on one page of a roadmap.
const ENTRIES: i64 = 40;

/// So many milestones are drawn below a roadmap; the sheet has more.
const MILESTONES: usize = 80;

pub(super) fn routes(r: &mut Routes) {
    r.get("/roadmaps", Gate::Public, index);
    r.get("/roadmaps/new", Gate::Member, blank);
    r.post("/roadmaps", Gate::Member, create);
    r.get("/roadmaps/{slug}", Gate::Public, show);
    r.get("/roadmaps/{slug}/edit", Gate::Member, edit);
    r.put("/roadmaps/{slug}", Gate::Member, change);
}

/// A roadmap as the list shows it.
struct Row {
    title: String,
    lang: String,
    link: String,
    owner: String,
}

#[derive(Template)]
#[template(path = "processes/roadmaps.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    next: Option<String>,
    before: Option<String>,
    can_add: bool,
    gone: Option<Html>,
}

/// Roadmaps that were withdrawn: for the network's people.
fn gone(look: &Look, ui: &Ui) -> Result<Option<Html>, Fault> {
    let found = store::withdrawn(look)?;
    let one =
        |one: &Roadmap| Gone::of(&one.said.title, &one.said.lang, one.link(), one.said.withdrawn.as_ref());
    withdrawal::gone(ui, found.iter().map(one).collect())
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (ui, page) = (door.ui(), page_number(query.as_deref()));
    let body = door
        .read(move |look| {
            let mut found = store::all(look, (page - 1) * A_PAGE, A_PAGE + 1)?;
            let more = found.len() as i64 > A_PAGE;
            found.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
            let mut rows = Vec::with_capacity(found.len());
            for one in &found {
                rows.push(Row {
                    title: one.said.title.to_string(),
                    lang: one.said.lang.to_string(),
                    link: one.link(),
                    owner: owner(look, &ui, one)?.title,
                });
            }
            let to = |page: i64| format!("/roadmaps?page={page}");
            Ok::<_, Fault>(IndexPage {
                rows,
                next: more.then(|| to(page + 1)),
                before: (page > 1).then(|| to(page - 1)),
                can_add: Add.permits(look.actor()),
                gone: if Add.permits(look.actor()) && page == 1 { gone(look, &ui)? } else { None },
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("roadmap-all"), body).current("/processes").keep(super::index::tags()).answer()
}

/// Whose roadmap it is: an organization's, somebody's by name, or the network's.
pub(super) fn owner(look: &Look, ui: &Ui, one: &Roadmap) -> Result<Card, Fault> {
    if let Some(id) = one.said.organization
        && let Some(card) = people::organizations::card(look, id.as_of())?
    {
        return Ok(card);
    }
    let network = || ui.house().network().name.to_string();
    let title = one.said.owner.as_ref().map_or_else(network, ToString::to_string);
    Ok(Card { title, link: String::new() })
}

#[derive(Template)]
#[template(path = "processes/roadmap.html")]
struct ShowPage {
    ui: Ui,
    one: Roadmap,
    owner: Card,
    text: Option<Html>,
    entries: Vec<EntryRow>,
    next: Option<String>,
    before: Option<String>,
    picture: Option<Html>,
    sheet: String,
    follow: Option<Html>,
    withdrawn: Option<Html>,
    gone: Option<Html>,
    can_edit: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>, RawQuery(query): RawQuery) -> Answer {
    let (ui, page) = (door.ui(), page_number(query.as_deref()));
    let body = door.read(move |look| page_of(look, ui, &slug, page)).await?;
    let title = body.one.said.title.to_string();
    door.page(title, body).current("/processes").answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug, page: i64) -> Result<ShowPage, Problem> {
    let one = acts::at(look, slug)?;
    let mut entries = store::entries(look, one.id, (page - 1) * ENTRIES, ENTRIES + 1)?;
    let more = entries.len() as i64 > ENTRIES;
    entries.truncate(usize::try_from(ENTRIES).unwrap_or(usize::MAX));
    let filter = Filter { roadmap: Some(one.slug.clone()), ..Filter::default() };
    let shown = Shown::of(look, &ui, &filter, "/processes", None, MILESTONES)?;
    let text = one.said.text.as_ref().map(|text| ui.prose(look, text.as_str(), false)).transpose()?;
    let subject = Subject::new(ROADMAP, one.id);
    let can_edit = acts::may_change(look, one.id)?;
    let (link, withdrawn) = (one.link(), one.said.withdrawn.as_ref());
    let to = |page: i64| format!("{link}?page={page}");
    Ok(ShowPage {
        owner: owner(look, &ui, &one)?,
        text,
        entries: entry_rows(look, &ui, &one, &entries)?,
        next: more.then(|| to(page + 1)),
        before: (page > 1).then(|| to(page - 1)),
        picture: shown.picture(&ui, Paper::Page).filter(|_| !entries.is_empty()),
        sheet: filter.address("/processes/timeline"),
        follow: notices::follow_button(look, &ui, &subject)?,
        withdrawn: withdrawal::told(&ui, withdrawn, &one.said.lang, can_edit.then_some(&link))?,
        gone: if can_edit { gone_entries(look, &ui, &one)? } else { None },
        can_edit: can_edit && withdrawn.is_none(),
        one,
        ui,
    })
}

/// The entries of a roadmap that were withdrawn: for those who may put them back.
fn gone_entries(look: &Look, ui: &Ui, roadmap: &Roadmap) -> Result<Option<Html>, Fault> {
    let page = roadmap.link();
    let gone = |entry: RoadmapEntry| {
        let action = format!("{page}/entries/{}/withdrawal", entry.number);
        let said = &entry.said;
        let gone = Gone::of(&said.what, &roadmap.said.lang, String::new(), said.withdrawn.as_ref());
        Gone { action: Some(action), ..gone }
    };
    withdrawal::gone(ui, store::withdrawn_entries(look, roadmap.id)?.into_iter().map(gone).collect())
}

#[derive(Template)]
#[template(path = "processes/roadmap_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    /// The roadmap that is written anew; nothing for a new one.
    known: Option<Roadmap>,
    langs: Vec<Choice>,
    organizations: Vec<Choice>,
}

fn fields_of(said: &RoadmapDetails) -> Fields {
    Fields::default()
        .with("title", &said.title)
        .with_some("organization", said.organization)
        .with_some("owner", said.owner.as_ref())
        .with_some("text", said.text.as_ref())
        .with("lang", &said.lang)
}

fn read(fields: &mut Fields) -> Option<RoadmapDetails> {
    let title = fields.need("title");
    let organization = fields.maybe::<Id<Subject>>("organization");
    let (owner, text) = (fields.maybe("owner"), fields.maybe("text"));
    let lang = fields.need("lang");
    fields.check().ok()?;
    Some(RoadmapDetails { title: title?, organization, owner, text, lang: lang?, withdrawn: None })
}

async fn blank(door: Door) -> Answer {
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue()));
    form_page(&door, None, fields, StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    save(&door, None).await
}

/// The roadmap at an address, if whoever asks may write it.
pub(super) async fn tended(door: &Door, slug: Slug) -> Result<Roadmap, Problem> {
    super::tended(door, move |look| {
        let one = acts::at(look, &slug)?;
        let may = acts::may_change(look, one.id)?;
        Ok((one, may))
    })
    .await
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let one = tended(&door, slug).await?;
    let fields = fields_of(&one.said).with("seen", one.version);
    form_page(&door, Some(one), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let one = tended(&door, slug).await?;
    save(&door, Some(one)).await
}

/// Adds a roadmap, or writes anew the one that is known.
async fn save(door: &Door, known: Option<Roadmap>) -> Answer {
    let mut typed = door.fields();
    let Some(said) = read(&mut typed) else {
        return form_page(door, known, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, seen) = (known.as_ref().map(|one| one.id), seen(&typed));
    let saved = door.act(move |act| match id {
        Some(id) => acts::change(act, id, seen, &said),
        None => acts::add(act, &said),
    });
    match saved.await {
        Ok(one) => {
            let said = if id.is_some() { "roadmap-said-changed" } else { "roadmap-said-added" };
            see(one.link()).said(said).answer()
        }
        Err(Problem::Refused(refusals)) => {
            form_page(door, known, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn form_page(door: &Door, known: Option<Roadmap>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "roadmap-edit" } else { "roadmap-add" });
    let body = door
        .read(move |look| {
            let organizations = people::organizations::choices(look)?.into_iter();
            Ok::<_, Fault>(FormPage {
                langs: langs(&ui, fields.get("lang")),
                organizations: organizations.map(|(id, name)| Choice::new(id, name)).collect(),
                form: ui.form(fields),
                known,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/processes").status(status).hidden().answer()
}
