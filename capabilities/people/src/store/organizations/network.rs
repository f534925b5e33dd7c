//! Networks with their members, and countries with the organizations in them.

use super::lists::Wanted;
use crate::heart::organization::{Bond, Organization, Standing};
use base::places::Country;
use base::{Id, Line, Slug};
use db::{Fault, Read, args, sql};

/// One end of a relation, as a drawing or a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct End {
    /// Which.
    pub id: Id<Organization>,
    /// Its name in addresses.
    pub slug: Slug,
    /// The name it goes by.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
}

/// A relation that nobody denies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    /// What they are to each other.
    pub bond: Bond,
    /// The first.
    pub one: End,
    /// The second.
    pub other: End,
    /// What the other side says.
    pub standing: Standing,
}

/// Whether a relation is asked for: nobody denies it, and the year, month or day until which it was is not over.
const HOLDS: &str = "r.standing <> 'denied'
    AND (r.until IS NULL OR r.until || '-99' >= $1)
    AND (CAST($2 AS BLOB) IS NULL OR r.other = $2 OR r.one = $2)
    AND (CAST($3 AS TEXT) IS NULL
         OR EXISTS (SELECT 1 FROM organization_place p WHERE p.organization = r.one AND p.region = $3)
         OR EXISTS (SELECT 1 FROM organization_place p WHERE p.organization = r.other AND p.region = $3))
    AND (CAST($4 AS TEXT) IS NULL
         OR EXISTS (SELECT 1 FROM organization_topic t WHERE t.organization = r.one AND t.topic = $4)
         OR EXISTS (SELECT 1 FROM organization_topic t WHERE t.organization = r.other AND t.topic = $4))";

/// Relations of today, by what they lead to and then by who has them.
pub(crate) fn edges(
    read: &Read,
    today: &str,
    network: Option<Id<Organization>>,
    wanted: &Wanted,
    from: i64,
    most: i64,
) -> Result<Vec<Edge>, Fault> {
    read.rows(
        sql!(
            "SELECT r.bond, a.id, a.slug, a.name, a.acronym, b.id, b.slug, b.name, b.acronym,
                    r.standing
             FROM organization_relation r
             JOIN organization a ON a.id = r.one
             JOIN organization b ON b.id = r.other
             WHERE ",
            HOLDS,
            " ORDER BY b.sorted, b.id, r.bond DESC, a.sorted, r.id LIMIT $6 OFFSET $5"
        ),
        args![today, network, wanted.region, wanted.topic, from, most],
        |row| {
            Ok(Edge {
                bond: row.next()?,
                one: End { id: row.next()?, slug: row.next()?, name: row.next()?, acronym: row.next()? },
                other: End { id: row.next()?, slug: row.next()?, name: row.next()?, acronym: row.next()? },
                standing: row.next()?,
            })
        },
    )
}

/// How many there are.
pub(crate) fn count(
    read: &Read,
    today: &str,
    network: Option<Id<Organization>>,
    wanted: &Wanted,
) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM organization_relation r WHERE ", HOLDS),
        args![today, network, wanted.region, wanted.topic],
        |row| row.next(),
    )
}

/// Networks by name, for choices; at most 500.
pub(crate) fn networks(read: &Read) -> Result<Vec<(Slug, Line<160>)>, Fault> {
    read.rows(
        sql!("SELECT slug, name FROM organization WHERE kind = 'network' ORDER BY sorted, id LIMIT 500"),
        args![],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// How many organizations work in each country, those of a topic or all.
pub(crate) fn by_country(read: &Read, wanted: &Wanted) -> Result<Vec<(Country, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT p.country, CAST(COUNT(*) AS BIGINT) AS many
             FROM organization_place p
             WHERE p.country IS NOT NULL
               AND (CAST($1 AS TEXT) IS NULL OR p.region = $1)
               AND (CAST($2 AS TEXT) IS NULL OR EXISTS (
                   SELECT 1 FROM organization_topic t WHERE t.organization = p.organization AND t.topic = $2))
             GROUP BY p.country
             ORDER BY many DESC, p.country LIMIT 300"
        ),
        args![wanted.region, wanted.topic],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// How many of those are at home in no single country.
pub(crate) fn nowhere(read: &Read, wanted: &Wanted) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT)
             FROM organization o
             WHERE NOT EXISTS (
                 SELECT 1 FROM organization_place c WHERE c.organization = o.id AND c.country IS NOT NULL)
               AND (CAST($1 AS TEXT) IS NULL OR EXISTS (
                   SELECT 1 FROM organization_place p WHERE p.organization = o.id AND p.region = $1))
               AND (CAST($2 AS TEXT) IS NULL OR EXISTS (
                   SELECT 1 FROM organization_topic t WHERE t.organization = o.id AND t.topic = $2))"
        ),
        args![wanted.region, wanted.topic],
        |row| row.next(),
    )
}
