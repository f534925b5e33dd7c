//! All SQL about topics.

mod revisions;

pub(crate) use revisions::{
    forget_person, keep_revision, revision, revisions, revisions_of, revisions_since, written_by,
};

use crate::heart::{Closed, Context, Topic, Wanted};
use crate::policy::{CloseTopic, TendTopics, WriteContext};
use access::Allowed;
use base::{Id, Slug};
use db::{Chapter, Fault, Read, Row, args, sql};
use facts::Act;

/// The tables.
pub(crate) const CHAPTER: Chapter = Chapter {
    name: "topics",
    steps: &[
        ("0001_topics", include_str!("../migrations/0001_topics.sql")),
        ("0002_history", include_str!("../migrations/0002_history.sql")),
        ("0003_successor", include_str!("../migrations/0003_successor.sql")),
    ],
};

const COLUMNS: &str = "id, slug, names, context, lang, added, revision, closed, successor";

fn topic(row: &mut Row) -> Result<Topic, Fault> {
    Ok(Topic {
        id: row.next()?,
        slug: row.next()?,
        names: row.next()?,
        context: context(row)?,
        added: row.next()?,
        revision: row.next()?,
        closed: match (row.next()?, row.next()?) {
            (Some(at), successor) => Some(Closed { at, successor }),
            (None, _) => None,
        },
    })
}

fn context(row: &mut Row) -> Result<Option<Context>, Fault> {
    Ok(match (row.next()?, row.next()?) {
        (Some(text), Some(lang)) => Some(Context { text, lang }),
        _ => None,
    })
}

/// All topics in the order of their slugs, at most 500: a list to choose from has no use for more.
pub fn all(read: &Read) -> Result<Vec<Topic>, Fault> {
    read.rows(sql!("SELECT ", COLUMNS, " FROM topic ORDER BY slug LIMIT 500"), args![], topic)
}

/// Whether there is any topic, open or closed.
pub(crate) fn any(read: &Read) -> Result<bool, Fault> {
    let first =
        read.maybe(sql!("SELECT id FROM topic ORDER BY id LIMIT 1"), args![], |row| row.next::<Id<Topic>>())?;
    Ok(first.is_some())
}

/// The topic of that slug.
pub fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Topic>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM topic WHERE slug = $1"), args![slug], topic)
}

/// The topic with that id.
pub(crate) fn with_id(read: &Read, id: Id<Topic>) -> Result<Option<Topic>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM topic WHERE id = $1"), args![id], topic)
}

/// So many steps are followed from one topic to the next, and so many names of earlier ones stand on a page.
const MOST_STEPS: usize = 20;

/// The topic to which readers of a closed one are led in the end, when that took the place of `slug` or `slug` itself did.
pub(crate) fn last_successor(read: &Read, slug: &Slug) -> Result<Option<Topic>, Fault> {
    let mut last = with_slug(read, slug)?;
    for _ in 0..MOST_STEPS {
        let next = last.as_ref().and_then(|topic| topic.closed.as_ref()?.successor.as_ref());
        match next.map(|next| with_slug(read, next)).transpose()?.flatten() {
            Some(topic) => last = Some(topic),
            None => break,
        }
    }
    Ok(last)
}

/// The closed topics that lead to this one, by one step or several, in the order of their slugs.
pub(crate) fn led_on_to(read: &Read, slug: &Slug) -> Result<Vec<Topic>, Fault> {
    let mut found: Vec<Topic> = Vec::new();
    let mut next = vec![slug.clone()];
    while let Some(slug) = next.pop() {
        let earlier = read.rows(
            sql!("SELECT ", COLUMNS, " FROM topic WHERE successor = $1 ORDER BY slug LIMIT 20"),
            args![slug],
            topic,
        )?;
        for one in earlier {
            if found.len() < MOST_STEPS && found.iter().all(|known| known.id != one.id) {
                next.push(one.slug.clone());
                found.push(one);
            }
        }
    }
    found.sort_by(|one, other| one.slug.cmp(&other.slug));
    Ok(found)
}

/// The ids behind the one given, in order.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Topic>>) -> Result<Vec<Id<Topic>>, Fault> {
    read.rows(
        sql!(
            "SELECT id FROM topic
             WHERE CAST($1 AS BLOB) IS NULL OR id > $1
             ORDER BY id LIMIT 500"
        ),
        args![after],
        |row| row.next(),
    )
}

/// Adds a topic; false when another has its slug.
pub(crate) fn add(act: &mut Act, _: &Allowed<TendTopics>, topic: &Topic) -> Result<bool, Fault> {
    let context = topic.context.as_ref();
    let (closed, now) = (topic.closed.as_ref(), act.now());
    let added = act.execute(
        sql!(
            "INSERT INTO topic (id, slug, names, context, lang, added, changed, revision, closed, successor)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (slug) DO NOTHING"
        ),
        args![
            topic.id,
            topic.slug,
            topic.names,
            context.map(|context| &context.text),
            context.map(|context| &context.lang),
            topic.added,
            now,
            topic.revision,
            closed.map(|closed| closed.at),
            closed.and_then(|closed| closed.successor.as_ref())
        ],
    )?;
    Ok(added == 1)
}

/// What a topic says from now on.
pub(crate) fn change(
    act: &mut Act,
    _: &Allowed<WriteContext>,
    topic: &Topic,
    wanted: &Wanted,
) -> Result<(), Fault> {
    let (now, context) = (act.now(), wanted.context.as_ref());
    act.execute(
        sql!(
            "UPDATE topic SET names = $2, context = $3, lang = $4, changed = $5, revision = $6
             WHERE id = $1"
        ),
        args![
            topic.id,
            wanted.names,
            context.map(|context| &context.text),
            context.map(|context| &context.lang),
            now,
            topic.revision + 1
        ],
    )?;
    Ok(())
}

/// Closes a topic, or opens it again.
pub(crate) fn close(
    act: &mut Act,
    _: &Allowed<CloseTopic>,
    topic: Id<Topic>,
    closed: Option<&Closed>,
) -> Result<(), Fault> {
    act.execute(
        sql!("UPDATE topic SET closed = $2, successor = $3 WHERE id = $1"),
        args![topic, closed.map(|closed| closed.at), closed.and_then(|closed| closed.successor.as_ref())],
    )?;
    Ok(())
}
