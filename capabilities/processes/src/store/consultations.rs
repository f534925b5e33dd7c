//! Consultations elsewhere.

use super::versions::{self, Author};
use super::{facets, json, names, said};
use crate::facts::CONSULTATION;
use crate::heart::consultation::{Consultation, ConsultationDetails};
use access::Person;
use base::places::Region;
use base::{Id, Lang, Moment, Slug, days};
use db::{Fault, Read, Row, Tx, args, sql};

/// When a consultation closes that has no end.
const NEVER: Moment = Moment::from_micros(i64::MAX);

const COLUMNS: &str = "c.id, c.slug, c.said, c.version, c.made, c.changed";

fn consultation(row: &mut Row) -> Result<Consultation, Fault> {
    Ok(Consultation {
        id: row.next()?,
        slug: row.next()?,
        said: said(&row.next::<String>()?)?,
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

/// Which consultations are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) topic: Option<Slug>,
    pub(crate) region: Option<Region>,
    /// In this language, whatever its region or script.
    pub(crate) lang: Option<Lang>,
    /// Those that have closed, instead of those that are open.
    pub(crate) closed: bool,
}

/// A consultation by its id.
pub(crate) fn find(read: &Read, id: Id<Consultation>) -> Result<Option<Consultation>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM consultation c WHERE c.id = $1"), args![id], consultation)
}

/// The consultation that has or had an address.
pub(crate) fn at(read: &Read, slug: &Slug) -> Result<Option<Consultation>, Fault> {
    match names::holder(read, CONSULTATION, slug)? {
        Some(id) => find(read, id.as_of()),
        None => Ok(None),
    }
}

/// What is narrowed by `$1` topic, `$2` region, `$3` language.
const NARROWED: &str = " FROM consultation c
     WHERE (CAST($1 AS TEXT) IS NULL
            OR EXISTS (SELECT 1 FROM process_facet f WHERE f.subject = c.id AND f.kind = 'topic' AND f.word = $1))
       AND (CAST($2 AS TEXT) IS NULL
            OR EXISTS (SELECT 1 FROM process_facet f WHERE f.subject = c.id AND f.kind = 'region' AND f.word = $2))
       AND (CAST($3 AS TEXT) IS NULL OR c.lang = $3)
       AND c.withdrawn IS NULL";

/// Behind which consultation a list goes on: its end and its id.
pub(crate) type After = (Moment, Id<Consultation>);

/// Where a consultation stands in the list.
pub(crate) fn place(consultation: &Consultation) -> After {
    (consultation.said.closes.unwrap_or(NEVER), consultation.id)
}

/// Those of a filter behind a place: of the open the one that closes first first, of the closed the latest.
pub(crate) fn page(
    read: &Read,
    filter: &Filter,
    now: Moment,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Consultation>, Fault> {
    let (closes, id) = after.unwrap_or((now, Id::from_bytes([u8::MAX; 16])));
    let list = if filter.closed {
        sql!(
            "SELECT ",
            COLUMNS,
            NARROWED,
            " AND (c.closes, c.id) < ($4, $5) ORDER BY c.closes DESC, c.id DESC LIMIT $6"
        )
    } else {
        sql!(
            "SELECT ",
            COLUMNS,
            NARROWED,
            " AND (c.closes, c.id) > ($4, $5) ORDER BY c.closes, c.id LIMIT $6"
        )
    };
    let topic = filter.topic.as_ref().map(Slug::as_str);
    let lang = filter.lang.as_ref().map(Lang::base);
    read.rows(list, args![topic, filter.region, lang, closes, id, limit], consultation)
}

/// Those that close between two moments, the earliest first.
pub(crate) fn closing(
    read: &Read,
    from: Moment,
    until: Moment,
    limit: i64,
) -> Result<Vec<Consultation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c WHERE c.closes > $1 AND c.closes <= $2 AND c.withdrawn IS NULL
             ORDER BY c.closes, c.id LIMIT $3"
        ),
        args![from, until, limit],
        consultation,
    )
}

/// Those that close within so many days of a moment and of whose end nobody has been reminded so shortly before it.
pub(crate) fn unreminded(
    read: &Read,
    now: Moment,
    before: u64,
    limit: i64,
) -> Result<Vec<Consultation>, Fault> {
    let span = i64::try_from(before).unwrap_or(i64::MAX);
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c
             WHERE c.closes > $1 AND c.closes <= $2 AND c.withdrawn IS NULL
               AND NOT EXISTS (SELECT 1 FROM consultation_reminder r
                               WHERE r.consultation = c.id AND r.closes = c.closes AND r.days <= $3)
             ORDER BY c.closes, c.id LIMIT $4"
        ),
        args![now, now.plus(days(before)), span, limit],
        consultation,
    )
}

/// Those that a person prepares an answer to and that close between two moments, the earliest first; at most 20.
pub(crate) fn prepared_by(
    read: &Read,
    person: Id<Person>,
    from: Moment,
    until: Moment,
) -> Result<Vec<Consultation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c
             WHERE c.closes > $2 AND c.closes <= $3 AND c.withdrawn IS NULL
               AND EXISTS (SELECT 1 FROM process_part o WHERE o.subject = c.id AND o.person = $1)
             ORDER BY c.closes, c.id LIMIT 20"
        ),
        args![person, from, until],
        consultation,
    )
}

