//! What one can do with pages.

pub(crate) mod agreeing;
pub(crate) mod commenting;
mod keeping;
pub(crate) mod links;
pub(crate) mod mailed;
pub(crate) mod personal;
pub(crate) mod removing;
pub(crate) mod seeking;
pub(crate) mod settling;
pub(crate) mod taking;
pub(crate) mod translating;
pub(crate) mod writing;

use crate::heart::page::Page;
use crate::policy::Write;
use crate::store::{pages, versions};
use access::{Actor, Policy};
use base::{Id, Slug};
use db::{Fault, Read};
use facts::{Act, Problem};

/// The page as it stands now, if whoever acts may read it.
pub(crate) fn fresh(act: &Act, id: Id<Page>) -> Result<Page, Problem> {
    pages::find(act, id)?.filter(|page| page.is_for(act.actor())).ok_or(Problem::NotFound)
}

/// Whether somebody may write a page.
pub(crate) fn may_write(read: &Read, actor: &Actor, page: &Page) -> Result<bool, Fault> {
    Ok(Write { page, named: is_named(read, actor, page)? }.permits(actor))
}

/// Whether somebody is named to write a page.
pub(crate) fn is_named(read: &Read, actor: &Actor, page: &Page) -> Result<bool, Fault> {
    actor.person().map_or(Ok(false), |person| pages::is_editor(read, page.id, person))
}

/// The page as it stands now, if whoever acts may write it.
fn writable(act: &Act, id: Id<Page>) -> Result<Page, Problem> {
    let page = fresh(act, id)?;
    let named = is_named(act, act.actor(), &page)?;
    act.allow(Write { page: &page, named })?;
    Ok(page)
}

/// The address for a page of this title: one that no other page has or had.
fn free_slug(act: &Act, title: &str, page: Id<Page>) -> Result<Slug, Problem> {
    for nth in 1.. {
        let slug = crate::heart::page::slug_of(title, nth);
        let taken = pages::address_taken(act, &slug)?;
        if taken.is_none_or(|owner| owner == page) {
            return Ok(slug);
        }
    }
    Err(Problem::Broken("there is always a free number".into()))
}

/// Says that the translations of a page are to be found otherwise.
fn touch_translations(act: &mut Act, page: Id<Page>) -> Result<(), Problem> {
    for version in versions::of(act, page)?.into_iter().filter(|version| version.follows.is_some()) {
        act.record(&crate::facts::PageVersionChanged { version: version.id, page })?;
    }
    Ok(())
}
