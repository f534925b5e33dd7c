//! The form by which one file or a hundred are uploaded. It works without script; with it, the same form sends piece by
//! piece ([`super::sending`]).

use super::fates;
use super::folder_form::{at, choices, visibilities};
use super::langs;
use super::shown;
use crate::acts::uploading as doing;
use crate::extract;
use crate::heart::document::Stored;
use crate::heart::fate::{Common, MOST_FILES, Sent, Upload};
use crate::heart::folder::{Folder, MOST_TOPICS, Visibility};
use crate::heart::names;
use crate::heart::sheet::{self, Sheet};
use crate::store::uploads as store;
use ::files::{Incoming, Stopped};
use ::web::{Answer, Choice, Door, Fields, FilePart, Form, Part, Routes, Ui, UploadStream, see};
use access::Gate;
use askama::Template;
use base::{Id, Lang, Line, Sentence, Slug, hours};
use facts::Problem;
use serde::Deserialize;
use web::axum::extract::Query;
use web::axum::http::StatusCode;

/// All files of one form come to at most so much, bytes: what a person can send without script in an evening.
const FORM_BYTES: u64 = 4 << 30;

/// So many uploads in an hour are a person's; more are a program's.
const UPLOADS: u32 = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/library/upload", Gate::Member, blank);
    r.post("/library/upload", Gate::Member, send);
}

#[derive(Deserialize)]
struct Asked {
    folder: Option<String>,
}

#[derive(Template)]
#[template(path = "library/upload.html")]
struct UploadPage {
    ui: Ui,
    form: Form,
    folders: Option<Vec<Choice>>,
    langs: Vec<Choice>,
    topics: Vec<Choice>,
    visibilities: Vec<Choice>,
    script: String,
    /// What is wrong with the files.
    why: Option<String>,
    /// Uploads of this person of which files are missing: where they go on, since when, and how many.
    unfinished: Vec<(String, String, i64)>,
    megabytes: u64,
    most: i64,
}

async fn blank(door: Door, Query(asked): Query<Asked>) -> Answer {
    let fields = Fields::default().with("visibility", Visibility::Public).with_some("folder", asked.folder);
    page(&door, fields, StatusCode::OK).await
}

pub(super) async fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let (folders, topics, unfinished) = door
        .read(move |look| {
            let unfinished = match look.actor().person() {
                Some(person) => store::unfinished(look, person)?,
                None => Vec::new(),
            };
            Ok::<_, Problem>((choices(look)?, topics::choices(look, &ui)?, unfinished))
        })
        .await?;
    let ui = door.ui();
    let told = |(id, made, count)| (fates::address(id), shown::day(&ui, made), count);
    let wrong = fields.wrong().iter().find(|refusal| refusal.field == Some("files"));
    let body = UploadPage {
        why: wrong.map(|refusal| ui.say(&refusal.sentence)),
        unfinished: unfinished.into_iter().map(told).collect(),
        folders,
        topics,
        langs: langs::choices(&ui, fields.get("lang")),
        visibilities: visibilities(&ui),
        script: ui.house().assets.href("upload.js").to_owned(),
        megabytes: extract::installed().file_bytes >> 20,
        most: MOST_FILES,
        form: ui.form(fields),
        ui,
    };
    door.page(door.ui().t("upload-title"), body).current("/library").status(status).hidden().answer()
}

/// What is said of all files; a field that is wrong says so.
pub(super) async fn common(door: &Door, fields: &mut Fields) -> Result<Option<(Folder, Common)>, Problem> {
    let typed = fields.get("folder").to_owned();
    let folder = door.read(move |look| at(look, &typed)).await?;
    if folder.is_none() {
        fields.refuse("folder", Sentence::of("folder-not-there"));
    }
    let lang = fields.maybe::<Lang>("lang");
    let licence = fields.maybe::<Line<200>>("licence");
    let topics = fields.many::<Slug>("topics");
    let visibility = fields.need::<Visibility>("visibility");
    if topics.len() > MOST_TOPICS {
        fields.refuse("topics", Sentence::of("library-too-many-topics").with("count", MOST_TOPICS));
    }
    let (Some(folder), Some(visibility), Ok(())) = (folder, visibility, fields.check()) else {
        return Ok(None);
    };
    Ok(Some((folder, Common { lang, licence, topics, visibility })))
}

/// Begins an upload for what the form says, or notes what is wrong with it.
pub(super) async fn begin(
    door: &Door,
    fields: &mut Fields,
    announced: Vec<(Line<160>, i64)>,
) -> Result<Option<Id<Upload>>, Problem> {
    if let Err(sentence) = door.limit("library-upload", UPLOADS, hours(1)) {
        fields.refuse("files", sentence);
    }
    let Some((folder, common)) = common(door, fields).await? else { return Ok(None) };
    match door.act(move |act| doing::begin(act, folder.id, &common, &announced)).await {
        Ok(upload) => Ok(Some(upload)),
        Err(Problem::Refused(refusals)) => {
            *fields = fields.clone().refused(refusals);
            Ok(None)
        }
        Err(problem) => Err(problem),
    }
}

