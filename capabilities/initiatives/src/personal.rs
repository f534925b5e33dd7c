//! What initiatives hold about a person: given to them whole, and forgotten when they leave.

use crate::facts::InitiativeForgotten;
use crate::heart::initiative::Initiative;
use crate::heart::lead::Standing;
use crate::store::{initiatives, leads, parts, personal as store, updates};
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Gathers what a person reported, leads, changed, told, and wrote to leads.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let named = |id: Id<Initiative>| -> Result<Value, Fault> {
        let found = initiatives::find(look, id)?;
        Ok(json!({
            "address": found.as_ref().map(Initiative::link),
            "title": found.as_ref().map(|one| one.said.title.as_str()),
        }))
    };
    let each = |ids: Vec<Id<Initiative>>| ids.into_iter().map(named).collect::<Result<Vec<_>, _>>();
    let reported = each(store::reported(look, person)?)?;
    let leads_now = each(leads::led_by(look, person, Standing::Leads)?)?;
    let asked = each(leads::led_by(look, person, Standing::Asked)?)?;
    let put_forward = each(store::put_forward(look, person)?)?;
    let mut changed = Vec::new();
    for (id, number) in store::revised(look, person)? {
        changed.push(json!({ "initiative": named(id)?, "revision": number }));
    }
    let mut told = Vec::new();
    for id in store::told(look, person)? {
        if let Some((update, initiative)) = updates::find(look, id)? {
            told.push(json!({
                "initiative": named(initiative)?,
                "title": update.title.as_str(),
                "text": update.body.as_str(),
                "at": update.at.to_string(),
            }));
        }
    }
    let mut written = Vec::new();
    for part in parts::written_by(look, person)? {
        written.push(json!({
            "initiative": named(part.initiative)?,
            "kind": part.kind,
            "text": part.words.as_str(),
            "at": part.at.to_string(),
            "answer": part.answer.map(|answer| answer.words.as_str().to_owned()),
        }));
    }
    let content = json!({
        "reported": reported,
        "leads": leads_now,
        "asked to lead": asked,
        "put forward to meetings": put_forward,
        "changed": changed,
        "told": told,
        "written to leads": written,
    });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "initiatives.json".to_owned(), bytes }])
}

/// Forgets a person: initiatives are what a network knows in common, and stay without their name; what they wrote to leads
/// goes with them.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeSet<Id<Initiative>> = store::reported(act, person)?.into_iter().collect();
    touched.extend(leads::led_by(act, person, Standing::Leads)?);
    touched.extend(leads::led_by(act, person, Standing::Asked)?);
    touched.extend(store::revised(act, person)?.into_iter().map(|(id, _)| id));
    for id in store::told(act, person)? {
        touched.extend(updates::find(act, id)?.map(|(_, initiative)| initiative));
    }
    let written: BTreeSet<Id<Initiative>> =
        parts::written_by(act, person)?.into_iter().map(|part| part.initiative).collect();
    store::forget(act, person)?;
    for id in &written {
        parts::recount(act, *id)?;
    }
    touched.extend(written);
    for initiative in touched {
        act.record(&InitiativeForgotten { initiative })?;
    }
    Ok(())
}
