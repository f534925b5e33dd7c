//! Lists of events: what is coming, what is over, what lies in a span of time, what changed last.

use crate::heart::event::Event;
use crate::heart::filter::Filter;
use crate::store::events::{EVENT, VISIBLE, event};
use access::Actor;
use base::places::Country;
use base::{Id, Moment, Slug, Value};
use db::{Fault, Read, Row, args, sql};

/// An event in a list, with what the list says of it beside.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) event: Event,
    /// How many have said that they will be there.
    pub(crate) going: i64,
    /// Whether the reader is one of them.
    pub(crate) mine: bool,
}

/// So many events stand on a page of a list.
pub(crate) const PAGE: i64 = 30;

/// So many events a month or week shows.
const SPAN: i64 = 500;

/// So many events a feed has. A calendar program takes some thousands.
const FEED: i64 = 2_000;

/// So many of the latest changes a news feed has.
const NEWS: i64 = 50;

/// Where a page of a list begins: behind this event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct After {
    pub(crate) starts: Moment,
    pub(crate) id: Id<Event>,
}

/// What stands beside an event: how many go, and whether the reader (`$2`) does.
const GOING: &str = ", (SELECT CAST(COUNT(*) AS BIGINT) FROM attendance g WHERE g.event = e.id AND g.confirmed), \
    EXISTS (SELECT 1 FROM attendance m WHERE m.event = e.id AND m.confirmed AND m.person = CAST($2 AS BLOB))";

/// What a filter leaves: `$3` to `$25`, behind the reader's `$1` and `$2`. An organization holds what names it (`$11`), and
/// what a source says it organizes, in one of the words by which it alone is called.
const FILTERED: &str = " AND e.standing <> 'declined' \
    AND (CAST($3 AS TEXT) IS NULL OR e.scope = $3) \
    AND (CAST($4 AS TEXT) IS NULL OR e.region = $4) \
    AND (CAST($5 AS TEXT) IS NULL OR e.country = $5) \
    AND (CAST($6 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM event_topic t WHERE t.event = e.id AND t.topic = $6)) \
    AND (CAST($7 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM source_entry n JOIN source s ON s.id = n.source \
        WHERE n.event = e.id AND s.slug = $7)) \
    AND (CAST($8 AS TEXT) IS NULL OR e.kind = $8) \
    AND (NOT CAST($9 AS BOOLEAN) OR e.added_by = CAST($2 AS BLOB) OR EXISTS (SELECT 1 FROM attendance o \
        WHERE o.event = e.id AND o.confirmed AND o.person = CAST($2 AS BLOB))) \
    AND (NOT CAST($10 AS BOOLEAN) OR NOT EXISTS (SELECT 1 FROM attendance w WHERE w.event = e.id AND w.confirmed)) \
    AND (CAST($11 AS BLOB) IS NULL \
        OR EXISTS (SELECT 1 FROM event_organization h WHERE h.event = e.id AND h.organization = CAST($11 AS BLOB)) \
        OR e.organizers IN ($12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25))";

/// By so many words an organization can be called: a name, twelve others, an acronym.
const CALLED: usize = 14;

fn listed(row: &mut Row) -> Result<Listed, Fault> {
    Ok(Listed { event: event(row)?, going: row.next()?, mine: row.next()? })
}

/// The values of [`VISIBLE`] and [`FILTERED`], and those of the statement behind them.
fn values(read: &Read, viewer: &Actor, filter: &Filter, more: &[Value]) -> Result<Vec<Value>, Fault> {
    let own = args![
        viewer.facilitates(),
        viewer.person(),
        filter.scope,
        filter.region,
        filter.country,
        filter.topic,
        filter.source,
        filter.kind,
        filter.mine,
        filter.nobody,
        filter.organization
    ];
    let mut called = match filter.organization {
        Some(id) => super::holders::words(read, id)?,
        None => Vec::new(),
    };
    called.truncate(CALLED);
    let mut words: Vec<Value> = called.into_iter().map(Value::Text).collect();
    words.resize(CALLED, Value::Null);
    Ok([own, &words, more].concat())
}

