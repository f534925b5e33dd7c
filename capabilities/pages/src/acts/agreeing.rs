//! That the network agreed to a text.

use super::writable;
use crate::facts::{PageAgreed, PageAgreementWithdrawn};
use crate::heart::page::{Agreement, Hand, Page, Words};
use crate::store::agreements as store;
use base::{Id, Sentence, Zone};
use facts::{Act, Problem};
use jiff::civil::Date;

/// Writes down that a revision of the original was agreed: on a day, by whom as the actor says it.
pub(crate) fn agree(
    act: &mut Act,
    id: Id<Page>,
    revision: i64,
    (day, whom): (Date, &Words),
) -> Result<Page, Problem> {
    let page = writable(act, id)?;
    if !(1..=page.revision).contains(&revision) {
        return Err(Problem::NotFound);
    }
    // Where it is tomorrow already, somebody may have agreed today.
    let tomorrow = act.now().in_zone(&Zone::utc()).date().tomorrow().unwrap_or(Date::MAX);
    if day > tomorrow {
        return Err(Problem::wrong("day", Sentence::of("page-wrong-day")));
    }
    let agreement = Agreement {
        id: act.id(),
        revision,
        day,
        whom: whom.clone(),
        by: Hand::of(act.actor()),
        at: act.now(),
    };
    store::add(act, id, &agreement)?;
    act.record(&PageAgreed { page: id, revision })?;
    Ok(page)
}

/// Takes the latest agreement back: it was written down by mistake. Whoever saw another one does not.
pub(crate) fn withdraw(act: &mut Act, id: Id<Page>, seen: Id<Agreement>) -> Result<Page, Problem> {
    let page = writable(act, id)?;
    let agreement = store::latest(act, id)?.filter(|latest| latest.id == seen);
    let agreement = agreement.ok_or_else(|| Problem::refused(Sentence::of("page-wrong-agreement")))?;
    store::remove(act, id, agreement.id)?;
    act.record(&PageAgreementWithdrawn { page: id, revision: agreement.revision })?;
    Ok(page)
}
