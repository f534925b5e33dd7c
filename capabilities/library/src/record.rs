//! The library in the record of the network: folders as folders, the files themselves in them, and beside each what is said
//! of it, to be read (Markdown) and to be taken in again (JSON).

use crate::acts::documents::{READ, Turn};
use crate::facts::{DocumentAdded, FolderAdded};
use crate::heart::document::{Details, Document, Revision, Stored, Version};
use crate::heart::folder::{Folder, FolderDetails, Visibility};
use crate::heart::reading::Reading;
use crate::store::{addresses, documents, folders, versions};
use access::{Actor, Person};
use base::{Id, Lang, Line, Moment, Slug, Text};
use db::Fault;
use facts::{Act, Look, Problem};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use web::{Content, House, Leaf, Recorder, Shelf, Taking, Ui};

pub(crate) const RECORDER: Recorder =
    Recorder { folder: "library", label: "library-title", after: &["topics"], write, read };

/// What a folder's own file is called; no document has such a name.
const FOLDER: &str = "_folder";

#[derive(Serialize, Deserialize)]
struct KeptFolder {
    id: Id<Folder>,
    parent: Option<Id<Folder>>,
    slug: Slug,
    path: String,
    name: Line<120>,
    lang: Option<Lang>,
    about: Option<Text<4000>>,
    topics: Vec<Slug>,
    position: i64,
    former: Vec<String>,
    by: Option<String>,
    made: Moment,
    changed: Moment,
    revision: i64,
}

#[derive(Serialize, Deserialize)]
struct KeptDocument {
    id: Id<Document>,
    slug: Slug,
    folder: Id<Folder>,
    details: Details,
    by: Option<String>,
    added: Moment,
    changed: Moment,
    revision: i64,
    versions: Vec<KeptVersion>,
    revisions: Vec<KeptRevision>,
}

#[derive(Serialize, Deserialize)]
struct KeptVersion {
    number: i64,
    file: Stored,
    note: Option<Line<300>>,
    by: Option<String>,
    added: Moment,
}

#[derive(Serialize, Deserialize)]
struct KeptRevision {
    number: i64,
    details: Details,
    by: Option<String>,
    at: Moment,
}

fn write(look: &Look, _: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    for folder in folders::all(look)?.into_iter().filter(|folder| folder.is_seen_by(look.actor())) {
        write_folder(look, &folder, put)?;
        let mut after = None;
        loop {
            let some = documents::of_folder_after(look, folder.id, after)?;
            let Some(last) = some.last() else { break };
            after = Some(last.id);
            for document in some.into_iter().filter(|document| document.is_seen_by(look.actor())) {
                write_document(look, &folder, document, put)?;
            }
        }
    }
    Ok(())
}

fn write_folder(look: &Look, folder: &Folder, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let details = &folder.details;
    let kept = KeptFolder {
        id: folder.id,
        parent: folder.parent,
        slug: folder.slug.clone(),
        path: folder.path.clone(),
        name: details.name.clone(),
        lang: details.lang.clone(),
        about: details.about.clone(),
        topics: folders::topics_of(look, folder.id)?,
        position: details.position,
        former: addresses::former(look, folder.id)?,
        by: name(look, folder.made_by, folder.made_name.as_ref())?,
        made: folder.made,
        changed: folder.changed,
        revision: folder.revision,
    };
    let about = details.about.as_ref().map_or("", Text::as_str);
    let head = heading(&[("title", Some(details.name.as_str())), ("lang", lang(details.lang.as_ref()))]);
    put(leaf(format!("{}/{FOLDER}.md", folder.path), format!("{head}{about}\n").into_bytes()));
    put(leaf(format!("{}/{FOLDER}.json", folder.path), json(&kept)));
    Ok(())
}