/// Those of exactly this title, however it is capitalised; at most ten, those that were withdrawn last.
pub(crate) fn named(read: &Read, title: &str) -> Result<Vec<Consultation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c WHERE lower(c.title) = lower($1)
             ORDER BY COALESCE(c.withdrawn, 0), c.id LIMIT 10"
        ),
        args![title],
        consultation,
    )
}

/// The languages of those that are open at a moment, or had closed, the most frequent first; at most 30.
pub(crate) fn langs(read: &Read, filter: &Filter, now: Moment) -> Result<Vec<(Lang, i64)>, Fault> {
    let counted = if filter.closed {
        sql!(
            "SELECT lang, CAST(COUNT(*) AS BIGINT) FROM consultation WHERE closes <= $1 AND withdrawn IS NULL
             GROUP BY lang ORDER BY COUNT(*) DESC, lang LIMIT 30"
        )
    } else {
        sql!(
            "SELECT lang, CAST(COUNT(*) AS BIGINT) FROM consultation WHERE closes > $1 AND withdrawn IS NULL
             GROUP BY lang ORDER BY COUNT(*) DESC, lang LIMIT 30"
        )
    };
    read.rows(counted, args![now], |row| Ok((row.next()?, row.next()?)))
}

/// Those that were withdrawn, the latest first; at most 50.
pub(crate) fn withdrawn(read: &Read) -> Result<Vec<Consultation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c WHERE c.withdrawn IS NOT NULL ORDER BY c.withdrawn DESC, c.id LIMIT 50"
        ),
        args![],
        consultation,
    )
}

/// What each said when it was added, also of those that were withdrawn; at most 20,000.
pub(crate) fn firsts(read: &Read) -> Result<Vec<ConsultationDetails>, Fault> {
    read.rows(
        sql!(
            "SELECT v.said FROM consultation c JOIN process_version v ON v.subject = c.id
             WHERE v.version = 1 ORDER BY c.made DESC, c.id LIMIT 20000"
        ),
        args![],
        |row| said(&row.next::<String>()?),
    )
}

/// Those that were added after a moment, the newest first.
pub(crate) fn since(read: &Read, since: Moment, limit: i64) -> Result<Vec<Consultation>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM consultation c WHERE c.made > $1 AND c.withdrawn IS NULL ORDER BY c.made DESC, c.id LIMIT $2"
        ),
        args![since, limit],
        consultation,
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(
    read: &Read,
    after: Option<Id<Consultation>>,
) -> Result<Vec<Id<Consultation>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM consultation WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Puts a consultation into the table, with its first version.
pub(crate) fn insert(tx: &mut Tx, consultation: &Consultation, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO consultation (id, slug, title, lang, closes, said, version, made_by, made, changed)
             VALUES ($1, $2, '', '', 0, '', 0, $3, $4, $4)"
        ),
        args![consultation.id, consultation.slug, author.person, consultation.made],
    )?;
    write(tx, consultation, author)
}

/// Writes a consultation anew, with a version of it.
pub(crate) fn write(tx: &mut Tx, one: &Consultation, author: &Author) -> Result<(), Fault> {
    set(tx, one)?;
    versions::add(tx, one.id, one.version, &one.said, author, one.changed)
}

/// The same without a version: for what is taken in with all its versions.
pub(crate) fn set(tx: &mut Tx, one: &Consultation) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE consultation
             SET slug = $2, title = $3, closes = $4, hours = $5, said = $6, version = $7, changed = $8, lang = $9,
                 withdrawn = $10
             WHERE id = $1"
        ),
        args![
            one.id,
            one.slug,
            one.said.title,
            one.said.closes.unwrap_or(NEVER),
            one.said.hours,
            json(&one.said),
            one.version,
            one.changed,
            one.said.lang.base(),
            one.said.withdrawn.as_ref().map(|withdrawn| withdrawn.at)
        ],
    )?;
    names::keep(tx, CONSULTATION, &one.slug, one.id)?;
    facets::set(tx, one.id, &one.said.topics, &one.said.regions)
}

/// Who added a consultation, if they are still here.
pub(crate) fn made_by(read: &Read, id: Id<Consultation>) -> Result<Option<Id<Person>>, Fault> {
    let found =
        read.maybe(sql!("SELECT made_by FROM consultation WHERE id = $1"), args![id], |row| row.next())?;
    Ok(found.flatten())
}

/// Notes that people are reminded of an end so many days before it; false when they have been.
pub(crate) fn remind(tx: &mut Tx, id: Id<Consultation>, days: i64, closes: Moment) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO consultation_reminder (consultation, days, closes) VALUES ($1, $2, $3)
             ON CONFLICT (consultation, days, closes) DO NOTHING"
        ),
        args![id, days, closes],
    )?;
    Ok(added == 1)
}
