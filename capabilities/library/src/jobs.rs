//! What is done between requests: texts are read, and what is old is forgotten.

use crate::acts::documents::{READ, Turn};
use crate::acts::{reading, removing, uploading};
use crate::extract::{self, Outcome};
use crate::heart::document::Version;
use crate::heart::reading::{Reading, State, Unreadable};
use crate::store::versions;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use access::Actor;
use base::hours;
use std::time::SystemTime;
use web::House;

/// All of them.
pub(crate) const JOBS: [Kind<House>; 2] =
    [Kind { name: READ, run: read }, Kind { name: "library-sweep", run: sweep }];

/// When.
pub(crate) const TIMETABLE: [Timed; 1] = [Timed { kind: "library-sweep", every: hours(24) }];

fn read(house: House, job: Job) -> Work {
    Box::pin(async move {
        let turn: Turn = serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let found =
            house.read(Actor::House, move |look| versions::find(look, turn.document, turn.number)).await?;
        let Some(version) = found else { return Ok(()) };
        let (reading, text) = outcome_of(&house, &version).await?;
        let act = house.act(Actor::House, move |act| reading::keep(act, turn, &reading, text.as_deref()));
        act.await.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}

async fn outcome_of(house: &House, version: &Version) -> Result<(Reading, Option<String>), Failed> {
    let later = |error: String| Failed::Later(error, None);
    let size = u64::try_from(version.file.size_bytes).unwrap_or(u64::MAX);
    let outcome = if size > extract::LARGEST {
        Outcome::Unreadable(Unreadable::Large)
    } else {
        let pieces =
            house.files.read(&version.file.blob, 0..size).await.map_err(|fault| later(fault.to_string()))?;
        let reading = extract::installed().read(version.file.kind, pieces);
        reading.await.map_err(|error| later(error.to_string()))?
    };
    let (state, content) = match outcome {
        Outcome::Read(content) => (State::Read, content),
        Outcome::Wordless(content) => (State::Wordless, content),
        Outcome::Unreadable(why) => {
            return Ok((Reading { state: State::Unread, why: Some(why), ..Reading::WAITING }, None));
        }
    };
    let picture = match content.picture_bytes() {
        Some(picture) => {
            Some(house.files.put(picture.into()).await.map_err(|fault| later(fault.to_string()))?)
        }
        None => None,
    };
    let reading = Reading { state, why: None, charset: content.charset, pages: content.pages, picture };
    Ok((reading, content.text))
}

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move {
        let later = |problem: String| Failed::Later(problem, None);
        house.act(Actor::House, removing::forget_old).await.map_err(|problem| later(problem.to_string()))?;
        house.act(Actor::House, uploading::forget_old).await.map_err(|problem| later(problem.to_string()))?;
        let before = SystemTime::from(house.clock.now().minus(uploading::KEPT).timestamp());
        let swept = house.files.sweep(before).await.map_err(|fault| later(fault.to_string()))?;
        if swept > 0 {
            tracing::info!(swept, "pieces of files that never came whole are cleared");
        }
        Ok(())
    })
}
