//! What bits hold about a person: given to them whole, and forgotten when they leave.

use crate::Bit;
use crate::face::address;
use crate::facts::BitForgotten;
use crate::heart::kept::Kept;
use crate::store::{bits, supports};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use web::{Exported, Keeping};

/// Gathers what a person marked, what others marked in their texts, and what they support.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let marked: Vec<Value> = bits::marked_by(look, person)?.iter().map(of_bit).collect();
    let written: Vec<Value> = bits::written_by(look, person)?.iter().map(of_bit).collect();
    let mut supported = Vec::new();
    for (bit, since) in supports::of_person(look, person)? {
        let passage = bits::find(look, bit)?.map(|bit| bit.passage.as_str().to_owned());
        supported.push(json!({ "address": address(bit), "passage": passage, "since": since.to_string() }));
    }
    let content = json!({ "marked": marked, "written": written, "supported": supported });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "bits.json".to_owned(), bytes }])
}

fn of_bit(bit: &Kept) -> Value {
    json!({
        "address": address(bit.id),
        "passage": bit.passage.as_str(),
        "language": bit.lang,
        "marked": bit.marked.to_string(),
    })
}

/// Forgets a person: their support goes. What they marked stays without their name; what nobody else supports and nothing
/// uses goes, if they want that.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeMap<Id<Bit>, Kept> = BTreeMap::new();
    let marked = bits::marked_by(act, person)?;
    let own: Vec<Id<Bit>> = marked.iter().map(|bit| bit.id).collect();
    let written = bits::written_by(act, person)?;
    touched.extend(marked.into_iter().chain(written).map(|bit| (bit.id, bit)));
    for (id, _) in supports::of_person(act, person)? {
        touched.extend(bits::find(act, id)?.map(|bit| (id, bit)));
    }
    supports::forget(act, person)?;
    bits::forget(act, person)?;
    for (id, bit) in touched {
        bits::recount(act, id)?;
        let alone = bits::find(act, id)?.is_some_and(|bit| bit.supports == 0 && bit.uses == 0);
        if keeping == Keeping::Goes && alone && own.contains(&id) {
            bits::remove(act, id)?;
        }
        act.record(&BitForgotten { bit: id, source: bit.source })?;
    }
    Ok(())
}
