//! The index: one on each node, made of what the database holds, and made anew from it when it is lost.

use crate::document::{Document, Hits, Query, Survey};
use crate::query::Asked;
use crate::schema::{self, Fields};
use crate::snippet::Answers;
use crate::survey::{Gathered, Gathering};
use base::Moment;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::directory::MmapDirectory;
use tantivy::directory::error::OpenDirectoryError;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::schema::IndexRecordOption;
use tantivy::{
    DocAddress, DocSet as _, IndexReader, IndexWriter, ReloadPolicy, Searcher, TERMINATED, TantivyDocument,
    TantivyError, Term,
};

/// So many threads write an index that is made anew: the smallest machine has two cores. Else they wait.
const WRITERS: usize = 2;

/// What a writing thread may hold before it writes a segment: of less, more would have to be merged.
const WRITER_BYTES: usize = 30_000_000;

/// So many segments of one size are merged into one. Each question is put to every segment: fewer of them are asked
/// sooner, and merged more often.
const MERGED: usize = 4;
/// Segments of fewer documents count as of one size: an act leaves one of a document or two, and to merge it with
/// thousands each time would cost a second.
const SMALLEST: u32 = 32;

/// With fewer hits than so many, words may be mistyped. What is found more often was most likely meant, and its
/// neighbours ("police", "policy") were not.
const SCARCE: usize = 5;

/// The index failed; ours to mend, and never the fault of what somebody typed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Another process writes to the same directory.
    #[error("the search index is in use by another process")]
    InUse,
    /// The directory cannot be used.
    #[error("the search index's directory cannot be used: {0}")]
    Directory(String),
    /// The library says why.
    #[error("the search index failed: {0}")]
    Library(TantivyError),
}

impl From<TantivyError> for Fault {
    fn from(fault: TantivyError) -> Self {
        match fault {
            TantivyError::LockFailure(..) => Self::InUse,
            other => Self::Library(other),
        }
    }
}

/// A full-text index; clones share it. Its calls wait for the disk: make them from threads that may.
#[derive(Clone)]
pub struct Index(Arc<Parts>);

struct Parts {
    fields: Fields,
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
}

impl Index {
    /// Opens the index in a directory, which is made when it is missing. An index that cannot be read, or
    /// that another version of this program made, is removed and begun anew: [`Index::read_to`] is then 0.
    pub fn open(directory: &Path) -> Result<Self, Fault> {
        match Self::open_there(directory) {
            Err(Fault::Library(why)) if directory.join("meta.json").is_file() => {
                tracing::warn!(%why, "the search index cannot be used and is made anew");
                let gone = |fault: std::io::Error| Fault::Directory(fault.to_string());
                std::fs::remove_dir_all(directory).map_err(gone)?;
                Self::open_there(directory)
            }
            other => other,
        }
    }

    /// An index that is gone with the process: for tests.
    pub fn in_memory() -> Result<Self, Fault> {
        let (schema, fields) = schema::schema();
        Self::with(
            tantivy::Index::builder().schema(schema).tokenizers(schema::tokenizers()).create_in_ram()?,
            fields,
        )
    }

    fn open_there(directory: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(directory).map_err(|fault| Fault::Directory(fault.to_string()))?;
        let (schema, fields) = schema::schema();
        let place = MmapDirectory::open(directory)
            .map_err(|fault: OpenDirectoryError| Fault::Directory(fault.to_string()))?;
        let builder = tantivy::Index::builder().schema(schema).tokenizers(schema::tokenizers());
        Self::with(builder.open_or_create(place)?, fields)
    }

