//! What a capability writes into the record of the network, and reads back from it.

use crate::{House, Ui};
use db::Fault;
use facts::{Look, Problem};
use files::BlobId;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;

/// A capability's folder in the record of the network. The record holds what everybody may read, as files that read
/// without the program; an empty instance is rebuilt from it, and writes the same bytes again.
#[derive(Clone, Copy)]
pub struct Recorder {
    /// The name of the folder: `initiatives`.
    pub folder: &'static str,
    /// The label of the folder, as a translation key.
    pub label: &'static str,
    /// The folders that are taken in before this one, since it refers to what is in them: `&["topics"]`.
    pub after: &'static [&'static str],
    /// Hands over each file of the folder, in a fixed order; looks as nobody in particular, so that what is not public
    /// is not seen.
    pub write: WriteRecord,
    /// Takes in what `write` wrote; says how many things it took.
    pub read: fn(House, Shelf) -> Taking,
}

/// Hands over the files of a folder, one after the other.
pub type WriteRecord = fn(&Look, &Ui, &mut dyn FnMut(Leaf)) -> Result<(), Fault>;

/// A folder of a record that is being taken in.
pub type Taking = Pin<Box<dyn Future<Output = Result<usize, Problem>> + Send>>;

/// A file of a record.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// Its path in the capability's folder, with `/` between its parts: `initiatives/no-more-chimneys.json`.
    pub path: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file of a record.
#[derive(Clone, Debug)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// A file of the store.
    Blob(BlobId),
}

/// A folder of a record as it is read: what `write` wrote, with nothing beside or above it.
#[derive(Clone, Debug)]
pub struct Shelf(PathBuf);

impl Shelf {
    /// So much of one file is read, in bytes: more than the largest document.
    pub const LARGEST: u64 = 1 << 30;

    /// The folder at this place.
    pub fn new(place: PathBuf) -> Self {
        Self(place)
    }

    /// The names in a folder of it, in order; none when there is no such folder. `""` is the whole.
    pub fn names(&self, folder: &str) -> io::Result<Vec<String>> {
        let entries = match std::fs::read_dir(self.within(folder)?) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = Vec::new();
        for entry in entries {
            names.extend(entry?.file_name().into_string());
        }
        names.sort();
        Ok(names)
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let place = self.within(path)?;
        let metadata = std::fs::symlink_metadata(&place)?;
        if !metadata.is_file() || metadata.len() > Self::LARGEST {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{path} is no file of a record")));
        }
        std::fs::read(place)
    }

    fn within(&self, path: &str) -> io::Result<PathBuf> {
        let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if plain {
            Ok(self.0.join(path))
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{path} leads out of the record")))
        }
    }
}
