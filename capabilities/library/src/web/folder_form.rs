//! The forms by which folders are made, described, moved and removed.

use super::langs;
use super::removal;
use crate::acts::{self, folders as doing, removing};
use crate::heart::folder::{Folder, FolderDetails, MOST_TOPICS, Visibility};
use crate::policy::Contribute;
use crate::store::{addresses, folders as store};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Allowed, Gate};
use askama::Template;
use base::{Id, Lang, Line, Named, Sentence, Slug, Text};
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum::extract::{Path, Query};
use web::axum::http::StatusCode;

/// With more folders than these nobody finds one in a list that opens: its address is typed.
const CHOOSABLE: usize = 200;

pub(super) fn routes(r: &mut Routes) {
    r.get("/library/new", Gate::Member, blank);
    r.post("/library", Gate::Member, add);
    r.get("/folders/{id}/edit", Gate::Member, edit);
    r.put("/folders/{id}", Gate::Member, change);
    r.get("/folders/{id}/removal", Gate::Member, told);
    r.delete("/folders/{id}", Gate::Member, remove);
}

#[derive(Deserialize)]
struct In {
    #[serde(rename = "in")]
    parent: Option<String>,
}

#[derive(Template)]
#[template(path = "library/folder_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    title: String,
    method: &'static str,
    action: String,
    back: String,
    parents: Option<Vec<Choice>>,
    langs: Vec<Choice>,
    topics: Vec<Choice>,
    visibilities: Vec<Choice>,
    removal: Option<String>,
}

/// The folders of which one can be chosen, by their paths; nothing when there are too many.
pub(super) fn choices(look: &Look) -> Result<Option<Vec<Choice>>, Problem> {
    let all = store::all(look)?;
    if all.len() > CHOOSABLE {
        return Ok(None);
    }
    let mut choices = Vec::with_capacity(all.len());
    for folder in &all {
        let depth = folder.path.matches('/').count();
        let label = format!("{}{}", "— ".repeat(depth), folder.details.name);
        choices.push(Choice::new(&folder.path, label));
    }
    Ok(Some(choices))
}

/// The folder that was chosen or typed by its path.
pub(super) fn at(look: &Look, typed: &str) -> Result<Option<Folder>, Problem> {
    let path = typed.trim().trim_matches('/');
    let path = path.strip_prefix("library/").unwrap_or(path);
    match addresses::at(look, path)? {
        Some((id, _)) => match acts::folder(look, id) {
            Ok(folder) => Ok(Some(folder)),
            Err(Problem::NotFound) => Ok(None),
            Err(problem) => Err(problem),
        },
        None => Ok(None),
    }
}

pub(super) fn visibilities(ui: &Ui) -> Vec<Choice> {
    Visibility::ALL.iter().map(|one| Choice::new(one, ui.t(format!("library-visibility-{one}")))).collect()
}

async fn blank(door: Door, Query(asked): Query<In>) -> Answer {
    let fields = Fields::default()
        .with("visibility", Visibility::Public)
        .with_some("parent", asked.parent)
        .with("position", 0);
    form_page(&door, None, fields, StatusCode::OK).await
}

async fn form_page(door: &Door, folder: Option<Folder>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let own = folder.as_ref().map(|folder| folder.id);
    let (parents, topics) = door
        .read(move |look| {
            Allowed::ask(&Contribute, look.actor())?;
            let mut parents = choices(look)?;
            if let (Some(parents), Some(own)) = (&mut parents, own) {
                let path = acts::folder(look, own)?.path;
                parents.retain(|choice| choice.value != path);
            }
            Ok::<_, Problem>((parents, topics::choices(look, &ui)?))
        })
        .await?;
    let ui = door.ui();
    let title = ui.t(if folder.is_some() { "folder-edit" } else { "folder-new" });
    let body = FormPage {
        title: title.clone(),
        method: if folder.is_some() { "put" } else { "post" },
        action: folder.as_ref().map_or("/library".to_owned(), Folder::doings),
        back: folder.as_ref().map_or("/library".to_owned(), Folder::link),
        removal: folder.as_ref().map(|folder| folder.doings() + "/removal"),
        langs: langs::choices(&ui, fields.get("lang")),
        visibilities: visibilities(&ui),
        parents,
        topics,
        form: ui.form(fields),
        ui,
    };
    door.page(title, body).current("/library").status(status).hidden().answer()
}