/// What is going on or to come, in the order in which it begins; a page of it.
pub(crate) fn upcoming(
    read: &Read,
    viewer: &Actor,
    filter: &Filter,
    now: Moment,
    after: Option<After>,
    most: i64,
) -> Result<Vec<Listed>, Fault> {
    let (starts, id) = (after.map(|after| after.starts), after.map(|after| after.id));
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            GOING,
            " FROM event e WHERE ",
            VISIBLE,
            FILTERED,
            " AND e.ends > $26
              AND (CAST($27 AS BIGINT) IS NULL OR e.starts > $27 OR (e.starts = $27 AND e.id > CAST($28 AS BLOB)))
              ORDER BY e.starts, e.id LIMIT $29"
        ),
        &values(read, viewer, filter, args![now, starts, id, most])?,
        listed,
    )
}

/// One event as lists have it, if the filter leaves it.
pub(crate) fn one(
    read: &Read,
    viewer: &Actor,
    filter: &Filter,
    id: Id<Event>,
) -> Result<Option<Listed>, Fault> {
    read.maybe(
        sql!("SELECT ", EVENT, GOING, " FROM event e WHERE ", VISIBLE, FILTERED, " AND e.id = $26"),
        &values(read, viewer, filter, args![id])?,
        listed,
    )
}

/// What is over, the latest first; a page of it.
pub(crate) fn past(
    read: &Read,
    viewer: &Actor,
    filter: &Filter,
    now: Moment,
    after: Option<After>,
    most: i64,
) -> Result<Vec<Listed>, Fault> {
    let (starts, id) = (after.map(|after| after.starts), after.map(|after| after.id));
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            GOING,
            " FROM event e WHERE ",
            VISIBLE,
            FILTERED,
            " AND e.ends <= $26
              AND (CAST($27 AS BIGINT) IS NULL OR e.starts < $27 OR (e.starts = $27 AND e.id < CAST($28 AS BLOB)))
              ORDER BY e.starts DESC, e.id DESC LIMIT $29"
        ),
        &values(read, viewer, filter, args![now, starts, id, most])?,
        listed,
    )
}

/// What takes place between two moments, in part at least, in the order in which it begins.
pub(crate) fn between(
    read: &Read,
    viewer: &Actor,
    filter: &Filter,
    from: Moment,
    to: Moment,
) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            GOING,
            " FROM event e WHERE ",
            VISIBLE,
            FILTERED,
            " AND e.ends >= $26 AND e.starts < $27 ORDER BY e.starts, e.id LIMIT $28"
        ),
        &values(read, viewer, filter, args![from, to, SPAN])?,
        listed,
    )
}

/// What a calendar program is given: all that ends after a moment, in the order in which it begins.
pub(crate) fn feed(read: &Read, viewer: &Actor, filter: &Filter, from: Moment) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM event e WHERE ",
            VISIBLE,
            FILTERED,
            " AND e.ends > $26 ORDER BY e.starts, e.id LIMIT $27"
        ),
        &values(read, viewer, filter, args![from, FEED])?,
        event,
    )
}

/// What was added or edited last, the latest first.
pub(crate) fn news(read: &Read, viewer: &Actor, filter: &Filter) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM event e WHERE ",
            VISIBLE,
            FILTERED,
            " ORDER BY e.changed DESC, e.id DESC LIMIT $26"
        ),
        &values(read, viewer, filter, args![NEWS])?,
        event,
    )
}

/// What waits for a facilitator, the oldest first; at most 100.
pub(crate) fn held(read: &Read) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM event e WHERE e.standing = 'held' AND e.joined_into IS NULL ORDER BY e.made, e.id LIMIT 100"
        ),
        args![],
        event,
    )
}

/// The countries in which shown events take place.
pub(crate) fn countries(read: &Read) -> Result<Vec<Country>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT e.country FROM event e
             WHERE e.standing = 'shown' AND e.joined_into IS NULL AND e.country IS NOT NULL
             ORDER BY e.country LIMIT 300"
        ),
        args![],
        |row| row.next(),
    )
}

/// The sources that list events, by name: address and name.
pub(crate) fn sources(read: &Read) -> Result<Vec<(Slug, String)>, Fault> {
    read.rows(sql!("SELECT slug, name FROM source ORDER BY name, slug LIMIT 200"), args![], |row| {
        Ok((row.next()?, row.next()?))
    })
}

/// The ids of events behind the one given, in order, for rebuilding the search index.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Event>>) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!("SELECT id FROM event WHERE CAST($1 AS BLOB) IS NULL OR id > $1 ORDER BY id LIMIT 500"),
        args![after],
        |row| row.next(),
    )
}
