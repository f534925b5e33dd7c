//! What a person takes with them of the directory of organizations, and what stays.

use crate::store::organizations::{imports, keys, relations, revisions};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use web::{Exported, Keeping};

/// What a person wrote of organizations: descriptions, relations, what is not the same, lists they take in.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let described: Vec<_> = revisions::by(look, person)?
        .into_iter()
        .map(|(organization, n, at)| {
            json!({ "organization": organization, "revision": n, "at": at.to_string() })
        })
        .collect();
    let relations: Vec<_> = relations::by(look, person)?
        .into_iter()
        .map(|relation| json!({ "relation": relation.told, "at": relation.at.to_string() }))
        .collect();
    let apart: Vec<_> = keys::apart_by(look, person)?
        .into_iter()
        .map(|(one, other, at)| json!({ "one": one, "other": other, "at": at.to_string() }))
        .collect();
    let lists: Vec<_> = imports::of_person(look, person)?
        .into_iter()
        .map(|(id, title, made)| json!({ "id": id, "title": title, "made": made.to_string() }))
        .collect();
    let content =
        json!({ "described": described, "relations": relations, "told_apart": apart, "lists": lists });
    let bytes = serde_json::to_vec_pretty(&content).expect("JSON can be written");
    Ok(vec![Exported { name: "organizations.json".to_owned(), bytes }])
}

/// Their lists go; what they wrote of organizations stays, under nobody's name when their work goes.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    imports::forget(act, person)?;
    if keeping == Keeping::Goes {
        revisions::forget(act, person)?;
        relations::forget(act, person)?;
        keys::forget(act, person)?;
    }
    Ok(())
}
