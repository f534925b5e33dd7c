//! Events, their addresses, facilitators and versions.

use crate::heart::event::{Details, Event};
use crate::heart::when::When;
use access::{Actor, Person};
use base::places::Country;
use base::{Id, Moment, Parse, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use jiff::civil::DateTime;

/// The columns of an event, of a table named `e`, in the order in which [`event`] takes them.
pub(crate) const EVENT: &str = "e.id, e.number, e.slug, e.uid, e.title, e.description, e.lang, e.all_day, \
    e.start_local, e.end_local, e.zone, e.place, e.country, e.remote, e.scope, e.kind, e.organizers, \
    e.organizations, e.topics, e.hashtag, e.url, e.status, e.reason, e.standing, e.sequence, e.added_by, e.made, e.changed";

/// Which events a reader may see: `$1` is whether they facilitate, `$2` who they are.
pub(crate) const VISIBLE: &str = "e.joined_into IS NULL AND (e.standing = 'shown' \
    OR CAST($1 AS BOOLEAN) OR e.added_by = CAST($2 AS BLOB))";

/// An event, from [`EVENT`].
pub(crate) fn event(row: &mut Row) -> Result<Event, Fault> {
    let (id, number, slug, uid) = (row.next()?, row.next()?, row.next()?, row.next()?);
    let (title, description, lang) = (row.next()?, row.next()?, row.next()?);
    let details = Details {
        title,
        description,
        lang,
        when: when(row)?,
        place: row.next()?,
        country: row.next()?,
        remote: row.next()?,
        scope: row.next()?,
        kind: row.next()?,
        organizers: row.next()?,
        organizations: listed(&row.next::<String>()?),
        topics: listed(&row.next::<String>()?),
        hashtag: row.next()?,
        url: row.next()?,
        status: row.next()?,
        reason: row.next()?,
    };
    Ok(Event {
        id,
        number,
        slug,
        uid,
        details,
        standing: row.next()?,
        sequence: row.next()?,
        added_by: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

fn when(row: &mut Row) -> Result<When, Fault> {
    let all_day: bool = row.next()?;
    let (start, end) = (local(row.next()?)?, local(row.next()?)?);
    let zone = row.next()?;
    Ok(if all_day {
        When::Days { first: start.date(), last: end.date().yesterday().unwrap_or(end.date()), zone }
    } else {
        When::Timed { start, end, zone }
    })
}

fn local(text: String) -> Result<DateTime, Fault> {
    text.parse().map_err(|_| Fault::Data(format!("not a local time: {text}")))
}

/// What stands in one column with spaces between.
fn listed<T: Parse>(text: &str) -> Vec<T> {
    text.split_whitespace().filter_map(|one| T::parse(one).ok()).collect()
}

fn spaced(all: &[impl ToString]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The event of that address, old or new, if the reader may see it; otherwise nothing.
pub(crate) fn by_slug(read: &Read, viewer: &Actor, slug: &Slug) -> Result<Option<Event>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            EVENT,
            " FROM event_address a JOIN event e ON e.id = a.event WHERE a.slug = $3 AND ",
            VISIBLE
        ),
        args![viewer.facilitates(), viewer.person(), slug],
        event,
    )
}

/// The event of that number, if the reader may see it.
pub(crate) fn by_number(read: &Read, viewer: &Actor, number: i64) -> Result<Option<Event>, Fault> {
    read.maybe(
        sql!("SELECT ", EVENT, " FROM event e WHERE e.number = $3 AND ", VISIBLE),
        args![viewer.facilitates(), viewer.person(), number],
        event,
    )
}

/// The event with that id, if the reader may see it.
pub(crate) fn by_id(read: &Read, viewer: &Actor, id: Id<Event>) -> Result<Option<Event>, Fault> {
    read.maybe(
        sql!("SELECT ", EVENT, " FROM event e WHERE e.id = $3 AND ", VISIBLE),
        args![viewer.facilitates(), viewer.person(), id],
        event,
    )
}

/// What a title is looked up by, however it is capitalised.
fn called(title: &str) -> String {
    title.to_lowercase()
}

/// The events of that title that the reader may see, the newest first; at most ten.
pub(crate) fn titled(read: &Read, viewer: &Actor, title: &str) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!(
            "SELECT e.id FROM event e WHERE e.called = $3 AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY e.id DESC LIMIT 10"
        ),
        args![viewer.facilitates(), viewer.person(), called(title)],
        |row| row.next(),
    )
}

