//! Bits in order: most built upon first, then most supported.

use super::bits::{COLUMNS, bit};
use crate::Bit;
use crate::heart::kept::Kept;
use base::{Id, Lang, Slug};
use db::{Fault, Read, args, sql};

/// Which bits are listed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Of this topic only.
    pub(crate) topic: Option<Slug>,
    /// In this language only, whatever its region or script.
    pub(crate) lang: Option<String>,
}

/// Behind which bit the list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct After {
    pub(crate) uses: i64,
    pub(crate) supports: i64,
    pub(crate) id: Id<Bit>,
}

impl After {
    /// Before all bits.
    pub(crate) const START: Self =
        Self { uses: i64::MAX, supports: i64::MAX, id: Id::from_bytes([u8::MAX; 16]) };

    /// Behind this one.
    pub(crate) const fn of(bit: &Kept) -> Self {
        Self { uses: bit.uses, supports: bit.supports, id: bit.id }
    }
}

/// The bits behind one, most built upon first, then most supported. Those whose source is not public are among them for the
/// network's people: whether each of them may read it, the source is asked.
pub(crate) fn page(
    read: &Read,
    filter: &Filter,
    inside: bool,
    after: After,
    limit: i64,
) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit b
             WHERE b.gone IS NULL AND (b.public OR $1)
               AND (CAST($2 AS TEXT) IS NULL
                    OR EXISTS (SELECT 1 FROM bit_topic t WHERE t.bit = b.id AND t.topic = $2))
               AND (CAST($3 AS TEXT) IS NULL OR b.lang_base = $3)
               AND (b.uses, b.supports, b.id) < ($4, $5, $6)
             ORDER BY b.uses DESC, b.supports DESC, b.id DESC LIMIT $7"
        ),
        args![
            inside,
            filter.topic.as_ref().map(Slug::as_str),
            filter.lang,
            after.uses,
            after.supports,
            after.id,
            limit
        ],
        bit,
    )
}

/// Bits of one topic are counted up to here: more than what fits a page, and quickly told.
pub(crate) const MOST_COUNTED: i64 = 30;

/// So many topics are offered to choose from, and so many languages.
const MOST_TOPICS: usize = 100;
const MOST_LANGS: usize = 50;

/// The topics of what is listed, each with how many bits, counted up to [`MOST_COUNTED`]; the most first, at most 100. By
/// steps from one topic to the next, since there are few topics and many bits.
pub(crate) fn topics(read: &Read, inside: bool) -> Result<Vec<(Slug, i64)>, Fault> {
    let (mut topics, mut before) = (Vec::new(), String::new());
    for _ in 0..MOST_TOPICS {
        let next: Option<Slug> =
            read.one(sql!("SELECT MIN(topic) FROM bit_topic WHERE topic > $1"), args![before], |row| {
                row.next()
            })?;
        let Some(topic) = next else { break };
        before = topic.to_string();
        let count: i64 = read.one(
            sql!(
                "SELECT CAST(COUNT(*) AS BIGINT)
                 FROM (SELECT t.bit FROM bit_topic t JOIN bit b ON b.id = t.bit
                       WHERE t.topic = $2 AND b.gone IS NULL AND (b.public OR $1) ORDER BY t.bit LIMIT $3) counted"
            ),
            args![inside, topic, MOST_COUNTED],
            |row| row.next(),
        )?;
        topics.extend((count > 0).then_some((topic, count)));
    }
    topics.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(topics)
}

/// The languages of what is listed, by their codes; at most 50.
pub(crate) fn langs(read: &Read, inside: bool) -> Result<Vec<Lang>, Fault> {
    let (mut langs, mut before) = (Vec::new(), String::new());
    for _ in 0..MOST_LANGS {
        let next: Option<Lang> = read.one(
            sql!("SELECT MIN(lang_base) FROM bit WHERE gone IS NULL AND lang_base > $1"),
            args![before],
            |row| row.next(),
        )?;
        let Some(lang) = next else { break };
        before = lang.to_string();
        let seen = read.maybe(
            sql!(
                "SELECT CAST(1 AS BIGINT) FROM bit b
                 WHERE b.gone IS NULL AND b.lang_base = $2 AND (b.public OR $1) ORDER BY b.id LIMIT 1"
            ),
            args![inside, lang],
            |row| row.next::<i64>(),
        )?;
        langs.extend(seen.map(|_| lang));
    }
    Ok(langs)
}
