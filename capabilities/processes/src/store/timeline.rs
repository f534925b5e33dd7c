//! Milestones as lists and the timeline show them: of a filter, in the order of time.

use crate::heart::filter::Filter;
use crate::heart::milestone::{Listed, Milestone};
use crate::heart::roadmap::Roadmap;
use crate::heart::when::When;
use base::{Id, Moment, Parse, Slug};
use db::{Fault, Read, Row, args, sql};
use facts::Subject;
use jiff::civil::{Date, date};

const COLUMNS: &str = "m.id, m.number, p.slug, p.name, p.lane, m.title, m.lang, m.taking_place, m.place, m.result, \
    m.hours, m.version, m.changed";

fn listed(row: &mut Row) -> Result<Listed, Fault> {
    Ok(Listed {
        id: row.next()?,
        number: row.next()?,
        process: row.next()?,
        process_name: row.next()?,
        lane: row.next()?,
        title: row.next()?,
        lang: row.next()?,
        when: row.next::<Option<String>>()?.and_then(|text| When::parse(&text).ok()),
        place: row.next()?,
        outcome: row.next()?,
        hours: row.next()?,
        version: row.next()?,
        changed: row.next()?,
    })
}

/// What every list of a filter asks: `$1` to `$6` are its process, lane, topic, region, first and last day. Lists add
/// whether it is about what stands or what was withdrawn.
const NARROWED: &str = " FROM milestone m JOIN process p ON p.id = m.process
     WHERE (CAST($1 AS TEXT) IS NULL OR p.slug = $1)
       AND (CAST($2 AS TEXT) IS NULL OR p.lane = $2)
       AND (CAST($3 AS TEXT) IS NULL
            OR EXISTS (SELECT 1 FROM process_facet f WHERE f.subject = p.id AND f.kind = 'topic' AND f.word = $3))
       AND (CAST($4 AS TEXT) IS NULL
            OR EXISTS (SELECT 1 FROM process_facet f WHERE f.subject = p.id AND f.kind = 'region' AND f.word = $4))
       AND m.ends >= $5 AND m.starts <= $6";

/// What stands.
const STANDING: &str = " AND m.withdrawn IS NULL";

/// A day before all others.
const BEGINNING: Date = date(1, 1, 1);

/// A day behind all others, and behind what is to be announced.
const END: Date = date(9999, 12, 31);

/// Behind which milestone a list goes on: its first day and its id.
pub(crate) type After = (Date, Id<Milestone>);

/// The milestones of a filter, the earliest first, those to be announced last.
pub(crate) fn page(
    read: &Read,
    filter: &Filter,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Listed>, Fault> {
    let (day, id) = after.unwrap_or((BEGINNING, Id::from_bytes([0; 16])));
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            NARROWED,
            STANDING,
            " AND (m.starts, m.id) > ($7, $8) ORDER BY m.starts, m.id LIMIT $9"
        ),
        args![
            filter.process.as_ref().map(Slug::as_str),
            filter.lane,
            filter.topic.as_ref().map(Slug::as_str),
            filter.region,
            filter.first().unwrap_or(BEGINNING),
            filter.last().unwrap_or(END),
            day,
            id,
            limit
        ],
        listed,
    )
}

/// Those of a filter that were written last, for feeds.
pub(crate) fn latest(read: &Read, filter: &Filter, limit: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, NARROWED, STANDING, " ORDER BY m.changed DESC, m.id LIMIT $7"),
        args![
            filter.process.as_ref().map(Slug::as_str),
            filter.lane,
            filter.topic.as_ref().map(Slug::as_str),
            filter.region,
            filter.first().unwrap_or(BEGINNING),
            filter.last().unwrap_or(END),
            limit
        ],
        listed,
    )
}

/// Those of a filter that were withdrawn after a moment and had a date: what calendars have to take out again.
pub(crate) fn withdrawn(
    read: &Read,
    filter: &Filter,
    since: Moment,
    limit: i64,
) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            NARROWED,
            " AND m.taking_place IS NOT NULL AND m.withdrawn > $7 ORDER BY m.withdrawn DESC, m.id LIMIT $8"
        ),
        args![
            filter.process.as_ref().map(Slug::as_str),
            filter.lane,
            filter.topic.as_ref().map(Slug::as_str),
            filter.region,
            filter.first().unwrap_or(BEGINNING),
            filter.last().unwrap_or(END),
            since,
            limit
        ],
        listed,
    )
}

/// The next milestone of a process that is not over on a day, with a date.
pub(crate) fn next_of(read: &Read, process: Id<Subject>, today: Date) -> Result<Option<Listed>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m JOIN process p ON p.id = m.process
             WHERE m.process = $1 AND m.ends >= $2 AND m.starts < $3 AND m.withdrawn IS NULL
             ORDER BY m.starts, m.id LIMIT 1"
        ),
        args![process, today, END],
        listed,
    )
}

/// What comes next in each of the processes that stand at these places of the list of all; those without are not among them.
pub(crate) fn next_of_all(read: &Read, today: Date, offset: i64, limit: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM (SELECT id, slug, name, lane FROM process WHERE withdrawn IS NULL
                   ORDER BY lane, name, id LIMIT $3 OFFSET $4) p
             JOIN milestone m ON m.id = (SELECT n.id FROM milestone n
                                         WHERE n.process = p.id AND n.ends >= $1 AND n.starts < $2 AND n.withdrawn IS NULL
                                         ORDER BY n.starts, n.id LIMIT 1)
             ORDER BY p.lane, p.name, p.id LIMIT $3"
        ),
        args![today, END, limit, offset],
        listed,
    )
}

/// A milestone as lists show it.
pub(crate) fn one(read: &Read, id: Id<Milestone>) -> Result<Option<Listed>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM milestone m JOIN process p ON p.id = m.process WHERE m.id = $1"),
        args![id],
        listed,
    )
}

/// The milestones that the entries of a roadmap are for, in the order of their ids; at most 500.
pub(crate) fn of_roadmap(read: &Read, roadmap: Id<Roadmap>) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m JOIN process p ON p.id = m.process
             WHERE m.id IN (SELECT e.milestone FROM roadmap_entry e WHERE e.roadmap = $1)
             ORDER BY m.id LIMIT 500"
        ),
        args![roadmap],
        listed,
    )
}

/// The milestones that an event of the calendar is, in the order of their ids; at most 20.
pub(crate) fn at_event(read: &Read, event: Id<Subject>) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m JOIN process p ON p.id = m.process WHERE m.event = $1 AND m.withdrawn IS NULL
             ORDER BY m.id LIMIT 20"
        ),
        args![event],
        listed,
    )
}

/// The milestones from a day on that ask for help, the earliest first.
pub(crate) fn asking(read: &Read, today: Date, limit: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m JOIN process p ON p.id = m.process
             WHERE m.hours IS NOT NULL AND m.ends >= $1 AND m.withdrawn IS NULL
             ORDER BY m.starts, m.id LIMIT $2"
        ),
        args![today, limit],
        listed,
    )
}

/// The milestones of one's own from a day on: those one goes to, and those of processes one follows.
pub(crate) fn own(
    read: &Read,
    person: Id<access::Person>,
    today: Date,
    limit: i64,
) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m JOIN process p ON p.id = m.process
             WHERE m.ends >= $2 AND m.starts < $3 AND m.withdrawn IS NULL
               AND EXISTS (SELECT 1 FROM process_part o
                           WHERE o.person = $1 AND (o.subject = m.id OR o.subject = p.id))
             ORDER BY m.starts, m.id LIMIT $4"
        ),
        args![person, today, END, limit],
        listed,
    )
}
