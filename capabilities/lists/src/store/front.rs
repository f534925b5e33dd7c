//! What the front page asks for, and the pages of topics: a few rows each.

use super::lists::{LIST, list};
use crate::heart::list::{List, ListName, Title};
use access::{Actor, Person};
use base::{Id, Moment, Slug};
use db::{Fault, Read, args, sql};

/// A list at which posts wait for somebody.
pub(crate) struct Waiting {
    pub(crate) name: ListName,
    pub(crate) title: Title,
    pub(crate) posts: i64,
}

/// The lists that a person looks after at which posts wait, by name.
pub(crate) fn waiting(read: &Read, person: Id<Person>, most: i64) -> Result<Vec<Waiting>, Fault> {
    read.rows(
        sql!(
            "SELECT l.name, l.title, CAST(COUNT(*) AS BIGINT) FROM list_role r
             JOIN list l ON l.id = r.list
             JOIN list_held h ON h.list = r.list AND h.fate = 'waiting'
             WHERE r.person = $1 GROUP BY l.name, l.title ORDER BY l.name LIMIT $2"
        ),
        args![person, most],
        |row| Ok(Waiting { name: row.next()?, title: row.next()?, posts: row.next()? }),
    )
}

/// A conversation as it is mentioned.
pub(crate) struct Begun {
    pub(crate) list: ListName,
    pub(crate) title: Title,
    pub(crate) address: String,
    pub(crate) subject: String,
    pub(crate) first: Moment,
}

/// The conversations that began between two moments in archives that this reader may read, the newest first.
pub(crate) fn begun(
    read: &Read,
    viewer: &Actor,
    (since, now): (Moment, Moment),
    most: i64,
) -> Result<Vec<Begun>, Fault> {
    read.rows(
        sql!(
            "SELECT l.name, l.title, t.address, t.subject, t.first FROM list_thread t JOIN list l ON l.id = t.list
             WHERE t.joined_into IS NULL AND t.first > $1 AND t.first <= $2 AND t.messages > 0
               AND (l.reading = 'public' OR CAST($3 AS BOOLEAN)
                    OR EXISTS (SELECT 1 FROM list_role r WHERE r.list = l.id AND r.person = CAST($4 AS BLOB))
                    OR EXISTS (SELECT 1 FROM list_subscription s
                               WHERE s.list = l.id AND s.person = CAST($4 AS BLOB) AND s.state <> 'asked'))
             ORDER BY t.first DESC, t.id DESC LIMIT $5"
        ),
        args![since, now, viewer.is_steward(), viewer.person(), most],
        |row| {
            Ok(Begun {
                list: row.next()?,
                title: row.next()?,
                address: row.next()?,
                subject: row.next()?,
                first: row.next()?,
            })
        },
    )
}

/// The open lists that are filed under a topic, by name. Topics stand in a list as JSON: a slug in its quotes is replaced
/// nowhere else.
pub(crate) fn of_topic(read: &Read, topic: &Slug, most: i64) -> Result<Vec<List>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            LIST,
            " FROM list WHERE closed IS NULL AND REPLACE(topics, $1, '') <> topics ORDER BY name, id LIMIT $2"
        ),
        args![format!("\"{topic}\""), most],
        list,
    )
}
