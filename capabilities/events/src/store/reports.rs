//! Event reports, their authors and pictures.

use crate::heart::event::Event;
use crate::heart::report::{Picture, Report, ReportText};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use files::BlobId;

const COLUMNS: &str = "r.id, r.event, r.title, r.body, r.lang, r.state, r.made, r.changed, r.published";

fn report(row: &mut Row) -> Result<Report, Fault> {
    Ok(Report {
        id: row.next()?,
        event: row.next()?,
        text: ReportText { title: row.next()?, body: row.next()?, lang: row.next()? },
        state: row.next()?,
        made: row.next()?,
        changed: row.next()?,
        published: row.next()?,
    })
}

/// The reports of an event, drafts first, then in order of publication; all of them, since there are at most fifty.
pub(crate) fn of_event(read: &Read, event: Id<Event>) -> Result<Vec<Report>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM report r WHERE r.event = $1 ORDER BY r.state, r.published, r.id LIMIT 100"
        ),
        args![event],
        report,
    )
}

/// A report of an event.
pub(crate) fn of(read: &Read, event: Id<Event>, id: Id<Report>) -> Result<Option<Report>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM report r WHERE r.id = $1 AND r.event = $2"),
        args![id, event],
        report,
    )
}

/// A report by its id.
pub(crate) fn find(read: &Read, id: Id<Report>) -> Result<Option<Report>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM report r WHERE r.id = $1"), args![id], report)
}

/// What a person wrote, drafts too, newest first; at most 500.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<Report>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM report_author a JOIN report r ON r.id = a.report
             WHERE a.person = $1 ORDER BY r.made DESC, r.id DESC LIMIT 500"
        ),
        args![person],
        report,
    )
}

/// How many reports an event has, drafts too.
pub(crate) fn count(read: &Read, event: Id<Event>) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM report WHERE event = $1"), args![event], |row| {
        row.next()
    })
}

/// Whether an event has a report that everybody can read.
pub(crate) fn is_reported(read: &Read, event: Id<Event>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT 1 FROM report WHERE event = $1 AND state = 'published' LIMIT 1"),
        args![event],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Keeps a report as it is now: a new one, or one that is there.
pub(crate) fn keep(tx: &mut Tx, report: &Report) -> Result<(), Fault> {
    let text = &report.text;
    tx.execute(
        sql!(
            "INSERT INTO report (id, event, title, body, lang, state, made, changed, published)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (id) DO UPDATE
             SET title = excluded.title, body = excluded.body, lang = excluded.lang, state = excluded.state,
                 changed = excluded.changed, published = excluded.published"
        ),
        args![
            report.id,
            report.event,
            text.title,
            text.body,
            text.lang,
            report.state,
            report.made,
            report.changed,
            report.published
        ],
    )?;
    Ok(())
}

/// Removes a report with its authors and pictures.
pub(crate) fn remove(tx: &mut Tx, id: Id<Report>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM report_picture WHERE report = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM report_author WHERE report = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM report_author_name WHERE report = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM report WHERE id = $1"), args![id])?;
    Ok(())
}

/// The authors of a report, in the order in which they came to the network; at most 50.
pub(crate) fn authors(read: &Read, id: Id<Report>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM report_author WHERE report = $1 ORDER BY person LIMIT 50"),
        args![id],
        |row| row.next(),
    )
}

/// Makes these the authors of a report, and nobody else.
pub(crate) fn set_authors(tx: &mut Tx, id: Id<Report>, authors: &[Id<Person>]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM report_author WHERE report = $1"), args![id])?;
    for author in authors {
        tx.execute(
            sql!(
                "INSERT INTO report_author (report, person) VALUES ($1, $2)
                 ON CONFLICT (report, person) DO NOTHING"
            ),
            args![id, author],
        )?;
    }
    Ok(())
}

/// Takes somebody from the authors of a report.
pub(crate) fn remove_author(tx: &mut Tx, id: Id<Report>, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM report_author WHERE report = $1 AND person = $2"), args![id, person])?;
    Ok(())
}

const PICTURE: &str = "c.id, c.report, c.blob, c.media, c.width, c.height, c.alt, c.made";

fn picture(row: &mut Row) -> Result<Picture, Fault> {
    Ok(Picture {
        id: row.next()?,
        report: row.next()?,
        blob: row.next()?,
        kind: row.next()?,
        width: row.next()?,
        height: row.next()?,
        alt: row.next()?,
        made: row.next()?,
    })
}

/// The pictures of a report, first come first; all of them, since there are at most forty.
pub(crate) fn pictures(read: &Read, report: Id<Report>) -> Result<Vec<Picture>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            PICTURE,
            " FROM report_picture c WHERE c.report = $1 ORDER BY c.made, c.id LIMIT 100"
        ),
        args![report],
        picture,
    )
}

/// Adds a picture.
pub(crate) fn add_picture(tx: &mut Tx, picture: &Picture) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO report_picture (id, report, blob, media, width, height, alt, made)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            picture.id,
            picture.report,
            picture.blob,
            picture.kind,
            picture.width,
            picture.height,
            picture.alt,
            picture.made
        ],
    )?;
    Ok(())
}

/// Removes a picture of a report; false when there is no such one.
pub(crate) fn remove_picture(tx: &mut Tx, report: Id<Report>, id: Id<Picture>) -> Result<bool, Fault> {
    let gone =
        tx.execute(sql!("DELETE FROM report_picture WHERE id = $1 AND report = $2"), args![id, report])?;
    Ok(gone == 1)
}

/// The reports whose pictures refer to a blob, with the kind of the picture; at most 50.
pub(crate) fn referring(read: &Read, blob: &BlobId) -> Result<Vec<(Report, files::Kind)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            ", c.media FROM report_picture c JOIN report r ON r.id = c.report
             WHERE c.blob = $1 ORDER BY c.id LIMIT 50"
        ),
        args![blob],
        |row| Ok((report(row)?, row.next()?)),
    )
}

/// So many events stand on one page of those that lack a report.
pub(crate) const OWED_PAGE: i64 = 30;

/// Events that ended between two moments, to which somebody of the network went, and on which nobody has reported:
/// newest first, with how many went.
pub(crate) fn owed(
    read: &Read,
    after: Moment,
    before: Moment,
    from: i64,
) -> Result<Vec<(Event, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            super::events::EVENT,
            ", (SELECT CAST(COUNT(*) AS BIGINT) FROM attendance a WHERE a.event = e.id AND a.confirmed)
             FROM event e
             WHERE e.ends > $1 AND e.ends <= $2 AND e.standing = 'shown' AND e.joined_into IS NULL
               AND e.status <> 'cancelled'
               AND EXISTS (SELECT 1 FROM attendance b
                           WHERE b.event = e.id AND b.confirmed AND b.person IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM report r WHERE r.event = e.id AND r.state = 'published')
             ORDER BY e.ends DESC, e.id DESC LIMIT $3 OFFSET $4"
        ),
        args![after, before, OWED_PAGE + 1, from],
        |row| Ok((super::events::event(row)?, row.next()?)),
    )
}
