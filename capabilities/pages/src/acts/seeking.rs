//! Names that led nowhere are looked for again: what they name may have come to be elsewhere in the house.

use super::links::{one, speech, tell_wanting};
use crate::store::lists;
use access::Actor;
use base::{Lang, Tongue, hours};
use db::Fault;
use facts::{Look, Subject};
use jobs::{Failed, Job, Kind, Timed, Work};
use web::House;

/// Looks for them.
const SEEK: &str = "page-seek";

pub(crate) const JOBS: [Kind<House>; 1] = [Kind { name: SEEK, run: seek }];

pub(crate) const TIMETABLE: [Timed; 1] = [Timed { kind: SEEK, every: hours(1) }];

/// A name, the only thing that is called so, and what that is called.
type Found = (String, Subject, String);

fn seek(house: House, _: Job) -> Work {
    Box::pin(async move {
        let room = house.clone();
        let found = house.read(Actor::House, move |look| found(look, &room)).await?;
        if found.is_empty() {
            return Ok(());
        }
        let told = house.act(Actor::House, move |act| {
            for (name, subject, called) in &found {
                tell_wanting(act, name, subject, called)?;
            }
            Ok(())
        });
        told.await.map_err(|problem| Failed::Later(problem.to_string(), None))
    })
}

/// The names most wanted that mean one thing by now. Who may not see that, reads words as before.
fn found(look: &Look, house: &House) -> Result<Vec<Found>, Fault> {
    let ui = speech(house, look, &Lang::from(Tongue::English));
    let mut found = Vec::new();
    for missing in lists::missing(look, true)? {
        let Some(link) = one(&missing.name) else { continue };
        let meant = house.meant(look, &link)?;
        let [subject] = meant.as_slice() else { continue };
        if let Some(card) = ui.card(look, subject)? {
            found.push((missing.name, subject.clone(), card.title));
        }
    }
    Ok(found)
}
