//! All SQL about arrivals.

use crate::arrived::{Arrival, Fate};
use crate::{Address, Authentication};
use base::{Email, Id, Moment, Parse};
use db::{Fault, Read, Tx, args, sql};
use mail::raw::RawId;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Where a message came from; known only until it has been authenticated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Peer {
    /// The other server's address.
    pub(crate) ip: IpAddr,
    /// The name with which it greeted.
    pub(crate) helo: String,
}

/// An arrival that is new.
pub(crate) struct New<'a> {
    pub(crate) id: Id<Arrival>,
    pub(crate) at: Moment,
    pub(crate) from: Option<&'a Email>,
    pub(crate) to: &'a Address,
    pub(crate) raw: RawId,
    pub(crate) size: usize,
    pub(crate) peer: Option<&'a Peer>,
    pub(crate) fingerprint: &'a [u8; 32],
}

/// Adds an arrival; false when one with this fingerprint stands there.
pub(crate) fn add(tx: &mut Tx, new: &New) -> Result<bool, Fault> {
    let peer = new.peer.map(|peer| serde_json::to_string(peer).expect("an address and a name"));
    let size = i64::try_from(new.size).unwrap_or(i64::MAX);
    let added = tx.execute(
        sql!(
            "INSERT INTO arrival (id, at, sender, recipient, raw, size, peer, fingerprint, fate)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting')
             ON CONFLICT (fingerprint) DO NOTHING"
        ),
        args![new.id, new.at, new.from, new.to.to_string(), new.raw, size, peer, new.fingerprint],
    )?;
    Ok(added == 1)
}

/// Forgets the fingerprint of a message that came before `before`; false when it came later.
pub(crate) fn forget(tx: &mut Tx, fingerprint: &[u8; 32], before: Moment) -> Result<bool, Fault> {
    let forgotten = tx.execute(
        sql!("UPDATE arrival SET fingerprint = NULL WHERE fingerprint = $1 AND at < $2"),
        args![fingerprint, before],
    )?;
    Ok(forgotten == 1)
}

/// An arrival as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) at: Moment,
    pub(crate) from: Option<Email>,
    pub(crate) to: Address,
    pub(crate) raw: RawId,
    pub(crate) peer: Option<Peer>,
    pub(crate) auth: Option<Authentication>,
    pub(crate) fate: Fate,
}

/// The arrival with this id, with what was found out of it for another recipient.
pub(crate) fn find(read: &Read, id: Id<Arrival>) -> Result<Option<Row>, Fault> {
    let row = read.maybe(
        sql!("SELECT at, sender, recipient, raw, peer, authentication, fate FROM arrival WHERE id = $1"),
        args![id],
        |row| {
            Ok(Row {
                at: row.next()?,
                from: row.next()?,
                to: Address::parse(&row.next::<String>()?)
                    .map_err(|_| Fault::Data("an arrival's recipient is no address".into()))?,
                raw: row.next()?,
                peer: row.next::<Option<String>>()?.and_then(|text| serde_json::from_str(&text).ok()),
                auth: authentication(row.next()?),
                fate: row.next()?,
            })
        },
    )?;
    let Some(mut row) = row else { return Ok(None) };
    if row.auth.is_none() {
        row.auth = of_siblings(read, &row)?;
    }
    Ok(Some(row))
}

/// A message to several recipients came in at one moment, and is authenticated once.
fn of_siblings(read: &Read, row: &Row) -> Result<Option<Authentication>, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT authentication FROM arrival
             WHERE raw = $1 AND at = $2 AND authentication IS NOT NULL
             ORDER BY id LIMIT 1"
        ),
        args![row.raw, row.at],
        |row| row.next::<Option<String>>(),
    )?;
    Ok(authentication(found.flatten()))
}

fn authentication(text: Option<String>) -> Option<Authentication> {
    text.and_then(|text| serde_json::from_str(&text).ok())
}

/// Keeps what was found out, and forgets where the message came from.
pub(crate) fn authenticated(tx: &mut Tx, id: Id<Arrival>, auth: &Authentication) -> Result<(), Fault> {
    let text = serde_json::to_string(auth).expect("plain values");
    tx.execute(sql!("UPDATE arrival SET authentication = $2, peer = NULL WHERE id = $1"), args![id, text])?;
    Ok(())
}

/// Notes what became of an arrival.
pub(crate) fn settle(tx: &mut Tx, id: Id<Arrival>, fate: Fate, reason: Option<&str>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE arrival SET fate = $2, reason = $3, peer = NULL WHERE id = $1"),
        args![id, fate, reason],
    )?;
    Ok(())
}

/// Removes what was settled before a moment; what waits stays.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM arrival WHERE at < $1 AND fate <> 'waiting'"), args![before])
}

/// Forgets where messages came from that arrived before a moment.
pub(crate) fn forget_peers(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("UPDATE arrival SET peer = NULL WHERE at < $1 AND peer IS NOT NULL"), args![before])
}

/// How many arrivals wait for their job, for the steward's page and the doctor.
pub fn waiting(read: &Read) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM arrival WHERE fate = 'waiting'"), args![], |row| {
        row.next()
    })
}
