//! What names in texts mean.

use crate::heart::links::{Link, Links};
use crate::heart::page::{Page, key_of};
use base::{Id, Lang};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// So many meanings of names are kept of one text; an honest one has some hundred.
const MOST: i64 = 2_000;

fn link(row: &mut Row) -> Result<Link, Fault> {
    let (written, name) = (row.next()?, row.next()?);
    let (kind, id, called): (Option<String>, Option<Id<Subject>>, Option<String>) =
        (row.next()?, row.next()?, row.next()?);
    let subject = kind.zip(id).map(|(kind, id)| Subject { kind: kind.into(), id });
    Ok(Link { written, name, target: subject.zip(called) })
}

/// What the names in a revision of a text mean: what they meant last when it was written.
pub(crate) fn of(read: &Read, page: Id<Page>, lang: &Lang, revision: i64) -> Result<Links, Fault> {
    let rows = read.rows(
        sql!(
            "SELECT written, name, kind, target, called FROM page_link
             WHERE page = $1 AND lang = $2 AND since <= $3 ORDER BY since, written LIMIT $4"
        ),
        args![page, lang, revision, MOST],
        link,
    )?;
    Ok(Links::new(rows))
}

/// Writes down which links the latest revision has. A name that means what it meant keeps its row.
pub(crate) fn set(
    tx: &mut Tx,
    (page, lang): (Id<Page>, &Lang),
    revision: i64,
    links: &[Link],
) -> Result<(), Fault> {
    let before = of(tx, page, lang, revision)?;
    tx.execute(
        sql!("UPDATE page_link SET stands = FALSE WHERE page = $1 AND lang = $2 AND stands"),
        args![page, lang],
    )?;
    for link in links {
        let same = |known: &&Link| {
            known.target.as_ref().map(|(subject, _)| subject)
                == link.target.as_ref().map(|(subject, _)| subject)
        };
        if before.find(&link.written).filter(same).is_some() {
            stand(tx, (page, lang), link)?;
        } else {
            add(tx, (page, lang), revision, link)?;
        }
    }
    Ok(())
}

/// A link that was there before stands in the latest revision, or again.
fn stand(tx: &mut Tx, (page, lang): (Id<Page>, &Lang), link: &Link) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE page_link SET stands = TRUE, called = $4
             WHERE page = $1 AND lang = $2 AND written = $3
               AND since = (SELECT MAX(l.since) FROM page_link l
                            WHERE l.page = $1 AND l.lang = $2 AND l.written = $3)"
        ),
        args![page, lang, link.written, link.target.as_ref().map(|(_, called)| called)],
    )?;
    Ok(())
}

/// Adds a link as it is meant from a revision on.
pub(crate) fn add(
    tx: &mut Tx,
    (page, lang): (Id<Page>, &Lang),
    since: i64,
    link: &Link,
) -> Result<(), Fault> {
    add_standing(tx, (page, lang), since, (link, true))
}

/// The same for one that does not stand in the latest revision.
pub(crate) fn add_standing(
    tx: &mut Tx,
    (page, lang): (Id<Page>, &Lang),
    since: i64,
    (link, stands): (&Link, bool),
) -> Result<(), Fault> {
    let (subject, called) = link.target.as_ref().map(|(subject, called)| (subject, called)).unzip();
    tx.execute(
        sql!(
            "INSERT INTO page_link (page, lang, written, since, name, name_key, kind, target, called, stands)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (page, lang, written, since) DO UPDATE
             SET kind = excluded.kind, target = excluded.target, called = excluded.called, stands = excluded.stands"
        ),
        args![
            page,
            lang,
            link.written,
            since,
            link.name,
            key_of(&link.name),
            subject.map(|subject| subject.kind.to_string()),
            subject.map(|subject| subject.id),
            called,
            stands
        ],
    )?;
    Ok(())
}

/// Where a name stands that leads nowhere yet, of no kind or of this: pages and languages, at most 500.
pub(crate) fn wanting(read: &Read, name: &str, kind: &str) -> Result<Vec<(Id<Page>, Lang)>, Fault> {
    let key = key_of(name);
    read.rows(
        sql!(
            "SELECT page, lang FROM page_link
             WHERE stands AND name_key = $1 AND target IS NULL AND (written = $1 OR written = $2)
             GROUP BY page, lang ORDER BY page, lang LIMIT 500"
        ),
        args![key, format!("{kind}:{key}")],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Where a name of no kind, or of the kind of this, led nowhere, it leads to this from now on.
pub(crate) fn found(tx: &mut Tx, name: &str, subject: &Subject, called: &str) -> Result<(), Fault> {
    let key = key_of(name);
    tx.execute(
        sql!(
            "UPDATE page_link SET kind = $3, target = $4, called = $5
             WHERE stands AND name_key = $1 AND target IS NULL AND (written = $1 OR written = $2)"
        ),
        args![key, format!("{}:{key}", subject.kind), subject.kind.to_string(), subject.id, called],
    )?;
    Ok(())
}
