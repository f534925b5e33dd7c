//! How somebody reads and signs in.

use super::entry::{make_link, use_link};
use crate::facts::{EmailAsked, EmailChanged, PasswordChanged, ReadingChanged};
use crate::letters;
use crate::policy::ChangePerson;
use crate::refused::Refused;
use crate::store::links::{self, Purpose};
use access::{Person, accounts};
use base::{Email, Id, TokenHash, Tongue, Zone, hours};
use facts::{Act, Problem};

/// Keeps the interface's language and time zone.
pub(crate) fn set_reading(
    act: &mut Act,
    person: Id<Person>,
    tongue: Option<Tongue>,
    zone: Option<&Zone>,
) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    accounts::set_reading(act, person, tongue, zone)?;
    act.record(&ReadingChanged { person })?;
    Ok(())
}

/// Keeps the hash of a password, or forgets the password.
pub(crate) fn set_password(act: &mut Act, person: Id<Person>, hash: Option<&str>) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    accounts::set_password(act, person, hash)?;
    act.record(&PasswordChanged { person })?;
    Ok(())
}

/// Sends a link to another address, which confirms that it is the person's. One that another account has gets none, and
/// nobody is told.
pub(crate) fn ask_email(
    act: &mut Act,
    person: Id<Person>,
    email: &Email,
    tongue: Tongue,
) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    if accounts::with_email(act, email)?.is_none() {
        let token = make_link(act, Purpose::Email, Some(person), email, hours(24))?;
        letters::new_address(act, email, tongue, format!("/email/{}", token.reveal()))?;
    }
    act.record(&EmailAsked { person })?;
    Ok(())
}

/// Sends mail to the confirmed address from now on, and tells the old one.
pub(crate) fn confirm_email(act: &mut Act, hash: &TokenHash) -> Result<(), Problem> {
    let link = use_link::<Email>(act, Purpose::Email, hash)?;
    let person = link.person.ok_or(Refused::LinkSpent)?;
    let before = accounts::of(act, person)?.ok_or(Refused::LinkSpent)?;
    if !accounts::set_email(act, person, &link.body)? {
        return Err(Refused::EmailTaken.into());
    }
    links::clear_of(act, person)?;
    letters::address_changed(act, &before)?;
    act.act_as(before.actor());
    act.record(&EmailChanged { person })?;
    Ok(())
}
