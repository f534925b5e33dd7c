//! The page in each language.

use super::pages::{AT_ONCE, places};
use crate::heart::page::{Page, Title, Version, key_of};
use base::{Id, Lang, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "id, lang, title, revision, follows, outdated, changed";

fn version(row: &mut Row) -> Result<Version, Fault> {
    Ok(Version {
        id: row.next()?,
        lang: row.next()?,
        title: row.next()?,
        revision: row.next()?,
        follows: row.next()?,
        outdated: row.next()?,
        changed: row.next()?,
    })
}

/// All versions of a page, by their languages; at most 100.
pub(crate) fn of(read: &Read, page: Id<Page>) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_version WHERE page = $1 ORDER BY lang LIMIT 100"),
        args![page],
        version,
    )
}

/// All versions of many pages, by page and language.
pub(crate) fn of_pages(read: &Read, pages: &[Id<Page>]) -> Result<Vec<(Id<Page>, Version)>, Fault> {
    let mut all = Vec::new();
    for some in pages.chunks(AT_ONCE) {
        all.extend(read.rows(
            sql!(
                "SELECT ",
                COLUMNS,
                ", page FROM page_version
                 WHERE page IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
                 ORDER BY page, lang LIMIT 1700"
            ),
            &places(some),
            |row| {
                let version = version(row)?;
                Ok((row.next()?, version))
            },
        )?);
    }
    Ok(all)
}

/// The version of a page in a language.
pub(crate) fn find(read: &Read, page: Id<Page>, lang: &Lang) -> Result<Option<Version>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM page_version WHERE page = $1 AND lang = $2"),
        args![page, lang],
        version,
    )
}

/// A version by its id, with its page.
pub(crate) fn with_id(read: &Read, id: Id<Version>) -> Result<Option<(Id<Page>, Version)>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, ", page FROM page_version WHERE id = $1"), args![id], |row| {
        let version = version(row)?;
        Ok((row.next()?, version))
    })
}

/// Adds a version.
pub(crate) fn add(tx: &mut Tx, page: Id<Page>, version: &Version) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO page_version (id, page, lang, title, title_key, revision, follows, outdated, changed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            version.id,
            page,
            version.lang,
            version.title,
            key_of(version.title.as_str()),
            version.revision,
            version.follows,
            version.outdated,
            version.changed
        ],
    )?;
    Ok(())
}

/// Notes the latest revision of a version; false when it is not the one after `before` any more.
pub(crate) fn set_revision(
    tx: &mut Tx,
    (page, lang): (Id<Page>, &Lang),
    title: &Title,
    (before, revision): (i64, i64),
    now: Moment,
) -> Result<bool, Fault> {
    let set = tx.execute(
        sql!(
            "UPDATE page_version SET title = $3, title_key = $4, revision = $6, changed = $7
             WHERE page = $1 AND lang = $2 AND revision = $5"
        ),
        args![page, lang, title, key_of(title.as_str()), before, revision, now],
    )?;
    Ok(set == 1)
}

/// Marks the versions that say the same as the original did as outdated from now on.
pub(crate) fn outdate(tx: &mut Tx, page: Id<Page>, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE page_version SET outdated = $2
             WHERE page = $1 AND follows IS NOT NULL AND outdated IS NULL"
        ),
        args![page, now],
    )?;
    Ok(())
}

/// Notes which revision of the original a version says the same as, and since when that is not the latest.
pub(crate) fn set_follows(
    tx: &mut Tx,
    (page, lang): (Id<Page>, &Lang),
    follows: i64,
    outdated: Option<Moment>,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page_version SET follows = $3, outdated = $4 WHERE page = $1 AND lang = $2"),
        args![page, lang, follows, outdated],
    )?;
    Ok(())
}
