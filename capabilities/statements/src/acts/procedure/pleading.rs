//! Holding that a statement is urgent: two facilitators from different regions, each with a public reason.

use crate::acts::{fresh, write_down};
use crate::facts::procedure::UrgencyPleaded;
use crate::heart::procedure::Reason;
use crate::heart::procedure::urgency::{Plea, plead as decided};
use crate::heart::statement::Statement;
use crate::policy::procedure::PassOver;
use crate::store::procedure::{self as rounds, urgency as store};
use crate::store::statements;
use access::{Actor, Denied};
use base::places::Region;
use base::{Id, Sentence};
use facts::{Act, Look, Problem};
use serde_json::json;

/// Holds that it is urgent. The first waits for a second from another region.
pub(crate) fn plead(act: &mut Act, id: Id<Statement>, reason: &Reason) -> Result<(), Problem> {
    act.allow(PassOver)?;
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    let statement = fresh(act, id)?;
    let round = rounds::current(act, id)?.number;
    let region = region(act, person)?;
    let plea = Plea { person, region, reason: reason.clone(), at: act.now() };
    let track = decided(&statement, &store::of(act, id, round)?, &plea)?;
    store::add(act, id, round, &plea)?;
    let now = act.now();
    statements::set_stage(act, id, statement.stage, track, statement.window, now)?;
    let said = json!({ "round": round, "region": region, "reason": reason.as_str(), "track": track });
    write_down(act, id, "urgency", &said)?;
    act.record(&UrgencyPleaded { statement: id })?;
    Ok(())
}

/// Where a facilitator is from, as their profile says.
fn region(act: &Act, person: Id<access::Person>) -> Result<Region, Problem> {
    let persona = people::persona(&Look::new(act, Actor::House, act.now()), person)?;
    let country = persona.and_then(|persona| persona.country);
    country.map(|country| country.region()).ok_or_else(|| Sentence::of("procedure-urgent-unknown").into())
}
