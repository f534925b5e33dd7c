//! Removing a page, and bringing it back.

use super::{fresh, touch_translations};
use crate::facts::{PageBroughtBack, PageRemoved};
use crate::heart::page::{Page, Removal, Words};
use crate::policy::Remove;
use crate::store::pages;
use base::Id;
use facts::{Act, Problem};

/// Removes a page: in its place stands why. Its history stays, for facilitators.
pub(crate) fn remove(act: &mut Act, id: Id<Page>, why: &Words) -> Result<Page, Problem> {
    act.allow(Remove)?;
    let page = fresh(act, id)?;
    let removal = Removal { at: act.now(), by: act.actor().person(), why: why.clone() };
    pages::set_removed(act, id, Some(&removal))?;
    act.record(&PageRemoved { page: id })?;
    touch_translations(act, id)?;
    Ok(page)
}

/// Brings a page back that was removed.
pub(crate) fn bring_back(act: &mut Act, id: Id<Page>) -> Result<Page, Problem> {
    act.allow(Remove)?;
    let page = pages::find(act, id)?.filter(|page| page.removed.is_some()).ok_or(Problem::NotFound)?;
    pages::set_removed(act, id, None)?;
    act.record(&PageBroughtBack { page: id })?;
    touch_translations(act, id)?;
    Ok(page)
}
