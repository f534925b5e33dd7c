//! Where people are named in proposals, consents and merges.

use crate::heart::initiative::Initiative;
use crate::heart::merging::consent::Stance;
use crate::heart::merging::proposal::{Proposal, Words};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// What a person proposed, oldest first; at most 5,000.
pub(crate) fn proposed(read: &Read, person: Id<Person>) -> Result<Vec<Id<Proposal>>, Fault> {
    read.rows(
        sql!("SELECT id FROM initiative_proposal WHERE person = $1 ORDER BY id LIMIT 5000"),
        args![person],
        |row| row.next(),
    )
}

/// What somebody said to a proposal.
pub(crate) struct SaidTo {
    /// To which.
    pub(crate) proposal: Id<Proposal>,
    /// What.
    pub(crate) stance: Stance,
    /// Why not.
    pub(crate) words: Option<Words>,
    /// When.
    pub(crate) at: Moment,
}

/// What they said to proposals, oldest first; at most 5,000.
pub(crate) fn said(read: &Read, person: Id<Person>) -> Result<Vec<SaidTo>, Fault> {
    read.rows(
        sql!(
            "SELECT proposal, stance, words, at FROM initiative_consent WHERE person = $1 ORDER BY id LIMIT 5000"
        ),
        args![person],
        |row| {
            Ok(SaidTo { proposal: row.next()?, stance: row.next()?, words: row.next()?, at: row.next()? })
        },
    )
}

/// Two that are not the same.
type Pair = (Id<Initiative>, Id<Initiative>);

/// The pairs of which they said that they are not the same; at most 5,000.
pub(crate) fn unlike(read: &Read, person: Id<Person>) -> Result<Vec<Pair>, Fault> {
    read.rows(
        sql!("SELECT one, other FROM initiative_unlike WHERE person = $1 ORDER BY one, other LIMIT 5000"),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Takes a person out of all of it. What they wrote to the other side goes; that something was agreed stays.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_proposal SET person = NULL, words = NULL WHERE person = $1"),
        args![person],
    )?;
    tx.execute(
        sql!(
            "UPDATE initiative_proposal SET reason = NULL
             WHERE id IN (SELECT c.proposal FROM initiative_consent c WHERE c.person = $1)
               AND EXISTS (SELECT 1 FROM initiative_consent c
                           WHERE c.proposal = initiative_proposal.id AND c.person = $1
                             AND c.words = initiative_proposal.reason)"
        ),
        args![person],
    )?;
    tx.execute(sql!("DELETE FROM initiative_consent WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_unlike SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM initiative_merged_lead WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_merged_lead SET asked_by = NULL WHERE asked_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_merged_slot SET put_by = NULL WHERE put_by = $1"), args![person])?;
    Ok(())
}
