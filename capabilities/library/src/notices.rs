//! Who follows a folder is told of what is added to it and below it, and who follows a document of its versions.

use crate::facts::{self as library, DocumentAdded, DocumentVersionAdded};
use crate::store::{documents, folders};
use ::facts::{Entry, Fact, Look};
use ::web::{Concern, Notice, NoticeKind, Telling};
use base::Sentence;
use db::Fault;
use std::collections::HashSet;

pub(crate) const NOTICES: [NoticeKind; 1] = [NoticeKind {
    name: "library-followed",
    default: Telling::Digest,
    facts: &[DocumentAdded::KIND, DocumentVersionAdded::KIND],
    concerns,
}];

fn concerns(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let added: DocumentAdded =
        serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let found = documents::find(look, added.document)?.filter(|document| document.removal.is_none());
    let Some(document) = found else { return Ok(Vec::new()) };
    let title = document.details.title.to_string();
    let sentence = if entry.kind == DocumentAdded::KIND {
        Sentence::of("notice-document-added").with("title", title)
    } else {
        Sentence::of("notice-document-version").with("title", title)
    };
    let notice = Notice { sentence, link: document.link(), detail: None, question: None };
    let knowing: Vec<_> = entry.actor.into_iter().collect();
    let mut subjects = vec![library::document(document.id)];
    if let Some(folder) = folders::find(look, document.folder)? {
        let line = folders::down_to(look, &folder)?;
        subjects.extend(line.iter().rev().map(|folder| library::folder(folder.id)));
    }
    // Who follows both a folder and one above it is told once.
    let (mut told, mut concerns) = (HashSet::new(), Vec::new());
    for subject in subjects {
        for concern in notices::concern_followers(look, &subject, &notice, &knowing)? {
            if told.insert(format!("{:?}", person_of(&concern))) {
                concerns.push(concern);
            }
        }
    }
    Ok(concerns)
}

fn person_of(concern: &Concern) -> Option<base::Id<access::Person>> {
    match &concern.recipient {
        ::web::Recipient::Person(person) | ::web::Recipient::Follower(person, _) => Some(*person),
        ::web::Recipient::Address(..) => None,
    }
}
