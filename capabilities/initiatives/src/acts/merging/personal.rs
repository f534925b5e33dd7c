//! What merging holds about a person: given to them whole, and forgotten when they leave.

use crate::facts::InitiativeForgotten;
use crate::heart::initiative::Initiative;
use crate::store::initiatives;
use crate::store::merging::{personal as store, proposals};
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};

/// Gathers what a person proposed, what they said to proposals, and of what they said that it is not the same.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let named = |id: Id<Initiative>| -> Result<Value, Fault> {
        let found = initiatives::find(look, id)?;
        Ok(json!({
            "address": found.as_ref().map(Initiative::link),
            "title": found.as_ref().map(|one| one.said.title.as_str()),
        }))
    };
    let mut proposed = Vec::new();
    for id in store::proposed(look, person)? {
        if let Some(one) = proposals::find(look, id)? {
            proposed.push(json!({
                "what": one.verb,
                "initiatives": [named(one.one)?, named(one.other)?],
                "text": one.words.map(|words| words.to_string()),
                "at": one.at.to_string(),
                "state": one.state,
            }));
        }
    }
    let mut said = Vec::new();
    for to in store::said(look, person)? {
        if let Some(one) = proposals::find(look, to.proposal)? {
            let initiatives = [named(one.one)?, named(one.other)?];
            let words = to.words.map(|words| words.to_string());
            let at = to.at.to_string();
            said.push(json!({ "to": initiatives, "what": to.stance, "text": words, "at": at }));
        }
    }
    let mut unlike = Vec::new();
    for (one, other) in store::unlike(look, person)? {
        unlike.push(json!([named(one)?, named(other)?]));
    }
    let content = json!({ "proposed": proposed, "said to proposals": said, "not the same": unlike });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "initiatives-together.json".to_owned(), bytes }])
}

/// Forgets a person: that something was agreed stays, without who agreed; what they wrote to the other side goes.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let mut touched = Vec::new();
    for id in store::proposed(act, person)? {
        touched.extend(proposals::find(act, id)?.map(|one| one.one));
    }
    store::forget(act, person)?;
    touched.sort_unstable();
    touched.dedup();
    for initiative in touched {
        act.record(&InitiativeForgotten { initiative })?;
    }
    Ok(())
}
