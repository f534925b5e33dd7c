//! What a person wrote to lists: given to them whole, and forgotten when they leave.

use crate::acts::redaction;
use crate::facts::ListAuthorForgotten;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::store::{lists, messages as store};
use access::Person;
use base::Id;
use db::{Fault, Read};
use facts::{Act, Look, Problem};
use serde_json::json;
use std::collections::BTreeMap;
use web::{Exported, Keeping};

/// So many messages are read at once.
const STEP: i64 = 500;

/// Gathers the messages that a person wrote.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut written = Vec::new();
    each_of(look, person, |message| {
        let list = lists::find(look, message.list)?;
        written.push(json!({
            "list": list.map(|list| list.link()),
            "address": message.address,
            "message id": message.message_id,
            "sent": message.sent.to_string(),
            "subject": message.subject,
            "text": message.text,
        }));
        Ok(())
    })?;
    let bytes = serde_json::to_vec_pretty(&written).expect("these are plain values");
    Ok(vec![Exported { name: "list-messages.json".to_owned(), bytes }])
}

/// Forgets who wrote what they wrote, or takes it out of the archives where they want that.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let mut written: Vec<Archived> = Vec::new();
    each_of(act, person, |message| {
        written.push(message);
        Ok(())
    })?;
    match keeping {
        Keeping::Goes => {
            for message in &written {
                redaction::take_out(act, message, "")?;
            }
        }
        Keeping::Stays => {
            store::forget_author(act, person)?;
            let mut by_list: BTreeMap<Id<List>, Vec<Id<Archived>>> = BTreeMap::new();
            for message in &written {
                by_list.entry(message.list).or_default().push(message.id);
            }
            for (list, messages) in by_list {
                act.record(&ListAuthorForgotten { list, messages })?;
            }
        }
    }
    Ok(())
}

fn each_of(
    read: &Read,
    person: Id<Person>,
    mut each: impl FnMut(Archived) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut after = None;
    loop {
        let some = store::of_person_after(read, person, after, STEP)?;
        let Some(last) = some.last() else { return Ok(()) };
        after = Some(last.id);
        some.into_iter().try_for_each(&mut each)?;
    }
}
