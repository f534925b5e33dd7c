//! Taking a page in from the record of a network, with its ids, times and history.

use super::{free_slug, touch_translations};
use crate::facts::PageTakenIn;
use crate::heart::comment::Comment;
use crate::heart::page::{Agreement, Page, Version};
use crate::heart::revision::Revision;
use crate::store::recorded::Meaning;
use crate::store::{agreements, comments, links, pages, revisions, versions};
use base::Slug;
use facts::{Act, Problem};

/// A page as it stands in a record.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) page: Page,
    pub(crate) addresses: Vec<Slug>,
    pub(crate) topics: Vec<Slug>,
    pub(crate) agreements: Vec<Agreement>,
    pub(crate) versions: Vec<TakenVersion>,
    pub(crate) comments: Vec<Comment>,
}

/// It in one language.
#[derive(Clone, Debug)]
pub(crate) struct TakenVersion {
    pub(crate) version: Version,
    pub(crate) revisions: Vec<Revision>,
    pub(crate) links: Vec<Meaning>,
}

/// Takes it in; nothing happens when it is there already.
pub(crate) fn take(act: &mut Act, taken: &Taken) -> Result<(), Problem> {
    let id = taken.page.id;
    if pages::find(act, id)?.is_some() {
        return Ok(());
    }
    let mut page = taken.page.clone();
    if pages::address_taken(act, &page.slug)?.is_some() {
        page.slug = free_slug(act, page.title.as_str(), id)?;
    }
    pages::add(act, &page)?;
    for address in &taken.addresses {
        pages::add_address(act, id, address)?;
    }
    pages::set_topics(act, id, &taken.topics)?;
    for one in &taken.versions {
        versions::add(act, id, &one.version)?;
        for revision in &one.revisions {
            revisions::add(act, id, &one.version.lang, revision)?;
        }
        for (link, since, stands) in &one.links {
            links::add_standing(act, (id, &one.version.lang), *since, (link, *stands))?;
        }
    }
    for agreement in &taken.agreements {
        agreements::add(act, id, agreement)?;
    }
    for comment in &taken.comments {
        comments::add(act, comment)?;
    }
    comments::recount(act, id)?;
    act.record(&PageTakenIn { page: id })?;
    touch_translations(act, id)?;
    Ok(())
}
