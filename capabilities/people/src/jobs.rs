//! What is done for people between requests.

use crate::acts::organizations::alike;
use crate::acts::organizations::imports::{TAKE, UNDO, take, take_back};
use crate::facts::LinksKept;
use crate::heart::organization::import::Import;
use crate::letters::{self, Draft};
use crate::store::{links, organizations, people};
use ::jobs::{Failed, Job, Kind, Timed, Work};
use access::{Actor, accounts};
use base::{Id, hours};
use facts::{Act, Problem};
use files::BlobId;
use std::time::Duration;
use web::{House, Ui};

/// Removes the bytes of a photo that nobody shows any more.
pub(crate) const DROP_PHOTO: &str = "photo-drop";

const SWEEP: &str = "mailed-link-sweep";

/// Makes keys for organizations that have none, and drops old lists.
const TIDY: &str = "organizations-tidy";

/// All kinds of jobs.
pub(crate) const KINDS: &[Kind<House>] = &[
    Kind { name: letters::WRITE, run: write },
    Kind { name: DROP_PHOTO, run: drop_photo },
    Kind { name: SWEEP, run: sweep },
    Kind { name: TAKE, run: take_in },
    Kind { name: UNDO, run: undo },
    Kind { name: TIDY, run: tidy_organizations },
];

/// What recurs.
pub(crate) const TIMETABLE: &[Timed] =
    &[Timed { kind: SWEEP, every: hours(6) }, Timed { kind: TIDY, every: hours(1) }];

/// Lists of organizations that are not taken in are dropped after so long, and so is what was done with the others.
const LISTS_KEPT: Duration = base::days(14);

fn write(house: House, job: Job) -> Work {
    Box::pin(async move {
        let draft: Draft =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let speaker = house.clone();
        let send = move |act: &mut Act| {
            let letter = letters::worded(&speaker, &draft, act);
            mail::send(act, &letter)?;
            act.record(&LinksKept { what: "letter" })?;
            Ok(())
        };
        house
            .act(Actor::House, send)
            .await
            .map_err(|problem: Problem| Failed::Later(problem.to_string(), None))
    })
}

fn drop_photo(house: House, job: Job) -> Work {
    Box::pin(async move {
        let photo: BlobId =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let shown = house.db.read(move |read| people::shows_photo(read, &photo)).await?;
        if !shown {
            house.files.delete(&photo).await.map_err(|fault| Failed::Later(fault.to_string(), None))?;
        }
        Ok(())
    })
}

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move {
        let swept = house.act(Actor::House, |act| {
            let now = act.now();
            if links::sweep(act, now)? > 0 {
                act.record(&LinksKept { what: "sweep" })?;
            }
            Ok(())
        });
        swept.await.map_err(|problem: Problem| Failed::Later(problem.to_string(), None))
    })
}

/// Takes in the rest of a list.
fn take_in(house: House, job: Job) -> Work {
    Box::pin(rest_of(house, job, |act, _, id| take(act, id)))
}

/// Takes back the rest of a list.
fn undo(house: House, job: Job) -> Work {
    Box::pin(rest_of(house, job, take_back))
}

/// A step with a list; whether there are more.
type Step = fn(&mut Act, &Ui, Id<Import>) -> Result<bool, Problem>;

/// Goes on with a list step by step, as the person whose it is.
async fn rest_of(house: House, job: Job, step: Step) -> Result<(), Failed> {
    let id: Id<Import> = serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
    loop {
        let speaking = house.clone();
        let taken = house.act(Actor::House, move |act| {
            let import = organizations::imports::of(act, id)?.ok_or(Problem::NotFound)?;
            let account = accounts::of(act, import.person)?.ok_or(Problem::NotFound)?;
            act.act_as(account.actor());
            let ui = speaking.ui(speaking.network().first_tongue(), None, account.actor());
            step(act, &ui, id)
        });
        match taken.await {
            Ok(true) => {}
            // Whose list it was has left: what is not done yet stays undone.
            Ok(false) | Err(Problem::NotFound) => return Ok(()),
            Err(problem) => return Err(Failed::Later(problem.to_string(), None)),
        }
    }
}

fn tidy_organizations(house: House, _: Job) -> Work {
    Box::pin(async move {
        let dropped = house.act(Actor::House, |act| {
            let before = act.now().minus(LISTS_KEPT);
            if organizations::imports::sweep(act, before)? > 0 {
                act.record(&LinksKept { what: "lists" })?;
            }
            Ok(())
        });
        dropped.await.map_err(|problem: Problem| Failed::Later(problem.to_string(), None))?;
        loop {
            match house.act(Actor::House, alike::catch_up).await {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(problem) => return Err(Failed::Later(problem.to_string(), None)),
            }
        }
    })
}
