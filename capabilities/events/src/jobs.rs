//! What is done for events between requests.

use crate::acts::telling;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use access::Actor;
use base::hours;
use facts::Problem;
use web::House;

/// The hourly look at what is near and what is over.
pub(crate) const TELL: Kind<House> = Kind { name: "event-tell", run: tell };

/// The daily forgetting of addresses.
pub(crate) const FORGET: Kind<House> = Kind { name: "attendance-forget", run: forget };

/// When.
pub(crate) const TIMETABLE: [Timed; 2] =
    [Timed { kind: TELL.name, every: hours(1) }, Timed { kind: FORGET.name, every: hours(24) }];

fn tell(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, telling::tell).await.map_err(later) })
}

fn forget(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, telling::forget).await.map_err(later) })
}

fn later(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}
