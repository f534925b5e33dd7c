//! Initiatives that resemble one that is being written.

use crate::acts::led;
use crate::facts::merging::InitiativeUnlike;
use crate::heart::initiative::Initiative;
use crate::heart::merging::described;
use crate::store::initiatives;
use crate::store::merging::{done, keys};
use base::Id;
use db::{Fault, Read};
use facts::{Act, Problem};
use likeness::{Candidates, Described, Likeness, MOST_HOLDERS, Profile};
use std::collections::BTreeSet;

/// So many are looked at closely.
const LOOKED_AT: usize = 40;

/// So many are shown.
const SHOWN: usize = 3;

/// One that may be the same.
#[derive(Clone, Debug)]
pub(crate) struct Alike {
    /// Which.
    pub(crate) initiative: Initiative,
    /// How much, and by what.
    pub(crate) like: Likeness,
}

/// Those that are like what is wanted, the likeliest first; without `own` and those that are known not to be the same.
pub(crate) fn alike(
    read: &Read,
    wanted: &Described,
    own: Option<Id<Initiative>>,
) -> Result<Vec<Alike>, Fault> {
    let profile = Profile::of(wanted);
    let mut known = own.map(|id| keys::unlike(read, id)).transpose()?.unwrap_or_default();
    known.extend(own);
    let mut candidates = Candidates::default();
    for key in profile.keys() {
        candidates.add(&key, &keys::holders(read, key.as_str(), MOST_HOLDERS)?);
    }
    let mut found = Vec::new();
    let best = candidates.best(LOOKED_AT + known.len()).into_iter().filter(|id| !known.contains(id));
    let best: Vec<Id<Initiative>> = best.take(LOOKED_AT).collect();
    let mut former = done::former(read, &best)?;
    for initiative in initiatives::of_ids(read, &best)? {
        // What is known not to be the same is so, too, since it goes on in this one.
        let names = former.remove(&initiative.id).unwrap_or_default().into_iter();
        let names: Vec<String> =
            names.filter(|(id, _)| !known.contains(id)).map(|(_, title)| title).collect();
        let like = profile.like(&Profile::of(&described(&initiative.said, &names)));
        if like.is_possible() {
            found.push(Alike { initiative, like });
        }
    }
    found.sort_by_key(|one| (std::cmp::Reverse(one.like.score), one.initiative.id));
    found.truncate(SHOWN);
    Ok(found)
}

/// Remembers that initiatives are not the same as the actor's own.
pub(crate) fn not_the_same(
    act: &mut Act,
    own: Id<Initiative>,
    others: &BTreeSet<Id<Initiative>>,
) -> Result<(), Problem> {
    led(act, own)?;
    for other in others.iter().filter(|other| **other != own) {
        if initiatives::find(act, *other)?.is_none() {
            continue;
        }
        let (person, now) = (act.actor().person(), act.now());
        if keys::add_unlike(act, [own, *other], person, now)? {
            act.record(&InitiativeUnlike { initiative: own, other: *other })?;
        }
    }
    Ok(())
}
