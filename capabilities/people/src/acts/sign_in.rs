//! Signing in, signing out, and the sessions that come of it.

use super::entry::{Back, make_link, open_session, use_link};
use crate::facts::{SignInAsked, SignedOut};
use crate::letters;
use crate::policy::ChangePerson;
use crate::refused::Refused;
use crate::store::links::Purpose;
use access::{Person, Standing, accounts, sessions};
use base::{Email, Id, Token, TokenHash, minutes};
use facts::{Act, Problem};
use std::time::Duration;

/// How long a link to sign in is good: long enough for slow mail, short enough for a borrowed telephone.
pub(crate) const LINK_GOOD_FOR: Duration = minutes(30);

/// Sends a link to the owner of a mail address; nothing happens when there is none, and nobody is told which.
pub(crate) fn ask(act: &mut Act, email: &Email, to: &str) -> Result<(), Problem> {
    let Some(account) = accounts::with_email(act, email)? else { return Ok(()) };
    if account.standing == Standing::Barred {
        return Ok(());
    }
    let person = account.person;
    let body = Back { to: to.to_owned() };
    let token = make_link(act, Purpose::SignIn, Some(person), body, LINK_GOOD_FOR)?;
    letters::sign_in(act, &account, format!("/sign-in/{}", token.reveal()))?;
    act.record(&SignInAsked { person })?;
    Ok(())
}

/// Signs in by a mailed link; says where its owner was going.
pub(crate) fn by_link(act: &mut Act, hash: &TokenHash, device: &str) -> Result<(Token, Back), Problem> {
    let link = use_link::<Back>(act, Purpose::SignIn, hash)?;
    let person = link.person.ok_or(Refused::LinkSpent)?;
    Ok((open_session(act, person, device)?, link.body))
}

/// Signs in somebody whose password was right.
pub(crate) fn by_password(act: &mut Act, person: Id<Person>, device: &str) -> Result<Token, Problem> {
    open_session(act, person, device)
}

/// Ends one session of a person.
pub(crate) fn close(act: &mut Act, person: Id<Person>, session: &TokenHash) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    if sessions::close(act, person, session)? {
        act.record(&SignedOut { person })?;
    }
    Ok(())
}

/// Ends all sessions of a person but the one they are in.
pub(crate) fn close_others(act: &mut Act, person: Id<Person>, kept: &TokenHash) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    if sessions::close_others(act, person, kept)? > 0 {
        act.record(&SignedOut { person })?;
    }
    Ok(())
}
