//! What an organization has several of: names, links, places, topics, languages.

use super::sorted;
use crate::heart::organization::{Name, Organization, Said};
use base::Id;
use base::places::{Country, Region};
use db::{Fault, Read, Tx, args, sql};

/// Reads them into an organization.
pub(super) fn fill(read: &Read, organization: &mut Organization) -> Result<(), Fault> {
    let id = organization.id;
    let said = &mut organization.said;
    said.names = read.rows(
        sql!(
            "SELECT name, lang, former FROM organization_name WHERE organization = $1 ORDER BY place LIMIT 50"
        ),
        args![id],
        |row| Ok(Name { name: row.next()?, lang: row.next()?, former: row.next()? }),
    )?;
    said.links = read.rows(
        sql!("SELECT link FROM organization_link WHERE organization = $1 ORDER BY place LIMIT 50"),
        args![id],
        |row| row.next(),
    )?;
    let places: Vec<(Option<Country>, Region)> = read.rows(
        sql!(
            "SELECT country, region FROM organization_place WHERE organization = $1 ORDER BY place LIMIT 50"
        ),
        args![id],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    said.countries = places.iter().filter_map(|(country, _)| *country).collect();
    said.regions =
        places.iter().filter(|(country, _)| country.is_none()).map(|(_, region)| *region).collect();
    said.topics = read.rows(
        sql!("SELECT topic FROM organization_topic WHERE organization = $1 ORDER BY topic LIMIT 50"),
        args![id],
        |row| row.next(),
    )?;
    said.languages = read.rows(
        sql!("SELECT lang FROM organization_language WHERE organization = $1 ORDER BY place, lang LIMIT 50"),
        args![id],
        |row| row.next(),
    )?;
    Ok(())
}

/// Keeps them, where there are none yet.
pub(super) fn set(tx: &mut Tx, id: Id<Organization>, said: &Said) -> Result<(), Fault> {
    for (place, name) in (0_i64..).zip(&said.names) {
        tx.execute(
            sql!(
                "INSERT INTO organization_name (organization, place, name, sorted, lang, former)
                 VALUES ($1, $2, $3, $4, $5, $6)"
            ),
            args![id, place, name.name, sorted(name.name.as_str()), name.lang, name.former],
        )?;
    }
    for (place, link) in (0_i64..).zip(&said.links) {
        tx.execute(
            sql!("INSERT INTO organization_link (organization, place, link) VALUES ($1, $2, $3)"),
            args![id, place, link],
        )?;
    }
    let countries = said.countries.iter().map(|country| (Some(*country), country.region()));
    let regions = said.regions.iter().map(|region| (None, *region));
    for (place, (country, region)) in (0_i64..).zip(countries.chain(regions)) {
        tx.execute(
            sql!(
                "INSERT INTO organization_place (organization, place, country, region) VALUES ($1, $2, $3, $4)"
            ),
            args![id, place, country, region],
        )?;
    }
    for topic in &said.topics {
        tx.execute(
            sql!(
                "INSERT INTO organization_topic (organization, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            ),
            args![id, topic],
        )?;
    }
    for (place, lang) in (0_i64..).zip(&said.languages) {
        tx.execute(
            sql!(
                "INSERT INTO organization_language (organization, lang, place)
                 VALUES ($1, $2, $3)
                 ON CONFLICT DO NOTHING"
            ),
            args![id, lang, place],
        )?;
    }
    Ok(())
}

/// Drops them all.
pub(super) fn clear(tx: &mut Tx, id: Id<Organization>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization_name WHERE organization = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM organization_link WHERE organization = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM organization_place WHERE organization = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM organization_topic WHERE organization = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM organization_language WHERE organization = $1"), args![id])?;
    Ok(())
}