/// Where an event that was joined into another is found now.
pub(crate) fn joined_into(read: &Read, slug: &Slug) -> Result<Option<Slug>, Fault> {
    read.maybe(
        sql!(
            "SELECT b.slug FROM event_address d JOIN event a ON a.id = d.event JOIN event b ON b.id = a.joined_into
             WHERE d.slug = $1"
        ),
        args![slug],
        |row| row.next(),
    )
}

/// The people who facilitate an event, in the order of their ids; at most 50.
pub(crate) fn facilitators(read: &Read, event: Id<Event>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM event_facilitator WHERE event = $1 ORDER BY person LIMIT 50"),
        args![event],
        |row| row.next(),
    )
}

/// Makes somebody a facilitator of an event.
pub(crate) fn add_facilitator(tx: &mut Tx, event: Id<Event>, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO event_facilitator (event, person) VALUES ($1, $2) ON CONFLICT (event, person) DO NOTHING"),
        args![event, person],
    )?;
    Ok(())
}

/// Ends somebody's facilitating of an event.
pub(crate) fn remove_facilitator(tx: &mut Tx, event: Id<Event>, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM event_facilitator WHERE event = $1 AND person = $2"), args![event, person])?;
    Ok(())
}

/// The next free number.
pub(crate) fn next_number(read: &Read) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM event"), args![], |row| {
        row.next()
    })
}

/// Whether an event has this number, seen or not.
pub(crate) fn number_taken(read: &Read, number: i64) -> Result<bool, Fault> {
    let found: Option<Id<Event>> =
        read.maybe(sql!("SELECT id FROM event WHERE number = $1"), args![number], |row| row.next())?;
    Ok(found.is_some())
}

/// Whether an address has ever been given.
pub(crate) fn address_taken(read: &Read, slug: &Slug) -> Result<Option<Id<Event>>, Fault> {
    read.maybe(sql!("SELECT event FROM event_address WHERE slug = $1"), args![slug], |row| row.next())
}

/// Puts an event into the table, with its address and topics.
pub(crate) fn insert(tx: &mut Tx, event: &Event) -> Result<(), Fault> {
    let details = &event.details;
    tx.execute(
        sql!(
            "INSERT INTO event (id, number, slug, uid, standing, sequence, added_by, made, changed,
                                title, description, lang, all_day, start_local, end_local, zone, starts, ends,
                                place, country, region, remote, scope, kind, organizers, topics, hashtag, url,
                                status, reason)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
                     '', NULL, '', FALSE, '', '', '', 0, 0,
                     NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, '', NULL)"
        ),
        args![
            event.id,
            event.number,
            event.slug,
            event.uid,
            event.standing,
            event.sequence,
            event.added_by,
            event.made,
            event.changed
        ],
    )?;
    add_address(tx, event.id, &event.slug)?;
    set_details(tx, event.id, details)
}

/// Gives an event one more address.
pub(crate) fn add_address(tx: &mut Tx, event: Id<Event>, slug: &Slug) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO event_address (slug, event) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING"),
        args![slug, event],
    )?;
    Ok(())
}

/// Writes what an edit changed.
pub(crate) fn update(tx: &mut Tx, event: &Event) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE event SET slug = $2, standing = $3, sequence = $4, changed = $5 WHERE id = $1"),
        args![event.id, event.slug, event.standing, event.sequence, event.changed],
    )?;
    add_address(tx, event.id, &event.slug)?;
    set_details(tx, event.id, &event.details)
}

