//! Rendered pages, kept compressed for readers without an account until a fact makes them stale.

use base::{Moment, Tongue, minutes};
use bytes::Bytes;
use facts::Tag;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// So much is kept on one node. A page takes some 5 KB.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// A feed of a thousand events is compressed quickly, since somebody waits for it; pages, which are short, well.
const LONG: usize = 128 * 1024;

/// The tag of pages that gather from everywhere: whatever touches any page touches them, too.
pub const ANYTHING: &str = "anything";

/// "In 3 days" and the like are true for so long.
pub(crate) const FRESH: Duration = minutes(10);

/// What a kept page depends on, beside the data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) path_and_query: String,
    pub(crate) tongue: Tongue,
    pub(crate) zone: String,
}

/// A page as it goes out.
#[derive(Debug)]
pub(crate) struct KeptPage {
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) gzip: Bytes,
    pub(crate) plain: Bytes,
    pub(crate) etag: axum::http::HeaderValue,
    kept: Moment,
    tags: Vec<Tag>,
}

/// Says of a response that it may be kept, until one of these tags is touched.
#[derive(Clone, Debug)]
pub(crate) struct Keepable {
    pub(crate) tags: Vec<Tag>,
}

/// The kept pages of one node.
#[derive(Debug, Default)]
pub struct Kept {
    pages: RwLock<Pages>,
    drops: AtomicU64,
}

#[derive(Debug, Default)]
struct Pages {
    by_key: HashMap<Key, Arc<KeptPage>>,
    by_tag: HashMap<Tag, HashSet<Key>>,
    bytes: usize,
}

impl Kept {
    /// The page, if it is kept and fresh.
    pub(crate) fn get(&self, key: &Key, now: Moment) -> Option<Arc<KeptPage>> {
        let pages = self.pages.read().unwrap_or_else(PoisonError::into_inner);
        pages.by_key.get(key).filter(|page| now.since(page.kept) < FRESH).map(Arc::clone)
    }

    /// To be asked before a page is rendered, and given back with it.
    pub(crate) fn generation(&self) -> u64 {
        self.drops.load(Ordering::Acquire)
    }

    /// Keeps a page, unless something was dropped while it was being rendered.
    pub(crate) fn put(&self, generation: u64, key: Key, page: KeptPage) -> Arc<KeptPage> {
        let page = Arc::new(page);
        let mut pages = self.pages.write().unwrap_or_else(PoisonError::into_inner);
        if self.generation() != generation {
            return page;
        }
        if pages.bytes > MOST_BYTES {
            *pages = Pages::default();
        }
        pages.bytes += page.gzip.len() + page.plain.len();
        for tag in &page.tags {
            pages.by_tag.entry(tag.clone()).or_default().insert(key.clone());
        }
        pages.by_key.insert(key, Arc::clone(&page));
        page
    }

    /// Drops every page with one of these tags; `*` drops all.
    pub fn drop_tagged<'a>(&self, tags: impl IntoIterator<Item = &'a Tag>) {
        let mut pages = self.pages.write().unwrap_or_else(PoisonError::into_inner);
        self.drops.fetch_add(1, Ordering::AcqRel);
        let mut touched = false;
        for tag in tags {
            if tag.0 == "*" {
                *pages = Pages::default();
                return;
            }
            pages.drop_tagged(tag);
            touched = true;
        }
        if touched {
            pages.drop_tagged(&Tag::from(ANYTHING));
        }
    }
}

impl Pages {
    fn drop_tagged(&mut self, tag: &Tag) {
        for key in self.by_tag.remove(tag).unwrap_or_default() {
            if let Some(page) = self.by_key.remove(&key) {
                self.bytes = self.bytes.saturating_sub(page.gzip.len() + page.plain.len());
            }
        }
    }
}

impl KeptPage {
    /// Compresses a page for keeping. A validator that it has already stays.
    pub(crate) fn new(mut headers: axum::http::HeaderMap, plain: Bytes, tags: Vec<Tag>, now: Moment) -> Self {
        headers.remove(axum::http::header::CONTENT_LENGTH);
        let gzip = gzip(&plain, if plain.len() > LONG { 3 } else { 9 });
        let etag = headers.get(axum::http::header::ETAG).cloned().unwrap_or_else(|| etag(&plain));
        Self { headers, etag, gzip, plain, kept: now, tags }
    }
}

/// A validator of these bytes; weak, since the same page goes out compressed and not.
pub(crate) fn etag(bytes: &[u8]) -> axum::http::HeaderValue {
    let hash = hex::encode(&Sha256::digest(bytes)[..12]);
    axum::http::HeaderValue::from_str(&format!("W/\"{hash}\"")).expect("hexadecimal digits are header text")
}

/// The bytes compressed (RFC 1952).
pub(crate) fn gzip(bytes: &[u8], level: u32) -> Bytes {
    use std::io::Write;
    let mut encoder =
        flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 3), flate2::Compression::new(level));
    encoder.write_all(bytes).expect("memory takes all bytes");
    encoder.finish().expect("memory takes all bytes").into()
}
