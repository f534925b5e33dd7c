//! Passwords for the drive.

use crate::facts::{DrivePasswordMade, DrivePasswordRevoked};
use crate::policy::HaveDrive;
use crate::store::drive::{self as store, DrivePassword};
use access::{Actor, accounts};
use base::{Id, Line, Parse, Sentence, Token};
use facts::{Act, Problem};

/// One person has at most so many.
const MOST: usize = 20;

/// Makes a password for a program of the actor's; it is shown once.
pub(crate) fn add(act: &mut Act, label: &Line<80>) -> Result<Token, Problem> {
    act.allow(HaveDrive)?;
    let Some(person) = act.actor().person() else { return Err(Problem::NotFound) };
    if store::of(act, person)?.len() >= MOST {
        return Err(Problem::refused(Sentence::of("drive-too-many").with("count", MOST)));
    }
    let token = act.dice().token();
    let password = DrivePassword { id: act.id(), person, label: label.clone(), made: act.now() };
    store::add(act, &password, &token.hash())?;
    act.record(&DrivePasswordMade { person })?;
    Ok(token)
}

/// Takes a password back.
pub(crate) fn revoke(act: &mut Act, id: Id<DrivePassword>) -> Result<(), Problem> {
    act.allow(HaveDrive)?;
    let Some(person) = act.actor().person() else { return Err(Problem::NotFound) };
    if !store::remove(act, id, person)? {
        return Err(Problem::NotFound);
    }
    act.record(&DrivePasswordRevoked { person })?;
    Ok(())
}

/// Who reads by this password: as they stand with the network now.
pub(crate) fn actor(read: &db::Read, password: &str) -> Result<Option<Actor>, db::Fault> {
    let Ok(token) = Token::parse(password) else { return Ok(None) };
    let Some(person) = store::person(read, &token.hash())? else { return Ok(None) };
    let account = accounts::of(read, person)?;
    Ok(account.map(|account| account.actor()).filter(Actor::is_inside))
}