fn set_details(tx: &mut Tx, id: Id<Event>, details: &Details) -> Result<(), Fault> {
    let region = details.country.map(|country: Country| base::Named::name(country.region()));
    tx.execute(
        sql!(
            "UPDATE event
             SET title = $2, description = $3, lang = $4, all_day = $5, start_local = $6, end_local = $7, zone = $8,
                 starts = $9, ends = $10, place = $11, country = $12, region = $13, remote = $14, scope = $15,
                 kind = $16, organizers = $17, topics = $18, hashtag = $19, url = $20, status = $21, reason = $22,
                 organizations = $23, called = $24
             WHERE id = $1"
        ),
        args![
            id,
            details.title,
            details.description,
            details.lang,
            details.when.all_day(),
            details.when.start_local().to_string(),
            details.when.end_local().to_string(),
            details.when.zone(),
            details.when.starts(),
            details.when.ends(),
            details.place,
            details.country,
            region,
            details.remote,
            details.scope,
            details.kind,
            details.organizers,
            spaced(&details.topics),
            details.hashtag,
            details.url,
            details.status,
            details.reason,
            spaced(&details.organizations),
            called(details.title.as_str())
        ],
    )?;
    set_filing(tx, id, details)
}

/// Where the event is found: under its topics, and by the organizations that hold it.
fn set_filing(tx: &mut Tx, id: Id<Event>, details: &Details) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM event_topic WHERE event = $1"), args![id])?;
    for topic in &details.topics {
        tx.execute(
            sql!(
                "INSERT INTO event_topic (event, topic, starts) VALUES ($1, $2, $3)
                 ON CONFLICT (event, topic) DO NOTHING"
            ),
            args![id, topic, details.when.starts()],
        )?;
    }
    tx.execute(sql!("DELETE FROM event_organization WHERE event = $1"), args![id])?;
    for organization in &details.organizations {
        tx.execute(
            sql!(
                "INSERT INTO event_organization (event, organization, starts) VALUES ($1, $2, $3)
                 ON CONFLICT (event, organization) DO NOTHING"
            ),
            args![id, organization, details.when.starts()],
        )?;
    }
    Ok(())
}

/// One version of an event.
pub(crate) struct Version {
    pub(crate) version: i64,
    pub(crate) at: Moment,
    pub(crate) author: Option<Id<Person>>,
    /// What somebody was called where this was taken in from.
    pub(crate) name: Option<String>,
    pub(crate) details: Details,
}

/// A version, from `version, at, author, name, details`.
pub(crate) fn version(row: &mut Row) -> Result<Version, Fault> {
    let (version, at, author, name) = (row.next()?, row.next()?, row.next()?, row.next()?);
    Ok(Version { version, at, author, name, details: said(&row.next::<String>()?)? })
}

fn said(text: &str) -> Result<Details, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}

/// Keeps the event as it is now as a version.
pub(crate) fn add_version(
    tx: &mut Tx,
    event: &Event,
    author: Option<Id<Person>>,
    at: Moment,
) -> Result<(), Fault> {
    let details = serde_json::to_string(&event.details).expect("details are plain values");
    tx.execute(
        sql!(
            "INSERT INTO event_version (event, version, at, author, details)
             VALUES ($1, (SELECT COALESCE(MAX(version), 0) + 1 FROM event_version WHERE event = $1), $2, $3, $4)"
        ),
        args![event.id, at, author, details],
    )?;
    Ok(())
}

/// An event's versions, newest first; at most 200.
pub(crate) fn versions(read: &Read, event: Id<Event>) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!(
            "SELECT version, at, author, name, details FROM event_version
             WHERE event = $1 ORDER BY version DESC LIMIT 200"
        ),
        args![event],
        version,
    )
}

/// What was said about an event when it came into the calendar.
pub(crate) fn announced(read: &Read, event: Id<Event>) -> Result<Option<Details>, Fault> {
    let text: Option<String> = read.maybe(
        sql!("SELECT details FROM event_version WHERE event = $1 AND version = 1"),
        args![event],
        |row| row.next(),
    )?;
    text.map(|text| said(&text)).transpose()
}
