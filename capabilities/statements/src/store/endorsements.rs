//! Endorsements, one by one.

use crate::heart::endorsing::{
    Contact, Endorsement, Right, Signatory, SignerKind, SignerName, Wording, names,
};
use crate::heart::statement::Statement;
use access::Person;
use base::{Email, Id, Lang, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

pub(super) const ENDORSEMENT: &str = "e.id, e.statement, e.state, e.version, e.lang, e.hash, e.kind, e.name, \
    e.affiliation, e.site, e.organization, e.country, e.person, e.email, e.tongue, e.came, e.message_kind, e.message, \
    e.message_link, e.authority, e.authority_words, e.salt, e.asked, e.signed";

pub(super) fn endorsement(row: &mut Row) -> Result<Endorsement, Fault> {
    Ok(Endorsement {
        id: row.next()?,
        statement: row.next()?,
        state: row.next()?,
        wording: Wording { version: row.next()?, lang: row.next()?, hash: row.next()? },
        signatory: Signatory {
            kind: row.next()?,
            name: row.next()?,
            affiliation: row.next()?,
            site: row.next()?,
            organization: row.next()?,
            country: row.next()?,
        },
        contact: Contact { person: row.next()?, email: row.next()?, tongue: row.next()? },
        came: row.next()?,
        message: message(row)?,
        right: right(row)?,
        salt: row.next()?,
        asked: row.next()?,
        signed: row.next()?,
    })
}

fn message(row: &mut Row) -> Result<Option<(Subject, String)>, Fault> {
    let (kind, id, link) = (row.next::<Option<String>>()?, row.next::<Option<Id<Subject>>>()?, row.next()?);
    let subject = kind.zip(id).map(|(kind, id)| Subject { kind: kind.into(), id });
    Ok(subject.zip(link))
}

fn right(row: &mut Row) -> Result<Option<Right>, Fault> {
    let (by, words) = (row.next::<Option<_>>()?, row.next()?);
    Ok(by.map(|by| Right { by, words }))
}

/// The endorsement with that id.
pub(crate) fn find(read: &Read, id: Id<Endorsement>) -> Result<Option<Endorsement>, Fault> {
    read.maybe(
        sql!("SELECT ", ENDORSEMENT, " FROM statement_endorsement e WHERE e.id = $1"),
        args![id],
        endorsement,
    )
}

/// What a person has signed of a statement, or begun to, in order; at most 200.
pub(crate) fn of_person(
    read: &Read,
    statement: Id<Statement>,
    person: Id<Person>,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e WHERE e.statement = $1 AND e.person = $2 ORDER BY e.asked, e.id LIMIT 200"
        ),
        args![statement, person],
        endorsement,
    )
}

/// What was signed of a statement with a mail address, or begun to, in order; at most 200.
pub(crate) fn of_email(
    read: &Read,
    statement: Id<Statement>,
    email: &Email,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.email_key = $2 ORDER BY e.asked, e.id LIMIT 200"
        ),
        args![statement, email.key()],
        endorsement,
    )
}

/// All that a person has signed, newest first; at most 1,000.
pub(crate) fn all_of(read: &Read, person: Id<Person>) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e WHERE e.person = $1 ORDER BY e.asked DESC, e.id DESC LIMIT 1000"
        ),
        args![person],
        endorsement,
    )
}

/// Those who have signed or are about to under a name that looks like this one, first come first; at most 20.
pub(crate) fn alike(
    read: &Read,
    statement: Id<Statement>,
    name: &SignerName,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.skeleton = $2 AND e.state <> 'asked' ORDER BY e.asked, e.id LIMIT 20"
        ),
        args![statement, names::likeness(name.as_str())],
        endorsement,
    )
}