fn write_document(
    look: &Look,
    folder: &Folder,
    document: Document,
    put: &mut dyn FnMut(Leaf),
) -> Result<(), Fault> {
    let place = format!("{}/{}", folder.path, document.slug);
    let mut kept = KeptDocument {
        details: Details { topics: documents::topics_of(look, document.id)?, ..document.details.clone() },
        by: name(look, document.added_by, document.added_name.as_ref())?,
        id: document.id,
        slug: document.slug,
        folder: document.folder,
        added: document.added,
        changed: document.changed,
        revision: document.revision,
        versions: Vec::new(),
        revisions: Vec::new(),
    };
    for version in versions::of(look, document.id)?.into_iter().rev() {
        put(Leaf {
            path: file_place(&place, version.number, &version.file),
            content: Content::Blob(version.file.blob),
        });
        kept.versions.push(KeptVersion {
            number: version.number,
            by: name(look, version.added_by, version.added_name.as_ref())?,
            file: version.file,
            note: version.note,
            added: version.added,
        });
    }
    for revision in documents::revisions(look, document.id)?.into_iter().rev() {
        let by = name(look, revision.changed_by, revision.changed_name.as_ref())?;
        let Revision { number, details, at, .. } = revision;
        kept.revisions.push(KeptRevision { number, details, by, at });
    }
    put(leaf(format!("{place}.md"), readable(&kept).into_bytes()));
    put(leaf(format!("{place}.json"), json(&kept)));
    Ok(())
}

fn file_place(place: &str, number: i64, file: &Stored) -> String {
    format!("{place}/{number}-{}", file.name)
}

fn leaf(path: String, bytes: Vec<u8>) -> Leaf {
    Leaf { path, content: Content::Bytes(bytes) }
}

fn json(kept: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(kept).expect("these are plain values");
    json.push(b'\n');
    json
}

fn lang(lang: Option<&Lang>) -> Option<&str> {
    lang.map(Lang::as_str)
}

/// Lines that say what a file is, as other programs write them.
fn heading(lines: &[(&str, Option<&str>)]) -> String {
    let line = |(name, value): &(&str, Option<&str>)| {
        let value = serde_json::to_string((*value)?).expect("text is plain");
        Some(format!("{name}: {value}\n"))
    };
    format!("---\n{}---\n", lines.iter().filter_map(line).collect::<String>())
}

fn readable(kept: &KeptDocument) -> String {
    let details = &kept.details;
    let file =
        kept.versions.last().map(|version| format!("{}/{}-{}", kept.slug, version.number, version.file.name));
    let head = heading(&[
        ("title", Some(details.title.as_str())),
        ("authors", details.authors.as_ref().map(Line::as_str)),
        ("date", details.dated.as_ref().map(|dated| dated.as_str())),
        ("lang", lang(details.lang.as_ref())),
        ("source", details.source.as_ref().map(base::Link::as_str)),
        ("licence", details.licence.as_ref().map(Line::as_str)),
        ("file", file.as_deref()),
        ("address", Some(&format!("/documents/{}", kept.slug))),
    ]);
    format!("{head}{}\n", details.summary.as_ref().map_or("", Text::as_str))
}

/// What somebody is called, as everybody may know it.
fn name(look: &Look, person: Option<Id<Person>>, name: Option<&String>) -> Result<Option<String>, Fault> {
    let Some(person) = person else { return Ok(name.cloned()) };
    let persona = people::persona(look, person)?.filter(|persona| !persona.former);
    Ok(persona.map(|persona| persona.name))
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("the record of the library: {error}"))
}

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let mut taken = 0;
        let mut places = vec![String::new()];
        // Folders before what is in them.
        while let Some(place) = places.pop() {
            let within =
                |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
            let names = shelf.names(&place).map_err(broken)?;
            if names.iter().any(|name| name == "_folder.json") {
                let bytes = shelf.bytes(&within("_folder.json")).map_err(broken)?;
                let kept: Arc<KeptFolder> = Arc::new(serde_json::from_slice(&bytes).map_err(broken)?);
                taken += house.act(Actor::House, move |act| take_folder(act, &kept)).await?;
            }
            for name in names.iter().filter(|name| name.ends_with(".json") && !name.starts_with(FOLDER)) {
                let bytes = shelf.bytes(&within(name)).map_err(broken)?;
                let kept: Arc<KeptDocument> = Arc::new(serde_json::from_slice(&bytes).map_err(broken)?);
                take_files(&house, &shelf, &within(kept.slug.as_str()), &kept).await?;
                taken += house.act(Actor::House, move |act| take_document(act, &kept)).await?;
            }
            // What has no ending is a folder: of the library, or of one document's files.
            let below = names.iter().filter(|name| !name.contains('.')).map(|name| within(name));
            for place in below {
                if shelf.names(&place).map_err(broken)?.iter().any(|name| name == "_folder.json") {
                    places.push(place);
                }
            }
        }
        Ok(taken)
    })
}

