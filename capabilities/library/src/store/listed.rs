//! Documents in order, page by page.

use super::documents::{COLUMNS, document};
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use base::{Id, Lang, Moment, Slug, ToValue, Value};
use db::{Fault, Read, args, sql};
use files::Kind;

/// So many documents are looked through for what can be chosen.
const LOOKED_THROUGH: i64 = 2_000;

base::named! {
    /// The order of a folder's documents.
    pub(crate) enum Sort {
        /// By title.
        Title = "title",
        /// The newest by their own date first.
        Dated = "date",
        /// The last added first.
        Added = "added",
    }
}

/// Which documents are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) topic: Option<Slug>,
    /// In this language only, whatever its region or script.
    pub(crate) lang: Option<String>,
    pub(crate) kind: Option<Kind>,
}

impl Filter {
    /// Topic and kind, as their columns have them.
    fn words(&self) -> (Option<&str>, Option<String>) {
        (self.topic.as_ref().map(Slug::as_str), self.kind.map(|kind| kind.to_string()))
    }
}

/// Behind what the list goes on: a title or date, and the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct After {
    pub(crate) key: String,
    pub(crate) id: Id<Document>,
}

impl After {
    /// Behind this document, in this order.
    pub(crate) fn of(last: &Document, sort: Sort) -> Self {
        let key = match sort {
            Sort::Title => super::key(last.details.title.as_str()),
            Sort::Dated => last.details.dated.as_ref().map_or(String::new(), |dated| dated.to_string()),
            Sort::Added => last.added.micros().to_string(),
        };
        Self { key, id: last.id }
    }
}

const SIEVE: &str = " AND d.removal IS NULL AND (d.open OR $2)
    AND (CAST($3 AS TEXT) IS NULL
         OR EXISTS (SELECT 1 FROM document_topic t WHERE t.document = d.id AND t.topic = $3))
    AND (CAST($4 AS TEXT) IS NULL OR d.lang_base = $4)
    AND (CAST($5 AS TEXT) IS NULL OR d.kind = $5)";

/// What is listed of a folder.
pub(crate) struct Shelf<'a> {
    pub(crate) folder: Id<Folder>,
    pub(crate) filter: &'a Filter,
    /// Whether what is the network's own is listed, too.
    pub(crate) inside: bool,
    pub(crate) after: Option<&'a After>,
    pub(crate) limit: i64,
}

const OF_FOLDER: &str = " FROM document d WHERE d.folder = $1";

/// The documents of a folder behind one, in an order.
pub(crate) fn of_folder(read: &Read, shelf: &Shelf<'_>, sort: Sort) -> Result<Vec<Document>, Fault> {
    let in_order = match sort {
        Sort::Title => sql!(
            "SELECT ",
            COLUMNS,
            OF_FOLDER,
            SIEVE,
            " AND (d.title_key, d.id) > ($6, $7) ORDER BY d.title_key, d.id LIMIT $8"
        ),
        Sort::Dated => sql!(
            "SELECT ",
            COLUMNS,
            OF_FOLDER,
            SIEVE,
            " AND (d.dated, d.id) < ($6, $7) ORDER BY d.dated DESC, d.id DESC LIMIT $8"
        ),
        Sort::Added => sql!(
            "SELECT ",
            COLUMNS,
            OF_FOLDER,
            SIEVE,
            " AND (d.added, d.id) < ($6, $7) ORDER BY d.added DESC, d.id DESC LIMIT $8"
        ),
    };
    let (topic, kind) = shelf.filter.words();
    let (key, id) = behind(shelf.after, sort);
    let (folder, inside, lang) = (shelf.folder, shelf.inside, &shelf.filter.lang);
    read.rows(in_order, args![folder, inside, topic, lang, kind, key, id, shelf.limit], document)
}

