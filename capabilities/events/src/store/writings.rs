//! What is written on events, before and after, as the search and the pages of topics ask for it.

use crate::facts::{PAPER, REPORT};
use crate::heart::event::Event;
use base::{Id, Lang, Moment, Slug, days};
use db::{Fault, Read, Row, args, sql};
use facts::Subject;
use std::time::Duration;

/// The papers and reports of an event, drafts too.
pub(crate) fn of_event(read: &Read, event: Id<Event>) -> Result<Vec<Subject>, Fault> {
    let papers: Vec<Id<Subject>> = read.rows(
        sql!("SELECT id FROM paper WHERE event = $1 ORDER BY id LIMIT 200"),
        args![event],
        |row| row.next(),
    )?;
    let reports: Vec<Id<Subject>> = read.rows(
        sql!("SELECT id FROM report WHERE event = $1 ORDER BY id LIMIT 200"),
        args![event],
        |row| row.next(),
    )?;
    let papers = papers.into_iter().map(|id| Subject::new(PAPER, id));
    Ok(papers.chain(reports.into_iter().map(|id| Subject::new(REPORT, id))).collect())
}

/// The ids of papers behind the one given, in order, for the search; at most 500.
pub(crate) fn papers_after(read: &Read, after: Option<Id<Subject>>) -> Result<Vec<Id<Subject>>, Fault> {
    read.rows(
        sql!("SELECT id FROM paper WHERE CAST($1 AS BLOB) IS NULL OR id > $1 ORDER BY id LIMIT 500"),
        args![after],
        |row| row.next(),
    )
}

/// The ids of reports behind the one given, in order, for the search; at most 500.
pub(crate) fn reports_after(read: &Read, after: Option<Id<Subject>>) -> Result<Vec<Id<Subject>>, Fault> {
    read.rows(
        sql!("SELECT id FROM report WHERE CAST($1 AS BLOB) IS NULL OR id > $1 ORDER BY id LIMIT 500"),
        args![after],
        |row| row.next(),
    )
}

/// A paper or a report as it is mentioned.
#[derive(Clone, Debug)]
pub(crate) struct Writing {
    pub(crate) id: Id<Subject>,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    /// Since when everybody can read it.
    pub(crate) at: Moment,
    pub(crate) event: Slug,
    pub(crate) event_title: String,
    pub(crate) event_lang: Lang,
}

fn writing(row: &mut Row) -> Result<Writing, Fault> {
    Ok(Writing {
        id: row.next()?,
        title: row.next()?,
        lang: row.next()?,
        at: row.next()?,
        event: row.next()?,
        event_title: row.next()?,
        event_lang: row.next()?,
    })
}

/// So many events of a topic are looked through, those that begin last first: what is new is written on them.
const LOOKED_THROUGH: i64 = 300;

/// Papers are given so long before an event, if not later.
const BEFORE: Duration = days(90);

/// The latest events of a topic, `$1`, that begin before `$2`; `$3` of them.
const LATEST: &str = "(SELECT t.event FROM event_topic t WHERE t.topic = $1 AND t.starts <= $2 \
    ORDER BY t.starts DESC, t.event DESC LIMIT $3) latest";

/// The newest papers on the latest events of a topic.
pub(crate) fn papers_of_topic(
    read: &Read,
    topic: &Slug,
    now: Moment,
    most: i64,
) -> Result<Vec<Writing>, Fault> {
    read.rows(
        sql!(
            "SELECT p.id, p.title, p.lang, p.made, e.slug, e.title, e.lang FROM ",
            LATEST,
            " CROSS JOIN paper p CROSS JOIN event e
             WHERE p.event = latest.event AND e.id = p.event AND e.standing = 'shown' AND e.joined_into IS NULL
             ORDER BY p.made DESC, p.id DESC LIMIT $4"
        ),
        args![topic, now.plus(BEFORE), LOOKED_THROUGH, most],
        writing,
    )
}

/// The newest published reports on the latest events of a topic.
pub(crate) fn reports_of_topic(
    read: &Read,
    topic: &Slug,
    now: Moment,
    most: i64,
) -> Result<Vec<Writing>, Fault> {
    read.rows(
        sql!(
            "SELECT r.id, r.title, r.lang, r.published, e.slug, e.title, e.lang FROM ",
            LATEST,
            " CROSS JOIN report r CROSS JOIN event e
             WHERE r.event = latest.event AND r.state = 'published' AND r.published IS NOT NULL
               AND e.id = r.event AND e.standing = 'shown' AND e.joined_into IS NULL
             ORDER BY r.published DESC, r.id DESC LIMIT $4"
        ),
        args![topic, now, LOOKED_THROUGH, most],
        writing,
    )
}
