//! Translations while they are written.

use crate::heart::publishing::translation::{Part, Translation};
use crate::heart::statement::Statement;
use access::Person;
use base::{Id, Lang, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use std::collections::BTreeMap;
use texts::Mark;

const TRANSLATION: &str = "lang, translator, by_person, changed";

fn translation(row: &mut Row) -> Result<Translation, Fault> {
    Ok(Translation {
        lang: row.next()?,
        translator: row.next()?,
        by: row.next()?,
        changed: row.next()?,
        parts: BTreeMap::new(),
    })
}

/// The translation into a language.
pub(crate) fn into(read: &Read, statement: Id<Statement>, lang: &Lang) -> Result<Option<Translation>, Fault> {
    let found = read.maybe(
        sql!("SELECT ", TRANSLATION, " FROM statement_translation WHERE statement = $1 AND lang = $2"),
        args![statement, lang],
        translation,
    )?;
    found.map(|found| with_parts(read, statement, found)).transpose()
}

/// All translations of a statement; at most 100.
pub(crate) fn all(read: &Read, statement: Id<Statement>) -> Result<Vec<Translation>, Fault> {
    let found = read.rows(
        sql!(
            "SELECT ",
            TRANSLATION,
            " FROM statement_translation WHERE statement = $1 ORDER BY lang LIMIT 100"
        ),
        args![statement],
        translation,
    )?;
    found.into_iter().map(|found| with_parts(read, statement, found)).collect()
}

fn with_parts(read: &Read, statement: Id<Statement>, found: Translation) -> Result<Translation, Fault> {
    let parts = read.rows(
        sql!(
            "SELECT mark, source, words FROM statement_translation_part
             WHERE statement = $1 AND lang = $2
             ORDER BY mark LIMIT 10000"
        ),
        args![statement, found.lang],
        |row| Ok((mark(row.next()?)?, Part { source: row.next()?, words: row.next()? })),
    )?;
    Ok(Translation { parts: parts.into_iter().collect(), ..found })
}

fn mark(number: i64) -> Result<Mark, Fault> {
    u32::try_from(number).map(Mark).map_err(|_| Fault::Data("a paragraph's mark".into()))
}

/// Keeps who translates, and when something was last saved.
pub(crate) fn keep(
    tx: &mut Tx,
    statement: Id<Statement>,
    translation: &Translation,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_translation (statement, lang, translator, by_person, changed)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (statement, lang) DO UPDATE
             SET translator = excluded.translator, by_person = excluded.by_person, changed = excluded.changed"
        ),
        args![statement, translation.lang, translation.translator, translation.by, now],
    )?;
    Ok(())
}

/// Keeps a translated paragraph.
pub(crate) fn put(
    tx: &mut Tx,
    statement: Id<Statement>,
    lang: &Lang,
    mark: Mark,
    part: &Part,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_translation_part (statement, lang, mark, source, words)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (statement, lang, mark) DO UPDATE SET source = excluded.source, words = excluded.words"
        ),
        args![statement, lang, i64::from(mark.0), part.source, part.words],
    )?;
    Ok(())
}

/// Removes a translated paragraph.
pub(crate) fn take(tx: &mut Tx, statement: Id<Statement>, lang: &Lang, mark: Mark) -> Result<(), Fault> {
    tx.execute(
        sql!("DELETE FROM statement_translation_part WHERE statement = $1 AND lang = $2 AND mark = $3"),
        args![statement, lang, i64::from(mark.0)],
    )?;
    Ok(())
}

/// What a person translates: the statements' ids and the languages; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Statement>, Lang)>, Fault> {
    read.rows(
        sql!(
            "SELECT statement, lang FROM statement_translation WHERE by_person = $1
             ORDER BY statement, lang LIMIT 1000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Takes a person's account off what they translated; their name too, if it is to go: `former` stands there then.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>, former: Option<&str>) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_translation
             SET by_person = NULL, translator = COALESCE(CAST($2 AS TEXT), translator)
             WHERE by_person = $1"
        ),
        args![person, former],
    )
}
