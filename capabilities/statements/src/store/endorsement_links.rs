//! Mailed links of endorsements, those who may act for organizations, and calls.

use crate::heart::endorsing::{Endorsement, Right, Wording};
use crate::heart::statement::Statement;
use access::Person;
use base::{Email, Id, Moment, TokenHash, Tongue};
use db::{Fault, Read, Tx, args, sql};

base::named! {
    /// What a mailed link is for.
    pub(crate) enum Purpose {
        /// Confirms an endorsement.
        Confirm = "confirm",
        /// Shows one's own, takes it back, confirms a later version.
        Own = "own",
        /// Says that its signer may act for the organization.
        Vouch = "vouch",
    }
}

/// Keeps the hash of a link's token.
pub(crate) fn add(
    tx: &mut Tx,
    hash: &TokenHash,
    purpose: Purpose,
    endorsement: Id<Endorsement>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO statement_endorsement_link (hash, endorsement, purpose, made) VALUES ($1, $2, $3, $4)"),
        args![hash, endorsement, purpose, now],
    )?;
    Ok(())
}

/// The endorsement that a link opens for this purpose.
pub(crate) fn find(
    read: &Read,
    hash: &TokenHash,
    purpose: Purpose,
) -> Result<Option<Id<Endorsement>>, Fault> {
    read.maybe(
        sql!("SELECT endorsement FROM statement_endorsement_link WHERE hash = $1 AND purpose = $2"),
        args![hash, purpose],
        |row| row.next(),
    )
}

/// Somebody who may act for an organization.
#[derive(Clone, Debug)]
pub(crate) struct Agent {
    /// Where mail reaches them.
    pub(crate) email: Email,
    /// In which language.
    pub(crate) tongue: Tongue,
    /// Why they may.
    pub(crate) right: Right,
}

/// Who may act for an organization of that likeness, first come first; at most 20.
pub(crate) fn agents(read: &Read, organization: &str) -> Result<Vec<Agent>, Fault> {
    read.rows(
        sql!(
            "SELECT email, tongue, authority, authority_words FROM statement_agent
             WHERE organization = $1 ORDER BY since, email_key LIMIT 20"
        ),
        args![organization],
        |row| {
            let (email, tongue) = (row.next()?, row.next()?);
            Ok(Agent { email, tongue, right: Right { by: row.next()?, words: row.next()? } })
        },
    )
}

/// Notes that somebody may act for an organization.
pub(crate) fn add_agent(tx: &mut Tx, organization: &str, agent: &Agent, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_agent
                 (organization, email_key, email, tongue, authority, authority_words, since)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (organization, email_key) DO NOTHING"
        ),
        args![
            organization,
            agent.email.key(),
            agent.email,
            agent.tongue,
            agent.right.by,
            agent.right.words,
            now
        ],
    )?;
    Ok(())
}

/// Forgets that somebody may act for an organization, when nothing that they signed for it stands or waits any more.
pub(crate) fn forget_idle_agent(
    tx: &mut Tx,
    organization: &str,
    email: &Email,
    person: Option<Id<Person>>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "DELETE FROM statement_agent
             WHERE organization = $1 AND email_key = $2
               AND NOT EXISTS (SELECT 1 FROM statement_endorsement e
                               WHERE e.skeleton = $1 AND e.kind = 'organization'
                                 AND (e.email_key = $2 OR e.person = CAST($3 AS BLOB)))"
        ),
        args![organization, email.key(), person],
    )?;
    Ok(())
}

/// Forgets an address as one that may act for organizations.
pub(crate) fn forget_agent(tx: &mut Tx, email: &Email) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_agent WHERE email_key = $1"), args![email.key()])?;
    Ok(())
}

/// A call to endorse one version.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// Its id.
    pub(crate) id: Id<Call>,
    /// What is to be endorsed.
    pub(crate) statement: Id<Statement>,
    /// The words that are signed by answering.
    pub(crate) wording: Wording,
    /// When the call went out.
    pub(crate) at: Moment,
}

const CALL: &str = "id, statement, version, lang, hash, at";

fn call(row: &mut db::Row) -> Result<Call, Fault> {
    Ok(Call {
        id: row.next()?,
        statement: row.next()?,
        wording: Wording { version: row.next()?, lang: row.next()?, hash: row.next()? },
        at: row.next()?,
    })
}

/// The call with that id.
pub(crate) fn call_of(read: &Read, id: Id<Call>) -> Result<Option<Call>, Fault> {
    read.maybe(sql!("SELECT ", CALL, " FROM statement_call WHERE id = $1"), args![id], call)
}

/// The latest call about a statement.
pub(crate) fn last_call(read: &Read, statement: Id<Statement>) -> Result<Option<Call>, Fault> {
    read.maybe(
        sql!("SELECT ", CALL, " FROM statement_call WHERE statement = $1 ORDER BY at DESC, id DESC LIMIT 1"),
        args![statement],
        call,
    )
}

/// Adds a call.
pub(crate) fn add_call(tx: &mut Tx, call: &Call) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO statement_call (id, statement, version, lang, hash, at) VALUES ($1, $2, $3, $4, $5, $6)"),
        args![call.id, call.statement, call.wording.version, call.wording.lang, call.wording.hash, call.at],
    )?;
    Ok(())
}
