//! What the house says to the people of an event by itself, once: that it is near, that it is over.

use crate::facts::{AddressesForgotten, EventEnded, EventNear};
use crate::heart::attendance::{ADDRESS_KEPT, UNCONFIRMED};
use crate::store::attendance;
use crate::store::told::{self, Told};
use base::days;
use facts::{Act, Problem};
use std::time::Duration;

/// So long before it begins, those who go are reminded of an event.
const NEAR: Duration = days(3);

/// Events that came into the calendar after they were over are not asked about once they are so old.
const LATE: Duration = days(14);

/// Finds the events that are near and those that are over, and says so.
pub(crate) fn tell(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let near_micros = i64::try_from(NEAR.as_micros()).unwrap_or(i64::MAX);
    for event in told::near(act, now, now.plus(NEAR), near_micros)? {
        told::note(act, event, Told::Near, now)?;
        act.record(&EventNear { event })?;
    }
    for event in told::ended(act, now.minus(LATE), now)? {
        told::note(act, event, Told::Ended, now)?;
        act.record(&EventEnded { event })?;
    }
    Ok(())
}

/// Forgets addresses that were never confirmed, and those of events long over.
pub(crate) fn forget(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let count = attendance::sweep_unconfirmed(act, now.minus(UNCONFIRMED))?
        + attendance::sweep_addresses(act, now.minus(ADDRESS_KEPT))?;
    if count > 0 {
        act.record(&AddressesForgotten { count })?;
    }
    Ok(())
}