async fn send(door: Door, mut stream: UploadStream) -> Answer {
    let too_much = stream.announced_bytes().is_some_and(|bytes| bytes > FORM_BYTES);
    let (mut upload, mut number) = (None, 0);
    loop {
        let mut fields = if upload.is_none() { stream.fields() } else { Fields::default() };
        let file = match stream.next_part().await? {
            None => break,
            Some(Part::Typed) => continue,
            Some(Part::File(file)) => file,
        };
        if too_much {
            let most = i64::try_from(FORM_BYTES >> 20).unwrap_or(i64::MAX);
            fields.refuse("files", Sentence::of("upload-too-large-form").with("megabytes", most));
            drop(file);
            stream.linger();
            return page(&door, fields, StatusCode::PAYLOAD_TOO_LARGE).await;
        }
        let id = match upload {
            Some(id) => id,
            None => match begin(&door, &mut fields, Vec::new()).await? {
                Some(id) => id,
                None => {
                    drop(file);
                    stream.linger();
                    return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
                }
            },
        };
        upload = Some(id);
        number += 1;
        take_in(&door, id, number, *file).await?;
    }
    match upload {
        Some(id) => see(fates::address(id)).answer(),
        None => {
            let mut fields = stream.fields();
            fields.refuse("files", Sentence::of("upload-no-files"));
            page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn take_in(door: &Door, id: Id<Upload>, number: i64, file: FilePart<'_>) -> Result<(), Problem> {
    let claimed = claimed(&file.name);
    if number > MOST_FILES {
        // Those behind the last are let go by in silence: the page of the upload says how many may come.
        return if number == MOST_FILES + 1 {
            let why = Sentence::of("upload-too-many").with("count", MOST_FILES);
            refuse(door, id, number, claimed, why).await.map(drop)
        } else {
            Ok(())
        };
    }
    let limit = extract::installed().file_bytes;
    let name = format!("{id}-{number}");
    match door.house().files.receive(&name, file.pieces(), limit).await {
        Ok(incoming) => keep(door, id, number, claimed, incoming).await.map(drop),
        Err(Stopped::Refused(why)) => refuse(door, id, number, claimed, why.sentence()).await.map(drop),
        Err(Stopped::Sender(problem)) => Err(problem),
        Err(Stopped::Store(fault)) => Err(Problem::Broken(fault.to_string())),
    }
}

async fn refuse(
    door: &Door,
    id: Id<Upload>,
    number: i64,
    claimed: String,
    why: Sentence,
) -> Result<Sent, Problem> {
    door.act(move |act| doing::refuse(act, id, number, &claimed, &why)).await
}

/// The name that a browser gives a file in a form, where it spells three signs otherwise (HTML, multipart/form-data).
pub(super) fn claimed(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", " ").replace("%0A", " ")
}

/// A file has come in: it is kept, or it is told why not.
pub(super) async fn keep(
    door: &Door,
    id: Id<Upload>,
    number: i64,
    claimed: String,
    incoming: Incoming,
) -> Result<Sent, Problem> {
    if let Some(text) = described_by(&claimed, &incoming) {
        return door.act(move |act| doing::describe(act, id, number, &claimed, &text)).await;
    }
    let why = match stored(door, &claimed, incoming).await? {
        Ok(file) => {
            let name = claimed.clone();
            match door.act(move |act| doing::take(act, id, number, &name, &file)).await {
                Ok(sent) => return Ok(sent),
                Err(problem) => fate_of(problem)?,
            }
        }
        Err(why) => why,
    };
    refuse(door, id, number, claimed, why).await
}

/// What keeps one file from becoming a document is that file's fate, and stops none of those beside it: the folder may
/// have gone meanwhile.
fn fate_of(problem: Problem) -> Result<Sentence, Problem> {
    match problem {
        Problem::NotFound => Ok(Sentence::of("folder-not-there")),
        Problem::Refused(mut refusals) if !refusals.is_empty() => Ok(refusals.swap_remove(0).sentence),
        other => Err(other),
    }
}

/// The file in the store; or why it is not taken.
pub(super) async fn stored(
    door: &Door,
    claimed: &str,
    incoming: Incoming,
) -> Result<Result<Stored, Sentence>, Problem> {
    let broken = |fault: ::files::Fault| Problem::Broken(fault.to_string());
    let files = &door.house().files;
    let kind = match incoming.kind(claimed) {
        Ok(kind) => kind,
        Err(why) => {
            files.let_go(incoming).await.map_err(broken)?;
            return Ok(Err(why.sentence()));
        }
    };
    let size_bytes = i64::try_from(incoming.size_bytes()).unwrap_or(i64::MAX);
    let blob = match files.keep(incoming).await {
        Ok(blob) => blob,
        Err(fault) => return fault.refusal().map(|why| Err(why.sentence())).ok_or_else(|| broken(fault)),
    };
    Ok(Ok(Stored { blob, kind, name: names::file_name(claimed, kind), size_bytes }))
}

/// The text of a table that describes the files beside it.
fn described_by(claimed: &str, incoming: &Incoming) -> Option<String> {
    let bytes = incoming.bytes().filter(|bytes| bytes.len() <= sheet::LARGEST)?;
    let named = Sheet::is_called(names::claimed(claimed).as_str());
    let text = extract::decoded(bytes);
    (named && Sheet::read(&text).is_some()).then_some(text)
}
