//! What is done for people between requests.

use crate::facts::LinksKept;
use crate::letters::{self, Draft};
use crate::store::{links, people};
use ::jobs::{Failed, Job, Kind, Timed, Work};
use access::Actor;
use base::hours;
use facts::{Act, Problem};
use files::BlobId;
use web::House;

/// Removes the bytes of a photo that nobody shows any more.
pub(crate) const DROP_PHOTO: &str = "photo-drop";

const SWEEP: &str = "mailed-link-sweep";

/// All kinds of jobs.
pub(crate) const KINDS: &[Kind<House>] = &[
    Kind { name: letters::WRITE, run: write },
    Kind { name: DROP_PHOTO, run: drop_photo },
    Kind { name: SWEEP, run: sweep },
];

/// What recurs.
pub(crate) const TIMETABLE: &[Timed] = &[Timed { kind: SWEEP, every: hours(6) }];

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
