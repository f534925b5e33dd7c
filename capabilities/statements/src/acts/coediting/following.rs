//! What revisions from elsewhere bring, brought into a room where people are writing.

use super::prepare;
use crate::facts::drafting::StatementRevised;
use crate::facts::subject;
use crate::heart::statement::Statement;
use crate::store::rooms;
use ::facts::{Entry, Fact, Reader};
use ::jobs::{Failed, Job, Kind, Work};
use ::web::House;
use base::Id;
use db::{Fault, Tx};
use live::RoomName;

/// Hears of revisions; its body is the fact's id.
const FOLLOW: &str = "statement-room";

pub(crate) const JOB: Kind<House> = Kind { name: FOLLOW, run: follow };

pub(crate) const READER: Reader = Reader { job: FOLLOW, kinds: &[StatementRevised::KIND] };

fn follow(house: House, job: Job) -> Work {
    Box::pin(async move {
        let fact: Id<Entry> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let now = house.clock.now();
        let found = house.db.act(move |tx: &mut Tx| {
            let Some(entry) = ::facts::of(tx, fact)? else { return Ok::<_, Fault>(None) };
            let id: Id<Statement> = entry.subject.id.as_of();
            if rooms::of(tx, id)?.is_none() {
                return Ok(None);
            }
            prepare(tx, id, now)?;
            Ok(Some(id))
        });
        if let Some(id) = found.await? {
            house.live.nudge(&room(id)).await;
        }
        Ok(())
    })
}

/// What the room of a statement is known by.
pub(crate) fn room(id: Id<Statement>) -> RoomName {
    RoomName(crate::facts::STATEMENT, *subject(id).id.bytes())
}
