//! What the leads of both sides say to a proposal.

use crate::heart::merging::consent::Consent;
use crate::heart::merging::proposal::Proposal;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

/// More than two initiatives have leads.
const AT_MOST: i64 = 400;

const CONSENT: &str = "id, side, person, stance, words, exactly, at";

fn consent(row: &mut Row) -> Result<Consent, Fault> {
    Ok(Consent {
        id: row.next()?,
        side: row.next()?,
        person: row.next()?,
        stance: row.next()?,
        words: row.next()?,
        exactly: row.next()?,
        at: row.next()?,
    })
}

/// All that was said to one, in order.
pub(crate) fn of(read: &Read, proposal: Id<Proposal>) -> Result<Vec<Consent>, Fault> {
    read.rows(
        sql!("SELECT ", CONSENT, " FROM initiative_consent WHERE proposal = $1 ORDER BY at, id LIMIT $2"),
        args![proposal, AT_MOST],
        consent,
    )
}

/// Somebody says something for a side, in place of what they said before.
pub(crate) fn set(tx: &mut Tx, proposal: Id<Proposal>, one: &Consent) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_consent (id, proposal, side, person, stance, words, exactly, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (proposal, side, person)
             DO UPDATE SET stance = excluded.stance, words = excluded.words, exactly = excluded.exactly,
                           at = excluded.at"
        ),
        args![one.id, proposal, one.side, one.person, one.stance, one.words, one.exactly, one.at],
    )?;
    Ok(())
}
