//! Links that are good once.

use access::Person;
use base::{Id, Moment, TokenHash};
use db::{Fault, Read, Row, Tx, args, sql};
use serde::Serialize;
use serde::de::DeserializeOwned;

base::named! {
    /// What a link is for.
    pub(crate) enum Purpose {
        /// Makes the first steward, who names the network.
        SetUp = "set-up",
        /// Signs in.
        SignIn = "sign-in",
        /// Confirms the mail address of somebody who joins.
        Join = "join",
        /// Invites somebody to join.
        Invitation = "invitation",
        /// Confirms another mail address.
        Email = "email",
    }
}

/// A link as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct MailedLink<B> {
    /// The hash of its token.
    pub hash: TokenHash,
    /// Whose it is: who signs in, who invited.
    pub person: Option<Id<Person>>,
    /// What it carries.
    pub body: B,
    /// When it was made.
    pub made: Moment,
    /// Until when it is good.
    pub ends: Moment,
}

const COLUMNS: &str = "hash, person, body, made, ends";

fn link<B: DeserializeOwned>(row: &mut Row) -> Result<Option<MailedLink<B>>, Fault> {
    let (hash, person) = (row.next()?, row.next()?);
    let body = serde_json::from_str(&row.next::<String>()?).ok();
    let (made, ends) = (row.next()?, row.next()?);
    Ok(body.map(|body| MailedLink { hash, person, body, made, ends }))
}

/// Keeps a link.
pub(crate) fn add<B: Serialize>(tx: &mut Tx, purpose: Purpose, link: &MailedLink<B>) -> Result<(), Fault> {
    let body = serde_json::to_string(&link.body).expect("what a link carries is plain values");
    tx.execute(
        sql!("INSERT INTO mailed_link (hash, purpose, person, body, made, ends) VALUES ($1, $2, $3, $4, $5, $6)"),
        args![link.hash, purpose, link.person, body, link.made, link.ends],
    )?;
    Ok(())
}

/// The link with this hash, while it is good.
pub(crate) fn find<B: DeserializeOwned>(
    read: &Read,
    purpose: Purpose,
    hash: &TokenHash,
    now: Moment,
) -> Result<Option<MailedLink<B>>, Fault> {
    let found = read.maybe(
        sql!("SELECT ", COLUMNS, " FROM mailed_link WHERE hash = $1 AND purpose = $2 AND ends > $3"),
        args![hash, purpose, now],
        link,
    )?;
    Ok(found.flatten())
}

/// The links of a person for one purpose, newest first.
pub(crate) fn of<B: DeserializeOwned>(
    read: &Read,
    purpose: Purpose,
    person: Id<Person>,
    now: Moment,
) -> Result<Vec<MailedLink<B>>, Fault> {
    let found = read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM mailed_link WHERE person = $1 AND purpose = $2 AND ends > $3 ORDER BY made DESC, hash LIMIT 200"
        ),
        args![person, purpose, now],
        link,
    )?;
    Ok(found.into_iter().flatten().collect())
}

/// Takes a link out of use; false when somebody else was faster.
pub(crate) fn spend(tx: &mut Tx, hash: &TokenHash) -> Result<bool, Fault> {
    Ok(tx.execute(sql!("DELETE FROM mailed_link WHERE hash = $1"), args![hash])? == 1)
}

/// Takes one of a person's own links out of use.
pub(crate) fn withdraw(tx: &mut Tx, person: Id<Person>, hash: &TokenHash) -> Result<bool, Fault> {
    let gone =
        tx.execute(sql!("DELETE FROM mailed_link WHERE hash = $1 AND person = $2"), args![hash, person])?;
    Ok(gone == 1)
}

/// Takes all links of one purpose out of use.
pub(crate) fn clear(tx: &mut Tx, purpose: Purpose) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM mailed_link WHERE purpose = $1"), args![purpose])?;
    Ok(())
}

/// Takes all links of a person out of use.
pub(crate) fn clear_of(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM mailed_link WHERE person = $1"), args![person])?;
    Ok(())
}

/// Removes links that are too old.
pub(crate) fn sweep(tx: &mut Tx, now: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM mailed_link WHERE ends <= $1"), args![now])
}
