//! What organizations are to each other.

use crate::heart::organization::{Bond, Organization, Relation, Standing, Told};
use access::Person;
use base::{Id, Line, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many relations of one organization are shown; the largest networks have some hundred members.
const MOST_OF_ONE: i64 = 1000;

const COLUMNS: &str =
    "r.id, r.bond, r.one, r.other, r.since, r.until, r.source, r.side, r.told, r.person, r.standing";

fn relation(row: &mut Row) -> Result<Relation, Fault> {
    Ok(Relation {
        id: row.next()?,
        told: Told {
            bond: row.next()?,
            one: row.next()?,
            other: row.next()?,
            since: row.next()?,
            until: row.next()?,
            source: row.next()?,
        },
        side: row.next()?,
        at: row.next()?,
        person: row.next()?,
        standing: row.next()?,
    })
}

/// A relation with the organization at its other end, and the names of those without an account who told and answered it.
#[derive(Clone, Debug)]
pub(crate) struct Tied {
    /// The relation.
    pub relation: Relation,
    /// The name in addresses of the organization at the other end.
    pub slug: Slug,
    /// The name it goes by.
    pub name: Line<160>,
}

/// All relations of an organization, by the name of the other one.
pub(crate) fn of_one(read: &Read, organization: Id<Organization>) -> Result<Vec<Tied>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            ", o.slug, o.name
             FROM organization_relation r
             JOIN organization o ON o.id = CASE WHEN r.one = $1 THEN r.other ELSE r.one END
             WHERE r.one = $1 OR r.other = $1
             ORDER BY o.sorted, r.id LIMIT $2"
        ),
        args![organization, MOST_OF_ONE],
        |row| Ok(Tied { relation: relation(row)?, slug: row.next()?, name: row.next()? }),
    )
}

/// The relation with this id.
pub(crate) fn of(read: &Read, id: Id<Relation>) -> Result<Option<Relation>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM organization_relation r WHERE r.id = $1"), args![id], relation)
}

/// What is told of these two already, whichever of them stands first.
pub(crate) fn between(
    read: &Read,
    bond: Bond,
    one: Id<Organization>,
    other: Id<Organization>,
) -> Result<Option<Relation>, Fault> {
    read.maybe(
        sql!(
            "SELECT ", COLUMNS, "
             FROM organization_relation r
             WHERE r.bond = $1 AND (r.one = $2 AND r.other = $3 OR $1 = 'coalition' AND r.one = $3 AND r.other = $2)
             ORDER BY r.id LIMIT 1"
        ),
        args![bond, one, other],
        relation,
    )
}

/// Whose account told and answered it, or by what name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hands {
    /// The name of who told it, without an account.
    pub name: Option<String>,
    /// When it was answered.
    pub answered: Option<Moment>,
    /// By whom.
    pub answerer: Option<Id<Person>>,
    /// By what name, without an account.
    pub answerer_name: Option<String>,
}

/// Whose hands it went through.
pub(crate) fn hands(read: &Read, id: Id<Relation>) -> Result<Hands, Fault> {
    read.one(
        sql!("SELECT name, answered, answerer, answerer_name FROM organization_relation WHERE id = $1"),
        args![id],
        |row| {
            Ok(Hands {
                name: row.next()?,
                answered: row.next()?,
                answerer: row.next()?,
                answerer_name: row.next()?,
            })
        },
    )
}

/// Keeps a relation.
pub(crate) fn add(tx: &mut Tx, relation: &Relation, hands: &Hands) -> Result<(), Fault> {
    let told = &relation.told;
    tx.execute(
        sql!(
            "INSERT INTO organization_relation
                 (id, bond, one, other, since, until, source, side, told, person, standing,
                  name, answered, answerer, answerer_name)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        ),
        args![
            relation.id,
            told.bond,
            told.one,
            told.other,
            told.since,
            told.until,
            told.source,
            relation.side,
            relation.at,
            relation.person,
            relation.standing,
            hands.name,
            hands.answered,
            hands.answerer,
            hands.answerer_name
        ],
    )?;
    Ok(())
}

/// Keeps what the other side says.
pub(crate) fn answer(
    tx: &mut Tx,
    id: Id<Relation>,
    standing: Standing,
    by: Option<Id<Person>>,
    at: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE organization_relation SET standing = $2, answerer = $3, answered = $4 WHERE id = $1"),
        args![id, standing, by, at],
    )?;
    Ok(())
}

/// Drops a relation.
pub(crate) fn remove(tx: &mut Tx, id: Id<Relation>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization_relation WHERE id = $1"), args![id])?;
    Ok(())
}

/// A relation that waits for somebody: which, and the organizations at its ends.
pub(crate) type Waiting = (Id<Relation>, Slug, Line<160>, Line<160>);

/// The relations that this person is asked to confirm or deny, the oldest first: at most so many. The first name is that of
/// the organization they act for.
pub(crate) fn waiting_for(read: &Read, person: Id<Person>, most: i64) -> Result<Vec<Waiting>, Fault> {
    read.rows(
        sql!(
            "SELECT r.id, mine.slug, mine.name, theirs.name
             FROM person_organization t
             JOIN organization_relation r ON r.standing = 'told'
                  AND (r.one = t.organization AND r.side <> 'one' OR r.other = t.organization AND r.side <> 'other')
             JOIN organization mine ON mine.id = t.organization
             JOIN organization theirs ON theirs.id = CASE WHEN r.one = mine.id THEN r.other ELSE r.one END
             WHERE t.person = $1 AND r.side <> 'both'
             ORDER BY r.told, r.id, mine.id LIMIT $2"
        ),
        args![person, most],
        |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?)),
    )
}

/// What a person told or answered; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<Relation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            "
             FROM organization_relation r
             WHERE r.person = $1 OR r.answerer = $1
             ORDER BY r.told DESC, r.id LIMIT 1000"
        ),
        args![person],
        relation,
    )
}

/// Forgets who told and answered what.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE organization_relation SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE organization_relation SET answerer = NULL WHERE answerer = $1"), args![person])?;
    Ok(())
}
