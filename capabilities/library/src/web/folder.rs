//! The page of a folder, and the folder packed into one file.

use super::pack;
use super::row::Row;
use super::tree::{A_PAGE, Asked, address, next};
use crate::acts;
use crate::facts;
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::policy::{Contribute, TendFolder};
use crate::store::listed::{self, Filter, Shelf, Sort};
use crate::store::{addresses, folders};
use ::facts::{Look, Problem, Tag};
use ::web::{Answer, Door, Html, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use base::{Id, Lang, Named, Slug};
use web::axum::extract::{Path, Query};

pub(super) fn routes(r: &mut Routes) {
    r.get("/library/{*path}", Gate::Public, at_path);
    r.get("/folders/{id}", Gate::Public, by_id);
}

/// A choice among others.
struct Choice {
    label: String,
    href: String,
    current: bool,
}

struct Sub {
    link: String,
    name: String,
    lang: Option<String>,
    documents: i64,
    closed: bool,
}

#[derive(Template)]
#[template(path = "library/folder.html")]
struct FolderPage {
    ui: Ui,
    crumbs: Vec<(String, String)>,
    name: String,
    lang: Option<String>,
    about: Option<Html>,
    topics: Vec<(String, String)>,
    closed: bool,
    subs: Vec<Sub>,
    documents: i64,
    rows: Vec<Row>,
    sorts: Vec<Choice>,
    facets: Vec<Choice>,
    filtered: bool,
    first: Option<String>,
    next: Option<String>,
    zip: Option<String>,
    code: String,
    upload: Option<String>,
    new: Option<String>,
    edit: Option<String>,
    follow: Option<Html>,
    beside: Vec<Html>,
}

async fn by_id(door: Door, Path(id): Path<Id<Folder>>) -> Answer {
    let folder = door.read(move |look| acts::folder(look, id)).await?;
    Err(Problem::Moved(folder.link()).into())
}

async fn at_path(door: Door, Path(path): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let path = path.trim_end_matches('/').to_owned();
    if let Some(packed) = path.strip_suffix(".zip") {
        let path = packed.to_owned();
        let folder = door.read(move |look| at(look, &path, ".zip")).await?;
        return pack::send(door, folder).await;
    }
    let ui = door.ui();
    let (tag, body) = door
        .read(move |look| {
            let folder = at(look, &path, "")?;
            let tag = facts::folder(folder.id).tag();
            Ok::<_, Problem>((tag, page_of(look, ui, folder, &asked)?))
        })
        .await?;
    door.page(body.name.clone(), body).current("/library").keep([tag, Tag::from("library")]).answer()
}

/// The folder at a path, if this reader may see it; where it went, if it is elsewhere now.
pub(super) fn at(look: &Look, path: &str, suffix: &str) -> Result<Folder, Problem> {
    let (id, current) = addresses::at(look, path)?.ok_or(Problem::NotFound)?;
    let folder = acts::folder(look, id)?;
    if current { Ok(folder) } else { Err(Problem::Moved(folder.link() + suffix)) }
}

fn page_of(look: &Look, ui: Ui, folder: Folder, asked: &Asked) -> Result<FolderPage, Problem> {
    let (actor, filter, sort, after) = (*look.actor(), asked.filter(), asked.sort(), asked.after());
    let inside = actor.is_inside();
    let shelf =
        Shelf { folder: folder.id, filter: &filter, inside, after: after.as_ref(), limit: A_PAGE + 1 };
    let mut found = listed::of_folder(look, &shelf, sort)?;
    let link = folder.link();
    let next = next(&mut found, sort).map(|after| address(&link, &filter, Some(sort), Some(&after)));
    let subject = facts::folder(folder.id);
    let about = match &folder.details.about {
        Some(about) => Some(ui.prose(look, about.as_str(), false)?),
        None => None,
    };
    let (tends, adds) = (TendFolder(&folder).permits(&actor), Contribute.permits(&actor));
    let documents = folder.documents_for(&actor);
    let subs = subs(look, &folder)?;
    Ok(FolderPage {
        crumbs: crumbs(look, &folder)?,
        name: folder.details.name.to_string(),
        lang: folder.details.lang.as_ref().map(ToString::to_string),
        about,
        topics: topics::labels(look, &ui, &folder.details.topics)?,
        closed: !folder.open,
        documents,
        rows: found.iter().map(|document: &Document| Row::of(&ui, document)).collect(),
        sorts: sorts(&ui, &link, &filter, sort),
        facets: facets(look, &ui, &folder, &filter, sort)?,
        filtered: filter != Filter::default(),
        first: after.map(|_| address(&link, &filter, Some(sort), None)),
        next,
        zip: (documents > 0 || !subs.is_empty()).then(|| format!("{link}.zip")),
        subs,
        code: format!("[folder path=\"{}\"]", folder.path),
        upload: adds.then(|| format!("/library/upload?folder={}", folder.path)),
        new: adds.then(|| format!("/library/new?in={}", folder.path)),
        edit: tends.then(|| folder.doings() + "/edit"),
        follow: notices::follow_button(look, &ui, &subject)?,
        beside: ui.house().beside(look, &ui, &subject)?,
        ui,
    })
}

/// The library and the folders above, by name and address.
pub(super) fn crumbs(look: &Look, folder: &Folder) -> Result<Vec<(String, String)>, Problem> {
    let mut line = folders::down_to(look, folder)?;
    line.pop();
    Ok(line.iter().map(|folder| (folder.details.name.to_string(), folder.link())).collect())
}

fn subs(look: &Look, folder: &Folder) -> Result<Vec<Sub>, Problem> {
    let actor = *look.actor();
    let within = folders::within(look, Some(folder.id), &actor)?;
    let sub = |folder: &Folder| Sub {
        link: folder.link(),
        name: folder.details.name.to_string(),
        lang: folder.details.lang.as_ref().map(ToString::to_string),
        documents: folder.documents_for(&actor),
        closed: !folder.open,
    };
    Ok(within.iter().map(sub).collect())
}

fn sorts(ui: &Ui, link: &str, filter: &Filter, sort: Sort) -> Vec<Choice> {
    let choice = |one: &Sort| Choice {
        label: ui.t(format!("library-sort-{one}")),
        href: address(link, filter, Some(*one), None),
        current: *one == sort,
    };
    Sort::ALL.iter().map(choice).collect()
}

/// What the documents can be chosen by: topics of the folder, languages and kinds, where there are several.
fn facets(
    look: &Look,
    ui: &Ui,
    folder: &Folder,
    filter: &Filter,
    sort: Sort,
) -> Result<Vec<Choice>, Problem> {
    let inside = look.actor().is_inside();
    let link = folder.link();
    let mut choices = Vec::new();
    let mut push = |label: String, other: Filter, current: bool| {
        choices.push(Choice { label, href: address(&link, &other, Some(sort), None), current });
    };
    if let Some(topic) = &filter.topic {
        for (name, _) in topics::labels(look, ui, std::slice::from_ref::<Slug>(topic))? {
            push(name, Filter { topic: None, ..filter.clone() }, true);
        }
    }
    let langs: Vec<Lang> = listed::langs(look, folder.id, inside)?;
    for lang in langs.iter().filter(|_| langs.len() > 1 || filter.lang.is_some()) {
        let current = filter.lang.as_deref() == Some(lang.base());
        let chosen = (!current).then(|| lang.base().to_owned());
        push(ui.language(lang), Filter { lang: chosen, ..filter.clone() }, current);
    }
    let kinds = listed::kinds(look, folder.id, inside)?;
    for kind in kinds.iter().filter(|_| kinds.len() > 1 || filter.kind.is_some()) {
        let current = filter.kind == Some(*kind);
        let chosen = (!current).then_some(*kind);
        push(kind.label().to_owned(), Filter { kind: chosen, ..filter.clone() }, current);
    }
    Ok(choices)
}
