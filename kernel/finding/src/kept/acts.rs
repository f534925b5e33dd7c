//! What one can do with searches that one keeps.

use super::facts::{SearchChanged, SearchDropped, SearchFeedGiven, SearchFeedWithdrawn, SearchKept};
use super::policy::{Keep, Own};
use super::{Kept, Often, store};
use access::{Denied, Person};
use base::{Id, Sentence, TokenHash, Zone};
use facts::{Act, Problem};

/// So many searches are more than anybody follows.
pub(crate) const MOST: i64 = 50;

/// Keeps a search, told by the clock of a zone. One that is kept already stays as it is.
pub(crate) fn keep(act: &mut Act, query: &str, often: Often, zone: &Zone) -> Result<(), Problem> {
    act.allow(Keep)?;
    let (person, now) = (own(act)?, act.now());
    if store::with_query(act, person, query)?.is_some() {
        return Ok(());
    }
    if store::of(act, person, MOST)?.len() as i64 == MOST {
        return Err(Sentence::of("search-too-many").with("count", MOST).into());
    }
    let kept = Kept {
        id: act.id(),
        person,
        query: query.to_owned(),
        often,
        made: now,
        told: now,
        due: often.next(zone, now),
        has_feed: false,
    };
    store::add(act, &kept)?;
    act.record(&SearchKept { search: kept.id, often })?;
    Ok(())
}

/// Says how often it is told, by the clock of a zone.
pub(crate) fn change(act: &mut Act, id: Id<Kept>, often: Often, zone: &Zone) -> Result<(), Problem> {
    let now = act.now();
    if found(act, id)?.often != often {
        store::set_often(act, id, often, often.next(zone, now), now)?;
        act.record(&SearchChanged { search: id, often })?;
    }
    Ok(())
}

/// Keeps it no more.
pub(crate) fn drop(act: &mut Act, id: Id<Kept>) -> Result<(), Problem> {
    found(act, id)?;
    store::remove(act, id)?;
    act.record(&SearchDropped { search: id })?;
    Ok(())
}

/// Gives its feed a secret address; the one that it had is good for nothing any more.
pub(crate) fn give_feed(act: &mut Act, id: Id<Kept>, secret: &TokenHash) -> Result<(), Problem> {
    found(act, id)?;
    store::set_secret(act, id, Some(secret))?;
    act.record(&SearchFeedGiven { search: id })?;
    Ok(())
}

/// Takes that address away.
pub(crate) fn withdraw_feed(act: &mut Act, id: Id<Kept>) -> Result<(), Problem> {
    if found(act, id)?.has_feed {
        store::set_secret(act, id, None)?;
        act.record(&SearchFeedWithdrawn { search: id })?;
    }
    Ok(())
}

/// One of the actor's own.
fn found(act: &mut Act, id: Id<Kept>) -> Result<Kept, Problem> {
    let person = own(act)?;
    let kept = store::find(act, person, id)?.ok_or(Problem::NotFound)?;
    act.allow(Own(&kept))?;
    Ok(kept)
}

fn own(act: &Act) -> Result<Id<Person>, Problem> {
    act.actor().person().ok_or(Problem::Denied(Denied::SignInFirst))
}