async fn take_files(house: &House, shelf: &Shelf, place: &str, kept: &KeptDocument) -> Result<(), Problem> {
    for version in &kept.versions {
        let path = file_place(place, version.number, &version.file);
        let pieces = shelf.pieces(&path).map_err(broken)?;
        let name = format!("record-{}-{}", kept.id, version.number);
        let incoming = house.files.receive(&name, pieces, Shelf::LARGEST).await.map_err(broken)?;
        if incoming.blob() != version.file.blob {
            house.files.let_go(incoming).await.map_err(broken)?;
            return Err(broken(format!("{path} is not the file that was recorded")));
        }
        house.files.keep(incoming).await.map_err(broken)?;
    }
    Ok(())
}

/// Puts a folder there; one that is there with this id stays as it is.
fn take_folder(act: &mut Act, kept: &KeptFolder) -> Result<usize, Problem> {
    if folders::find(act, kept.id)?.is_some() {
        return Ok(0);
    }
    if addresses::is_taken(act, &kept.path)? {
        return Err(broken(format!("another folder is at {}", kept.path)));
    }
    let folder = Folder {
        id: kept.id,
        parent: kept.parent,
        details: FolderDetails {
            name: kept.name.clone(),
            lang: kept.lang.clone(),
            about: kept.about.clone(),
            topics: kept.topics.clone(),
            visibility: Visibility::Public,
            position: kept.position,
        },
        slug: kept.slug.clone(),
        path: kept.path.clone(),
        open: true,
        documents: 0,
        open_documents: 0,
        made_by: None,
        made_name: kept.by.clone(),
        made: kept.made,
        changed: kept.changed,
        revision: kept.revision,
        removal: None,
    };
    folders::add(act, &folder)?;
    addresses::settle(act, folder.id, &folder.path)?;
    for path in &kept.former {
        addresses::add_former(act, folder.id, path)?;
    }
    act.record(&FolderAdded { folder: folder.id })?;
    Ok(1)
}

/// The same for a document; its text is read out of its files again.
fn take_document(act: &mut Act, kept: &KeptDocument) -> Result<usize, Problem> {
    if documents::find(act, kept.id)?.is_some() {
        return Ok(0);
    }
    let Some(newest) = kept.versions.last() else { return Err(broken("a document has no file")) };
    let document = Document {
        id: kept.id,
        slug: kept.slug.clone(),
        folder: kept.folder,
        details: kept.details.clone(),
        open: true,
        version: newest.number,
        kind: newest.file.kind,
        size_bytes: newest.file.size_bytes,
        added_by: None,
        added_name: kept.by.clone(),
        added: kept.added,
        changed: kept.changed,
        revision: kept.revision,
        removal: None,
    };
    if !documents::add(act, &document)? {
        return Err(broken(format!("another document is at {}", document.link())));
    }
    for version in &kept.versions {
        let taken = Version {
            number: version.number,
            file: version.file.clone(),
            note: version.note.clone(),
            added_by: None,
            added_name: version.by.clone(),
            added: version.added,
            reading: Reading::WAITING,
        };
        versions::add(act, kept.id, &taken)?;
        versions::claim(act, &version.file.blob, kept.id)?;
        act.enqueue(READ, &Turn { document: kept.id, number: version.number })?;
    }
    for revision in &kept.revisions {
        let taken = Revision {
            number: revision.number,
            details: revision.details.clone(),
            changed_by: None,
            changed_name: revision.by.clone(),
            at: revision.at,
        };
        documents::add_revision(act, kept.id, &taken)?;
    }
    folders::recount(act, kept.folder)?;
    act.record(&DocumentAdded { document: kept.id, folder: kept.folder, number: newest.number })?;
    Ok(1)
}
