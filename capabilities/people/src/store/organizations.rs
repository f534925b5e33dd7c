//! Organizations.

pub(crate) mod imports;
pub(crate) mod keys;
pub(crate) mod lists;
pub(crate) mod network;
mod parts;
pub(crate) mod relations;
pub(crate) mod revisions;

use super::{Viewer, sorted};
use crate::heart::organization::{Organization, Said};
use access::Person;
use base::{Id, Line, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "id, slug, revision, kind, name, acronym, about, about_lang";

/// Names in addresses that are pages of their own.
const RESERVED: [&str; 6] = ["new", "graph", "map", "import", "alike", "networks"];

fn organization(row: &mut Row) -> Result<Organization, Fault> {
    Ok(Organization {
        id: row.next()?,
        slug: row.next()?,
        revision: row.next()?,
        said: Said {
            kind: row.next()?,
            name: row.next()?,
            acronym: row.next()?,
            names: Vec::new(),
            links: Vec::new(),
            countries: Vec::new(),
            regions: Vec::new(),
            topics: Vec::new(),
            languages: Vec::new(),
            about: row.next()?,
            about_lang: row.next()?,
        },
    })
}

fn whole(read: &Read, found: Option<Organization>) -> Result<Option<Organization>, Fault> {
    let Some(mut organization) = found else { return Ok(None) };
    parts::fill(read, &mut organization)?;
    Ok(Some(organization))
}

/// The organization with this id.
pub(crate) fn of(read: &Read, id: Id<Organization>) -> Result<Option<Organization>, Fault> {
    let sql = sql!("SELECT ", COLUMNS, " FROM organization WHERE id = $1");
    whole(read, read.maybe(sql, args![id], organization)?)
}

/// The organization with this name in addresses.
pub(crate) fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Organization>, Fault> {
    let sql = sql!("SELECT ", COLUMNS, " FROM organization WHERE slug = $1");
    whole(read, read.maybe(sql, args![slug], organization)?)
}

/// Its name in addresses, and the one it goes by: enough to mention it.
pub(crate) fn mention(read: &Read, id: Id<Organization>) -> Result<Option<(Slug, Line<160>)>, Fault> {
    read.maybe(sql!("SELECT slug, name FROM organization WHERE id = $1"), args![id], |row| {
        Ok((row.next()?, row.next()?))
    })
}

/// The organization that goes by that name, however it is spelled.
pub(crate) fn named(read: &Read, name: &Line<160>) -> Result<Option<Id<Organization>>, Fault> {
    read.maybe(
        sql!("SELECT id FROM organization WHERE sorted = $1 ORDER BY id LIMIT 1"),
        args![sorted(name.as_str())],
        |row| row.next(),
    )
}

/// Those that have this name, now, before or in another language, this acronym, or this name in addresses; at most ten.
pub(crate) fn called(read: &Read, name: &str) -> Result<Vec<Id<Organization>>, Fault> {
    read.rows(
        sql!(
            "SELECT o.id
             FROM organization o
             WHERE o.sorted = $1 OR o.slug = $1
                OR o.id IN (SELECT n.organization FROM organization_name n WHERE n.sorted = $1)
             ORDER BY o.id LIMIT 10"
        ),
        args![sorted(name)],
        |row| row.next(),
    )
}

/// All organizations by name, for choices; at most 2,000.
pub(crate) fn choices(read: &Read) -> Result<Vec<(Id<Organization>, String)>, Fault> {
    read.rows(sql!("SELECT id, name FROM organization ORDER BY sorted, id LIMIT 2000"), args![], |row| {
        Ok((row.next()?, row.next()?))
    })
}

/// A person of an organization, and what they do there.
pub(crate) type InOrganization = (Id<Person>, Option<Line<80>>);

/// The people of an organization whom this reader may see there, by name; at most 500.
pub(crate) fn people(
    read: &Read,
    viewer: Viewer,
    organization: Id<Organization>,
) -> Result<Vec<InOrganization>, Fault> {
    read.rows(
        sql!(
            "SELECT p.id, t.tie
             FROM person_organization t
             JOIN person p ON p.id = t.person
             JOIN account a ON a.person = p.id AND a.standing = 'active'
             WHERE t.organization = $4
               AND (p.id = $1 OR p.sight IN ('public', $2, $3) AND p.organizations_sight IN ('public', $2))
             ORDER BY p.sorted, p.id LIMIT 500"
        ),
        args![viewer.own, viewer.part, viewer.whole, organization],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Everybody who acts for an organization, whether others see it or not: to ask them, not to show them; at most 500.
pub(crate) fn acting(read: &Read, organization: Id<Organization>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT t.person
             FROM person_organization t JOIN account a ON a.person = t.person AND a.standing = 'active'
             WHERE t.organization = $1
             ORDER BY t.person LIMIT 500"
        ),
        args![organization],
        |row| row.next(),
    )
}

/// Whether a person acts for an organization.
pub(crate) fn acts_for(
    read: &Read,
    person: Option<Id<Person>>,
    organization: Id<Organization>,
) -> Result<bool, Fault> {
    let found: Option<i64> = read.maybe(
        sql!("SELECT 1 FROM person_organization WHERE person = $1 AND organization = $2"),
        args![person, organization],
        |row| row.next(),
    )?;
    Ok(found.is_some())
}

/// A name in addresses that no other organization has.
pub(crate) fn free_slug(read: &Read, id: Id<Organization>, said: &Said) -> Result<Slug, Fault> {
    let short = said.acronym.as_ref().and_then(|acronym| Slug::of_title(acronym.as_str()));
    let stem = short
        .or_else(|| Slug::of_title(said.name.as_str()))
        .or_else(|| Slug::of_title(&id.to_string()))
        .expect("an id can be spelled");
    let taken = |slug: &Slug| -> Result<bool, Fault> {
        let sql = sql!("SELECT 1 FROM organization WHERE slug = $1");
        let found: Option<i64> = read.maybe(sql, args![slug], |row| row.next())?;
        Ok(found.is_some() || RESERVED.contains(&slug.as_str()))
    };
    let mut slug = stem.clone();
    for n in 2.. {
        if !taken(&slug)? {
            break;
        }
        slug = stem.numbered(n);
    }
    Ok(slug)
}

/// Adds an organization.
pub(crate) fn add(tx: &mut Tx, organization: &Organization, at: Moment) -> Result<(), Fault> {
    let said = &organization.said;
    tx.execute(
        sql!(
            "INSERT INTO organization (id, slug, revision, kind, name, sorted, acronym, about, about_lang, added)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            organization.id,
            organization.slug,
            organization.revision,
            said.kind,
            said.name,
            sorted(said.name.as_str()),
            said.acronym,
            said.about,
            said.about_lang,
            at
        ],
    )?;
    parts::set(tx, organization.id, said)
}

/// Keeps what is said of an organization now.
pub(crate) fn set(tx: &mut Tx, organization: &Organization) -> Result<(), Fault> {
    let said = &organization.said;
    tx.execute(
        sql!(
            "UPDATE organization
             SET revision = $2, kind = $3, name = $4, sorted = $5, acronym = $6, about = $7, about_lang = $8
             WHERE id = $1"
        ),
        args![
            organization.id,
            organization.revision,
            said.kind,
            said.name,
            sorted(said.name.as_str()),
            said.acronym,
            said.about,
            said.about_lang
        ],
    )?;
    parts::clear(tx, organization.id)?;
    parts::set(tx, organization.id, said)
}

/// When it was added.
pub(crate) fn added(read: &Read, id: Id<Organization>) -> Result<Moment, Fault> {
    read.one(sql!("SELECT added FROM organization WHERE id = $1"), args![id], |row| row.next())
}

/// Drops an organization, of which nothing else may be known: only what is told of it goes along.
pub(crate) fn remove(tx: &mut Tx, id: Id<Organization>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization WHERE id = $1"), args![id])?;
    Ok(())
}

/// The ids behind the one given, in order, at most 500.
pub(crate) fn after(read: &Read, last: Option<Id<Organization>>) -> Result<Vec<Id<Organization>>, Fault> {
    let from = last.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM organization WHERE id > $1 ORDER BY id LIMIT 500"), args![from], |row| {
        row.next()
    })
}

/// Those added from a moment on, the newest first.
pub(crate) fn added_since(
    read: &Read,
    from: Moment,
    most: i64,
) -> Result<Vec<(Slug, Line<160>, Moment)>, Fault> {
    read.rows(
        sql!("SELECT slug, name, added FROM organization WHERE added >= $1 ORDER BY added DESC, id DESC LIMIT $2"),
        args![from, most],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// The only organization with this acronym, however it is capitalised; none when several have it.
pub(crate) fn with_acronym(read: &Read, acronym: &str) -> Result<Option<Id<Organization>>, Fault> {
    let found: Vec<Id<Organization>> = read.rows(
        sql!("SELECT id FROM organization WHERE UPPER(acronym) = $1 ORDER BY id LIMIT 2"),
        args![acronym.to_uppercase()],
        |row| row.next(),
    )?;
    Ok(found.first().copied().filter(|_| found.len() == 1))
}