/// What the form says; a field that is wrong says so.
fn read(fields: &mut Fields) -> Option<FolderDetails> {
    let name = fields.need::<Line<120>>("name");
    let lang = fields.maybe::<Lang>("lang");
    let about = fields.maybe::<Text<4000>>("about");
    let topics = fields.many::<Slug>("topics");
    let visibility = fields.need::<Visibility>("visibility");
    let position = fields.get("position").trim().parse::<i64>().unwrap_or(0).clamp(0, 10_000);
    if topics.len() > MOST_TOPICS {
        fields.refuse("topics", Sentence::of("library-too-many-topics").with("count", MOST_TOPICS));
    }
    let (Some(name), Some(visibility), Ok(())) = (name, visibility, fields.check()) else { return None };
    Some(FolderDetails { name, lang, about, topics, visibility, position })
}

/// The folder it is to be in; the field says so when there is none.
async fn parent(door: &Door, fields: &mut Fields) -> Result<Option<Id<Folder>>, Problem> {
    let typed = fields.get("parent").to_owned();
    if typed.trim().trim_matches('/').is_empty() {
        return Ok(None);
    }
    let found = door.read(move |look| at(look, &typed)).await?;
    if found.is_none() {
        fields.refuse("parent", Sentence::of("folder-not-there"));
    }
    Ok(found.map(|folder| folder.id))
}

async fn add(door: Door) -> Answer {
    let mut fields = door.fields();
    let parent = parent(&door, &mut fields).await?;
    let Some(details) = read(&mut fields) else {
        return form_page(&door, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| doing::add(act, parent, &details)).await {
        Ok(folder) => see(folder.link()).said("folder-said-added").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form_page(&door, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn edit(door: Door, Path(id): Path<Id<Folder>>) -> Answer {
    let (folder, above) = door
        .read(move |look| {
            let folder = doing::tended(look, id)?;
            let above = folder.parent.map(|parent| acts::folder(look, parent)).transpose()?;
            Ok::<_, Problem>((folder, above))
        })
        .await?;
    let details = &folder.details;
    let fields = Fields::default()
        .with("revision", folder.revision)
        .with("name", &details.name)
        .with_some("parent", above.map(|above| above.path))
        .with_some("lang", details.lang.as_ref())
        .with_some("about", details.about.as_ref())
        .with("visibility", details.visibility)
        .with("position", details.position);
    let fields = details.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    form_page(&door, Some(folder), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(id): Path<Id<Folder>>) -> Answer {
    let mut fields = door.fields();
    let before = door.read(move |look| doing::tended(look, id)).await?;
    let parent = parent(&door, &mut fields).await?;
    let revision = fields.get("revision").parse::<i64>().unwrap_or(0);
    let Some(details) = read(&mut fields) else {
        return form_page(&door, Some(before), fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| doing::change(act, id, revision, parent, &details)).await {
        Ok(folder) => see(folder.link()).said("folder-said-changed").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form_page(&door, Some(before), fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

#[derive(Template)]
#[template(path = "library/folder_removal.html")]
struct RemovalPage {
    ui: Ui,
    name: String,
    link: String,
    action: String,
    told: String,
    /// Folders below it, by name, and how many documents are in each.
    folders: Vec<(String, i64)>,
    more: usize,
    documents: i64,
    empty: bool,
    days: u64,
}

/// So many folders are told by name.
const TOLD: usize = 100;

async fn told(door: Door, Path(id): Path<Id<Folder>>) -> Answer {
    let goes = door.read(move |look| removing::goes(look, id)).await?;
    let folder = goes.folders.iter().find(|folder| folder.id == id).cloned();
    let folder = folder.ok_or(Problem::NotFound)?;
    let below: Vec<&Folder> = goes.folders.iter().filter(|one| one.id != id).collect();
    let ui = door.ui();
    let body = RemovalPage {
        name: folder.details.name.to_string(),
        link: folder.link(),
        action: folder.doings(),
        told: goes.told(),
        more: below.len().saturating_sub(TOLD),
        folders: below
            .iter()
            .take(TOLD)
            .map(|folder| (folder.details.name.to_string(), folder.documents))
            .collect(),
        documents: goes.documents,
        empty: goes.is_empty(),
        days: removing::KEPT.as_secs() / 86_400,
        ui,
    };
    door.page(door.ui().t("folder-remove"), body).current("/library").hidden().answer()
}

async fn remove(door: Door, Path(id): Path<Id<Folder>>) -> Answer {
    let told = door.fields().get("told").to_owned();
    let removal = door.act(move |act| removing::remove_folder(act, id, &told)).await?;
    see(removal::address(removal)).said("folder-said-removed").answer()
}
