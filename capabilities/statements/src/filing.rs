//! Files statements under their topics that are from before topics could be looked up by.

use crate::store::topics;
use ::web::House;
use base::days;
use db::Fault;
use jobs::{Job, Kind, Timed, Work};

const NAME: &str = "statement-filing";

pub(crate) const KIND: Kind<House> = Kind { name: NAME, run };

/// Once would do; a job that finds nothing costs nothing.
pub(crate) const TIMED: Timed = Timed { kind: NAME, every: days(1) };

fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        loop {
            let unfiled = house.db.read(topics::unfiled).await?;
            if unfiled.is_empty() {
                return Ok(());
            }
            let filed: Result<(), Fault> = house
                .db
                .act(move |tx| {
                    unfiled.iter().try_for_each(|(statement, slugs)| topics::file(tx, *statement, slugs))
                })
                .await;
            filed?;
        }
    })
}
