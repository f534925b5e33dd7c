//! What topics hold about a person: which revisions they wrote.

use crate::facts::TopicAuthorForgotten;
use crate::store;
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use web::{Exported, Keeping};

pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let written = store::written_by(look, person)?.into_iter().map(|(topic, number, at)| {
        json!({ "address": format!("/topics/{topic}/history/{number}"), "at": at.to_string() })
    });
    let content = json!({ "written": written.collect::<Vec<Value>>() });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "topics.json".to_owned(), bytes }])
}

/// The words are the network's, and stay; who wrote them is forgotten.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let topics = store::revisions_of(act, person)?;
    store::forget_person(act, person)?;
    for topic in topics {
        act.record(&TopicAuthorForgotten { topic })?;
    }
    Ok(())
}
