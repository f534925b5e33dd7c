//! Published versions. Rows are added, never changed.

use super::{json, text};
use crate::heart::statement::Statement;
use crate::heart::version::{Version, VersionText};
use access::Person;
use base::{Id, Lang};
use db::{Fault, Read, Row, Tx, args, sql};

const VERSION: &str = "number, revision, change, outcome, dissent, by_person, at";

const TEXT: &str = "version, lang, title, body, canonical, hash, translator, translator_person, at";

fn version(row: &mut Row) -> Result<Version, Fault> {
    Ok(Version {
        number: row.next()?,
        revision: row.next()?,
        change: row.next()?,
        outcome: row.next()?,
        dissent: row.next()?,
        by: row.next()?,
        at: row.next()?,
    })
}

fn words(row: &mut Row) -> Result<VersionText, Fault> {
    Ok(VersionText {
        version: row.next()?,
        lang: row.next()?,
        title: row.next()?,
        body: json(&row.next::<String>()?)?,
        canonical: row.next()?,
        hash: row.next()?,
        translator: row.next()?,
        translator_person: row.next()?,
        at: row.next()?,
    })
}

/// One version of a statement.
pub(crate) fn of(read: &Read, statement: Id<Statement>, number: i64) -> Result<Option<Version>, Fault> {
    read.maybe(
        sql!("SELECT ", VERSION, " FROM statement_version WHERE statement = $1 AND number = $2"),
        args![statement, number],
        version,
    )
}

/// All versions of a statement, newest first; at most 200.
pub(crate) fn all(read: &Read, statement: Id<Statement>) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            VERSION,
            " FROM statement_version WHERE statement = $1 ORDER BY number DESC LIMIT 200"
        ),
        args![statement],
        version,
    )
}

/// Adds a version.
pub(crate) fn insert(tx: &mut Tx, statement: Id<Statement>, version: &Version) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_version (statement, number, revision, change, outcome, dissent, by_person, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            statement,
            version.number,
            version.revision,
            version.change,
            version.outcome,
            version.dissent,
            version.by,
            version.at
        ],
    )?;
    Ok(())
}

/// The words of a version in a language.
pub(crate) fn words_in(
    read: &Read,
    statement: Id<Statement>,
    version: i64,
    lang: &Lang,
) -> Result<Option<VersionText>, Fault> {
    read.maybe(
        sql!("SELECT ", TEXT, " FROM statement_text WHERE statement = $1 AND version = $2 AND lang = $3"),
        args![statement, version, lang],
        words,
    )
}

/// The words of a version in all its languages; at most 100.
pub(crate) fn all_words(
    read: &Read,
    statement: Id<Statement>,
    version: i64,
) -> Result<Vec<VersionText>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            TEXT,
            " FROM statement_text WHERE statement = $1 AND version = $2 ORDER BY lang LIMIT 100"
        ),
        args![statement, version],
        words,
    )
}

/// Adds the words of a version in a language.
pub(crate) fn insert_words(tx: &mut Tx, statement: Id<Statement>, words: &VersionText) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_text (statement, version, lang, title, body, canonical, hash, translator,
                                         translator_person, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            statement,
            words.version,
            words.lang,
            words.title,
            text(&words.body),
            words.canonical,
            words.hash,
            words.translator,
            words.translator_person,
            words.at
        ],
    )?;
    Ok(())
}

/// In which languages a version is published, with the hash of each; at most 100.
pub(crate) fn langs(
    read: &Read,
    statement: Id<Statement>,
    version: i64,
) -> Result<Vec<(Lang, String)>, Fault> {
    read.rows(
        sql!("SELECT lang, hash FROM statement_text WHERE statement = $1 AND version = $2 ORDER BY lang LIMIT 100"),
        args![statement, version],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The statements of which a person translated a version; at most 1,000.
pub(crate) fn translated_by(read: &Read, person: Id<Person>) -> Result<Vec<Id<Statement>>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT statement FROM statement_text WHERE translator_person = $1
             ORDER BY statement LIMIT 1000"
        ),
        args![person],
        |row| row.next(),
    )
}

/// Takes a person's account off the translations that they made; their name too, if it is to go: `former` stands there
/// then.
pub(crate) fn forget_translator(tx: &mut Tx, person: Id<Person>, former: Option<&str>) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_text
             SET translator_person = NULL, translator = COALESCE(CAST($2 AS TEXT), translator)
             WHERE translator_person = $1"
        ),
        args![person, former],
    )
}
