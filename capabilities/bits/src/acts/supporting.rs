//! Supporting bits, and taking that back.

use crate::Bit;
use crate::face::kept_for;
use crate::facts::{BitSupportWithdrawn, BitSupported};
use crate::heart::kept::Kept;
use crate::policy::Support;
use crate::store::{bits, supports as store};
use access::Person;
use base::Id;
use facts::{Act, Problem};
use web::House;

/// The actor supports a bit. Nothing happens when they do already.
pub(crate) fn support(act: &mut Act, house: &House, id: Id<Bit>) -> Result<(), Problem> {
    let bit = kept_for(&act.look(), house, id)?;
    act.allow(Support)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    add(act, &bit, person)
}

/// Adds somebody's support, once.
pub(super) fn add(act: &mut Act, bit: &Kept, person: Id<Person>) -> Result<(), Problem> {
    if store::add(act, bit.id, person)? {
        bits::recount(act, bit.id)?;
        act.record(&BitSupported { bit: bit.id, source: bit.source.clone() })?;
    }
    Ok(())
}

/// The actor does not support a bit any more.
pub(crate) fn withdraw(act: &mut Act, house: &House, id: Id<Bit>) -> Result<(), Problem> {
    let bit = kept_for(&act.look(), house, id)?;
    let allowed = act.allow(Support)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    if store::remove(act, &allowed, id, person)? {
        bits::recount(act, id)?;
        act.record(&BitSupportWithdrawn { bit: id, source: bit.source })?;
    }
    Ok(())
}
