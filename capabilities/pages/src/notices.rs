//! Who is told what about pages: those who follow one, those in a thread, and facilitators when two people undo each
//! other's work; never whoever did it.

use crate::acts::mailed;
use crate::facts::{PageChanged, PageCommented, PageContested, subject};
use crate::heart::page::Page;
use crate::heart::text::{body, body_beside};
use crate::store::{comments, pages, revisions, versions};
use ::web::{Concern, Notice, NoticeKind, Recipient, Telling};
use access::{Person, Role, accounts};
use base::{Id, Sentence};
use db::Fault;
use facts::{Entry, Fact, Look};
use notices::concern_followers;
use serde::Deserialize;
use std::collections::BTreeSet;
use texts::{Body, Difference, Kind, Piece};

pub(crate) const NOTICES: [NoticeKind; 3] = [
    NoticeKind {
        name: "page-changed",
        default: Telling::Digest,
        facts: &[PageChanged::KIND],
        concerns: changed,
    },
    NoticeKind {
        name: "page-commented",
        default: Telling::AtOnce,
        facts: &[PageCommented::KIND],
        concerns: commented,
    },
    NoticeKind {
        name: "page-contested",
        default: Telling::AtOnce,
        facts: &[PageContested::KIND],
        concerns: contested,
    },
];

/// So many characters of a change or of a comment stand in a mail.
const MAILED: usize = 1_500;

fn said<'a, T: Deserialize<'a>>(entry: &'a Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

fn there(look: &Look, id: Id<Page>) -> Result<Option<Page>, Fault> {
    Ok(pages::find(look, id)?.filter(|page| page.removed.is_none()))
}

/// Those who follow a page hear of every change that is not minor. A page's first text is no change.
fn changed(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let fact: PageChanged = said(entry)?;
    let Some(page) = there(look, fact.page)? else { return Ok(Vec::new()) };
    if fact.minor || (fact.revision == 1 && fact.lang == page.lang) {
        return Ok(Vec::new());
    }
    let Some(revision) = revisions::of(look, page.id, &fact.lang, fact.revision)? else {
        return Ok(Vec::new());
    };
    let before = revisions::of(look, page.id, &fact.lang, fact.revision - 1)?;
    let before = before.map_or_else(String::new, |before| before.text);
    let mut detail = revision.listed.note.map(|note| format!("{note}\n\n")).unwrap_or_default();
    detail.push_str(&excerpt(&before, &revision.text));
    let notice = Notice {
        sentence: Sentence::of("page-told-changed").with("title", revision.listed.title.as_str()),
        link: format!("{}/compare?lang={}&to={}", page.link(), fact.lang, fact.revision),
        detail: Some(detail),
        question: Some(mailed::about_page(page.id, look.now())),
    };
    concern_followers(look, &subject(page.id), &notice, &entry.actor.into_iter().collect::<Vec<_>>())
}

/// What came and what went, paragraph by paragraph, as plain text.
fn excerpt(before: &str, after: &str) -> String {
    let old = body(before).unwrap_or_else(|_| Body::empty());
    let Ok(new) = body_beside(&old, after) else { return String::new() };
    let mut excerpt = String::new();
    let rows = texts::compare(&old, &new).into_iter();
    for row in rows.filter(|row| !matches!(row.how, Difference::Same | Difference::Moved)) {
        for (sign, other) in [("− ", Kind::Added), ("+ ", Kind::Removed)] {
            let words: String = without(&row.pieces, other);
            if !words.trim().is_empty() {
                excerpt.push_str(&format!("{sign}{}\n", words.trim()));
            }
        }
        excerpt.push('\n');
        if excerpt.chars().count() > MAILED {
            let cut: String = excerpt.chars().take(MAILED).collect();
            return cut + "…";
        }
    }
    excerpt.trim_end().to_owned()
}

fn without(pieces: &[Piece], other: Kind) -> String {
    pieces.iter().filter(|piece| piece.kind != other).map(|piece| piece.text.as_str()).collect()
}

/// Those who follow the page, and those who said something in the thread.
fn commented(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let fact: PageCommented = said(entry)?;
    let Some(page) = there(look, fact.page)? else { return Ok(Vec::new()) };
    let Some(comment) = comments::find(look, fact.comment)? else { return Ok(Vec::new()) };
    let Some(words) = &comment.said else { return Ok(Vec::new()) };
    let notice = Notice {
        sentence: Sentence::of("page-told-commented").with("title", page.title.as_str()),
        link: comment.link(&page.link()),
        detail: Some(words.as_str().chars().take(MAILED).collect()),
        question: Some(mailed::about_comment(&comment, look.now())),
    };
    let mut thread: BTreeSet<Id<Person>> = BTreeSet::new();
    if comment.head.is_some() {
        let head = comments::find(look, comment.top())?;
        thread.extend(head.and_then(|head| head.by.person));
        let replies = comments::replies(look, comment.top())?;
        thread.extend(replies.into_iter().filter_map(|reply| reply.by.person));
    }
    thread.retain(|person| entry.actor != Some(*person));
    let knowing: Vec<Id<Person>> = thread.iter().copied().chain(entry.actor).collect();
    let mut concerns = concern_followers(look, &subject(page.id), &notice, &knowing)?;
    // Whoever may not see the page any more is not told either.
    concerns.extend(thread.into_iter().map(|person| Concern {
        recipient: Recipient::Follower(person, subject(page.id)),
        notice: notice.clone(),
    }));
    Ok(concerns)
}

/// The network's facilitators, when two people go on undoing each other's work.
fn contested(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let fact: PageContested = said(entry)?;
    let Some(page) = there(look, fact.page)? else { return Ok(Vec::new()) };
    let version = versions::find(look, page.id, &fact.lang)?;
    let title = version.map_or(page.title.clone(), |version| version.title);
    let notice = Notice {
        sentence: Sentence::of("page-told-contested").with("title", title.as_str()).with("count", fact.count),
        link: format!("{}/history?lang={}", page.link(), fact.lang),
        detail: None,
        question: None,
    };
    let mut people: Vec<Id<Person>> = Vec::new();
    for role in [Role::Facilitator, Role::Steward] {
        people.extend(accounts::holding(look, role)?.into_iter().map(|account| account.person));
    }
    Ok(people
        .into_iter()
        .filter(|person| entry.actor != Some(*person))
        .map(|person| Concern { recipient: Recipient::Person(person), notice: notice.clone() })
        .collect())
}
