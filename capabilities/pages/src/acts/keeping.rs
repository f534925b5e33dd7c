//! Keeping a text. Whatever changes one goes through [`keep`]: a revision more, its links, what is known of the page.

use super::free_slug;
use super::links;
use super::writing::{Typed, too_long};
use crate::facts::{PageChanged, PageContested, PageRenamed, PageVersionChanged, subject};
use crate::heart::links::Link;
use crate::heart::page::{Hand, Page, Version};
use crate::heart::revision::{Listed, Revision, Size};
use crate::heart::text::{body, body_beside};
use crate::store::{links as known, pages, revisions, versions};
use access::Person;
use base::{Id, Sentence, days};
use facts::{Act, Problem};

/// So often within a day two people may undo each other's work in a text without saying why.
const QUIET: i64 = 3;

/// What is kept as a revision.
pub(super) struct Kept<'a> {
    pub(super) typed: &'a Typed,
    /// The text before; nothing when this is the first.
    pub(super) before: Option<&'a str>,
    pub(super) links: &'a [Link],
    pub(super) restores: Option<i64>,
    pub(super) undid: Option<Id<Person>>,
}

/// Keeps a text as the next revision of a version.
pub(super) fn keep(
    act: &mut Act,
    (page, version): (&Page, &Version),
    kept: &Kept<'_>,
) -> Result<(), Problem> {
    let (now, number, typed) = (act.now(), version.revision + 1, kept.typed);
    let often = contested(act, (page, version), kept)?;
    let place = (page.id, &version.lang);
    if !versions::set_revision(act, place, &typed.title, (version.revision, number), now)? {
        return Err(Sentence::of("page-moved-on").into());
    }
    let before = body(kept.before.unwrap_or_default()).map_err(too_long)?;
    let after = body_beside(&before, typed.text.as_str()).map_err(too_long)?;
    let listed = Listed {
        number,
        title: typed.title.clone(),
        note: typed.note.clone(),
        minor: typed.minor,
        by: Hand::of(act.actor()),
        at: now,
        size: Size::between(&before, &after),
        restores: kept.restores,
        undid: kept.undid,
    };
    let revision = Revision { listed, text: typed.text.as_str().to_owned() };
    revisions::add(act, page.id, &version.lang, &revision)?;
    known::set(act, place, number, kept.links)?;
    pages::touch(act, page.id, now)?;
    let renamed = version.title != typed.title || number == 1;
    if version.lang == page.lang {
        move_original(act, page, typed, number)?;
    } else {
        act.record(&PageVersionChanged { version: version.id, page: page.id })?;
    }
    if renamed {
        let called = if version.lang == page.lang { &typed.title } else { &page.title };
        links::tell_wanting(act, typed.title.as_str(), &subject(page.id), called.as_str())?;
    }
    let lang = version.lang.clone();
    if let Some(count) = often {
        act.record(&PageContested { page: page.id, lang: lang.clone(), count })?;
    }
    act.record(&PageChanged { page: page.id, lang, revision: number, minor: typed.minor })?;
    Ok(())
}

/// The original has another revision: translations are outdated, and a new title gives a new address.
fn move_original(act: &mut Act, page: &Page, typed: &Typed, number: i64) -> Result<(), Problem> {
    let slug = if page.title == typed.title {
        page.slug.clone()
    } else {
        free_slug(act, typed.title.as_str(), page.id)?
    };
    pages::set_original(act, page.id, (&typed.title, &slug), number)?;
    let now = act.now();
    versions::outdate(act, page.id, now)?;
    if slug != page.slug {
        act.record(&PageRenamed { page: page.id, before: page.slug.to_string() })?;
    }
    Ok(())
}

/// How often two people have undone each other's work within a day, this time with it, once that is often; refuses to go
/// on without a word.
fn contested(act: &Act, (page, version): (&Page, &Version), kept: &Kept<'_>) -> Result<Option<i64>, Problem> {
    let (Some(person), Some(other)) = (act.actor().person(), kept.undid) else { return Ok(None) };
    let since = act.now().minus(days(1));
    let count = revisions::undone_between(act, (page.id, &version.lang), (person, other), since)?;
    if count >= QUIET && kept.typed.note.is_none() {
        let sentence = Sentence::of("page-wrong-contested").with("count", count);
        return Err(Problem::wrong("note", sentence));
    }
    Ok((count + 1 >= QUIET).then_some(count + 1))
}