    fn with(index: tantivy::Index, fields: Fields) -> Result<Self, Fault> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let frugal = IndexWriterOptions::builder()
            .num_worker_threads(WRITERS)
            .num_merge_threads(1)
            .memory_budget_per_thread(WRITER_BYTES)
            .build();
        let writer: IndexWriter = index.writer_with_options(frugal)?;
        let mut merging = LogMergePolicy::default();
        merging.set_min_num_segments(MERGED);
        merging.set_min_layer_size(SMALLEST);
        writer.set_merge_policy(Box::new(merging));
        let writer = Mutex::new(writer);
        Ok(Self(Arc::new(Parts { fields, reader, writer })))
    }

    /// Puts documents in, each in place of the one with its kind and id. They are found after the next
    /// commit, as if they could be found since they were made: for an index that is made anew.
    pub fn put(&self, documents: &[Document]) -> Result<(), Fault> {
        let writer = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        for document in documents {
            writer.delete_term(self.0.fields.key_of(&document.kind, &document.id));
            writer.add_document(self.0.fields.row(document, made(document)))?;
        }
        Ok(())
    }

    /// Puts in what has changed `at` a time: what nobody could find before, or not everybody who now can, is found
    /// since then.
    pub fn bring(&self, documents: &[Document], at: Moment) -> Result<(), Fault> {
        let searcher = self.0.reader.searcher();
        let writer = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        for document in documents {
            let key = self.0.fields.key_of(&document.kind, &document.id);
            let before = row_of(&searcher, &key)?;
            let since = before.and_then(|row| self.0.fields.since_of(&row, &document.audience));
            writer.delete_term(key);
            writer.add_document(self.0.fields.row(document, since.unwrap_or(at)))?;
        }
        Ok(())
    }

    /// Takes a document out; it is gone after the next commit.
    pub fn remove(&self, kind: &str, id: &[u8; 16]) {
        let writer = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.delete_term(self.0.fields.key_of(kind, id));
    }

    /// Takes all documents out; they are gone after the next commit.
    pub fn clear(&self) -> Result<(), Fault> {
        self.0.writer.lock().unwrap_or_else(PoisonError::into_inner).delete_all_documents()?;
        Ok(())
    }

    /// Writes what was put and removed to disk, together with `read_to`, the number of the last fact it
    /// follows from: after a crash the index goes on from there. What was found before this call is found
    /// until it returns.
    pub fn commit(&self, read_to: i64) -> Result<(), Fault> {
        let mut writer = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&read_to.to_string());
        commit.commit()?;
        self.0.reader.reload()?;
        Ok(())
    }

    /// The number that the last commit was given; 0 when there was none.
    pub fn read_to(&self) -> Result<i64, Fault> {
        let payload = self.0.reader.searcher().index().load_metas()?.payload;
        Ok(payload.and_then(|number| number.parse().ok()).unwrap_or(0))
    }

    /// The documents that answer, for a viewer who may find them. What is asked never fails; only the disk
    /// does.
    pub fn search(&self, query: &Query) -> Result<Hits, Fault> {
        Ok(self.answer(query, false)?.hits)
    }

    /// The same, with how many there are of each kind, in each language, under each topic and about each region.
    pub fn survey(&self, query: &Query) -> Result<Survey, Fault> {
        self.answer(query, true)
    }

    fn answer(&self, query: &Query, counted: bool) -> Result<Survey, Fault> {
        let mut asked = Asked::of(&query.text, query.order).in_other_languages(query.wide);
        if query.audience.is_empty() || asked.is_empty() && !query.is_narrowed() {
            return Ok(Survey::default());
        }
        let searcher = self.0.reader.searcher();
        let gathering = Gathering::of(query, !asked.is_empty(), counted);
        let gather = |asked: &Asked| -> Result<Gathered, Fault> {
            Ok(searcher.search(&asked.query(&self.0.fields, query, counted), &gathering)?)
        };
        let mut gathered = gather(&asked)?;
        if gathered.total < SCARCE && asked.may_be_mistyped() {
            asked = asked.forgiving();
            gathered = gather(&asked)?;
        }
        self.survey_of(&searcher, &asked, query, gathered)
    }

    fn survey_of(
        &self,
        searcher: &Searcher,
        asked: &Asked,
        query: &Query,
        gathered: Gathered,
    ) -> Result<Survey, Fault> {
        let mut hits = Hits { total: gathered.total, hits: Vec::new() };
        let mut answers = Answers::to(asked);
        for (score, address) in gathered.first.iter().skip(query.offset.min(Query::FURTHEST)) {
            let row: TantivyDocument = searcher.doc(*address)?;
            let fields = &self.0.fields;
            let shown = fields.hit(&row, *score, |body, lang| answers.passage(body, fields.stems_in(lang)));
            hits.hits.extend(shown);
        }
        Ok(Survey { hits, ..gathered.counts() })
    }
}

/// The row that a key names, as of the last commit.
fn row_of(searcher: &Searcher, key: &Term) -> Result<Option<TantivyDocument>, Fault> {
    for (ordinal, segment) in (0..).zip(searcher.segment_readers()) {
        let index = segment.inverted_index(key.field())?;
        let Some(mut postings) =
            index.read_postings(key, IndexRecordOption::Basic).map_err(TantivyError::from)?
        else {
            continue;
        };
        let mut doc = postings.doc();
        while doc != TERMINATED {
            if !segment.is_deleted(doc) {
                return Ok(Some(searcher.doc(DocAddress::new(ordinal, doc))?));
            }
            doc = postings.advance();
        }
    }
    Ok(None)
}

/// When a thing was made, as its id says (RFC 9562, version 7); else its own time.
fn made(document: &Document) -> Moment {
    let id = u128::from_be_bytes(document.id);
    let millis = i64::try_from(id >> 80).unwrap_or(0);
    if (id >> 76) & 0xf == 7 { Moment::from_micros(millis * 1_000) } else { document.at }
}