/// Keeps an endorsement as it is now: a new one, or one that is there.
pub(crate) fn keep(tx: &mut Tx, one: &Endorsement) -> Result<(), Fault> {
    let (signatory, contact) = (&one.signatory, &one.contact);
    tx.execute(
        sql!(
            "INSERT INTO statement_endorsement
                 (id, statement, state, version, lang, hash, kind, name, skeleton, affiliation, site, organization,
                  country, region, person, email, email_key, tongue, came, message_kind, message, message_link,
                  authority, authority_words, salt, asked, signed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                     $22, $23, $24, $25, $26, $27)
             ON CONFLICT (id) DO UPDATE
             SET state = excluded.state, version = excluded.version, lang = excluded.lang, hash = excluded.hash,
                 kind = excluded.kind, name = excluded.name, skeleton = excluded.skeleton,
                 affiliation = excluded.affiliation, site = excluded.site, organization = excluded.organization,
                 country = excluded.country, region = excluded.region, person = excluded.person,
                 email = excluded.email, email_key = excluded.email_key, tongue = excluded.tongue,
                 came = excluded.came, message_kind = excluded.message_kind, message = excluded.message,
                 message_link = excluded.message_link, authority = excluded.authority,
                 authority_words = excluded.authority_words, salt = excluded.salt, asked = excluded.asked,
                 signed = excluded.signed"
        ),
        args![
            one.id,
            one.statement,
            one.state,
            one.wording.version,
            one.wording.lang,
            one.wording.hash,
            signatory.kind,
            signatory.name,
            names::likeness(signatory.name.as_str()),
            signatory.affiliation,
            signatory.site,
            signatory.organization,
            signatory.country,
            signatory.region(),
            contact.person,
            contact.email,
            contact.email.as_ref().map(Email::key),
            contact.tongue,
            one.came,
            one.message.as_ref().map(|(subject, _)| subject.kind.to_string()),
            one.message.as_ref().map(|(subject, _)| subject.id),
            one.message.as_ref().map(|(_, link)| link),
            one.right.as_ref().map(|right| right.by),
            one.right.as_ref().and_then(|right| right.words.as_ref()),
            one.salt,
            one.asked,
            one.signed
        ],
    )?;
    Ok(())
}

/// Removes an endorsement with its name, its salt and its links; false when it was gone.
pub(crate) fn remove(tx: &mut Tx, id: Id<Endorsement>) -> Result<bool, Fault> {
    tx.execute(sql!("DELETE FROM statement_endorsement_link WHERE endorsement = $1"), args![id])?;
    Ok(tx.execute(sql!("DELETE FROM statement_endorsement WHERE id = $1"), args![id])? == 1)
}

/// Forgets what was asked for before a moment and never confirmed.
pub(crate) fn sweep_unconfirmed(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "DELETE FROM statement_endorsement_link WHERE endorsement IN
                 (SELECT id FROM statement_endorsement WHERE state = 'asked' AND asked < $1)"
        ),
        args![before],
    )?;
    tx.execute(sql!("DELETE FROM statement_endorsement WHERE state = 'asked' AND asked < $1"), args![before])
}

/// Signers who have not been asked about this version yet and signed an earlier one, in order of their ids; at most
/// `most`. Who came with an old letter cannot be asked.
pub(crate) fn to_ask_again(
    read: &Read,
    statement: Id<Statement>,
    version: i64,
    most: i64,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state = 'active' AND e.version < $2 AND e.came <> 'import'
               AND (e.asked_again IS NULL OR e.asked_again < $2)
             ORDER BY e.id LIMIT $3"
        ),
        args![statement, version, most],
        endorsement,
    )
}

/// Notes about which version a signer was asked.
pub(crate) fn set_asked_again(tx: &mut Tx, id: Id<Endorsement>, version: i64) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement_endorsement SET asked_again = $2 WHERE id = $1"), args![id, version])?;
    Ok(())
}

/// A text that can be signed: its language, hash and title.
#[derive(Clone, Debug)]
pub(crate) struct Signable {
    /// The language.
    pub(crate) lang: Lang,
    /// The hash that a signature keeps.
    pub(crate) hash: String,
    /// The title in that language.
    pub(crate) title: String,
}

/// The texts of a version, without their words; at most 100.
pub(crate) fn signable(read: &Read, statement: Id<Statement>, version: i64) -> Result<Vec<Signable>, Fault> {
    read.rows(
        sql!(
            "SELECT lang, hash, title FROM statement_text WHERE statement = $1 AND version = $2
             ORDER BY lang LIMIT 100"
        ),
        args![statement, version],
        |row| Ok(Signable { lang: row.next()?, hash: row.next()?, title: row.next()? }),
    )
}

/// The signatures of a kind that name an organization or person exactly so, however capitalised: who has signed already.
pub(crate) fn named(
    read: &Read,
    statement: Id<Statement>,
    kind: SignerKind,
    name: &SignerName,
) -> Result<Vec<Endorsement>, Fault> {
    let alike = alike(read, statement, name)?.into_iter();
    Ok(alike
        .filter(|one| {
            one.signatory.kind == kind && names::is_same(one.signatory.name.as_str(), name.as_str())
        })
        .collect())
}
