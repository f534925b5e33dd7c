//! Reminders that a consultation closes: the hourly look at what does so within a week.

use crate::facts::ConsultationCloses;
use crate::heart::consultation::{REMINDERS, reminder};
use crate::store::consultations as store;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::{days, hours};
use facts::{Act, Problem};

/// The look.
pub(crate) const KIND: Kind<House> = Kind { name: "consultation-remind", run };

/// When.
pub(crate) const TIMED: Timed = Timed { kind: KIND.name, every: hours(1) };

/// So many consultations are reminded of at once; the others an hour later.
const AT_ONCE: i64 = 200;

fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let done = house.act(Actor::House, remind).await;
        done.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}

fn remind(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let furthest = now.plus(days(REMINDERS[0]));
    for one in store::closing(act, now, furthest, AT_ONCE)? {
        let Some(closes) = one.said.closes else { continue };
        let Some(before) = reminder(closes, now) else { continue };
        if store::remind(act, one.id, i64::try_from(before).unwrap_or(i64::MAX), closes)? {
            act.record(&ConsultationCloses { consultation: one.id, days: before })?;
        }
    }
    Ok(())
}
