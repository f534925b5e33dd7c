//! Pages as they are found: by name, and one after another.

use crate::heart::page::{Page, Version, key_of};
use base::Id;
use db::{Fault, Read, args, sql};

/// So many pages of one name are told of.
const MOST_NAMED: i64 = 10;

/// The pages that are called so in any language; else the one whose address ends so.
pub(crate) fn named(read: &Read, inside: bool, name: &str) -> Result<Vec<Id<Page>>, Fault> {
    let called = read.rows(
        sql!(
            "SELECT p.id FROM page_version v JOIN page p ON p.id = v.page
             WHERE v.title_key = $2 AND p.removed IS NULL AND (p.reach = 'public' OR $1)
             GROUP BY p.id ORDER BY p.id LIMIT $3"
        ),
        args![inside, key_of(name), MOST_NAMED],
        |row| row.next(),
    )?;
    if !called.is_empty() {
        return Ok(called);
    }
    read.rows(
        sql!(
            "SELECT p.id FROM page p
             WHERE p.slug = $2 AND p.removed IS NULL AND (p.reach = 'public' OR $1) ORDER BY p.id LIMIT 1"
        ),
        args![inside, key_of(name)],
        |row| row.next(),
    )
}

/// The ids of pages behind one, in order, at most 500.
pub(crate) fn pages_after(read: &Read, after: Option<Id<Page>>) -> Result<Vec<Id<Page>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM page WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| row.next())
}

/// The ids of translations behind one, in order, at most 500.
pub(crate) fn translations_after(read: &Read, after: Option<Id<Version>>) -> Result<Vec<Id<Version>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!("SELECT id FROM page_version WHERE id > $1 AND follows IS NOT NULL ORDER BY id LIMIT 500"),
        args![after],
        |row| row.next(),
    )
}

/// The pages that somebody made on which others said something that is not settled; at most `limit`.
pub(crate) fn waiting_for(
    read: &Read,
    person: Id<access::Person>,
    limit: i64,
) -> Result<Vec<Id<Page>>, Fault> {
    read.rows(
        sql!(
            "SELECT p.id FROM page p WHERE p.made_by = $1 AND p.removed IS NULL AND p.open_comments > 0
             ORDER BY p.changed DESC, p.id DESC LIMIT $2"
        ),
        args![person, limit],
        |row| row.next(),
    )
}
