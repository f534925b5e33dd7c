//! Putting initiatives forward to meetings.

use super::led;
use crate::facts::{InitiativePlaced, InitiativePutForward, InitiativeTakenOff};
use crate::heart::initiative::Initiative;
use crate::policy::Order;
use crate::store::slots as store;
use access::Policy as _;
use base::{Id, Sentence};
use facts::{Act, Problem, Subject};

/// Puts an initiative forward to a meeting, behind those that are there. Whether the meeting is one that can be chosen,
/// the caller has seen.
pub(crate) fn put_forward(act: &mut Act, id: Id<Initiative>, event: Id<Subject>) -> Result<(), Problem> {
    led(act, id)?;
    if store::of_event(act, event)?.len() >= store::MOST {
        return Err(Problem::wrong("event", Sentence::of("slot-wrong-many").with("count", store::MOST)));
    }
    let (by, now) = (act.actor().person(), act.now());
    if store::add(act, event, id, by, now)? {
        act.record(&InitiativePutForward { initiative: id, event })?;
    }
    Ok(())
}

/// Takes it off the list of a meeting: its leads may, and facilitators.
pub(crate) fn take_off(act: &mut Act, id: Id<Initiative>, event: Id<Subject>) -> Result<(), Problem> {
    if !Order.permits(act.actor()) {
        led(act, id)?;
    }
    if store::remove(act, event, id)? {
        act.record(&InitiativeTakenOff { initiative: id, event })?;
    }
    Ok(())
}

/// Moves an initiative to another place of the list, from 1; the others close up.
pub(crate) fn place(
    act: &mut Act,
    id: Id<Initiative>,
    event: Id<Subject>,
    place: usize,
) -> Result<(), Problem> {
    act.allow(Order)?;
    let mut order: Vec<Id<Initiative>> = store::of_event(act, event)?.iter().map(|one| one.id).collect();
    let from = order.iter().position(|one| *one == id).ok_or(Problem::NotFound)?;
    order.remove(from);
    order.insert(place.saturating_sub(1).min(order.len()), id);
    for (number, one) in (1..).zip(order) {
        store::set_place(act, event, one, number)?;
    }
    act.record(&InitiativePlaced { initiative: id, event })?;
    Ok(())
}
