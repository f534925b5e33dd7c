//! Signs of life: given by leads, missed by the house.

use super::{fresh, led};
use crate::facts::{InitiativeHeardOf, InitiativeQuiet, InitiativeReminded};
use crate::heart::initiative::Initiative;
use crate::heart::quiet::Due;
use crate::store::initiatives as store;
use base::Id;
use facts::{Act, Problem};

/// A lead says that it still runs.
pub(crate) fn still_runs(act: &mut Act, id: Id<Initiative>) -> Result<Initiative, Problem> {
    led(act, id)?;
    heard(act, id)?;
    fresh(act, id)
}

/// Notes a sign of life.
pub(super) fn heard(act: &mut Act, id: Id<Initiative>) -> Result<(), Problem> {
    let mut initiative = fresh(act, id)?;
    initiative.heard_of(act.now());
    store::put(act, &initiative, initiative.revision)?;
    act.record(&InitiativeHeardOf { initiative: id })?;
    Ok(())
}

/// Asks the leads of what was not heard of for long, and marks what was not heard of after that either; at most 200 of them.
/// Says whether anything was done, and so there may be more.
pub(crate) fn look_after(act: &mut Act) -> Result<bool, Problem> {
    let now = act.now();
    let mut done = false;
    for mut initiative in store::due(act, now)? {
        match initiative.due() {
            Some((_, Due::Remind)) => {
                initiative.reminded = Some(now);
                store::put(act, &initiative, initiative.revision)?;
                act.record(&InitiativeReminded { initiative: initiative.id })?;
            }
            Some((_, Due::Mark)) => {
                initiative.quiet = Some(now);
                store::put(act, &initiative, initiative.revision)?;
                act.record(&InitiativeQuiet { initiative: initiative.id })?;
            }
            None => continue,
        }
        done = true;
    }
    Ok(done)
}
