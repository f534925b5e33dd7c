//! Archives of every kind, as the outside sees them.
#![allow(clippy::unwrap_used, reason = "a test may end where its input is wrong")]

mod archives;
mod dialects;
mod folders;
mod hostile;
mod oldweb;
mod properties;
mod resuming;

use mailboxes::{Dialect, Found, Source, Unreadable, Why, open, open_as};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A piece of a real archive.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// A folder of these files; names may have folders in them.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    dir
}

/// What a source yields, apart.
fn all(source: Source) -> (Vec<Found>, Vec<Unreadable>) {
    let (found, unreadable): (Vec<_>, Vec<_>) = source.partition(Result::is_ok);
    let found = found.into_iter().map(Result::unwrap).collect();
    (found, unreadable.into_iter().map(Result::unwrap_err).collect())
}

/// All messages of an archive in which nothing is unreadable.
fn messages(path: &Path) -> Vec<Found> {
    let (found, unreadable) = all(open(path).unwrap());
    assert_eq!(unreadable, []);
    found
}

/// The messages in a file of these bytes, as text, and what was passed over.
fn read(bytes: &[u8]) -> (Vec<String>, Vec<(u64, Why)>) {
    read_from(|path| open(path).unwrap(), bytes)
}

/// The same, all of it in a dialect.
fn read_as(dialect: Dialect, bytes: &[u8]) -> (Vec<String>, Vec<(u64, Why)>) {
    read_from(|path| open_as(path, dialect).unwrap(), bytes)
}

fn read_from(open: impl Fn(&Path) -> Source, bytes: &[u8]) -> (Vec<String>, Vec<(u64, Why)>) {
    let dir = folder(&[("a", bytes)]);
    let (found, unreadable) = all(open(&dir.path().join("a")));
    let texts = found.iter().map(text).collect();
    (texts, unreadable.iter().map(|it| (it.at.byte, it.why)).collect())
}

/// A message as text with plain line ends.
fn text(found: &Found) -> String {
    String::from_utf8(found.raw.clone()).unwrap().replace("\r\n", "\n")
}

/// The first line of that field.
fn field(found: &Found, name: &str) -> String {
    let prefix = format!("{name}: ");
    text(found).lines().find_map(|it| it.strip_prefix(&prefix).map(str::to_owned)).unwrap_or_default()
}
