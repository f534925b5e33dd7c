//! Lists and their rules.

use crate::heart::list::{List, ListName, Rules};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An instance has some hundred lists at most; beyond, the index would need pages.
const MOST: i64 = 500;

/// The columns of a list, in the order in which [`list`] takes them.
pub(crate) const LIST: &str = "id, name, list_id, title, about, langs, topics, posting, reading, joining, replies, most_bytes, \
    footer, digest_hour, digest_weekday, owner_kind, owner, made, closed";

/// A list, from [`LIST`].
pub(crate) fn list(row: &mut Row) -> Result<List, Fault> {
    Ok(List {
        id: row.next()?,
        name: row.next()?,
        list_id: row.next()?,
        rules: Rules {
            title: row.next()?,
            about: row.next()?,
            langs: json(&row.next::<String>()?)?,
            topics: json(&row.next::<String>()?)?,
            posting: row.next()?,
            reading: row.next()?,
            joining: row.next()?,
            replies: row.next()?,
            most_bytes: row.next()?,
            footer: row.next()?,
            digest_hour: row.next()?,
            digest_weekday: row.next()?,
        },
        owner: owner(row)?,
        made: row.next()?,
        closed: row.next()?,
    })
}

fn owner(row: &mut Row) -> Result<Option<Subject>, Fault> {
    let (kind, id) = (row.next::<Option<String>>()?, row.next::<Option<Id<Subject>>>()?);
    Ok(kind.zip(id).map(|(kind, id)| Subject { kind: kind.into(), id }))
}

/// Reads a column of JSON.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}

/// Writes a column of JSON.
pub(crate) fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain values")
}

/// The list of that name.
pub(crate) fn by_name(read: &Read, name: &ListName) -> Result<Option<List>, Fault> {
    read.maybe(sql!("SELECT ", LIST, " FROM list WHERE name = $1"), args![name], list)
}

/// The list with that id.
pub(crate) fn find(read: &Read, id: Id<List>) -> Result<Option<List>, Fault> {
    read.maybe(sql!("SELECT ", LIST, " FROM list WHERE id = $1"), args![id], list)
}

/// All lists by name, closed ones too; at most 500.
pub(crate) fn all(read: &Read) -> Result<Vec<List>, Fault> {
    read.rows(sql!("SELECT ", LIST, " FROM list ORDER BY name, id LIMIT $1"), args![MOST], list)
}

/// The lists that belong to a thing, by name; at most 500.
pub(crate) fn owned_by(read: &Read, owner: &Subject) -> Result<Vec<List>, Fault> {
    read.rows(
        sql!("SELECT ", LIST, " FROM list WHERE owner_kind = $1 AND owner = $2 ORDER BY name, id LIMIT $3"),
        args![owner.kind.as_ref(), owner.id, MOST],
        list,
    )
}

/// Adds a list.
pub(crate) fn insert(tx: &mut Tx, list: &List) -> Result<(), Fault> {
    let rules = &list.rules;
    tx.execute(
        sql!(
            "INSERT INTO list (id, name, list_id, title, about, langs, topics, posting, reading, joining, replies,
                               most_bytes, footer, digest_hour, digest_weekday, owner_kind, owner, made, changed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18)"
        ),
        args![
            list.id,
            list.name,
            list.list_id,
            rules.title,
            rules.about,
            text(&rules.langs),
            text(&rules.topics),
            rules.posting,
            rules.reading,
            rules.joining,
            rules.replies,
            rules.most_bytes,
            rules.footer,
            rules.digest_hour,
            rules.digest_weekday,
            list.owner.as_ref().map(|owner| owner.kind.to_string()),
            list.owner.as_ref().map(|owner| owner.id),
            list.made
        ],
    )?;
    Ok(())
}

/// Writes a list's rules.
pub(crate) fn set_rules(tx: &mut Tx, id: Id<List>, rules: &Rules, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list SET title = $2, about = $3, langs = $4, topics = $5, posting = $6, reading = $7, joining = $8,
                             replies = $9, most_bytes = $10, footer = $11, digest_hour = $12, digest_weekday = $13,
                             changed = $14
             WHERE id = $1"
        ),
        args![
            id,
            rules.title,
            rules.about,
            text(&rules.langs),
            text(&rules.topics),
            rules.posting,
            rules.reading,
            rules.joining,
            rules.replies,
            rules.most_bytes,
            rules.footer,
            rules.digest_hour,
            rules.digest_weekday,
            now
        ],
    )?;
    Ok(())
}

/// Closes a list, or opens it again.
pub(crate) fn set_closed(
    tx: &mut Tx,
    id: Id<List>,
    closed: Option<Moment>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list SET closed = $2, changed = $3 WHERE id = $1"), args![id, closed, now])?;
    Ok(())
}
