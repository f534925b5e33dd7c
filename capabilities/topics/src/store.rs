//! All SQL about topics.

use crate::heart::{Context, Names, Topic};
use crate::policy::TendTopics;
use access::Allowed;
use base::{Id, Slug};
use db::{Chapter, Fault, Read, Row, args, sql};
use facts::Act;

/// The tables.
pub(crate) const CHAPTER: Chapter =
    Chapter { name: "topics", steps: &[("0001_topics", include_str!("../migrations/0001_topics.sql"))] };

const COLUMNS: &str = "id, slug, names, context, lang, added";

fn topic(row: &mut Row) -> Result<Topic, Fault> {
    Ok(Topic {
        id: row.next()?,
        slug: row.next()?,
        names: row.next()?,
        context: match (row.next()?, row.next()?) {
            (Some(text), Some(lang)) => Some(Context { text, lang }),
            _ => None,
        },
        added: row.next()?,
    })
}

/// All topics in the order of their slugs, at most 500: a list to choose from has no use for more.
pub fn all(read: &Read) -> Result<Vec<Topic>, Fault> {
    read.rows(sql!("SELECT ", COLUMNS, " FROM topic ORDER BY slug LIMIT 500"), args![], topic)
}

/// The topic of that slug.
pub fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Topic>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM topic WHERE slug = $1"), args![slug], topic)
}

/// The topic with that id.
pub(crate) fn with_id(read: &Read, id: Id<Topic>) -> Result<Option<Topic>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM topic WHERE id = $1"), args![id], topic)
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
    let added = act.execute(
        sql!(
            "INSERT INTO topic (id, slug, names, context, lang, added, changed)
             VALUES ($1, $2, $3, $4, $5, $6, $6)
             ON CONFLICT (slug) DO NOTHING"
        ),
        args![
            topic.id,
            topic.slug,
            topic.names,
            context.map(|context| &context.text),
            context.map(|context| &context.lang),
            topic.added
        ],
    )?;
    Ok(added == 1)
}

/// Names a topic anew, and rewrites its context.
pub(crate) fn change(
    act: &mut Act,
    _: &Allowed<TendTopics>,
    id: Id<Topic>,
    names: &Names,
    context: Option<&Context>,
) -> Result<(), Fault> {
    let now = act.now();
    act.execute(
        sql!("UPDATE topic SET names = $2, context = $3, lang = $4, changed = $5 WHERE id = $1"),
        args![id, names, context.map(|context| &context.text), context.map(|context| &context.lang), now],
    )?;
    Ok(())
}
