//! Rows for the record, and from it.

use crate::heart::links::Link;
use crate::heart::page::Page;
use crate::heart::revision::Revision;
use base::{Id, Lang};
use db::{Fault, Read, args, sql};
use facts::Subject;

/// So many revisions are read at once.
pub(crate) const A_HAND: i64 = 100;

/// The revisions of a text behind a number, oldest first, at most [`A_HAND`].
pub(crate) fn revisions_after(
    read: &Read,
    page: Id<Page>,
    lang: &Lang,
    after: i64,
) -> Result<Vec<Revision>, Fault> {
    let numbers: Vec<i64> = read.rows(
        sql!(
            "SELECT number FROM page_revision WHERE page = $1 AND lang = $2 AND number > $3
             ORDER BY number LIMIT $4"
        ),
        args![page, lang, after, A_HAND],
        |row| row.next(),
    )?;
    let mut revisions = Vec::with_capacity(numbers.len());
    for number in numbers {
        revisions.extend(super::revisions::of(read, page, lang, number)?);
    }
    Ok(revisions)
}

/// A meaning of a name, since when, and whether it stands in the latest revision.
pub(crate) type Meaning = (Link, i64, bool);

/// All meanings of names in a text; at most 2,000.
pub(crate) fn meanings(read: &Read, page: Id<Page>, lang: &Lang) -> Result<Vec<Meaning>, Fault> {
    read.rows(
        sql!(
            "SELECT written, name, kind, target, called, since, stands FROM page_link
             WHERE page = $1 AND lang = $2 ORDER BY since, written LIMIT 2000"
        ),
        args![page, lang],
        |row| {
            let (written, name) = (row.next()?, row.next()?);
            let (kind, id, called): (Option<String>, Option<Id<Subject>>, Option<String>) =
                (row.next()?, row.next()?, row.next()?);
            let subject = kind.zip(id).map(|(kind, id)| Subject { kind: kind.into(), id });
            let link = Link { written, name, target: subject.zip(called) };
            Ok((link, row.next()?, row.next()?))
        },
    )
}
