//! What is kept about a person's notices, and how it goes.

use crate::recipient::Key;
use crate::store;
use access::Person;
use base::{Id, days};
use db::Fault;
use facts::{Act, Look, Problem};
use jobs::{Failed, Job, Work};
use serde_json::json;
use std::time::Duration;
use web::{Exported, House, Keeping, Telling};

/// The job that removes old notices.
pub(crate) const SWEEP: &str = "notices-sweep";

/// A notice is news; after so long it is neither shown nor kept.
const KEPT: Duration = days(365);

/// An export holds so many notices, the newest.
const MOST: i64 = 10_000;

/// A person's notices and choices, as `notices.json`.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let told: Vec<_> = store::of(look, person, None, MOST)?
        .iter()
        .map(|notice| {
            json!({
                "told": notice.told.to_string(),
                "kind": notice.kind,
                "sentence": notice.sentence,
                "link": notice.link,
                "detail": notice.detail,
                "seen": notice.seen,
            })
        })
        .collect();
    let choices: Vec<(String, Telling)> = store::choices(look, Key::of_person(person))?;
    let all = json!({ "notices": told, "choices": choices });
    let bytes = serde_json::to_vec_pretty(&all).expect("notices are plain values");
    Ok(vec![Exported { name: "notices.json".into(), bytes }])
}

/// What a person follows, as `following.json`.
pub(crate) fn export_following(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let follows: Vec<_> = store::following::of(look, person, None, MOST)?
        .iter()
        .map(|follow| {
            json!({
                "kind": follow.subject.kind,
                "id": follow.subject.id.to_string(),
                "since": follow.since.to_string(),
            })
        })
        .collect();
    let bytes = serde_json::to_vec_pretty(&follows).expect("follows are plain values");
    Ok(vec![Exported { name: "following.json".into(), bytes }])
}

/// Notices and follows are nobody's published work: all of them go.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    store::following::forget(act, person)?;
    Ok(store::forget(act, person)?)
}

/// Removes what is older than [`KEPT`].
pub(crate) fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move {
        let before = house.clock.now().minus(KEPT);
        let swept: Result<u64, Fault> = house.db.act(move |tx| store::sweep(tx, before)).await;
        swept.map(|_| ()).map_err(Failed::from)
    })
}
