//! What the front page asks for, and the pages of topics: a few rows each, found by an index.

use super::bits::{COLUMNS, bit};
use crate::heart::kept::Kept;
use base::{Moment, Slug};
use db::{Fault, Read, args, sql};

/// Bits that were marked since a moment, the newest first. Whether this reader may read each, its source is asked.
pub(crate) fn marked_since(read: &Read, inside: bool, since: Moment, most: i64) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit b WHERE b.gone IS NULL AND b.marked > $2 AND (b.public OR $1)
             ORDER BY b.marked DESC, b.id DESC LIMIT $3"
        ),
        args![inside, since, most],
        bit,
    )
}

/// The newest bits of a topic, in no other order.
pub(crate) fn of_topic(read: &Read, inside: bool, topic: &Slug, most: i64) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit_topic t JOIN bit b ON b.id = t.bit
             WHERE t.topic = $1 AND b.gone IS NULL AND (b.public OR $2)
             ORDER BY t.bit DESC LIMIT $3"
        ),
        args![topic, inside, most],
        bit,
    )
}
