//! The lists in a profile: languages, topics, links, ties to organizations.

use crate::heart::profile::{Profile, Tie};
use access::Person;
use base::{Id, Lang, Link, Slug};
use db::{Fault, Read, Tx, args, sql};

/// What a person reads and speaks, best first.
pub(crate) fn languages(read: &Read, person: Id<Person>) -> Result<Vec<Lang>, Fault> {
    read.rows(
        sql!("SELECT lang FROM person_language WHERE person = $1 ORDER BY place, lang LIMIT 50"),
        args![person],
        |row| row.next(),
    )
}

/// What a person works on.
pub(crate) fn topics(read: &Read, person: Id<Person>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT topic FROM person_topic WHERE person = $1 ORDER BY topic LIMIT 50"),
        args![person],
        |row| row.next(),
    )
}

/// A person's pages elsewhere.
pub(crate) fn links(read: &Read, person: Id<Person>) -> Result<Vec<Link>, Fault> {
    read.rows(
        sql!("SELECT link FROM person_link WHERE person = $1 ORDER BY place LIMIT 50"),
        args![person],
        |row| row.next(),
    )
}

/// Whom a person acts for.
pub(crate) fn ties(read: &Read, person: Id<Person>) -> Result<Vec<Tie>, Fault> {
    read.rows(
        sql!(
            "SELECT o.id, o.slug, o.name, t.tie
             FROM person_organization t JOIN organization o ON o.id = t.organization
             WHERE t.person = $1
             ORDER BY o.sorted, o.id LIMIT 50"
        ),
        args![person],
        |row| Ok(Tie { organization: row.next()?, slug: row.next()?, name: row.next()?, tie: row.next()? }),
    )
}

/// Keeps the lists as the profile has them now.
pub(super) fn set(tx: &mut Tx, profile: &Profile) -> Result<(), Fault> {
    clear(tx, profile.id)?;
    for (place, lang) in (0_i64..).zip(&profile.languages) {
        tx.execute(
            sql!(
                "INSERT INTO person_language (person, lang, place) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
            ),
            args![profile.id, lang, place],
        )?;
    }
    for topic in &profile.topics {
        tx.execute(
            sql!("INSERT INTO person_topic (person, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING"),
            args![profile.id, topic],
        )?;
    }
    for (place, link) in (0_i64..).zip(&profile.links) {
        tx.execute(
            sql!("INSERT INTO person_link (person, place, link) VALUES ($1, $2, $3)"),
            args![profile.id, place, link],
        )?;
    }
    for tie in &profile.ties {
        tx.execute(
            sql!(
                "INSERT INTO person_organization (person, organization, tie) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
            ),
            args![profile.id, tie.organization, tie.tie],
        )?;
    }
    Ok(())
}

/// Empties the lists.
pub(super) fn clear(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM person_language WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM person_topic WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM person_link WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM person_organization WHERE person = $1"), args![person])?;
    Ok(())
}
