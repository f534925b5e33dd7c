//! Profiles, whole.

use super::{parts, sorted};
use crate::heart::profile::{PersonName, Profile, Sights};
use crate::heart::sight::Sight;
use access::Person;
use base::{Id, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use files::BlobId;

pub(super) const COLUMNS: &str =
    "p.id, p.slug, p.name, p.sight, p.about, p.about_lang, p.country, p.region, p.stakeholder,
     p.photo IS NOT NULL, p.former, p.about_sight, p.place_sight, p.stakeholder_sight, p.languages_sight,
     p.organizations_sight, p.topics_sight, p.links_sight, p.photo_sight";

pub(super) fn profile(row: &mut Row) -> Result<Profile, Fault> {
    Ok(Profile {
        id: row.next()?,
        slug: row.next()?,
        name: PersonName::cut(&row.next::<String>()?),
        sight: row.next()?,
        about: row.next()?,
        about_lang: row.next()?,
        country: row.next()?,
        region: row.next()?,
        stakeholder: row.next()?,
        photo: row.next()?,
        former: row.next()?,
        sights: Sights {
            about: row.next()?,
            place: row.next()?,
            stakeholder: row.next()?,
            languages: row.next()?,
            organizations: row.next()?,
            topics: row.next()?,
            links: row.next()?,
            photo: row.next()?,
        },
        languages: Vec::new(),
        topics: Vec::new(),
        links: Vec::new(),
        ties: Vec::new(),
    })
}

/// A profile without its lists: for who needs no more than the name and where somebody is from.
pub(crate) fn bare(read: &Read, id: Id<Person>) -> Result<Option<Profile>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM person p WHERE p.id = $1"), args![id], profile)
}

/// A profile with everything in it.
pub(crate) fn whole(read: &Read, id: Id<Person>) -> Result<Option<Profile>, Fault> {
    let Some(bare) = bare(read, id)? else { return Ok(None) };
    Ok(Some(Profile {
        languages: parts::languages(read, id)?,
        topics: parts::topics(read, id)?,
        links: parts::links(read, id)?,
        ties: parts::ties(read, id)?,
        ..bare
    }))
}

/// Whose name in addresses this is.
pub(crate) fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Id<Person>>, Fault> {
    read.maybe(sql!("SELECT id FROM person WHERE slug = $1"), args![slug], |row| row.next())
}

/// A name in addresses that nobody else has.
pub(crate) fn free_slug(read: &Read, person: Id<Person>, name: &PersonName) -> Result<Slug, Fault> {
    let stem = Slug::of_title(name.as_str())
        .or_else(|| Slug::of_title(&person.to_string()))
        .expect("an id can be spelled");
    let mut slug = stem.clone();
    for n in 2.. {
        match with_slug(read, &slug)? {
            Some(other) if other != person => slug = stem.numbered(n),
            _ => break,
        }
    }
    Ok(slug)
}

/// Adds a person who has said no more than their name.
pub(crate) fn add(
    tx: &mut Tx,
    id: Id<Person>,
    slug: &Slug,
    name: &PersonName,
    sight: Sight,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO person (id, slug, name, sorted, sight, about_sight, place_sight, stakeholder_sight, languages_sight,
                                 organizations_sight, topics_sight, links_sight, photo_sight, former)
             VALUES ($1, $2, $3, $4, $5, $6, $6, $6, $6, $6, $6, $6, $6, FALSE)"
        ),
        args![id, slug, name, sorted(name.as_str()), sight, Sights::FIRST.about],
    )?;
    Ok(())
}

/// Keeps a profile as it is now, its lists too.
pub(crate) fn set(tx: &mut Tx, profile: &Profile) -> Result<(), Fault> {
    let name = profile.name.as_ref().map_or("", PersonName::as_str);
    let sights = profile.sights;
    tx.execute(
        sql!(
            "UPDATE person
             SET slug = $2, name = $3, sorted = $4, sight = $5, about = $6, about_lang = $7, country = $8, region = $9,
                 stakeholder = $10, about_sight = $11, place_sight = $12, stakeholder_sight = $13, languages_sight = $14,
                 organizations_sight = $15, topics_sight = $16, links_sight = $17, photo_sight = $18
             WHERE id = $1"
        ),
        args![
            profile.id,
            profile.slug,
            name,
            sorted(name),
            profile.sight,
            profile.about,
            profile.about_lang,
            profile.country,
            profile.region,
            profile.stakeholder,
            sights.about,
            sights.place,
            sights.stakeholder,
            sights.languages,
            sights.organizations,
            sights.topics,
            sights.links,
            sights.photo
        ],
    )?;
    parts::set(tx, profile)
}

/// The photo's blob and media type.
pub(crate) fn photo(read: &Read, id: Id<Person>) -> Result<Option<(BlobId, String)>, Fault> {
    read.maybe(
        sql!("SELECT photo, photo_type FROM person WHERE id = $1 AND photo IS NOT NULL"),
        args![id],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Whether anybody shows this photo.
pub(crate) fn shows_photo(read: &Read, photo: &BlobId) -> Result<bool, Fault> {
    let shown = read.maybe(
        sql!("SELECT id FROM person WHERE photo = $1 ORDER BY id LIMIT 1"),
        args![photo],
        |row| row.next::<Id<Person>>(),
    )?;
    Ok(shown.is_some())
}

/// Keeps another photo, or none.
pub(crate) fn set_photo(tx: &mut Tx, id: Id<Person>, photo: Option<(BlobId, &str)>) -> Result<(), Fault> {
    let (blob, media_type) = photo.unzip();
    tx.execute(
        sql!("UPDATE person SET photo = $2, photo_type = $3 WHERE id = $1"),
        args![id, blob, media_type],
    )?;
    Ok(())
}

/// Empties a profile, of which nothing stays but that it was there.
pub(crate) fn empty(tx: &mut Tx, id: Id<Person>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE person
             SET slug = $2, name = '', sorted = '', sight = 'public', about = NULL, about_lang = NULL, country = NULL,
                 region = NULL, stakeholder = NULL, photo = NULL, photo_type = NULL, former = TRUE
             WHERE id = $1"
        ),
        args![id, id.to_string()],
    )?;
    parts::clear(tx, id)?;
    tx.execute(sql!("DELETE FROM joining_request WHERE person = $1"), args![id])?;
    Ok(())
}

/// Removes a profile as if it had never been there.
pub(crate) fn remove(tx: &mut Tx, id: Id<Person>) -> Result<(), Fault> {
    parts::clear(tx, id)?;
    tx.execute(sql!("DELETE FROM joining_request WHERE person = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM person WHERE id = $1"), args![id])?;
    Ok(())
}

/// The ids behind the one given, in order, at most 500.
pub(crate) fn after(read: &Read, last: Option<Id<Person>>) -> Result<Vec<Id<Person>>, Fault> {
    let from = last.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!("SELECT id FROM person WHERE id > $1 AND former = FALSE ORDER BY id LIMIT 500"),
        args![from],
        |row| row.next(),
    )
}
