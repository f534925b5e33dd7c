//! Taking pages in from a record.

use super::sheet::PageSheet;
use crate::acts::taking::{Taken, TakenVersion, take};
use crate::heart::comment::{Comment, Said};
use crate::heart::links::Link;
use crate::heart::page::{Agreement, Hand, Page, Title, Version, Words};
use crate::heart::revision::{Listed, Note, Revision, Size};
use ::web::{House, Shelf};
use access::Actor;
use base::{Parse, Sentence};
use facts::Problem;

/// Takes in every page of the folder; says how many.
pub(super) async fn read(house: House, shelf: Shelf) -> Result<usize, Problem> {
    let mut count = 0;
    for folder in shelf.names("").map_err(broken)? {
        let path = format!("{folder}/history.json");
        if !shelf.names(&folder).is_ok_and(|names| names.iter().any(|name| name == "history.json")) {
            continue;
        }
        let bytes = shelf.bytes(&path).map_err(broken)?;
        let sheet: PageSheet = serde_json::from_slice(&bytes)
            .map_err(|error| Problem::Broken(format!("pages/{path}: {error}")))?;
        let taken =
            taken(sheet).map_err(|sentence| Problem::Broken(format!("pages/{path}: {}", sentence.key)))?;
        house.act(Actor::House, move |act| take(act, &taken)).await?;
        count += 1;
    }
    Ok(count)
}

fn broken(error: std::io::Error) -> Problem {
    Problem::Broken(format!("the folder of pages cannot be read: {error}"))
}

/// Whoever it was, there is only a name here.
fn hand(name: Option<String>) -> Hand {
    Hand { person: None, name }
}

/// The page of a sheet, each value as it is bounded for those who type.
fn taken(sheet: PageSheet) -> Result<Taken, Sentence> {
    let revision = sheet.versions.iter().find(|version| version.lang == sheet.lang);
    let revision = revision.and_then(|version| version.revisions.last()).map_or(0, |last| last.number);
    let page = Page {
        id: sheet.id,
        slug: sheet.address.clone(),
        title: Title::parse(&sheet.title)?,
        lang: sheet.lang.clone(),
        purpose: sheet.purpose,
        editors: sheet.editors,
        reach: sheet.reach,
        revision,
        made: sheet.made,
        made_by: None,
        changed: sheet.changed,
        open_comments: 0,
        removed: None,
    };
    let mut taken = Taken {
        page,
        addresses: sheet.addresses,
        topics: sheet.topics,
        agreements: Vec::new(),
        versions: Vec::new(),
        comments: Vec::new(),
    };
    for one in sheet.agreed {
        taken.agreements.push(Agreement {
            id: one.id,
            revision: one.revision,
            day: one.day,
            whom: Words::parse(&one.by)?,
            by: hand(one.noted_by),
            at: one.noted,
        });
    }
    for one in sheet.versions {
        taken.versions.push(version(one)?);
    }
    for one in sheet.comments {
        taken.comments.push(Comment {
            id: one.id,
            page: taken.page.id,
            head: one.replies_to,
            by: hand(one.by),
            said: one.words.map(|words| Said::parse(&words)).transpose()?,
            at: one.at,
            edited: one.edited,
            resolved: one.resolved,
            resolved_by: None,
        });
    }
    Ok(taken)
}

fn version(sheet: super::sheet::VersionSheet) -> Result<TakenVersion, Sentence> {
    let mut revisions = Vec::with_capacity(sheet.revisions.len());
    for one in sheet.revisions {
        let listed = Listed {
            number: one.number,
            title: Title::parse(&one.title)?,
            note: one.note.map(|note| Note::parse(&note)).transpose()?,
            minor: one.minor,
            by: hand(one.by),
            at: one.at,
            size: Size { came: one.came, went: one.went },
            restores: one.restores,
            undid: None,
        };
        revisions.push(Revision { listed, text: one.text });
    }
    let latest = revisions.last().map(|revision| revision.listed.clone());
    let latest = latest.ok_or(Sentence::of("wrong-empty"))?;
    let links = sheet.links.into_iter().map(|one| {
        let target = one.target.zip(one.called);
        (Link { written: one.written, name: one.name, target }, one.since, one.stands)
    });
    Ok(TakenVersion {
        version: Version {
            id: sheet.id,
            lang: sheet.lang,
            title: latest.title,
            revision: latest.number,
            follows: sheet.follows,
            outdated: sheet.outdated,
            changed: latest.at,
        },
        revisions,
        links: links.collect(),
    })
}
