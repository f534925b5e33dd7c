//! Where bits are used, as those tell who use them. What they may do there is theirs to ask.

use crate::Bit;
use crate::facts::{BitLeft, BitUsed};
use crate::heart::kept::Trace;
use crate::store::{bits, uses as store};
use base::Id;
use facts::{Act, Problem, Subject};

/// Writes down that a bit stands in something, or what became of it there: to be called whenever that is written anew.
/// Nothing happens when all is as it was. With [`Trace::Gone`] it is still told that it was there once.
pub fn used(
    act: &mut Act,
    bit: Id<Bit>,
    subject: &Subject,
    title: &str,
    link: &str,
    trace: Trace,
) -> Result<(), Problem> {
    let Some(kept) = bits::find(act, bit)? else { return Ok(()) };
    let before = store::find(act, bit, subject)?;
    let same = |before: &crate::Use| before.trace == trace && before.title == title && before.link == link;
    if before.as_ref().is_some_and(same) {
        return Ok(());
    }
    let now = act.now();
    store::put(act, bit, &store::Written { subject, title, link, trace }, now)?;
    bits::recount(act, bit)?;
    act.record(&BitUsed {
        bit,
        source: kept.source,
        used_in: subject.clone(),
        title: title.to_owned(),
        link: link.to_owned(),
        trace,
        first: before.is_none(),
    })?;
    Ok(())
}

/// Forgets that a bit is in something: it was dropped, or the bit was never really in it.
pub fn left(act: &mut Act, bit: Id<Bit>, subject: &Subject) -> Result<(), Problem> {
    let Some(kept) = bits::find(act, bit)? else { return Ok(()) };
    if store::remove(act, bit, subject)? {
        bits::recount(act, bit)?;
        act.record(&BitLeft { bit, source: kept.source, used_in: subject.clone() })?;
    }
    Ok(())
}
