//! What stewards do: let people in, shut them out, give roles, change the network.

use super::profile::drop_photo;
use crate::facts::{Admitted, Barred, Declined, Readmitted, RoleGiven};
use crate::letters;
use crate::policy::RunNetwork;
use crate::refused::Refused;
use crate::store::{links, people, requests};
use access::{Account, Person, Role, Standing, accounts, sessions};
use base::Id;
use facts::{Act, Problem};
use web::{Network, NetworkChanged};

/// Lets in who asked, and tells them.
pub(crate) fn admit(act: &mut Act, person: Id<Person>) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    let account = waiting(act, person)?;
    requests::strike(act, person)?;
    accounts::set_standing(act, person, Standing::Active)?;
    letters::admitted(act, &account)?;
    act.record(&Admitted { person })?;
    Ok(())
}

/// Does not let in who asked, tells them, and keeps nothing of them.
pub(crate) fn decline(act: &mut Act, person: Id<Person>) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    let account = waiting(act, person)?;
    letters::declined(act, &account)?;
    links::clear_of(act, person)?;
    drop_photo(act, person)?;
    people::remove(act, person)?;
    accounts::remove(act, person)?;
    act.record(&Declined { person })?;
    Ok(())
}

fn waiting(act: &Act, person: Id<Person>) -> Result<Account, Problem> {
    let account = accounts::of(act, person)?.filter(|account| account.standing == Standing::Applied);
    Ok(account.ok_or(Refused::Answered)?)
}

/// Shuts somebody out: their sessions end, their links are void, their profile is shown no more.
pub(crate) fn bar(act: &mut Act, person: Id<Person>) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    keep_a_steward(act, &account)?;
    accounts::set_standing(act, person, Standing::Barred)?;
    let now = act.now();
    for session in sessions::of(act, person, now)? {
        sessions::close(act, person, &session.hash)?;
    }
    links::clear_of(act, person)?;
    act.record(&Barred { person })?;
    Ok(())
}

/// Lets in again who was shut out.
pub(crate) fn readmit(act: &mut Act, person: Id<Person>) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    if account.standing == Standing::Barred {
        accounts::set_standing(act, person, Standing::Active)?;
        act.record(&Readmitted { person })?;
    }
    Ok(())
}

/// Gives somebody a role.
pub(crate) fn give_role(act: &mut Act, person: Id<Person>, role: Role) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    if account.role == role {
        return Ok(());
    }
    keep_a_steward(act, &account)?;
    accounts::set_role(act, person, role)?;
    act.record(&RoleGiven { person, role })?;
    Ok(())
}

/// A network is never without a steward.
pub(crate) fn keep_a_steward(act: &Act, leaving: &Account) -> Result<(), Problem> {
    if leaving.role != Role::Steward {
        return Ok(());
    }
    let another = accounts::holding(act, Role::Steward)?.iter().any(|other| other.person != leaving.person);
    if another { Ok(()) } else { Err(Refused::LastSteward.into()) }
}

/// Changes the network's name, aims or rules.
pub(crate) fn change_network(act: &mut Act, network: &Network) -> Result<(), Problem> {
    act.allow(RunNetwork)?;
    network.store(act)?;
    act.record(&NetworkChanged { network: network.clone() })?;
    Ok(())
}
