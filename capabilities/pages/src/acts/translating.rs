//! The page in other languages.

use super::keeping::{Kept, keep};
use super::links::Meant;
use super::writable;
use super::writing::{Saved, Typed, meant};
use crate::facts::{PageCaughtUp, PageTranslated};
use crate::heart::links::Links;
use crate::heart::page::{Page, Version};
use crate::store::{revisions, versions};
use base::{Id, Lang, Sentence};
use facts::{Act, Problem};
use web::House;

/// So many languages a page may be written in.
const MOST: usize = 60;

/// Writes a page in one more language, as the original stood at revision `follows`.
pub(crate) fn translate(
    act: &mut Act,
    house: &House,
    (id, lang): (Id<Page>, &Lang),
    follows: i64,
    typed: &Typed,
) -> Result<Saved, Problem> {
    let page = writable(act, id)?;
    let known = versions::of(act, id)?;
    if known.iter().any(|version| version.lang == *lang) {
        return Err(Problem::wrong("lang", Sentence::of("page-wrong-translated")));
    }
    if known.len() >= MOST {
        return Err(Problem::wrong("lang", Sentence::of("page-wrong-languages").with("most", MOST)));
    }
    let links = match meant(act, house, lang, &typed.text, &Links::default())? {
        Meant::Clear(links) => links,
        Meant::Unclear(unclear) => return Ok(Saved::Unclear(unclear)),
    };
    let follows = follows.clamp(1, page.revision);
    let version = Version {
        id: act.id(),
        lang: lang.clone(),
        title: typed.title.clone(),
        revision: 0,
        follows: Some(follows),
        outdated: None,
        changed: act.now(),
    };
    versions::add(act, id, &version)?;
    catch_up_to(act, &page, lang, follows)?;
    act.record(&PageTranslated { page: id, lang: lang.clone() })?;
    let kept = Kept { typed, before: None, links: &links, restores: None, undid: None };
    keep(act, (&page, &version), &kept)?;
    Ok(Saved::Kept { slug: page.slug, merged: false })
}

/// A translation says the same as the original at a revision of it, which may not be its latest any more.
pub(crate) fn catch_up(act: &mut Act, (id, lang): (Id<Page>, &Lang), follows: i64) -> Result<Page, Problem> {
    let page = writable(act, id)?;
    let version = versions::find(act, id, lang)?.filter(|version| version.follows.is_some());
    let version = version.ok_or(Problem::NotFound)?;
    let follows = follows.clamp(version.follows.unwrap_or(1), page.revision);
    if version.follows != Some(follows) {
        catch_up_to(act, &page, lang, follows)?;
        act.record(&PageCaughtUp { page: id, lang: lang.clone(), revision: follows })?;
    }
    Ok(page)
}

fn catch_up_to(act: &mut Act, page: &Page, lang: &Lang, follows: i64) -> Result<(), Problem> {
    let next = revisions::of(act, page.id, &page.lang, follows + 1)?;
    let outdated = next.map(|revision| revision.listed.at);
    versions::set_follows(act, (page.id, lang), follows, outdated)?;
    Ok(())
}
