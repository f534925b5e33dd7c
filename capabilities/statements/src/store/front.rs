//! What the front page asks for, and the pages of topics and organizations: a few rows each, found by an index. Where a
//! state is told by those that it is not, the index by states would find thousands, and the other one finds the few.

use super::statements::{WHOLE, statement};
use crate::heart::statement::{Stage, Statement, Title};
use access::Person;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Row, args, sql};
use facts::Subject;

/// What waits for those who draft a statement.
pub(crate) struct Drafted {
    pub(crate) statement: Statement,
    /// Comments that have no answer yet.
    pub(crate) comments: i64,
    /// Comments from outside that nobody has looked at yet.
    pub(crate) waiting: i64,
    /// Objections of the round that have no answer yet.
    pub(crate) objections: i64,
}

/// The statements under way that somebody drafts, the latest change first.
pub(crate) fn drafted(read: &Read, person: Id<Person>, most: i64) -> Result<Vec<Drafted>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            WHOLE,
            ", (SELECT COUNT(*) FROM statement_comment c
                WHERE c.statement = s.id AND c.state = 'shown' AND c.disposition IS NULL AND c.about <> 'reply'),
               (SELECT COUNT(*) FROM statement_comment w WHERE w.statement = s.id AND w.state = 'waiting'),
               (SELECT COUNT(*) FROM statement_position p
                WHERE p.statement = s.id AND p.state = 'open'
                  AND p.round = (SELECT MAX(r.number) FROM statement_round r WHERE r.statement = s.id))
             FROM statement_drafter d JOIN statement s ON s.id = d.statement
             WHERE d.person = $1 AND s.stage IN ('drafting', 'comments', 'last-call', 'decided')
             ORDER BY s.changed DESC, s.id DESC LIMIT $2"
        ),
        args![person, most],
        |row| {
            Ok(Drafted {
                statement: statement(row)?,
                comments: row.next()?,
                waiting: row.next()?,
                objections: row.next()?,
            })
        },
    )
}

/// A statement as it is mentioned.
pub(crate) struct Mentioned {
    pub(crate) title: Title,
    pub(crate) slug: Slug,
    pub(crate) stage: Stage,
    /// When what is mentioned happens, or has happened.
    pub(crate) at: Moment,
}

fn mentioned(row: &mut Row) -> Result<Mentioned, Fault> {
    Ok(Mentioned { title: row.next()?, slug: row.next()?, stage: row.next()?, at: row.next()? })
}

/// The open last calls in which a person has not taken a position, with when they close; those that close first.
pub(crate) fn unanswered(
    read: &Read,
    person: Id<Person>,
    now: Moment,
    most: i64,
) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, s.window_closes FROM statement s
             JOIN statement_round r ON r.statement = s.id
             WHERE s.window_closes > $2 AND s.stage NOT IN ('drafting', 'comments', 'decided', 'published', 'dropped')
               AND r.number = (SELECT MAX(l.number) FROM statement_round l WHERE l.statement = s.id)
               AND NOT EXISTS (SELECT 1 FROM statement_position p
                               WHERE p.statement = s.id AND p.round = r.number AND p.calls = r.calls
                                 AND p.person = $1)
             ORDER BY s.window_closes, s.id LIMIT $3"
        ),
        args![person, now, most],
        mentioned,
    )
}

/// The statements whose words changed after a person signed them, and behind which they have not said again that they
/// stand.
pub(crate) fn asked_again(read: &Read, person: Id<Person>, most: i64) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, s.changed FROM statement_endorsement e
             JOIN statement s ON s.id = e.statement
             WHERE e.person = $1 AND e.state NOT IN ('asked', 'waiting') AND e.asked_again > e.version AND s.stage = 'published'
             ORDER BY e.asked, e.id LIMIT $2"
        ),
        args![person, most],
        mentioned,
    )
}

/// The windows for comments and last calls that close between two moments, the earliest first; `inside` readers are told
/// of all.
pub(crate) fn closing(
    read: &Read,
    inside: bool,
    (from, to): (Moment, Moment),
    most: i64,
) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, s.window_closes FROM statement s
             WHERE s.window_closes >= $2 AND s.window_closes < $3 AND s.stage NOT IN ('drafting', 'decided', 'published', 'dropped')
               AND ($1 OR s.version IS NOT NULL OR s.consultation = 'public')
             ORDER BY s.window_closes, s.id LIMIT $4"
        ),
        args![inside, from, to, most],
        mentioned,
    )
}

/// The days between two moments by which statements must be out that are not, the earliest first.
pub(crate) fn due(
    read: &Read,
    inside: bool,
    (from, to): (Moment, Moment),
    most: i64,
) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, s.deadline FROM statement s
             WHERE s.deadline >= $2 AND s.deadline < $3 AND s.version IS NULL AND s.stage <> 'dropped'
               AND ($1 OR s.consultation = 'public')
             ORDER BY s.deadline, s.id LIMIT $4"
        ),
        args![inside, from, to, most],
        mentioned,
    )
}

/// What was proposed since a moment and is under way, the newest first.
pub(crate) fn proposed(read: &Read, inside: bool, since: Moment, most: i64) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, s.made FROM statement s
             WHERE s.made > $2 AND s.version IS NULL AND s.stage <> 'dropped'
               AND ($1 OR s.consultation = 'public')
             ORDER BY s.made DESC, s.id DESC LIMIT $3"
        ),
        args![inside, since, most],
        mentioned,
    )
}

/// The versions published since a moment, the newest first.
pub(crate) fn published(read: &Read, since: Moment, most: i64) -> Result<Vec<Mentioned>, Fault> {
    read.rows(
        sql!(
            "SELECT s.title, s.slug, s.stage, v.at FROM statement_version v JOIN statement s ON s.id = v.statement
             WHERE v.at > $1 ORDER BY v.at DESC, v.statement DESC, v.number DESC LIMIT $2"
        ),
        args![since, most],
        mentioned,
    )
}

/// Statements under a topic that this reader may read, the latest proposed first.
pub(crate) fn of_topic(read: &Read, inside: bool, topic: &Slug, most: i64) -> Result<Vec<Statement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            WHOLE,
            " FROM statement_topic t JOIN statement s ON s.id = t.statement
             WHERE t.topic = $1 AND ($2 OR s.version IS NOT NULL OR s.consultation = 'public')
             ORDER BY t.statement DESC LIMIT $3"
        ),
        args![topic, inside, most],
        statement,
    )
}

/// Statements that an organization has endorsed, the latest proposed first.
pub(crate) fn endorsed_by(
    read: &Read,
    organization: Id<Subject>,
    most: i64,
) -> Result<Vec<Statement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            WHOLE,
            " FROM statement s
             WHERE s.version IS NOT NULL
               AND s.id IN (SELECT e.statement FROM statement_endorsement e
                            WHERE e.organization = $1 AND e.state = 'active')
             ORDER BY s.id DESC LIMIT $2"
        ),
        args![organization, most],
        statement,
    )
}
