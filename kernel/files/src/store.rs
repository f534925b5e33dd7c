//! Where blobs are kept. Their table, and who may read them, are a capability's; here are only bytes.

use crate::{BlobId, Refused};
use base::Parse;
use bytes::Bytes;
use futures_util::{Stream, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt};
use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use url::Url;

/// Where a store keeps its blobs.
#[derive(Clone, Debug)]
pub enum Place {
    /// A directory, made when it is missing.
    Disk(PathBuf),
    /// An S3 store, or anything that speaks its protocol.
    S3(Bucket),
}

/// A part of an S3 store, with the key to it.
#[derive(Clone)]
pub struct Bucket {
    /// `s3://bucket` or `s3://bucket/prefix`.
    pub url: String,
    /// The address of the service; that of the region's at AWS when there is none. With `http://` nothing is
    /// encrypted.
    pub endpoint: Option<String>,
    /// The region's name; services that know no regions take any.
    pub region: String,
    /// The public half of the key.
    pub key_id: String,
    /// The secret half.
    pub secret: String,
}

/// The secret is never printed by accident.
impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bucket")
            .field("url", &self.url)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// What goes wrong in a store; ours to mend.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The place's address cannot be understood.
    #[error("not a place for files: {0}")]
    Place(String),
    /// No such blob is there.
    #[error("blob {0} is missing")]
    Missing(BlobId),
    /// What is kept under this id is something else: the medium is damaged.
    #[error("blob {0} is damaged")]
    Damaged(BlobId),
    /// The disk or the service failed.
    #[error("the file store failed: {0}")]
    Storage(#[from] object_store::Error),
    /// The directory cannot be made.
    #[error("the file store's directory cannot be made: {0}")]
    Directory(#[from] io::Error),
}

impl Fault {
    /// What whoever sends a file is told, where they can act on it: the disk is full.
    pub fn refusal(&self) -> Option<Refused> {
        let mut cause: Option<&(dyn Error + 'static)> = Some(self);
        while let Some(error) = cause {
            let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
            if let Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) = kind {
                return Some(Refused::NoRoom);
            }
            cause = error.source();
        }
        None
    }
}

/// A store of blobs; clones share it. Of one on a disk its directory is known.
#[derive(Clone, Debug)]
pub struct Store(pub(crate) Arc<dyn ObjectStore>, pub(crate) Option<Arc<std::path::Path>>);

/// The bytes of a blob, piece by piece.
pub type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, Fault>> + Send>>;

impl Store {
    /// Opens the store at a place. Nothing is asked of an S3 service yet: [`Store::check`] does.
    pub fn open(place: &Place) -> Result<Self, Fault> {
        match place {
            Place::Disk(directory) => {
                std::fs::create_dir_all(directory)?;
                let disk = LocalFileSystem::new_with_prefix(directory)?.with_fsync(true);
                Ok(Self(Arc::new(disk), Some(directory.as_path().into())))
            }
            Place::S3(bucket) => bucket.open(),
        }
    }

    /// Keeps the bytes; when this returns they survive a power cut. To keep the same bytes again changes
    /// nothing, or mends a damaged copy.
    pub async fn put(&self, bytes: Bytes) -> Result<BlobId, Fault> {
        let id = hashed(bytes.clone()).await;
        self.0.put(&path(&id), bytes.into()).await?;
        Ok(id)
    }

    /// The bytes under this id, which are what it says: damage is a fault, never an answer.
    pub async fn get(&self, id: &BlobId) -> Result<Bytes, Fault> {
        let found = self.0.get(&path(id)).await.map_err(|fault| missing(fault, id))?;
        let bytes = found.bytes().await?;
        if hashed(bytes.clone()).await == *id { Ok(bytes) } else { Err(Fault::Damaged(*id)) }
    }

    /// A part of a blob, or the whole of it, piece by piece: for what is too large to be held. Whether the bytes are what the
    /// id says is not looked at; who must know reads the whole and hashes it.
    pub async fn read(&self, id: &BlobId, part: Range<u64>) -> Result<Pieces, Fault> {
        let options = GetOptions { range: Some(GetRange::Bounded(part)), ..GetOptions::default() };
        let found = self.0.get_opts(&path(id), options).await.map_err(|fault| missing(fault, id))?;
        Ok(Box::pin(found.into_stream().map_err(Fault::from)))
    }

    /// How many bytes the blob has.
    pub async fn size(&self, id: &BlobId) -> Result<u64, Fault> {
        let found = self.0.head(&path(id)).await.map_err(|fault| missing(fault, id))?;
        Ok(found.size)
    }

    /// Whether the blob is here; its bytes are not read.
    pub async fn exists(&self, id: &BlobId) -> Result<bool, Fault> {
        match self.0.head(&path(id)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Removes the blob; one that is not here is no fault.
    pub async fn delete(&self, id: &BlobId) -> Result<(), Fault> {
        match self.0.delete(&path(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The blobs whose ids begin with this byte, in order: a store is walked shelf by shelf, 256 in all, so
    /// that a list of millions is never held. What is not a blob is passed over.
    pub async fn list(&self, shelf: u8) -> Result<Vec<BlobId>, Fault> {
        let shelf = Path::from(hex::encode([shelf]));
        let found: Vec<_> = self.0.list(Some(&shelf)).try_collect().await?;
        let named = |object: &object_store::ObjectMeta| BlobId::parse(object.location.filename()?).ok();
        let mut blobs: Vec<BlobId> = found.iter().filter_map(named).collect();
        blobs.sort();
        Ok(blobs)
    }

    /// Whether the store can be written, read and cleared: for the start and the doctor.
    pub async fn check(&self) -> Result<(), Fault> {
        let id = self.put(Bytes::from_static(b"Best Bits asks whether this place keeps files.\n")).await?;
        self.get(&id).await?;
        self.delete(&id).await
    }
}

impl Bucket {
    fn open(&self) -> Result<Store, Fault> {
        let wrong = || Fault::Place(self.url.clone());
        let url = Url::parse(&self.url).map_err(|_| wrong())?;
        let name = url.host_str().filter(|_| url.scheme() == "s3").ok_or_else(wrong)?;
        // The HTTP client takes the process's provider; whoever was first has chosen the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut service = AmazonS3Builder::new()
            .with_bucket_name(name)
            // Blobs go one by one, and not every service can delete in bulk.
            .with_disable_bulk_delete(true)
            .with_region(&self.region)
            .with_access_key_id(&self.key_id)
            .with_secret_access_key(&self.secret);
        if let Some(endpoint) = &self.endpoint {
            service = service.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        let prefix = Path::parse(url.path()).map_err(|_| wrong())?;
        Ok(Store(Arc::new(PrefixStore::new(service.build()?, prefix)), None))
    }
}

/// `ab/cd/abcd…`: two levels, so that no directory grows long.
pub(crate) fn path(id: &BlobId) -> Path {
    let name = id.to_string();
    Path::from_iter([&name[..2], &name[2..4], &name])
}

fn missing(fault: object_store::Error, id: &BlobId) -> Fault {
    match fault {
        object_store::Error::NotFound { .. } => Fault::Missing(*id),
        other => other.into(),
    }
}

/// Large files take milliseconds to hash, which the runtime's threads owe to others.
async fn hashed(bytes: Bytes) -> BlobId {
    const SMALL: usize = 64 << 10;
    if bytes.len() <= SMALL {
        return BlobId::of(&bytes);
    }
    let hash = tokio::task::spawn_blocking(move || BlobId::of(&bytes));
    hash.await.expect("hashing does not panic, and nobody aborts it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_disk() -> (tempfile::TempDir, Store) {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::Disk(directory.path().join("blobs"))).unwrap();
        (directory, store)
    }

    #[tokio::test]
    async fn what_was_put_is_got_again_and_once_however_often_it_is_put() {
        let (_directory, store) = on_disk();
        let id = store.put(Bytes::from_static(b"abc")).await.unwrap();
        assert_eq!(store.put(Bytes::from_static(b"abc")).await.unwrap(), id);
        assert_eq!(store.get(&id).await.unwrap(), &b"abc"[..]);
        assert_eq!(store.list(id.bytes()[0]).await.unwrap(), [id]);
        assert_eq!(store.list(!id.bytes()[0]).await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_blob_that_was_deleted_is_missing_and_may_be_deleted_again() {
        let (_directory, store) = on_disk();
        let id = store.put(Bytes::from_static(b"abc")).await.unwrap();
        assert!(store.exists(&id).await.unwrap());
        store.delete(&id).await.unwrap();
        store.delete(&id).await.unwrap();
        assert!(!store.exists(&id).await.unwrap());
        assert!(matches!(store.get(&id).await, Err(Fault::Missing(missing)) if missing == id));
    }

    #[tokio::test]
    async fn damage_is_told_and_mended_by_the_same_bytes() {
        let (directory, store) = on_disk();
        let large = Bytes::from(vec![7; 100_000]);
        let id = store.put(large.clone()).await.unwrap();
        let file = directory.path().join("blobs").join(path(&id).to_string());
        std::fs::write(file, b"something else").unwrap();
        assert!(matches!(store.get(&id).await, Err(Fault::Damaged(damaged)) if damaged == id));
        store.put(large.clone()).await.unwrap();
        assert_eq!(store.get(&id).await.unwrap(), large);
    }

    #[test]
    fn a_full_disk_is_told_from_a_broken_one() {
        let storage = |kind: ErrorKind| {
            let source = Box::new(io::Error::from(kind));
            Fault::from(object_store::Error::Generic { store: "disk", source })
        };
        assert_eq!(storage(ErrorKind::StorageFull).refusal(), Some(Refused::NoRoom));
        assert_eq!(storage(ErrorKind::QuotaExceeded).refusal(), Some(Refused::NoRoom));
        assert_eq!(storage(ErrorKind::PermissionDenied).refusal(), None);
        assert_eq!(Fault::Missing(BlobId::of(b"abc")).refusal(), None);
    }

    #[tokio::test]
    async fn a_check_leaves_nothing_behind() {
        let (_directory, store) = on_disk();
        store.check().await.unwrap();
        for shelf in 0..=u8::MAX {
            assert_eq!(store.list(shelf).await.unwrap(), []);
        }
    }

    #[test]
    fn a_bucket_is_named_by_an_s3_address_and_never_prints_its_secret() {
        let bucket = |url: &str| Bucket {
            url: url.into(),
            endpoint: Some("http://127.0.0.1:9000".into()),
            region: "eu-1".into(),
            key_id: "key".into(),
            secret: "hush".into(),
        };
        assert!(Store::open(&Place::S3(bucket("s3://files/best/bits"))).is_ok());
        assert!(matches!(Store::open(&Place::S3(bucket("files"))), Err(Fault::Place(_))));
        assert!(matches!(Store::open(&Place::S3(bucket("https://files"))), Err(Fault::Place(_))));
        assert!(!format!("{:?}", Place::S3(bucket("s3://files"))).contains("hush"));
    }
}
