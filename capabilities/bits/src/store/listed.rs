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

/// The topics of what is listed, each with how many bits, the most first; at most 100.
pub(crate) fn topics(read: &Read, inside: bool) -> Result<Vec<(Slug, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT t.topic, CAST(COUNT(*) AS BIGINT) FROM bit_topic t JOIN bit b ON b.id = t.bit
             WHERE b.gone IS NULL AND (b.public OR $1)
             GROUP BY t.topic ORDER BY COUNT(*) DESC, t.topic LIMIT 100"
        ),
        args![inside],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The languages of what is listed, the most frequent first; at most 50.
pub(crate) fn langs(read: &Read, inside: bool) -> Result<Vec<Lang>, Fault> {
    read.rows(
        sql!(
            "SELECT b.lang_base FROM bit b
             WHERE b.gone IS NULL AND (b.public OR $1) AND b.lang_base IS NOT NULL
             GROUP BY b.lang_base ORDER BY COUNT(*) DESC, b.lang_base LIMIT 50"
        ),
        args![inside],
        |row| row.next(),
    )
}
