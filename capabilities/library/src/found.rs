//! How folders and documents are found, mentioned and named elsewhere.

use crate::acts;
use crate::facts::*;
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::store::{documents, folders, versions};
use ::facts::{Fact, Look, Problem, Subject};
use ::web::{Card, CardMaker, FindAt, Forwarding, Naming, Quotable, Quoted, Searchable, Ui};
use base::{Id, Moment, Parse, Slug, Zone};
use db::Fault;
use search::Audience;

pub(crate) const CARDS: [CardMaker; 2] =
    [CardMaker { kind: FOLDER, card: folder_card }, CardMaker { kind: DOCUMENT, card: document_card }];

pub(crate) const NAMINGS: [Naming; 2] = [
    Naming { kind: FOLDER, label: "folder-kind", named: folders_named },
    Naming { kind: DOCUMENT, label: "document-kind", named: documents_named },
];

pub(crate) const SEARCHABLES: [Searchable; 2] = [
    Searchable {
        kind: FOLDER,
        label: "folder-kind",
        facts: &[
            FolderAdded::KIND,
            FolderChanged::KIND,
            FolderMoved::KIND,
            FolderRemoved::KIND,
            FolderRestored::KIND,
            FolderForgotten::KIND,
        ],
        document: folder_found,
        after: |look, after| Ok(as_subjects(folders::ids_after(look, after.map(Id::as_of))?)),
    },
    Searchable {
        kind: DOCUMENT,
        label: "document-kind",
        facts: &[
            DocumentAdded::KIND,
            DocumentChanged::KIND,
            DocumentVersionAdded::KIND,
            DocumentRead::KIND,
            DocumentRemoved::KIND,
            DocumentRestored::KIND,
            DocumentShifted::KIND,
            DocumentForgotten::KIND,
        ],
        document: document_found,
        after: |look, after| Ok(as_subjects(documents::ids_after(look, after.map(Id::as_of))?)),
    },
];

pub(crate) const QUOTABLE: Quotable = Quotable { kind: DOCUMENT, label: "document-kind", quoted, at: AT };

const AT: FindAt = |look, path| {
    let Some(slug) = path.strip_prefix("/documents/") else { return Ok(None) };
    let slug = slug.split('/').next().unwrap_or(slug);
    let Ok(slug) = Slug::parse(slug) else { return Ok(None) };
    Ok(documents::with_slug(look, &slug)?.map(|document| document.id.as_of()))
};

/// Where the network's old site had its files, the library is.
pub(crate) const FORWARDING: Forwarding =
    |_, path| Ok(matches!(path, "/files" | "/library/").then(|| "/library".to_owned()));

fn as_subjects<T>(ids: Vec<Id<T>>) -> Vec<Id<Subject>> {
    ids.into_iter().map(Id::as_of).collect()
}

/// What is not there, or not for this reader, is nothing; a fault is a fault.
fn seen<T>(found: Result<T, Problem>) -> Result<Option<T>, Fault> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Problem::Fault(fault)) => Err(fault),
        Err(_) => Ok(None),
    }
}

fn folder_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let folder = seen(acts::folder(look, id.as_of()))?;
    Ok(folder.map(|folder| Card { title: folder.details.name.to_string(), link: folder.link() }))
}

fn document_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let document = seen(acts::document(look, id.as_of()))?;
    Ok(document.map(|document| Card { title: document.details.title.to_string(), link: document.link() }))
}

fn folders_named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let found = folders::named(look, name)?;
    let seen = found.into_iter().filter(|folder| folder.is_seen_by(look.actor()));
    Ok(seen.map(|folder| folder.id.as_of()).collect())
}

fn documents_named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found = documents::named(look, name)?;
    if let Ok(slug) = Slug::parse(name)
        && let Some(document) = documents::with_slug(look, &slug)?
        && !found.contains(&document)
    {
        found.push(document);
    }
    let seen = found.into_iter().filter(|document| document.is_seen_by(look.actor()));
    Ok(seen.take(10).map(|document| document.id.as_of()).collect())
}

/// Who finds what everybody may see, or the network's people may.
fn audience(open: bool) -> Vec<Audience> {
    vec![if open { Audience::Public } else { Audience::Network }]
}

fn folder_found(look: &Look, id: Id<Subject>) -> Result<Option<search::Document>, Fault> {
    let folder = folders::find(look, id.as_of::<Folder>())?.filter(|folder| folder.removal.is_none());
    let Some(folder) = folder else { return Ok(None) };
    let about = folder.details.about.as_ref();
    Ok(Some(search::Document {
        kind: FOLDER.to_owned(),
        id: *folder.id.bytes(),
        lang: folder.details.lang.clone(),
        title: folder.details.name.to_string(),
        body: about.map_or_else(String::new, |about| markup::plain_text(about.as_str())),
        link: folder.link(),
        at: folder.changed,
        audience: audience(folder.open),
        topics: folders::topics_of(look, folder.id)?.iter().map(ToString::to_string).collect(),
        filters: Vec::new(),
    }))
}

/// A document with the text of its newest version, as far as it has been read.
fn document_found(look: &Look, id: Id<Subject>) -> Result<Option<search::Document>, Fault> {
    let document = documents::find(look, id.as_of::<Document>())?.filter(|one| one.removal.is_none());
    let Some(document) = document else { return Ok(None) };
    let text = versions::text(look, document.id, document.version)?.unwrap_or_default();
    let details = &document.details;
    let mut body = details.authors.as_ref().map_or_else(String::new, |authors| format!("{authors}\n"));
    if let Some(summary) = &details.summary {
        body.push_str(&markup::plain_text(summary.as_str()));
        body.push('\n');
    }
    let most = text.floor_char_boundary(search::Document::BODY_BYTES);
    body.push_str(&markup::plain_text(&text[..most]));
    Ok(Some(search::Document {
        kind: DOCUMENT.to_owned(),
        id: *document.id.bytes(),
        lang: details.lang.clone(),
        title: details.title.to_string(),
        body,
        link: document.link(),
        at: at(&document),
        audience: audience(document.open),
        topics: documents::topics_of(look, document.id)?.iter().map(ToString::to_string).collect(),
        filters: vec![format!("format={}", document.kind)],
    }))
}

/// When a document is from: its own date, else when it was added.
fn at(document: &Document) -> Moment {
    let dated = document.details.dated.as_ref();
    dated.map_or(document.added, |dated| {
        Moment::at(dated.first_day().to_datetime(jiff::civil::Time::midnight()), &Zone::utc())
    })
}

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some(document) = seen(acts::document(look, id.as_of::<Document>()))? else { return Ok(None) };
    let text = versions::text(look, document.id, document.version)?.unwrap_or_default();
    Ok(Some(Quoted {
        title: document.details.title.to_string(),
        link: document.link(),
        author: document.details.authors.as_ref().map(ToString::to_string),
        people: Vec::new(),
        email: None,
        lang: document.details.lang.clone(),
        text,
        public: document.open,
        audience: audience(document.open),
        at: at(&document),
        topics: document.details.topics,
    }))
}
