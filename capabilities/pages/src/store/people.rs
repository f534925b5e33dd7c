//! What rows about pages say of a person.

use crate::heart::comment::Comment;
use crate::heart::page::Page;
use access::Person;
use base::{Id, Lang, Moment};
use db::{Fault, Read, Tx, args, sql};

/// A revision that somebody wrote.
pub(crate) struct Wrote {
    pub(crate) page: Id<Page>,
    pub(crate) lang: Lang,
    pub(crate) number: i64,
    pub(crate) at: Moment,
    pub(crate) note: Option<String>,
    pub(crate) text: String,
}

/// The revisions that somebody wrote, oldest first; at most 5,000.
pub(crate) fn wrote(read: &Read, person: Id<Person>) -> Result<Vec<Wrote>, Fault> {
    read.rows(
        sql!(
            "SELECT page, lang, number, at, note, body FROM page_revision WHERE person = $1
             ORDER BY at, page, lang, number LIMIT 5000"
        ),
        args![person],
        |row| {
            Ok(Wrote {
                page: row.next()?,
                lang: row.next()?,
                number: row.next()?,
                at: row.next()?,
                note: row.next()?,
                text: row.next()?,
            })
        },
    )
}

/// The comments that somebody wrote, oldest first; at most 5,000.
pub(crate) fn said(read: &Read, person: Id<Person>) -> Result<Vec<Id<Comment>>, Fault> {
    read.rows(
        sql!("SELECT id FROM page_comment WHERE person = $1 ORDER BY id LIMIT 5000"),
        args![person],
        |row| row.next(),
    )
}

/// The pages that somebody made, is named to write, or agreed on for the network; at most 5,000.
pub(crate) fn pages(read: &Read, person: Id<Person>) -> Result<Vec<Id<Page>>, Fault> {
    read.rows(
        sql!(
            "SELECT id FROM (SELECT id FROM page WHERE made_by = $1
                             UNION SELECT page FROM page_editor WHERE person = $1
                             UNION SELECT page FROM page_agreement WHERE person = $1
                             UNION SELECT page FROM page_revision WHERE person = $1
                             UNION SELECT page FROM page_revision WHERE undid = $1
                             UNION SELECT page FROM page_comment WHERE person = $1) theirs
             ORDER BY id LIMIT 5000"
        ),
        args![person],
        |row| row.next(),
    )
}

/// Takes a person's name from all that stays.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE page SET made_by = NULL WHERE made_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE page SET removed_by = NULL WHERE removed_by = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM page_editor WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE page_revision SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE page_revision SET undid = NULL WHERE undid = $1"), args![person])?;
    tx.execute(sql!("UPDATE page_agreement SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE page_comment SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE page_comment SET resolved_by = NULL WHERE resolved_by = $1"), args![person])?;
    Ok(())
}
