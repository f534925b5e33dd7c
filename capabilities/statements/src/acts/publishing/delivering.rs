//! Noting what was delivered to whom, and what came of it.

use crate::acts::{fresh, standing, write_down};
use crate::facts::publishing::DeliveryNoted;
use crate::heart::publishing::delivery::{Delivery, Handing, MOST_DELIVERIES};
use crate::heart::statement::Statement;
use crate::policy::publishing::Deliver;
use crate::store::{deliveries as store, versions};
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;

/// Whether the actor may note deliveries, for what a page offers.
pub(crate) fn may_deliver(look: &Look, statement: &Statement) -> Result<bool, Fault> {
    use access::Policy;
    Ok(Deliver(standing(look, look.actor(), statement)?).permits(look.actor()))
}

/// Notes a delivery.
pub(crate) fn note(act: &mut Act, id: Id<Statement>, handing: &Handing) -> Result<i64, Problem> {
    allowed(act, id, handing)?;
    let known = store::all(act, id)?;
    if known.len() >= MOST_DELIVERIES {
        return Err(Sentence::of("delivery-too-many").with("count", MOST_DELIVERIES).into());
    }
    let delivery = Delivery {
        number: known.last().map_or(1, |last| last.number + 1),
        handing: handing.clone(),
        salt: act.dice().bytes(),
        by: act.actor().person(),
        at: act.now(),
    };
    store::insert(act, id, &delivery)?;
    told(act, id, delivery.number, &handing.seal(&delivery.salt))?;
    Ok(delivery.number)
}

/// Says something else of a delivery: that it was answered, above all.
pub(crate) fn mend(act: &mut Act, id: Id<Statement>, number: i64, handing: &Handing) -> Result<(), Problem> {
    allowed(act, id, handing)?;
    let known = store::of(act, id, number)?.ok_or(Problem::NotFound)?;
    if known.handing == *handing {
        return Ok(());
    }
    store::set(act, id, number, handing)?;
    told(act, id, number, &handing.seal(&known.salt))
}

fn allowed(act: &Act, id: Id<Statement>, handing: &Handing) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    act.allow(Deliver(standing(act, act.actor(), &statement)?))?;
    match versions::of(act, id, handing.version)? {
        Some(_) => Ok(()),
        None => Err(Problem::wrong("version", Sentence::of("wrong-choice"))),
    }
}

fn told(act: &mut Act, id: Id<Statement>, number: i64, seal: &str) -> Result<(), Problem> {
    write_down(act, id, "delivered", &json!({ "delivery": number, "seal": seal }))?;
    act.record(&DeliveryNoted { statement: id, delivery: number })?;
    Ok(())
}