/// Where a list in this order goes on, as its columns have it; from its beginning without one.
fn behind(after: Option<&After>, sort: Sort) -> (Value, Id<Document>) {
    let key = after.map(|after| after.key.as_str());
    let key = match sort {
        Sort::Title => key.unwrap_or_default().to_value(),
        Sort::Dated => key.unwrap_or("9999-99-99").to_value(),
        Sort::Added => key.and_then(|key| key.parse().ok()).unwrap_or(i64::MAX).to_value(),
    };
    let edge = if sort == Sort::Title { u8::MIN } else { u8::MAX };
    (key, after.map_or(Id::from_bytes([edge; 16]), |after| after.id))
}

/// The documents of all folders behind one, the last added first.
pub(crate) fn newest(
    read: &Read,
    filter: &Filter,
    inside: bool,
    since: Moment,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Document>, Fault> {
    let (topic, kind) = filter.words();
    let (key, id) = behind(after, Sort::Added);
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM document d WHERE d.added >= $1",
            SIEVE,
            " AND (d.added, d.id) < ($6, $7) ORDER BY d.added DESC, d.id DESC LIMIT $8"
        ),
        args![since, inside, topic, filter.lang, kind, key, id, limit],
        document,
    )
}

/// How many of a folder's documents were added since a moment.
pub(crate) fn count_since(
    read: &Read,
    folder: Id<Folder>,
    inside: bool,
    since: Moment,
) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM document d
             WHERE d.folder = $1 AND d.added >= $2 AND d.removal IS NULL AND (d.open OR $3)"
        ),
        args![folder, since, inside],
        |row| row.next(),
    )
}

/// The languages of a folder's documents, the most frequent first, as far as they are looked through; at most 20.
pub(crate) fn langs(read: &Read, folder: Id<Folder>, inside: bool) -> Result<Vec<Lang>, Fault> {
    read.rows(
        sql!(
            "SELECT l.lang_base FROM (
                 SELECT d.lang_base FROM document d
                 WHERE d.folder = $1 AND d.removal IS NULL AND (d.open OR $2) AND d.lang_base IS NOT NULL
                 ORDER BY d.added DESC, d.id DESC LIMIT $3) l
             GROUP BY l.lang_base ORDER BY COUNT(*) DESC, l.lang_base LIMIT 20"
        ),
        args![folder, inside, LOOKED_THROUGH],
        |row| row.next(),
    )
}

/// The kinds of a folder's files, the most frequent first, as far as they are looked through.
pub(crate) fn kinds(read: &Read, folder: Id<Folder>, inside: bool) -> Result<Vec<Kind>, Fault> {
    read.rows(
        sql!(
            "SELECT k.kind FROM (
                 SELECT d.kind FROM document d
                 WHERE d.folder = $1 AND d.removal IS NULL AND (d.open OR $2)
                 ORDER BY d.added DESC, d.id DESC LIMIT $3) k
             GROUP BY k.kind ORDER BY COUNT(*) DESC, k.kind LIMIT 20"
        ),
        args![folder, inside, LOOKED_THROUGH],
        |row| row.next(),
    )
}

/// The documents of a topic behind one, the newest first: ids are made in the order of time, and looking through all
/// documents for those of one topic would take long.
pub(crate) fn of_topic(
    read: &Read,
    topic: &Slug,
    filter: &Filter,
    inside: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Document>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM document_topic t JOIN document d ON d.id = t.document
             WHERE t.topic = $1 AND t.document < $5 AND d.removal IS NULL AND (d.open OR $2)
                 AND (CAST($3 AS TEXT) IS NULL OR d.lang_base = $3)
                 AND (CAST($4 AS TEXT) IS NULL OR d.kind = $4)
             ORDER BY t.document DESC LIMIT $6"
        ),
        args![topic, inside, filter.lang, filter.words().1, behind(after, Sort::Added).1, limit],
        document,
    )
}

/// The date of the oldest that is asked for, when none is.
pub(crate) const EVER: Moment = Moment::from_micros(i64::MIN);
