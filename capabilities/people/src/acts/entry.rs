//! Links that are good once, and what follows when one is used: a session.

use crate::facts::SignedIn;
use crate::refused::Refused;
use crate::store::links::{self, MailedLink, Purpose};
use access::{Person, Standing, accounts, sessions};
use base::{Id, Token, TokenHash};
use facts::{Act, Problem};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Where somebody was going when they were asked to sign in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Back {
    /// A path on this site.
    pub to: String,
}

/// Makes a link that is good once, for so long.
pub(crate) fn make_link<B: Serialize>(
    act: &mut Act,
    purpose: Purpose,
    person: Option<Id<Person>>,
    body: B,
    good_for: Duration,
) -> Result<Token, Problem> {
    let token = act.dice().token();
    let now = act.now();
    let link = MailedLink { hash: token.hash(), person, body, made: now, ends: now.plus(good_for) };
    links::add(act, purpose, &link)?;
    Ok(token)
}

/// Uses a link, which is then spent.
pub(crate) fn use_link<B: DeserializeOwned>(
    act: &mut Act,
    purpose: Purpose,
    hash: &TokenHash,
) -> Result<MailedLink<B>, Problem> {
    let link = links::find(act, purpose, hash, act.now())?.ok_or(Refused::LinkSpent)?;
    if links::spend(act, hash)? { Ok(link) } else { Err(Refused::LinkSpent.into()) }
}

/// Opens a session for a person, and acts as them from here on. The token goes into their cookie.
pub(crate) fn open_session(act: &mut Act, person: Id<Person>, device: &str) -> Result<Token, Problem> {
    let account = accounts::of(act, person)?.ok_or(Refused::LinkSpent)?;
    if account.standing == Standing::Barred {
        return Err(Refused::Barred.into());
    }
    let token = act.dice().token();
    let now = act.now();
    sessions::open(act, &token.hash(), person, device, now)?;
    act.act_as(account.actor());
    act.record(&SignedIn { person })?;
    Ok(token)
}
