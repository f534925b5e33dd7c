//! Destroys the bytes of messages that were taken out of the archive, after the act that took them out.

use crate::store::messages;
use ::jobs::{Failed, Job, Kind, Work};
use access::Actor;
use mail::raw::{self, RawId};
use web::House;

/// The job; its body is the id of the bytes and the Message-ID of what was taken out.
pub(crate) const KIND: Kind<House> = Kind { name: "list-destroy", run };

fn run(house: House, job: Job) -> Work {
    Box::pin(async move {
        let (id, message_id): (RawId, String) =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        if house.read(Actor::House, move |look| messages::hold(look, id, &message_id)).await? {
            return Ok(());
        }
        let destroyed = raw::destroy(&house.db, &house.files, id).await;
        destroyed.map_err(|trouble| Failed::Later(trouble.to_string(), None))
    })
}
