//! What one can do with initiatives: one function per intention.

pub(crate) mod hearing;
pub(crate) mod leading;
pub(crate) mod merging;
pub(crate) mod parting;
pub(crate) mod presenting;
pub(crate) mod reporting;
pub(crate) mod updating;

use crate::heart::initiative::Initiative;
use crate::policy::{Lead, Standing};
use crate::store::{initiatives, leads};
use access::{Actor, Policy};
use base::{Id, Sentence, Slug};
use db::{Fault, Read};
use facts::{Act, Look, Problem};

/// The initiative that has or had this address. Everybody may read all of them.
pub(crate) fn readable(look: &Look, slug: &Slug) -> Result<Initiative, Problem> {
    initiatives::by_slug(look, slug)?.ok_or(Problem::NotFound)
}

/// The initiative as it stands now, inside the transaction: what a door read may be old.
pub(crate) fn fresh(act: &Act, id: Id<Initiative>) -> Result<Initiative, Problem> {
    initiatives::find(act, id)?.ok_or(Problem::NotFound)
}

/// It stands for itself; otherwise whoever acts is told what it goes on in. What is typed for one is never carried over to
/// another by itself.
pub(crate) fn alone(read: &Read, one: &Initiative) -> Result<(), Problem> {
    if one.merged_into.is_none() {
        return Ok(());
    }
    let whole = merging::living(read, one.clone())?;
    Err(Sentence::of("initiative-wrong-gone").with("title", whole.said.title.as_str()).into())
}

/// What the actor is to an initiative.
pub(crate) fn standing(read: &Read, actor: &Actor, id: Id<Initiative>) -> Result<Standing, Fault> {
    let leads = leads::people(read, id)?;
    let own = actor.person().is_some_and(|person| leads.contains(&person));
    Ok(Standing { leads: own, led: !leads.is_empty() })
}

/// Whether the actor may speak for the initiative, for what a page offers.
pub(crate) fn may_lead(look: &Look, id: Id<Initiative>) -> Result<bool, Fault> {
    Ok(Lead(standing(look, look.actor(), id)?).permits(look.actor()))
}

/// The actor may speak for the initiative, which stands for itself, or is told why not.
pub(crate) fn led(act: &Act, id: Id<Initiative>) -> Result<(), Problem> {
    alone(act, &fresh(act, id)?)?;
    let standing = standing(act, act.actor(), id)?;
    act.allow(Lead(standing)).map(drop)
}
