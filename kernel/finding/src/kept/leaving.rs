//! What is kept about a person's searches, and how it goes.

use super::{acts, store};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use web::{Exported, Keeping};

/// A person's searches, as `searches.json`.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let kept: Vec<_> = store::of(look, person, acts::MOST)?
        .iter()
        .map(|kept| {
            json!({
                "search": format!("/search?{}", kept.query),
                "mail": kept.often,
                "kept": kept.made.to_string(),
                "told": kept.told.to_string(),
                "next": kept.due.map(|due| due.to_string()),
                "feed": kept.has_feed,
            })
        })
        .collect();
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let bytes = serde_json::to_vec_pretty(&kept).expect("searches are plain values");
    Ok(vec![Exported { name: "searches.json".into(), bytes }])
}

/// Searches are nobody's published work: all of them go.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    Ok(store::forget(act, person)?)
}
