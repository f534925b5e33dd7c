//! Files on their way in: hashed and looked at while they are written, so that no file is ever held whole.

use crate::glance::Glance;
use crate::store::path;
use crate::writing::Writing;
use crate::{BlobId, Fault, Kind, Refused, Store};
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt};
use object_store::ObjectStoreExt;
use object_store::path::Path;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, ErrorKind};
use std::pin::pin;
use std::time::SystemTime;
use tokio::task::spawn_blocking;

/// The size of a piece, bytes: the least that S3 takes as a part, and all that is held of a file at once, twice; thrice
/// at its beginning.
pub const PIECE_BYTES: usize = 5 << 20;

/// Where files stand that are not kept yet; no shelf of blobs has such a name.
const INCOMING: &str = "incoming";

/// Why a file did not come in.
#[derive(Debug, thiserror::Error)]
pub enum Stopped<E> {
    /// Whoever sent it stopped, or the line did.
    #[error("the sender stopped")]
    Sender(E),
    /// It is not taken.
    #[error("refused: {0}")]
    Refused(Refused),
    /// It cannot be stored.
    #[error(transparent)]
    Store(Fault),
}

impl<E> From<Fault> for Stopped<E> {
    fn from(fault: Fault) -> Self {
        match fault.refusal() {
            Some(why) => Self::Refused(why),
            None => Self::Store(fault),
        }
    }
}

impl<E> From<object_store::Error> for Stopped<E> {
    fn from(fault: object_store::Error) -> Self {
        Fault::from(fault).into()
    }
}

/// A file that has come in whole, and is to be kept or let go.
#[derive(Debug)]
pub struct Incoming {
    blob: BlobId,
    size_bytes: u64,
    glance: Glance,
    held: Held,
}

#[derive(Debug)]
enum Held {
    /// A file of one piece.
    Here(Bytes),
    /// A longer one, at a place of its own in the store.
    There(Path),
}

impl Incoming {
    /// The id that it has when it is kept.
    pub const fn blob(&self) -> BlobId {
        self.blob
    }

    /// How many bytes it has.
    pub const fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// What is in it, if it came in one piece.
    pub const fn bytes(&self) -> Option<&Bytes> {
        match &self.held {
            Held::Here(bytes) => Some(bytes),
            Held::There(_) => None,
        }
    }

    /// Its kind, as libraries take them, under the name it came with; or why it is not taken.
    pub fn kind(&self, claimed: &str) -> Result<Kind, Refused> {
        self.glance.kind(claimed)
    }
}

impl Store {
    /// Takes a file in, piece by piece, up to a limit. `name` is nobody else's: an id.
    pub async fn receive<E>(
        &self,
        name: &str,
        pieces: impl Stream<Item = Result<Bytes, E>>,
        limit_bytes: u64,
    ) -> Result<Incoming, Stopped<E>> {
        let place = Path::from_iter([INCOMING, name, "whole"]);
        let mut taking = Taking { hash: Sha256::new(), glance: Glance::default(), size: 0, limit_bytes };
        let mut pieces = pin!(pieces);
        let mut first = BytesMut::new();
        while let Some(piece) = pieces.next().await {
            first.extend_from_slice(&taking.look(piece)?);
            if first.len() > PIECE_BYTES {
                let rest = pieces.map(|piece| taking.look(piece));
                self.write(&place, first.freeze(), rest).await?;
                return Ok(taking.done(Held::There(place)));
            }
        }
        Ok(taking.done(Held::Here(first.freeze())))
    }

    async fn write<E>(
        &self,
        place: &Path,
        first: Bytes,
        rest: impl Stream<Item = Result<Bytes, Stopped<E>>>,
    ) -> Result<(), Stopped<E>> {
        let mut writing = Writing::begin(&*self.0, place).await?;
        let written = pass(&mut writing, first, rest).await;
        if written.is_err() {
            writing.give_up().await;
        }
        written
    }

    /// Keeps a file that has come in; when this returns it survives a power cut.
    pub async fn keep(&self, incoming: Incoming) -> Result<BlobId, Fault> {
        match incoming.held {
            Held::Here(bytes) => {
                self.0.put(&path(&incoming.blob), bytes.into()).await?;
            }
            Held::There(place) => self.0.rename(&place, &path(&incoming.blob)).await?,
        }
        Ok(incoming.blob)
    }

    /// Lets a file go that has come in.
    pub async fn let_go(&self, incoming: Incoming) -> Result<(), Fault> {
        match incoming.held {
            Held::Here(_) => Ok(()),
            Held::There(place) => Ok(self.0.delete(&place).await?),
        }
    }

