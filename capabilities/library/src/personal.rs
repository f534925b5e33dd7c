//! What the library holds about a person: given to them whole, and forgotten when they leave.

use crate::facts::LibraryPersonForgotten;
use crate::store::{documents, drive, people as store};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use web::{Exported, Keeping};

/// Gathers what a person added, and the labels of their drive passwords.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let added: Vec<Value> = store::documents(look, person)?
        .iter()
        .map(|document| {
            json!({
                "address": document.link(),
                "title": document.details.title,
                "added": document.added.to_string(),
            })
        })
        .collect();
    let mut versions = Vec::new();
    for (document, number) in store::versions(look, person)? {
        let address = documents::find(look, document)?.map(|document| document.link());
        versions.push(json!({ "address": address, "version": number }));
    }
    let folders: Vec<Value> = store::folders(look, person)?
        .iter()
        .map(|(_, path)| json!({ "address": format!("/library/{path}") }))
        .collect();
    let passwords: Vec<Value> = drive::of(look, person)?
        .iter()
        .map(|password| json!({ "label": password.label, "made": password.made.to_string() }))
        .collect();
    let content = json!({ "documents": added, "versions": versions, "folders": folders, "drive": passwords });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "library.json".to_owned(), bytes }])
}

/// Forgets a person: documents and folders stay, since they are the network's, without who added them; passwords of drives
/// and what became of uploads go.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    if store::has_any(act, person)? {
        store::forget(act, person)?;
        act.record(&LibraryPersonForgotten { person })?;
    }
    Ok(())
}
