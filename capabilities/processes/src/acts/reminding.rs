//! Reminders that a consultation closes: the hourly look at what does so within a week.

use crate::facts::ConsultationCloses;
use crate::heart::consultation::REMINDERS;
use crate::store::consultations as store;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::hours;
use facts::{Act, Problem};

/// The look.
pub(crate) const KIND: Kind<House> = Kind { name: "consultation-remind", run };

/// When.
pub(crate) const TIMED: Timed = Timed { kind: KIND.name, every: hours(1) };

/// So many consultations are reminded of at once, for each reminder; the others an hour later.
const AT_ONCE: i64 = 100;

fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let done = house.act(Actor::House, remind).await;
        done.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}

fn remind(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    // The last reminder first: whoever is late for the one before it is not told twice.
    for before in REMINDERS.into_iter().rev() {
        for one in store::unreminded(act, now, before, AT_ONCE)? {
            let Some(closes) = one.said.closes else { continue };
            if store::remind(act, one.id, i64::try_from(before).unwrap_or(i64::MAX), closes)? {
                act.record(&ConsultationCloses { consultation: one.id, days: before })?;
            }
        }
    }
    Ok(())
}
