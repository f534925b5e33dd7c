//! Bits, what they are filed under, and who wrote them.

use crate::Bit;
use crate::heart::kept::Kept;
use crate::heart::passage::Passage;
use access::Person;
use base::{Id, Moment, Parse, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;
use search::Audience;

pub(super) const COLUMNS: &str = "b.id, b.source_kind, b.source, b.passage, b.lang, b.public, b.audience, b.marked_by, \
    b.marked_name, b.marked, b.supports, b.uses, b.gone";

pub(super) fn bit(row: &mut Row) -> Result<Kept, Fault> {
    Ok(Kept {
        id: row.next()?,
        source: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
        passage: Passage::kept(row.next()?),
        lang: row.next()?,
        public: row.next()?,
        audience: audience(&row.next::<String>()?),
        marked_by: row.next()?,
        marked_name: row.next()?,
        marked: row.next()?,
        supports: row.next()?,
        uses: row.next()?,
        gone: row.next()?,
    })
}

/// `public network 018f…`
fn audience(text: &str) -> Vec<Audience> {
    let one = |word: &str| match word {
        "public" => Some(Audience::Public),
        "network" => Some(Audience::Network),
        id => Id::<Subject>::parse(id).ok().map(|id| Audience::Of(*id.bytes())),
    };
    text.split_whitespace().filter_map(one).collect()
}

fn audience_text(audience: &[Audience]) -> String {
    let word = |one: &Audience| match one {
        Audience::Public => "public".to_owned(),
        Audience::Network => "network".to_owned(),
        Audience::Of(id) => Id::<Subject>::from_bytes(*id).to_string(),
    };
    audience.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// A bit by its id.
pub(crate) fn find(read: &Read, id: Id<Bit>) -> Result<Option<Kept>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM bit b WHERE b.id = $1"), args![id], bit)
}

/// The bit of a source that has these words.
pub(crate) fn same(read: &Read, source: &Subject, key: [u8; 32]) -> Result<Option<Kept>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit b WHERE b.source_kind = $1 AND b.source = $2 AND b.passage_key = $3"
        ),
        args![source.kind.as_ref(), source.id, key],
        bit,
    )
}

/// The bits of a source, most built upon first, at most `limit`.
pub(crate) fn of_source(read: &Read, source: &Subject, limit: i64) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit b WHERE b.source_kind = $1 AND b.source = $2
             ORDER BY b.uses DESC, b.supports DESC, b.id DESC LIMIT $3"
        ),
        args![source.kind.as_ref(), source.id, limit],
        bit,
    )
}

/// How many bits a source has.
pub(crate) fn count_of_source(read: &Read, source: &Subject) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM bit WHERE source_kind = $1 AND source = $2"),
        args![source.kind.as_ref(), source.id],
        |row| row.next(),
    )
}

/// The bits of whatever has this id; at most 500.
pub(crate) fn with_source_id(read: &Read, source: Id<Subject>) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM bit b WHERE b.source = $1 ORDER BY b.id LIMIT 500"),
        args![source],
        bit,
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Bit>>) -> Result<Vec<Id<Bit>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM bit WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| row.next())
}

/// Adds a bit, filed under these topics, written by these people; false when somebody has just marked the same.
pub(crate) fn add(tx: &mut Tx, bit: &Kept, topics: &[Slug], authors: &[Id<Person>]) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO bit (id, source_kind, source, passage, passage_key, lang, lang_base, public, audience,
                              marked_by, marked_name, marked, supports, uses)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0)
             ON CONFLICT (source_kind, source, passage_key) DO NOTHING"
        ),
        args![
            bit.id,
            bit.source.kind.as_ref(),
            bit.source.id,
            bit.passage.as_str(),
            bit.passage.key(),
            bit.lang,
            bit.lang.as_ref().map(|lang| lang.base().to_owned()),
            bit.public,
            audience_text(&bit.audience),
            bit.marked_by,
            bit.marked_name,
            bit.marked
        ],
    )?;
    if added == 0 {
        return Ok(false);
    }
    for topic in topics {
        tx.execute(
            sql!(
                "INSERT INTO bit_topic (bit, topic) VALUES ($1, $2)
                 ON CONFLICT (bit, topic) DO NOTHING"
            ),
            args![bit.id, topic],
        )?;
    }
    for author in authors {
        tx.execute(
            sql!(
                "INSERT INTO bit_author (bit, person) VALUES ($1, $2)
                 ON CONFLICT (bit, person) DO NOTHING"
            ),
            args![bit.id, author],
        )?;
    }
    Ok(true)
}

/// What a bit is filed under; at most 20.
pub(crate) fn topics_of(read: &Read, id: Id<Bit>) -> Result<Vec<Slug>, Fault> {
    read.rows(sql!("SELECT topic FROM bit_topic WHERE bit = $1 ORDER BY topic LIMIT 20"), args![id], |row| {
        row.next()
    })
}

/// Who wrote a bit, as far as they have an account; at most 50.
pub(crate) fn authors(read: &Read, id: Id<Bit>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM bit_author WHERE bit = $1 ORDER BY person LIMIT 50"),
        args![id],
        |row| row.next(),
    )
}

/// Notes who may read the source, and since when it is not there any more.
pub(crate) fn set_source(
    tx: &mut Tx,
    id: Id<Bit>,
    public: bool,
    audience: &[Audience],
    gone: Option<Moment>,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE bit SET public = $2, audience = $3, gone = $4 WHERE id = $1"),
        args![id, public, audience_text(audience), gone],
    )?;
    Ok(())
}

/// Counts who supports a bit, here and where it was taken in from, and where its words stand.
pub(crate) fn recount(tx: &mut Tx, id: Id<Bit>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE bit
             SET supports = (SELECT COUNT(*) FROM bit_support s WHERE s.bit = bit.id)
                     + (SELECT CAST(COALESCE(SUM(r.count), 0) AS BIGINT) FROM bit_support_recorded r
                        WHERE r.bit = bit.id),
                 uses = (SELECT COUNT(*) FROM bit_use u WHERE u.bit = bit.id AND u.trace <> 'gone')
             WHERE id = $1"
        ),
        args![id],
    )?;
    Ok(())
}

/// Removes a bit with all that belongs to it.
pub(crate) fn remove(tx: &mut Tx, id: Id<Bit>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM bit_use WHERE bit = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM bit_support WHERE bit = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM bit_support_recorded WHERE bit = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM bit_topic WHERE bit = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM bit_author WHERE bit = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM bit WHERE id = $1"), args![id])?;
    Ok(())
}

/// The bits that a person marked, oldest first; at most 5,000.
pub(crate) fn marked_by(read: &Read, person: Id<Person>) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM bit b WHERE b.marked_by = $1 ORDER BY b.id LIMIT 5000"),
        args![person],
        bit,
    )
}

/// The bits that a person wrote, oldest first; at most 5,000.
pub(crate) fn written_by(read: &Read, person: Id<Person>) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM bit_author a JOIN bit b ON b.id = a.bit WHERE a.person = $1 ORDER BY b.id LIMIT 5000"
        ),
        args![person],
        bit,
    )
}

/// Takes a person's name from what they marked and wrote.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE bit SET marked_by = NULL WHERE marked_by = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM bit_author WHERE person = $1"), args![person])?;
    Ok(())
}
