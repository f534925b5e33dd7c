//! What is kept about a person's digest, and how it goes.

use super::store;
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use web::{Exported, Keeping};

/// How a person's digest comes to them, as `digest.json`.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let Some(digest) = store::of(look, person)? else { return Ok(Vec::new()) };
    let all = json!({ "choice": digest.choice, "told-up-to": digest.since.to_string() });
    let bytes = serde_json::to_vec_pretty(&all).expect("a choice is plain values");
    Ok(vec![Exported { name: "digest.json".into(), bytes }])
}

/// A choice is nobody's published work: it goes.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    Ok(store::forget(act, person)?)
}
