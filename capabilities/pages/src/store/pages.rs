//! Pages, their addresses, what they are filed under and who writes them.

use crate::heart::page::{Editors, Page, Purpose, Reach, Removal, Title, Words, key_of};
use access::Person;
use base::{Id, Moment, Slug, Value};
use db::{Fault, Read, Row, Tx, args, sql};

pub(super) const COLUMNS: &str = "p.id, p.slug, p.title, p.lang, p.purpose, p.editors, p.reach, p.revision, p.made, p.made_by, \
    p.changed, p.open_comments, p.removed, p.removed_by, p.removed_why";

/// So many pages are asked about at once: three questions for one page of a list.
pub(super) const AT_ONCE: usize = 17;

/// Values for a fixed number of places in a statement: those left over ask for the first page once more.
pub(super) fn places(pages: &[Id<Page>]) -> Vec<Value> {
    let first = pages.first().copied().unwrap_or(Id::from_bytes([0; 16]));
    (0..AT_ONCE).flat_map(|at| args![pages.get(at).copied().unwrap_or(first)].to_vec()).collect()
}

pub(super) fn page(row: &mut Row) -> Result<Page, Fault> {
    Ok(Page {
        id: row.next()?,
        slug: row.next()?,
        title: row.next()?,
        lang: row.next()?,
        purpose: row.next()?,
        editors: row.next()?,
        reach: row.next()?,
        revision: row.next()?,
        made: row.next()?,
        made_by: row.next()?,
        changed: row.next()?,
        open_comments: row.next()?,
        removed: removal(row)?,
    })
}

fn removal(row: &mut Row) -> Result<Option<Removal>, Fault> {
    let (at, by, why): (Option<Moment>, _, Option<Words>) = (row.next()?, row.next()?, row.next()?);
    Ok(at.zip(why).map(|(at, why)| Removal { at, by, why }))
}

/// A page by its id, whoever may see it.
pub(crate) fn find(read: &Read, id: Id<Page>) -> Result<Option<Page>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM page p WHERE p.id = $1"), args![id], page)
}

/// The page that has or had this address, whoever may see it.
pub(crate) fn at(read: &Read, slug: &Slug) -> Result<Option<Page>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM page_address a JOIN page p ON p.id = a.page WHERE a.slug = $1"),
        args![slug],
        page,
    )
}

/// The page to which an address belongs or belonged.
pub(crate) fn address_taken(read: &Read, slug: &Slug) -> Result<Option<Id<Page>>, Fault> {
    read.maybe(sql!("SELECT page FROM page_address WHERE slug = $1"), args![slug], |row| row.next())
}

/// Adds a page and its address.
pub(crate) fn add(tx: &mut Tx, page: &Page) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO page (id, slug, title, title_key, lang, purpose, editors, reach, revision, made, made_by,
                               changed, open_comments)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        args![
            page.id,
            page.slug,
            page.title,
            key_of(page.title.as_str()),
            page.lang,
            page.purpose,
            page.editors,
            page.reach,
            page.revision,
            page.made,
            page.made_by,
            page.changed,
            page.open_comments
        ],
    )?;
    add_address(tx, page.id, &page.slug)
}

/// Gives a page one more address.
pub(crate) fn add_address(tx: &mut Tx, page: Id<Page>, slug: &Slug) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO page_address (slug, page) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING"),
        args![slug, page],
    )?;
    Ok(())
}

/// The addresses that a page has had, its own among them; at most 500.
pub(crate) fn addresses(read: &Read, page: Id<Page>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT slug FROM page_address WHERE page = $1 ORDER BY slug LIMIT 500"),
        args![page],
        |row| row.next(),
    )
}

/// What the original is called and where it is, and its latest revision.
pub(crate) fn set_original(
    tx: &mut Tx,
    id: Id<Page>,
    (title, slug): (&Title, &Slug),
    revision: i64,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page SET title = $2, title_key = $3, slug = $4, revision = $5 WHERE id = $1"),
        args![id, title, key_of(title.as_str()), slug, revision],
    )?;
    add_address(tx, id, slug)
}

/// Notes when a text of it was changed.
pub(crate) fn touch(tx: &mut Tx, id: Id<Page>, now: Moment) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE page SET changed = $2 WHERE id = $1"), args![id, now])?;
    tx.execute(sql!("UPDATE page_topic SET changed = $2 WHERE page = $1"), args![id, now])?;
    Ok(())
}

/// What a page is for, who writes and who reads it.
pub(crate) fn set_rules(
    tx: &mut Tx,
    id: Id<Page>,
    purpose: Purpose,
    editors: Editors,
    reach: Reach,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page SET purpose = $2, editors = $3, reach = $4 WHERE id = $1"),
        args![id, purpose, editors, reach],
    )?;
    Ok(())
}

/// Removes a page, or brings it back.
pub(crate) fn set_removed(tx: &mut Tx, id: Id<Page>, removal: Option<&Removal>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page SET removed = $2, removed_by = $3, removed_why = $4 WHERE id = $1"),
        args![
            id,
            removal.map(|removal| removal.at),
            removal.and_then(|removal| removal.by),
            removal.map(|removal| removal.why.clone())
        ],
    )?;
    Ok(())
}

/// What a page is filed under; at most 20.
pub(crate) fn topics(read: &Read, id: Id<Page>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT topic FROM page_topic WHERE page = $1 ORDER BY topic LIMIT 20"),
        args![id],
        |row| row.next(),
    )
}

/// Files a page under these topics and no others.
pub(crate) fn set_topics(tx: &mut Tx, id: Id<Page>, topics: &[Slug]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM page_topic WHERE page = $1"), args![id])?;
    for topic in topics {
        tx.execute(
            sql!(
                "INSERT INTO page_topic (page, topic, changed)
                 SELECT p.id, $2, p.changed FROM page p WHERE p.id = $1
                 ON CONFLICT (page, topic) DO NOTHING"
            ),
            args![id, topic],
        )?;
    }
    Ok(())
}

/// The people who are named to write a page; at most 100.
pub(crate) fn editors(read: &Read, id: Id<Page>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM page_editor WHERE page = $1 ORDER BY person LIMIT 100"),
        args![id],
        |row| row.next(),
    )
}

/// Whether somebody is named to write a page.
pub(crate) fn is_editor(read: &Read, id: Id<Page>, person: Id<Person>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT CAST(1 AS BIGINT) FROM page_editor WHERE page = $1 AND person = $2"),
        args![id, person],
        |row| row.next::<i64>(),
    )?;
    Ok(found.is_some())
}

/// Names these people to write a page, and no others.
pub(crate) fn set_editors(tx: &mut Tx, id: Id<Page>, people: &[Id<Person>]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM page_editor WHERE page = $1"), args![id])?;
    for person in people {
        tx.execute(
            sql!(
                "INSERT INTO page_editor (page, person) VALUES ($1, $2) ON CONFLICT (page, person) DO NOTHING"
            ),
            args![id, person],
        )?;
    }
    Ok(())
}
