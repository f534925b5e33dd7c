//! The secret address of a person's own calendar.

use crate::facts::{CalendarAddressGiven, CalendarAddressWithdrawn};
use crate::store::calendar_tokens as store;
use access::{Denied, Person};
use base::{Id, TokenHash};
use facts::{Act, Problem};

/// Gives one's calendar a secret address; the one that it had is good for nothing any more.
pub(crate) fn give_address(act: &mut Act, hash: &TokenHash) -> Result<(), Problem> {
    let (person, now) = (own(act)?, act.now());
    store::set(act, person, hash, now)?;
    act.record(&CalendarAddressGiven { person })?;
    Ok(())
}

/// Takes it away.
pub(crate) fn withdraw_address(act: &mut Act) -> Result<(), Problem> {
    let person = own(act)?;
    store::remove(act, person)?;
    act.record(&CalendarAddressWithdrawn { person })?;
    Ok(())
}

fn own(act: &Act) -> Result<Id<Person>, Problem> {
    act.actor().person().ok_or(Problem::Denied(Denied::SignInFirst))
}
