//! What is done for comments between requests.

use super::public;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::hours;

/// Removes what nobody confirmed, and what was not taken up.
pub(crate) const SWEEP: Kind<House> = Kind { name: "comments-sweep", run: sweep };

/// When.
pub(crate) const TIMED: Timed = Timed { kind: SWEEP.name, every: hours(24) };

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move {
        let swept = house.act(Actor::House, public::sweep).await;
        swept.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}
