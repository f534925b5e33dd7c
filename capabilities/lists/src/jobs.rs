//! What is done for mail of lists between requests.

use crate::acts::{bouncing, digests, distribution, posting};
use crate::inbox::later;
use crate::turns::turn;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::{hours, minutes};
use facts::Reader;
use serde::de::DeserializeOwned;

/// Archives and sends out a held post that a moderator approved; its body is an `Id<Held>`.
pub(crate) const LIST_PUBLISH: &str = "list-publish";

/// Makes a mail of what others had to say to a list; its body is what was handed over.
pub(crate) const ANNOUNCE: &str = "list-announce";

/// Makes more copies; its body is the `Id<List>`.
pub(crate) const DISTRIBUTE: &str = "list-distribute";

/// Sends what a digest could not hold; its body is a [`digests::Due`].
pub(crate) const DIGEST_JOB: &str = "list-digest";

/// Looks which digests are due.
const DIGESTS: &str = "list-digests";

/// Hears of a copy that came back; its body is the fact's id.
const RETURNED: &str = "list-returned";

/// Forgets what came back long ago.
const FORGET: &str = "list-bounces-forget";

/// All of them.
pub(crate) const KINDS: [Kind<House>; 7] = [
    Kind { name: LIST_PUBLISH, run: publish },
    Kind { name: ANNOUNCE, run: announce },
    Kind { name: DISTRIBUTE, run: distribute },
    Kind { name: DIGEST_JOB, run: digest },
    Kind { name: DIGESTS, run: tick },
    Kind { name: RETURNED, run: returned },
    Kind { name: FORGET, run: forget },
];

/// When. Digests go out within so many minutes of their hour.
pub(crate) const TIMETABLE: [Timed; 2] =
    [Timed { kind: DIGESTS, every: minutes(5) }, Timed { kind: FORGET, every: hours(24) }];

/// What is heard of.
pub(crate) const READER: Reader = Reader { job: RETURNED, kinds: &bouncing::KINDS };

fn body<T: DeserializeOwned>(job: &Job) -> Result<T, Failed> {
    serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))
}

fn publish(house: House, job: Job) -> Work {
    Box::pin(async move { posting::approved(&house, body(&job)?).await.map_err(later) })
}

fn announce(house: House, job: Job) -> Work {
    Box::pin(async move { posting::announce(&house, body(&job)?).await.map_err(later) })
}

fn distribute(house: House, job: Job) -> Work {
    Box::pin(async move {
        let (list, room) = (body(&job)?, house.clone());
        let _turn = turn(list).await;
        house.act(Actor::House, move |act| distribution::go_on(act, &room, list)).await.map_err(later)
    })
}

fn digest(house: House, job: Job) -> Work {
    Box::pin(async move { digests::make(&house, body(&job)?).await.map_err(later) })
}

fn tick(house: House, _: Job) -> Work {
    Box::pin(async move { digests::tick(&house).await.map_err(later) })
}

fn returned(house: House, job: Job) -> Work {
    Box::pin(async move { bouncing::heard(&house, body(&job)?).await.map_err(later) })
}

fn forget(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, bouncing::forget).await.map_err(later) })
}
