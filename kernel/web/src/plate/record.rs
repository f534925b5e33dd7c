//! What a capability writes into the record of the network, and reads back from it.

use crate::{House, Ui};
use bytes::Bytes;
use db::Fault;
use facts::{Look, Problem};
use files::BlobId;
use futures_util::{Stream, stream};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;

/// A capability's folder in the record of the network. The record holds what everybody may read, as files that read
/// without the program; an empty instance is rebuilt from it, and writes the same bytes again.
///
/// Of each Markdown file a page is made. A thing's path is its address, where it can be: what stands at
/// `/pages/how-we-meet` here is `pages/how-we-meet.md` or lies in `pages/how-we-meet/`; else the header of its file says
/// it, `address: /documents/minutes`. By that, and by titles, texts of the record lead to each other.
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
    /// A page that the capability has made itself, whole. If it is an `index.html`, the folder around it stays as it is
    /// handed over, and this page is the first of it that is: the record leads to this page alone, and makes none of the
    /// folder's Markdown.
    Page {
        /// What leads to it is called so.
        title: String,
        /// All of it.
        html: Vec<u8>,
    },
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

    /// The bytes of a file, all at once; for what may be large there is [`Shelf::pieces`].
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let (file, size_bytes) = self.open(path)?;
        let mut bytes = Vec::with_capacity(usize::try_from(size_bytes).unwrap_or_default());
        file.take(Self::LARGEST).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The bytes of a file one piece after the other, so that it is never held whole.
    pub fn pieces(&self, path: &str) -> io::Result<impl Stream<Item = io::Result<Bytes>> + Send + use<>> {
        let (file, _) = self.open(path)?;
        Ok(stream::try_unfold(file, |file| async move {
            let read = tokio::task::spawn_blocking(move || piece(file));
            read.await.map_err(io::Error::other)?
        }))
    }

    fn open(&self, path: &str) -> io::Result<(File, u64)> {
        let place = self.within(path)?;
        let metadata = std::fs::symlink_metadata(&place)?;
        if !metadata.is_file() || metadata.len() > Self::LARGEST {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{path} is no file of a record")));
        }
        Ok((File::open(place)?, metadata.len()))
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

/// So much of a file is held at once, in bytes.
const PIECE: u64 = 1 << 20;

fn piece(mut file: File) -> io::Result<Option<(Bytes, File)>> {
    let mut bytes = Vec::new();
    file.by_ref().take(PIECE).read_to_end(&mut bytes)?;
    Ok(if bytes.is_empty() { None } else { Some((Bytes::from(bytes), file)) })
}
