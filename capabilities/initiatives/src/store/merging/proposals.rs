//! What is proposed to be done with two initiatives, and what became of it.

use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, State, Verb};
use crate::store::{json, text};
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

/// So much of one initiative is on its page.
const AT_MOST: i64 = 200;

const PROPOSAL: &str = "p.id, p.verb, p.one, p.other, p.side, p.person, p.at, p.words, p.state, p.terms, p.decided, \
    p.reason, p.version";

fn proposal(row: &mut Row) -> Result<Proposal, Fault> {
    Ok(Proposal {
        id: row.next()?,
        verb: row.next()?,
        one: row.next()?,
        other: row.next()?,
        side: row.next()?,
        by: row.next()?,
        at: row.next()?,
        words: row.next()?,
        state: row.next()?,
        terms: row.next::<Option<String>>()?.map(|terms| json(&terms)).transpose()?,
        decided: row.next()?,
        reason: row.next()?,
        version: row.next()?,
    })
}

/// One by its id.
pub(crate) fn find(read: &Read, id: Id<Proposal>) -> Result<Option<Proposal>, Fault> {
    read.maybe(sql!("SELECT ", PROPOSAL, " FROM initiative_proposal p WHERE p.id = $1"), args![id], proposal)
}

/// Those in one state that name an initiative on either side, newest first; at most 400.
pub(crate) fn of(read: &Read, initiative: Id<Initiative>, state: State) -> Result<Vec<Proposal>, Fault> {
    let mut all = read.rows(
        sql!(
            "SELECT ",
            PROPOSAL,
            " FROM initiative_proposal p WHERE p.one = $1 AND p.state = $2 ORDER BY p.id DESC LIMIT $3"
        ),
        args![initiative, state, AT_MOST],
        proposal,
    )?;
    all.extend(read.rows(
        sql!(
            "SELECT ",
            PROPOSAL,
            " FROM initiative_proposal p WHERE p.other = $1 AND p.state = $2 ORDER BY p.id DESC LIMIT $3"
        ),
        args![initiative, state, AT_MOST],
        proposal,
    )?);
    all.sort_by_key(|proposal| std::cmp::Reverse(proposal.id));
    Ok(all)
}

/// All that hold or held, in order, behind the one given; at most 500: for the record.
pub(crate) fn held_after(read: &Read, after: Option<Id<Proposal>>) -> Result<Vec<Proposal>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            PROPOSAL,
            " FROM initiative_proposal p
             WHERE p.id > $1 AND p.state IN ('agreed', 'ended') ORDER BY p.id LIMIT 500"
        ),
        args![after],
        proposal,
    )
}

/// What an initiative is a part of, by joining; at most 20.
pub(crate) fn wholes(read: &Read, initiative: Id<Initiative>) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!(
            "SELECT other FROM initiative_proposal
             WHERE one = $1 AND state = 'agreed' AND verb = $2 ORDER BY other LIMIT 20"
        ),
        args![initiative, Verb::Join],
        |row| row.next(),
    )
}

/// Adds one; false when there is one with that id.
pub(crate) fn add(tx: &mut Tx, one: &Proposal) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative_proposal (id, verb, one, other, side, person, at, words, state, terms, decided,
                                              reason, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT (id) DO NOTHING"
        ),
        args![
            one.id,
            one.verb,
            one.one,
            one.other,
            one.side,
            one.by,
            one.at,
            one.words,
            one.state,
            one.terms.as_ref().map(text),
            one.decided,
            one.reason,
            one.version
        ],
    )?;
    Ok(added == 1)
}

/// Writes what became of it, as the next version; false when another change came between.
pub(crate) fn put(tx: &mut Tx, one: &Proposal) -> Result<bool, Fault> {
    let changed = tx.execute(
        sql!(
            "UPDATE initiative_proposal
             SET state = $3, terms = $4, decided = $5, reason = $6, version = version + 1
             WHERE id = $1 AND version = $2"
        ),
        args![one.id, one.version, one.state, one.terms.as_ref().map(text), one.decided, one.reason],
    )?;
    Ok(changed == 1)
}
