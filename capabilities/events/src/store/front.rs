//! What the front page asks for, and the pages of topics: a few rows each, found by an index. A cross join keeps SQLite from
//! beginning with the events, of which most are shown and few are asked for.

use crate::heart::event::Event;
use crate::heart::filter::Filter;
use crate::heart::report::Report;
use crate::store::events::{EVENT, VISIBLE, event};
use crate::store::lists::{self, Listed};
use access::{Actor, Person};
use base::{Id, Moment, Slug, days};
use db::{Fault, Read, args, sql};
use std::time::Duration;

/// An event that began longer ago than this is not looked for among those that are coming under a topic.
const LONGEST: Duration = days(31);

/// So many of the events that people added last are looked through: some of them wait, or were joined into others.
const LOOKED_THROUGH: i64 = 200;

/// What the people of the network have added since a moment, the newest first.
pub(crate) fn added_since(
    read: &Read,
    viewer: &Actor,
    since: Moment,
    most: i64,
) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM (SELECT n.id FROM event n WHERE n.made > $3 AND n.added_by IS NOT NULL
                    ORDER BY n.made DESC, n.id DESC LIMIT $4) latest CROSS JOIN event e
             WHERE e.id = latest.id AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY e.made DESC, e.id DESC LIMIT $5"
        ),
        args![viewer.facilitates(), viewer.person(), since, LOOKED_THROUGH, most],
        event,
    )
}

/// A report as it is mentioned: which, what it is called, since when it can be read, and on which event it is.
pub(crate) struct Reported {
    pub(crate) report: Id<Report>,
    pub(crate) title: String,
    pub(crate) published: Moment,
    pub(crate) event: Slug,
}

/// The reports published since a moment on events that everybody may see, the newest first.
pub(crate) fn reported_since(read: &Read, since: Moment, most: i64) -> Result<Vec<Reported>, Fault> {
    read.rows(
        sql!(
            "SELECT r.id, r.title, r.published, e.slug FROM report r CROSS JOIN event e
             WHERE r.published IS NOT NULL AND r.published > $1 AND r.state = 'published'
               AND e.id = r.event AND e.standing = 'shown' AND e.joined_into IS NULL
             ORDER BY r.published DESC, r.id DESC LIMIT $2"
        ),
        args![since, most],
        |row| {
            Ok(Reported {
                report: row.next()?,
                title: row.next()?,
                published: row.next()?,
                event: row.next()?,
            })
        },
    )
}

/// The events that a person went to, which ended between two moments, and on which nobody has reported: the latest first.
pub(crate) fn owed_by(
    read: &Read,
    person: Id<Person>,
    (after, before): (Moment, Moment),
    most: i64,
) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM attendance a CROSS JOIN event e
             WHERE a.person = $1 AND a.confirmed AND e.id = a.event AND e.ends > $2 AND e.ends <= $3
               AND e.standing = 'shown' AND e.joined_into IS NULL AND e.status <> 'cancelled'
               AND NOT EXISTS (SELECT 1 FROM report r WHERE r.event = e.id AND r.state = 'published')
             ORDER BY e.ends DESC, e.id DESC LIMIT $4"
        ),
        args![person, after, before, most],
        event,
    )
}

/// How many events wait for a facilitator, counted up to a hundred.
pub(crate) fn held(read: &Read) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM
             (SELECT 1 FROM event WHERE standing = 'held' AND joined_into IS NULL LIMIT 100) waiting"
        ),
        args![],
        |row| row.next(),
    )
}

/// How many pairs of events a facilitator is asked about, counted up to a hundred.
pub(crate) fn doubles(read: &Read) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM
             (SELECT 1 FROM likeness l JOIN event x ON x.id = l.a JOIN event y ON y.id = l.b
              WHERE l.verdict = 'suggested' AND x.joined_into IS NULL AND y.joined_into IS NULL LIMIT 100) asked"
        ),
        args![],
        |row| row.next(),
    )
}

/// What goes on or comes under a topic, in the order in which it begins.
pub(crate) fn of_topic(
    read: &Read,
    viewer: &Actor,
    topic: &Slug,
    now: Moment,
    most: i64,
) -> Result<Vec<Listed>, Fault> {
    let ids: Vec<Id<Event>> = read.rows(
        sql!(
            "SELECT t.event FROM event_topic t JOIN event e ON e.id = t.event
             WHERE t.topic = $3 AND t.starts > $4 AND e.ends > $5 AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY t.starts, t.event LIMIT $6"
        ),
        args![viewer.facilitates(), viewer.person(), topic, now.minus(LONGEST), now, most],
        |row| row.next(),
    )?;
    let mut listed = Vec::with_capacity(ids.len());
    for id in ids {
        listed.extend(lists::one(read, viewer, &Filter::default(), id)?);
    }
    Ok(listed)
}
