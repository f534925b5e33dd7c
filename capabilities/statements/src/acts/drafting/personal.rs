//! What is kept here about a person: the revisions that they saved.

use crate::facts::drafting::DrafterForgotten;
use crate::heart::statement::Statement;
use crate::store::{revisions, statements};
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use std::collections::BTreeSet;

/// Gathers the revisions that a person saved.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut saved = Vec::new();
    for (statement, revision) in revisions::by(look, person)? {
        let statement = statements::find(look, statement)?;
        saved.push(json!({
            "address": statement.map(|statement| format!("{}/revisions/{}", statement.link(), revision.number)),
            "saved": revision.at.to_string(),
            "note": revision.note,
        }));
    }
    let bytes = serde_json::to_vec_pretty(&saved).expect("these are plain values");
    Ok(vec![Exported { name: "revisions.json".to_owned(), bytes }])
}

/// Takes the name of a person who leaves off their revisions. The words stay: they are the work of all who wrote.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let saved = revisions::by(act, person)?.into_iter();
    let statements: BTreeSet<Id<Statement>> = saved.map(|(statement, ..)| statement).collect();
    revisions::forget(act, person)?;
    for statement in statements {
        act.record(&DrafterForgotten { statement })?;
    }
    Ok(())
}
