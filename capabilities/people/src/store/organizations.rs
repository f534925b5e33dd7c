//! Organizations.

use super::{Viewer, sorted};
use crate::heart::organization::{Organization, Said};
use access::Person;
use base::places::{Country, Region};
use base::{Id, Line, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "id, slug, name, acronym, country, link, about, about_lang";

fn organization(row: &mut Row) -> Result<Organization, Fault> {
    Ok(Organization {
        id: row.next()?,
        slug: row.next()?,
        said: Said {
            name: row.next()?,
            acronym: row.next()?,
            country: row.next()?,
            link: row.next()?,
            about: row.next()?,
            about_lang: row.next()?,
        },
    })
}

/// The organization with this id.
pub(crate) fn of(read: &Read, id: Id<Organization>) -> Result<Option<Organization>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM organization WHERE id = $1"), args![id], organization)
}

/// The organization with this name in addresses.
pub(crate) fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Organization>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM organization WHERE slug = $1"), args![slug], organization)
}

/// Whether another organization has that name, however it is spelled.
pub(crate) fn named(read: &Read, name: &Line<160>) -> Result<Option<Id<Organization>>, Fault> {
    read.maybe(
        sql!("SELECT id FROM organization WHERE sorted = $1 ORDER BY id LIMIT 1"),
        args![sorted(name.as_str())],
        |row| row.next(),
    )
}

/// All organizations by name, for choices; at most 2,000.
pub(crate) fn choices(read: &Read) -> Result<Vec<(Id<Organization>, String)>, Fault> {
    read.rows(sql!("SELECT id, name FROM organization ORDER BY sorted, id LIMIT 2000"), args![], |row| {
        Ok((row.next()?, row.next()?))
    })
}

/// A page of the list: organizations, each with how many people of it this reader may see.
pub(crate) fn page(
    read: &Read,
    viewer: Viewer,
    region: Option<Region>,
    from: i64,
    most: i64,
) -> Result<Vec<(Organization, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT o.id, o.slug, o.name, o.acronym, o.country, o.link, o.about, o.about_lang,
                    (SELECT CAST(COUNT(*) AS BIGINT)
                     FROM person_organization t
                     JOIN person p ON p.id = t.person
                     JOIN account a ON a.person = p.id AND a.standing = 'active'
                     WHERE t.organization = o.id
                       AND (p.id = $1 OR p.sight IN ('public', $2, $3) AND p.organizations_sight IN ('public', $2)))
             FROM organization o
             WHERE CAST($4 AS TEXT) IS NULL OR o.region = $4
             ORDER BY o.sorted, o.id LIMIT $6 OFFSET $5"
        ),
        args![viewer.own, viewer.part, viewer.whole, region, from, most],
        |row| Ok((organization(row)?, row.next()?)),
    )
}

/// How many there are.
pub(crate) fn count(read: &Read, region: Option<Region>) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM organization WHERE CAST($1 AS TEXT) IS NULL OR region = $1"
        ),
        args![region],
        |row| row.next(),
    )
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

/// A name in addresses that no other organization has.
pub(crate) fn free_slug(read: &Read, id: Id<Organization>, said: &Said) -> Result<Slug, Fault> {
    let short = said.acronym.as_ref().and_then(|acronym| Slug::of_title(acronym.as_str()));
    let stem = short
        .or_else(|| Slug::of_title(said.name.as_str()))
        .or_else(|| Slug::of_title(&id.to_string()))
        .expect("an id can be spelled");
    let mut slug = stem.clone();
    for n in 2.. {
        if with_slug(read, &slug)?.is_none() {
            break;
        }
        slug = stem.numbered(n);
    }
    Ok(slug)
}

/// Adds an organization.
pub(crate) fn add(tx: &mut Tx, organization: &Organization) -> Result<(), Fault> {
    let said = &organization.said;
    tx.execute(
        sql!(
            "INSERT INTO organization (id, slug, name, sorted, acronym, country, region, link, about, about_lang)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            organization.id,
            organization.slug,
            said.name,
            sorted(said.name.as_str()),
            said.acronym,
            said.country,
            said.country.map(Country::region),
            said.link,
            said.about,
            said.about_lang
        ],
    )?;
    Ok(())
}

/// Keeps what is said of an organization now.
pub(crate) fn set(tx: &mut Tx, id: Id<Organization>, said: &Said) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE organization
             SET name = $2, sorted = $3, acronym = $4, country = $5, region = $6, link = $7, about = $8, about_lang = $9
             WHERE id = $1"
        ),
        args![
            id,
            said.name,
            sorted(said.name.as_str()),
            said.acronym,
            said.country,
            said.country.map(Country::region),
            said.link,
            said.about,
            said.about_lang
        ],
    )?;
    Ok(())
}

/// The ids behind the one given, in order, at most 500.
pub(crate) fn after(read: &Read, last: Option<Id<Organization>>) -> Result<Vec<Id<Organization>>, Fault> {
    let from = last.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM organization WHERE id > $1 ORDER BY id LIMIT 500"), args![from], |row| {
        row.next()
    })
}
