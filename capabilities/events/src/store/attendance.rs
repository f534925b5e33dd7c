//! Who goes where.

use crate::heart::attendance::{Attendance, Guest, Joins, Key, Plan, Way, Who};
use crate::heart::event::Event;
use access::{Actor, Person};
use base::places::Region;
use base::{Email, Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "a.id, a.event, a.person, a.name, a.email, a.tongue, a.way, a.role, a.days, a.note, \
    a.visibility, a.country, a.region, a.confirmed, a.joins, a.token, a.made";

fn attendance(row: &mut Row) -> Result<Attendance, Fault> {
    Ok(Attendance {
        id: row.next()?,
        event: row.next()?,
        who: who(row)?,
        plan: Plan {
            way: row.next()?,
            part: row.next()?,
            days: row.next()?,
            note: row.next()?,
            visibility: row.next()?,
            country: row.next()?,
        },
        region: row.next()?,
        confirmed: row.next()?,
        joins: if row.next()? { Joins::Yes } else { Joins::No },
        key: row.next()?,
        made: row.next()?,
    })
}

fn who(row: &mut Row) -> Result<Who, Fault> {
    let (person, name, email, tongue) = (row.next()?, row.next()?, row.next()?, row.next()?);
    match (person, name, tongue) {
        (Some(person), _, _) => Ok(Who::Person(person)),
        (None, Some(name), Some(tongue)) => Ok(Who::Guest(Guest { name, email, tongue })),
        _ => Err(Fault::Data("an attendance of nobody".into())),
    }
}

/// Whose names a reader may see: `$2` is whether they are in the network, `$3` who they are.
const NAMED: &str = "(a.visibility = 'public' OR (a.visibility = 'network' AND CAST($2 AS BOOLEAN)) \
    OR a.person = CAST($3 AS BLOB))";

/// So many names stand on one page.
pub(crate) const PAGE: i64 = 60;

/// Those whose names a reader may see, first come first; from one place in the list on.
pub(crate) fn named(
    read: &Read,
    viewer: &Actor,
    event: Id<Event>,
    from: i64,
) -> Result<Vec<Attendance>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM attendance a WHERE a.event = $1 AND a.confirmed AND ",
            NAMED,
            " ORDER BY a.made, a.id LIMIT $4 OFFSET $5"
        ),
        args![event, viewer.is_inside(), viewer.person(), PAGE, from],
        attendance,
    )
}

/// How many names a reader may see.
pub(crate) fn named_count(read: &Read, viewer: &Actor, event: Id<Event>) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM attendance a WHERE a.event = $1 AND a.confirmed AND ",
            NAMED
        ),
        args![event, viewer.is_inside(), viewer.person()],
        |row| row.next(),
    )
}

/// So many go from each region, in one of two ways.
pub(crate) struct Tally {
    pub(crate) region: Option<Region>,
    pub(crate) way: Way,
    pub(crate) members: bool,
    pub(crate) count: i64,
}

/// How many go, by region, way, and whether they have an account.
pub(crate) fn tallies(read: &Read, event: Id<Event>) -> Result<Vec<Tally>, Fault> {
    read.rows(
        sql!(
            "SELECT region, way, person IS NOT NULL, CAST(COUNT(*) AS BIGINT) FROM attendance
             WHERE event = $1 AND confirmed
             GROUP BY region, way, person IS NOT NULL
             ORDER BY region, way, person IS NOT NULL LIMIT 50"
        ),
        args![event],
        |row| Ok(Tally { region: row.next()?, way: row.next()?, members: row.next()?, count: row.next()? }),
    )
}

/// A person's attendance of an event.
pub(crate) fn of_person(
    read: &Read,
    event: Id<Event>,
    person: Id<Person>,
) -> Result<Option<Attendance>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM attendance a WHERE a.event = $1 AND a.person = $2"),
        args![event, person],
        attendance,
    )
}

/// The attendance of an event that was asked for with a mail address.
pub(crate) fn of_email(read: &Read, event: Id<Event>, email: &Email) -> Result<Option<Attendance>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM attendance a WHERE a.event = $1 AND a.email_key = $2"),
        args![event, email.key()],
        attendance,
    )
}

/// The attendance that a mailed link opens.
pub(crate) fn of_key(read: &Read, key: &Key) -> Result<Option<Attendance>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM attendance a WHERE a.token = $1"), args![key], attendance)
}

/// All confirmed attendances of an event behind one of them, in order of their ids; at most 500.
pub(crate) fn after(
    read: &Read,
    event: Id<Event>,
    last: Option<Id<Attendance>>,
) -> Result<Vec<Attendance>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM attendance a
             WHERE a.event = $1 AND a.confirmed AND (CAST($2 AS BLOB) IS NULL OR a.id > $2)
             ORDER BY a.id LIMIT 500"
        ),
        args![event, last],
        attendance,
    )
}

/// A person's attendances, newest first; at most 1,000.
pub(crate) fn all_of(read: &Read, person: Id<Person>) -> Result<Vec<Attendance>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM attendance a WHERE a.person = $1 ORDER BY a.made DESC, a.id DESC LIMIT 1000"
        ),
        args![person],
        attendance,
    )
}

/// Keeps an attendance as it is now: a new one, or one that is there.
pub(crate) fn keep(tx: &mut Tx, attendance: &Attendance) -> Result<(), Fault> {
    let plan = &attendance.plan;
    let (person, guest) = match &attendance.who {
        Who::Person(person) => (Some(*person), None),
        Who::Guest(guest) => (None, Some(guest)),
    };
    let email = guest.and_then(|guest| guest.email.as_ref());
    tx.execute(
        sql!(
            "INSERT INTO attendance (id, event, person, name, email, email_key, tongue, way, role, days, note,
                                     visibility, country, region, confirmed, joins, token, made)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
             ON CONFLICT (id) DO UPDATE
             SET person = excluded.person, name = excluded.name, email = excluded.email,
                 email_key = excluded.email_key, tongue = excluded.tongue, way = excluded.way,
                 role = excluded.role, days = excluded.days, note = excluded.note,
                 visibility = excluded.visibility, country = excluded.country, region = excluded.region,
                 confirmed = excluded.confirmed, joins = excluded.joins, token = excluded.token,
                 made = excluded.made"
        ),
        args![
            attendance.id,
            attendance.event,
            person,
            guest.map(|guest| &guest.name),
            email,
            email.map(Email::key),
            guest.map(|guest| guest.tongue),
            plan.way,
            plan.part,
            plan.days,
            plan.note,
            plan.visibility,
            plan.country,
            attendance.region,
            attendance.confirmed,
            attendance.joins == Joins::Yes,
            attendance.key,
            attendance.made
        ],
    )?;
    Ok(())
}

/// Removes an attendance.
pub(crate) fn remove(tx: &mut Tx, id: Id<Attendance>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM attendance WHERE id = $1"), args![id])?;
    Ok(())
}

/// Forgets what was asked for before a moment and never confirmed.
pub(crate) fn sweep_unconfirmed(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM attendance WHERE NOT confirmed AND made < $1"), args![before])
}

/// Forgets the mail addresses of people without an account who were at events that ended before a moment.
pub(crate) fn sweep_addresses(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE attendance SET email = NULL, email_key = NULL
             WHERE email IS NOT NULL AND event IN (SELECT id FROM event WHERE ends < $1)"
        ),
        args![before],
    )
}
