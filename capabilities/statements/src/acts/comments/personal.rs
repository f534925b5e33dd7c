//! What comments hold about a person: given to them whole, and forgotten when they leave.

use super::threads::withdrawn;
use crate::acts::fresh;
use crate::facts::comments::CommentsForgotten;
use crate::heart::comments::comment::Comment;
use crate::heart::statement::Statement;
use crate::store::comments::{self as store, writing};
use crate::store::statements;
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Gathers what a person commented.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut written = Vec::new();
    for comment in store::by_person(look, person)? {
        written.push(of(look, &comment)?);
    }
    let bytes = serde_json::to_vec_pretty(&written).expect("these are plain values");
    Ok(vec![Exported { name: "comments.json".to_owned(), bytes }])
}

fn of(look: &Look, comment: &Comment) -> Result<Value, Fault> {
    let statement = statements::find(look, comment.statement)?;
    let place = comment.about.place();
    Ok(json!({
        "address": statement.map(|statement| comment.link(&statement)),
        "about": comment.about.part(),
        "paragraph": place.map(|place| place.mark),
        "paragraph as it was": place.map(|place| &place.said),
        "kind": comment.kind,
        "words": comment.words,
        "proposed": comment.proposed,
        "language": comment.lang,
        "written": comment.at.to_string(),
        "disposition": comment.answer.as_ref().map(|answer| answer.decision.disposition),
        "reason": comment.answer.as_ref().and_then(|answer| answer.decision.reason.as_ref()),
    }))
}

/// Forgets a person: their comments stay without their name, or lose their words.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeSet<Id<Statement>> = BTreeSet::new();
    for comment in store::by_person(act, person)? {
        if keeping == Keeping::Goes {
            let statement = fresh(act, comment.statement)?;
            withdrawn(act, &statement, &comment)?;
        }
        touched.insert(comment.statement);
    }
    writing::forget_name(act, person)?;
    for statement in touched {
        act.record(&CommentsForgotten { statement })?;
    }
    Ok(())
}
