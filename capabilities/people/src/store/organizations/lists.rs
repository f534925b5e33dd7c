//! The list of organizations, with its filters.

use super::Viewer;
use crate::heart::organization::{Kind, Organization};
use base::places::{Country, Region};
use base::{Id, Lang, Line, Slug};
use db::{Fault, Read, args, sql};

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// The kind of body.
    pub kind: Option<Kind>,
    /// Where it works.
    pub region: Option<Region>,
    /// What it works on.
    pub topic: Option<Slug>,
    /// What it works in.
    pub language: Option<Lang>,
    /// The country in which it works.
    pub country: Option<Country>,
}

const FILTER: &str = "(CAST($1 AS TEXT) IS NULL OR o.kind = $1)
    AND (CAST($2 AS TEXT) IS NULL OR EXISTS (
        SELECT 1 FROM organization_place r WHERE r.organization = o.id AND r.region = $2))
    AND (CAST($3 AS TEXT) IS NULL OR EXISTS (
        SELECT 1 FROM organization_topic t WHERE t.organization = o.id AND t.topic = $3))
    AND (CAST($4 AS TEXT) IS NULL OR EXISTS (
        SELECT 1 FROM organization_language l WHERE l.organization = o.id AND l.lang = $4))
    AND (CAST($5 AS TEXT) IS NULL OR EXISTS (
        SELECT 1 FROM organization_place c WHERE c.organization = o.id AND c.country = $5))";

/// A line of the list.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Which.
    pub id: Id<Organization>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What kind of body.
    pub kind: Kind,
    /// The name it goes by.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
    /// How many people of it this reader may see.
    pub people: i64,
    /// Where it works.
    pub countries: Vec<Country>,
}

/// A page of the list, by name.
pub(crate) fn page(
    read: &Read,
    viewer: Viewer,
    wanted: &Wanted,
    from: i64,
    most: i64,
) -> Result<Vec<Entry>, Fault> {
    let Wanted { kind, region, topic, language, country } = wanted;
    let mut entries: Vec<Entry> = read.rows(
        sql!(
            "SELECT o.id, o.slug, o.kind, o.name, o.acronym,
                    (SELECT CAST(COUNT(*) AS BIGINT)
                     FROM person_organization t
                     JOIN person p ON p.id = t.person
                     JOIN account a ON a.person = p.id AND a.standing = 'active'
                     WHERE t.organization = o.id
                       AND (p.id = $6 OR p.sight IN ('public', $7, $8) AND p.organizations_sight IN ('public', $7)))
             FROM organization o
             WHERE ",
            FILTER,
            " ORDER BY o.sorted, o.id LIMIT $10 OFFSET $9"
        ),
        args![kind, region, topic, language, country, viewer.own, viewer.part, viewer.whole, from, most],
        |row| {
            Ok(Entry {
                id: row.next()?,
                slug: row.next()?,
                kind: row.next()?,
                name: row.next()?,
                acronym: row.next()?,
                people: row.next()?,
                countries: Vec::new(),
            })
        },
    )?;
    let places: Vec<(Id<Organization>, Country)> = read.rows(
        sql!(
            "SELECT p.organization, p.country
             FROM organization_place p
             JOIN (SELECT o.id
                   FROM organization o
                   WHERE ",
            FILTER,
            " ORDER BY o.sorted, o.id LIMIT $7 OFFSET $6) page ON page.id = p.organization
             WHERE p.country IS NOT NULL
             ORDER BY p.organization, p.place LIMIT 1000"
        ),
        args![kind, region, topic, language, country, from, most],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    for (id, country) in places {
        if let Some(entry) = entries.iter_mut().find(|entry| entry.id == id) {
            entry.countries.push(country);
        }
    }
    Ok(entries)
}

/// How many there are.
pub(crate) fn count(read: &Read, wanted: &Wanted) -> Result<i64, Fault> {
    let Wanted { kind, region, topic, language, country } = wanted;
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM organization o WHERE ", FILTER),
        args![kind, region, topic, language, country],
        |row| row.next(),
    )
}

/// Organizations that work on a topic, by name, at most so many.
pub(crate) fn on_topic(read: &Read, topic: &Slug, most: i64) -> Result<Vec<(Slug, Line<160>)>, Fault> {
    read.rows(
        sql!(
            "SELECT o.slug, o.name
             FROM organization_topic t JOIN organization o ON o.id = t.organization
             WHERE t.topic = $1
             ORDER BY o.sorted, o.id LIMIT $2"
        ),
        args![topic, most],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// What organizations work on, each topic once; at most 200.
pub(crate) fn topics(read: &Read) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT DISTINCT topic FROM organization_topic ORDER BY topic LIMIT 200"),
        args![],
        |row| row.next(),
    )
}

/// What organizations work in, each language once; at most 200.
pub(crate) fn languages(read: &Read) -> Result<Vec<Lang>, Fault> {
    read.rows(
        sql!("SELECT DISTINCT lang FROM organization_language ORDER BY lang LIMIT 200"),
        args![],
        |row| row.next(),
    )
}
