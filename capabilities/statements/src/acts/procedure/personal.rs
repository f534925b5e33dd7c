//! What the procedure holds about a person: given to them whole, and forgotten when they leave.

use crate::facts::procedure::{PositionsForgotten, ProcedureForgotten};
use crate::store::procedure::{positions, urgency};
use crate::store::statements;
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;

/// Gathers a person's positions, and what they held urgent.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut said = Vec::new();
    for one in positions::by(look, person)? {
        said.push(json!({
            "statement": statements::find(look, one.statement)?.map(|statement| statement.link()),
            "position": one.said.stance(),
            "ground": one.said.ground(),
            "reason": one.said.words(),
            "at": one.at.to_string(),
            "state": one.state,
        }));
    }
    let mut urged = Vec::new();
    for (statement, plea) in urgency::by(look, person)? {
        urged.push(json!({
            "statement": statements::find(look, statement)?.map(|statement| statement.link()),
            "region": plea.region,
            "reason": plea.reason,
            "at": plea.at.to_string(),
        }));
    }
    let files = [("positions.json", said), ("urgency.json", urged)].map(|(name, content)| Exported {
        name: name.to_owned(),
        bytes: serde_json::to_vec_pretty(&content).expect("these are plain values"),
    });
    Ok(files.into())
}

/// Forgets a person. What they said stays without their name, or goes; nobody can tell any more from the log who it was.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let said = positions::by(act, person)?;
    if keeping == Keeping::Goes {
        for one in &said {
            positions::remove(act, one.id)?;
        }
    }
    positions::forget(act, person)?;
    for one in said {
        act.record(&PositionsForgotten { statement: one.statement })?;
    }
    act.record(&ProcedureForgotten { person })?;
    Ok(())
}