    /// Keeps a piece of a file that comes in over several requests, by where it begins. The same piece may come again.
    pub async fn add_piece(&self, name: &str, at_byte: u64, piece: Bytes) -> Result<(), Fault> {
        // Twenty digits hold any offset, and sort as numbers do.
        let place = Path::from_iter([INCOMING, name, &format!("{at_byte:020}")]);
        self.0.put(&place, piece.into()).await?;
        Ok(())
    }

    /// How many bytes have come in of a file from its beginning on, without a gap.
    pub async fn pieces_bytes(&self, name: &str) -> Result<u64, Fault> {
        Ok(self.pieces(name).await?.iter().map(|(_, size)| size).sum())
    }

    /// Takes in the file that has come in by pieces, as [`Store::receive`] does. The pieces stay until they are swept or
    /// cleared, so that this can be tried again.
    pub async fn receive_pieces(&self, name: &str, limit_bytes: u64) -> Result<Incoming, Stopped<Fault>> {
        let pieces = self.pieces(name).await?;
        let store = self.clone();
        let bytes = futures_util::stream::iter(pieces).then(move |(place, _)| {
            let store = store.clone();
            async move {
                let found = store.0.get(&place).await?;
                Ok::<_, Fault>(found.into_stream().map_err(Fault::from))
            }
        });
        self.receive(name, bytes.try_flatten().boxed(), limit_bytes).await
    }

    /// Forgets the pieces of a file.
    pub async fn clear_pieces(&self, name: &str) -> Result<(), Fault> {
        for (place, _) in self.pieces(name).await? {
            self.0.delete(&place).await?;
        }
        Ok(())
    }

    /// The pieces of a file and their sizes in order, up to the first gap.
    async fn pieces(&self, name: &str) -> Result<Vec<(Path, u64)>, Fault> {
        let shelf = Path::from_iter([INCOMING, name]);
        let mut found: Vec<_> = self.0.list(Some(&shelf)).try_collect().await?;
        found.sort_by(|a, b| a.location.cmp(&b.location));
        let mut pieces: Vec<(Path, u64)> = Vec::new();
        let mut end = 0;
        for piece in found {
            let begins = piece.location.filename().and_then(|name| name.parse::<u64>().ok());
            if begins == Some(end) {
                end += piece.size;
                pieces.push((piece.location, piece.size));
            }
        }
        Ok(pieces)
    }

    /// Forgets what came in before a time and was never kept; says how many pieces.
    pub async fn sweep(&self, before: SystemTime) -> Result<usize, Fault> {
        if let Some(directory) = &self.1 {
            let incoming = directory.join(INCOMING);
            let swept = spawn_blocking(move || sweep_directory(&incoming, before)).await;
            return Ok(swept.expect("sweeping does not panic, and nobody aborts it")?);
        }
        let shelf = Path::from(INCOMING);
        let found: Vec<_> = self.0.list(Some(&shelf)).try_collect().await?;
        let mut swept = 0;
        for piece in found.iter().filter(|piece| SystemTime::from(piece.last_modified) < before) {
            self.0.delete(&piece.location).await?;
            swept += 1;
        }
        Ok(swept)
    }
}

/// The same on a disk: there files stay behind that are listed nowhere, when the program ends amid them, and directories.
fn sweep_directory(directory: &std::path::Path, before: SystemTime) -> io::Result<usize> {
    let mut swept = 0;
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
        entries => entries?,
    };
    for entry in entries {
        let (entry, path) = entry.map(|entry| (entry.metadata(), entry.path()))?;
        // Somebody may have cleared it meanwhile.
        let Ok(about) = entry else { continue };
        let old = about.modified()? < before;
        if about.is_dir() {
            swept += sweep_directory(&path, before)?;
            if old {
                // One that is not empty stays.
                _ = fs::remove_dir(&path);
            }
        } else if old && fs::remove_file(&path).is_ok() {
            swept += 1;
        }
    }
    Ok(swept)
}

/// Passes a file on into the store, piece by piece.
async fn pass<E>(
    writing: &mut Writing,
    first: Bytes,
    rest: impl Stream<Item = Result<Bytes, Stopped<E>>>,
) -> Result<(), Stopped<E>> {
    writing.add(&first).await?;
    // As large as a part: it is let go before the next ones come in.
    drop(first);
    let mut rest = pin!(rest);
    while let Some(piece) = rest.next().await {
        writing.add(&piece?).await?;
    }
    writing.finish().await?;
    Ok(())
}

/// What is found out while a file comes in.
struct Taking {
    hash: Sha256,
    glance: Glance,
    size: u64,
    limit_bytes: u64,
}

impl Taking {
    fn look<E>(&mut self, piece: Result<Bytes, E>) -> Result<Bytes, Stopped<E>> {
        let piece = piece.map_err(Stopped::Sender)?;
        self.size += piece.len() as u64;
        if self.size > self.limit_bytes {
            let limit_bytes = usize::try_from(self.limit_bytes).unwrap_or(usize::MAX);
            return Err(Stopped::Refused(Refused::Large { limit_bytes }));
        }
        self.hash.update(&piece);
        self.glance.feed(&piece);
        Ok(piece)
    }

