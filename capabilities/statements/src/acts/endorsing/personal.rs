//! What endorsements hold about a person: given to them whole, and gone when they leave.

use super::record::signature;
use super::signing::withdraw;
use crate::store::{endorsement_links as links, endorsements as store, statements};
use ::web::{Exported, Keeping};
use access::{Person, accounts};
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;

/// Gathers what a person has signed.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut all = Vec::new();
    for one in store::all_of(look, person)? {
        let statement = statements::find(look, one.statement)?;
        all.push(json!({
            "statement": statement.map(|statement| statement.link()),
            "state": one.state,
            "signature": signature(&one),
        }));
    }
    let bytes = serde_json::to_vec_pretty(&all).expect("these are plain values");
    Ok(vec![Exported { name: "endorsements.json".into(), bytes }])
}

/// Takes back what a person has signed, for themselves and for organizations, whatever becomes of their other work: a
/// name that nobody answers for any more vouches for nothing.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    for one in store::all_of(act, person)? {
        withdraw(act, &one)?;
    }
    if let Some(account) = accounts::of(act, person)? {
        links::forget_agent(act, &account.email)?;
    }
    Ok(())
}
