//! What is done for initiatives between requests.

use crate::acts::{hearing, merging, parting};
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::hours;
use facts::Problem;

/// Looks after what was not heard of for long.
const QUIET: &str = "initiatives-quiet";

/// Removes what nobody confirmed, and addresses whose time is over.
const SWEEP: &str = "initiative-parts-sweep";

/// Forgets what undoing merges would take that can be undone no more.
const SETTLE: &str = "initiative-merges-settle";

pub(crate) const JOBS: [Kind<House>; 3] =
    [Kind { name: QUIET, run: quiet }, Kind { name: SWEEP, run: sweep }, Kind { name: SETTLE, run: settle }];

pub(crate) const TIMETABLE: [Timed; 3] = [
    Timed { kind: QUIET, every: hours(24) },
    Timed { kind: SWEEP, every: hours(24) },
    Timed { kind: SETTLE, every: hours(24) },
];

fn quiet(house: House, _: Job) -> Work {
    Box::pin(async move {
        while house.act(Actor::House, hearing::look_after).await.map_err(later)? {}
        Ok(())
    })
}

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, parting::sweep).await.map_err(later) })
}

fn settle(house: House, _: Job) -> Work {
    Box::pin(async move {
        while house.act(Actor::House, merging::undoing::settle_old).await.map_err(later)? {}
        Ok(())
    })
}

fn later(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}