    fn done(self, held: Held) -> Incoming {
        let blob = BlobId::of_digest(self.hash);
        Incoming { blob, size_bytes: self.size, glance: self.glance, held }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use futures_util::stream;
    use std::time::Duration;

    fn on_disk() -> (tempfile::TempDir, Store) {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::Disk(directory.path().join("blobs"))).unwrap();
        (directory, store)
    }

    fn sent(bytes: &[u8], piece: usize) -> impl Stream<Item = Result<Bytes, ()>> {
        let pieces: Vec<_> = bytes.chunks(piece).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        stream::iter(pieces)
    }

    #[tokio::test]
    async fn a_file_of_any_length_is_kept_under_its_hash_and_read_by_parts() {
        let (_directory, store) = on_disk();
        for size in [3, PIECE_BYTES + 1, 2 * PIECE_BYTES + 7] {
            let whole = vec![b'a'; size];
            let incoming = store.receive("one", sent(&whole, 1 << 20), u64::MAX).await.unwrap();
            assert_eq!((incoming.blob(), incoming.size_bytes()), (BlobId::of(&whole), size as u64));
            assert_eq!(incoming.kind("notes.txt"), Ok(Kind::Txt));
            let id = store.keep(incoming).await.unwrap();
            assert_eq!(store.get(&id).await.unwrap(), whole);
            assert_eq!(store.size(&id).await.unwrap(), size as u64);
            let part: Vec<Bytes> = store.read(&id, 1..3).await.unwrap().try_collect().await.unwrap();
            assert_eq!(part.concat(), b"aa");
        }
    }

    #[tokio::test]
    async fn a_file_that_is_too_large_or_breaks_off_leaves_nothing_behind() {
        let (directory, store) = on_disk();
        let whole = vec![7; 2 * PIECE_BYTES];
        let large = store.receive("one", sent(&whole, 1 << 20), PIECE_BYTES as u64 + 5).await;
        assert!(matches!(large, Err(Stopped::Refused(Refused::Large { .. }))));
        let broken = sent(&whole, 1 << 20).chain(stream::iter([Err(())]));
        assert!(matches!(store.receive("two", broken, u64::MAX).await, Err(Stopped::Sender(()))));
        let incoming = store.receive("three", sent(&whole, 1 << 20), u64::MAX).await.unwrap();
        store.let_go(incoming).await.unwrap();
        let files = walk(&directory.path().join("blobs"));
        assert!(files.is_empty(), "{files:?}");
    }

    #[tokio::test]
    async fn pieces_that_come_in_any_number_of_times_are_one_file() {
        let (_directory, store) = on_disk();
        let piece = |text: &'static str| Bytes::from_static(text.as_bytes());
        store.add_piece("one", 0, piece("Best ")).await.unwrap();
        store.add_piece("one", 5, piece("Bi")).await.unwrap();
        store.add_piece("one", 5, piece("Bits")).await.unwrap();
        store.add_piece("one", 99, piece("behind a gap")).await.unwrap();
        assert_eq!(store.pieces_bytes("one").await.unwrap(), 9);
        let incoming = store.receive_pieces("one", u64::MAX).await.unwrap();
        let id = store.keep(incoming).await.unwrap();
        assert_eq!(store.get(&id).await.unwrap(), &b"Best Bits"[..]);
        store.clear_pieces("one").await.unwrap();
        assert_eq!(store.pieces_bytes("one").await.unwrap(), 0);
    }

    #[tokio::test]
    async fn what_was_never_kept_is_swept_and_blobs_stay() {
        let (directory, store) = on_disk();
        let id = store.put(Bytes::from_static(b"kept")).await.unwrap();
        assert_eq!(store.sweep(SystemTime::UNIX_EPOCH).await.unwrap(), 0, "nothing has come in yet");
        store.add_piece("one", 0, Bytes::from_static(b"left")).await.unwrap();
        // What a long file leaves when the program ends amid it has a name that is not listed.
        let incoming = directory.path().join("blobs").join(INCOMING);
        std::fs::write(incoming.join("one").join("whole#1"), b"half of it").unwrap();
        assert_eq!(store.sweep(SystemTime::UNIX_EPOCH).await.unwrap(), 0);
        let later = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(store.sweep(later).await.unwrap(), 2);
        assert!(store.exists(&id).await.unwrap());
        assert_eq!(std::fs::read_dir(incoming).unwrap().count(), 0, "no directory stays, either");
    }

    fn walk(place: &std::path::Path) -> Vec<std::path::PathBuf> {
        let entries = std::fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path());
        entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
    }
}
