//! What a demo remembers beside its network: on which day it began, and how far its feeds have gone.

use super::content::{Content, Source, content};
use crate::trouble::Trouble;
use base::{Clock, Slug, Zone};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The file in the data directory; where it lies, there is a demo.
const FILE: &str = "demo.json";

/// Where the book of the demo in a data directory is.
pub(super) fn path(data: &Path) -> PathBuf {
    data.join(FILE)
}

/// The book of a demo.
pub(crate) struct Book {
    path: PathBuf,
    pages: Mutex<Pages>,
    /// What the demo is made of.
    pub(crate) content: Content,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Pages {
    /// The day on which it began; dates that lie ahead count from it.
    day: Date,
    /// How often each feed has been collected.
    collected: BTreeMap<Slug, usize>,
    /// Whether those who go to events of the sources have said so.
    followed_up: bool,
}

impl Book {
    /// The book of the demo in a data directory, if there is one.
    pub(crate) fn open(data: &Path) -> Result<Option<Self>, Trouble> {
        let path = path(data);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Trouble::Data { directory: data.to_owned(), error }),
        };
        let pages = serde_json::from_str(&text).map_err(|error| {
            Trouble::Other(format!("{}: {error}; remove the demo's directory", path.display()))
        })?;
        Ok(Some(Self { path, pages: Mutex::new(pages), content: content() }))
    }

    /// Begins a book, on that day.
    pub(crate) fn begin(data: &Path, day: Date) -> Result<Self, Trouble> {
        let pages = Pages { day, collected: BTreeMap::new(), followed_up: false };
        let book = Self { path: path(data), pages: Mutex::new(pages), content: content() };
        book.write(|_| {}).map_err(|error| Trouble::Data { directory: data.to_owned(), error })?;
        Ok(book)
    }

    /// The feed as its publisher has it now. When it is the demo that asks, its publisher then goes one step further.
    pub(crate) fn feed(&self, source: &Source, asker: Asker) -> io::Result<String> {
        let (step, day) = self.write(|pages| {
            let collected = pages.collected.entry(source.slug.clone()).or_default();
            let step = (*collected).min(source.steps.len() - 1);
            if asker == Asker::Ourselves {
                *collected += 1;
            }
            (step, pages.day)
        })?;
        Ok(source.feed(step, day))
    }

    /// How often a feed has been collected, at most as often as it has steps.
    pub(crate) fn step(&self, source: &Source) -> usize {
        self.read(|pages| pages.collected.get(&source.slug).copied().unwrap_or(0)).min(source.steps.len())
    }

    /// Whether those who go to events of the sources have said so.
    pub(crate) fn followed_up(&self) -> bool {
        self.read(|pages| pages.followed_up)
    }

    /// They have.
    pub(crate) fn note_followed_up(&self) -> io::Result<()> {
        self.write(|pages| pages.followed_up = true)
    }

    fn read<R>(&self, look: impl FnOnce(&Pages) -> R) -> R {
        look(&self.pages.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the pages and writes them down, whole or not at all.
    fn write<R>(&self, change: impl FnOnce(&mut Pages) -> R) -> io::Result<R> {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut pages);
        let text = serde_json::to_string(&*pages).expect("a book is plain values");
        let half = self.path.with_extension("half");
        std::fs::write(&half, text)?;
        std::fs::rename(half, &self.path)?;
        Ok(result)
    }
}

/// The day on which a demo begins that begins now.
pub(super) fn today() -> Date {
    Clock::machine().now().in_zone(&Zone::utc()).date()
}

/// Who asks for a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asker {
    /// The demo, as it collects.
    Ourselves,
    /// Somebody who looks.
    Reader,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_goes_on_when_the_demo_collects_it_and_stands_still_for_who_looks() {
        let data = tempfile::tempdir().unwrap();
        assert!(Book::open(data.path()).unwrap().is_none());
        let book = Book::begin(data.path(), jiff::civil::date(2026, 11, 22)).unwrap();
        let source = book.content.sources.iter().find(|source| source.steps.len() > 1).unwrap();
        let first = book.feed(source, Asker::Reader).unwrap();
        assert_eq!(book.feed(source, Asker::Ourselves).unwrap(), first);
        let second = book.feed(source, Asker::Reader).unwrap();
        assert_ne!(second, first);
        // What has been collected is known after a restart.
        let book = Book::open(data.path()).unwrap().unwrap();
        assert_eq!(book.step(source), 1);
        assert_eq!(book.feed(source, Asker::Ourselves).unwrap(), second);
        for _ in 0..20 {
            book.feed(source, Asker::Ourselves).unwrap();
        }
        assert_eq!(book.step(source), source.steps.len());
    }
}
