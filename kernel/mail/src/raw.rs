//! Mail as it is: bytes that are never changed, known by their SHA-256. Small ones stand in the database, in
//! the transaction that mentions them; large ones in the file store, before it.

use base::{FromValue, Mismatch, Moment, Parse, ToValue, Value};
use bytes::Bytes;
use db::{Db, Fault, Read, Tx, args, sql};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};
use std::fmt;

/// The most bytes that stand in the database: nine of ten messages of a list are smaller, and a page of the
/// database's own overflow is read faster than a file is opened.
pub const INLINE: usize = 64 << 10;

/// The SHA-256 of a message's bytes; written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawId([u8; 32]);

impl RawId {
    /// The id of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The hash's bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The same name in the file store.
    fn blob(self) -> files::BlobId {
        files::BlobId::parse(&self.to_string()).expect("64 digits in lower case")
    }
}

impl fmt::Display for RawId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for RawId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl ToValue for RawId {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

impl FromValue for RawId {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        <[u8; 32]>::from_value(value).map(Self)
    }
}

impl Serialize for RawId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RawId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let mut hash = [0; 32];
        hex::decode_to_slice(text.as_bytes(), &mut hash).map_err(de::Error::custom)?;
        Ok(Self(hash))
    }
}

/// Bytes that can be kept within a transaction: hashed, and written to the file store if they are large.
#[derive(Clone, Debug)]
pub struct Prepared {
    id: RawId,
    size: usize,
    inline: Option<Bytes>,
}

impl Prepared {
    /// The id that they will have.
    pub const fn id(&self) -> RawId {
        self.id
    }

    /// How many they are.
    pub const fn size(&self) -> usize {
        self.size
    }
}

/// Why a message's bytes are not to be had.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// No such message is kept.
    #[error("raw mail {0} is missing")]
    Missing(RawId),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] Fault),
    /// The file store failed, or what stands in it is damaged.
    #[error(transparent)]
    Files(#[from] files::Fault),
}

/// Makes bytes ready to be kept. Large ones are in the file store, durably, when this returns.
pub async fn prepare(files: &files::Store, bytes: Bytes) -> Result<Prepared, files::Fault> {
    let size = bytes.len();
    if size <= INLINE {
        return Ok(Prepared { id: RawId::of(&bytes), size, inline: Some(bytes) });
    }
    let blob = files.put(bytes).await?;
    Ok(Prepared { id: RawId(*blob.bytes()), size, inline: None })
}

/// Keeps prepared bytes; the same bytes are kept once.
pub fn keep(tx: &mut Tx, prepared: &Prepared, now: Moment) -> Result<RawId, Fault> {
    put(tx, prepared, now)?;
    tx.execute(
        sql!("UPDATE mail_raw SET passing = FALSE WHERE sha256 = $1 AND passing = TRUE"),
        args![prepared.id],
    )?;
    Ok(prepared.id)
}

/// Keeps prepared bytes for the copies of a parcel: they go some time after the last of them, unless somebody
/// keeps the same.
pub fn pass(tx: &mut Tx, prepared: &Prepared, now: Moment) -> Result<RawId, Fault> {
    if put(tx, prepared, now)? {
        tx.execute(sql!("UPDATE mail_raw SET passing = TRUE WHERE sha256 = $1"), args![prepared.id])?;
    }
    Ok(prepared.id)
}

/// Whether they are new here.
fn put(tx: &mut Tx, prepared: &Prepared, now: Moment) -> Result<bool, Fault> {
    let size = i64::try_from(prepared.size).unwrap_or(i64::MAX);
    let inline = prepared.inline.as_ref().map(|bytes| bytes.to_vec());
    let added = tx.execute(
        sql!(
            "INSERT INTO mail_raw (sha256, size, bytes, stored) VALUES ($1, $2, $3, $4)
             ON CONFLICT (sha256) DO NOTHING"
        ),
        args![prepared.id, size, inline, now],
    )?;
    Ok(added == 1)
}

/// A message's bytes, wherever they are.
pub async fn load(db: &Db, files: &files::Store, id: RawId) -> Result<Bytes, Trouble> {
    let found = db.read(move |read| row(read, id)).await?;
    match found {
        None => Err(Trouble::Missing(id)),
        Some(Some(bytes)) => Ok(bytes.into()),
        Some(None) => Ok(files.get(&id.blob()).await?),
    }
}

/// A message's bytes, if they are kept and stand in the database.
pub fn load_here(read: &Read, id: RawId) -> Result<Option<Vec<u8>>, Fault> {
    Ok(row(read, id)?.flatten())
}

/// Destroys a message's bytes; while copies of it are still to go out, it is left to go with them.
pub async fn destroy(db: &Db, files: &files::Store, id: RawId) -> Result<(), Trouble> {
    let gone = db.act(move |tx| {
        tx.execute(sql!("UPDATE mail_raw SET passing = TRUE WHERE sha256 = $1"), args![id])?;
        remove(tx, id)
    });
    if gone.await? == Some(true) {
        files.delete(&id.blob()).await?;
    }
    Ok(())
}

/// Destroys the bytes that have passed: stored before a moment, and no copy of them is still to go out.
pub(crate) async fn sweep(db: &Db, files: &files::Store, before: Moment) -> Result<(), Trouble> {
    let passed: Vec<RawId> = db
        .read(move |read| {
            read.rows(
                sql!(
                    "SELECT sha256 FROM mail_raw WHERE passing = TRUE AND stored < $1
                     ORDER BY stored, sha256 LIMIT 10000"
                ),
                args![before],
                |row| row.next(),
            )
        })
        .await?;
    for id in passed {
        if db.act(move |tx| remove(tx, id)).await? == Some(true) {
            files.delete(&id.blob()).await?;
        }
    }
    Ok(())
}

/// Removes bytes that may go; says whether they stood in the file store, if they went. Their blob goes after
/// the commit: one that is left behind harms nobody, one that is missed does.
fn remove(tx: &mut Tx, id: RawId) -> Result<Option<bool>, Fault> {
    tx.maybe(
        sql!(
            "DELETE FROM mail_raw WHERE sha256 = $1 AND passing = TRUE
             AND NOT EXISTS (SELECT 1 FROM parcel JOIN delivery ON delivery.parcel = parcel.id
                             WHERE parcel.raw = $1 AND delivery.state = 'waiting')
             RETURNING CASE WHEN bytes IS NULL THEN TRUE ELSE FALSE END"
        ),
        args![id],
        |row| row.next::<bool>(),
    )
}

fn row(read: &Read, id: RawId) -> Result<Option<Option<Vec<u8>>>, Fault> {
    read.maybe(sql!("SELECT bytes FROM mail_raw WHERE sha256 = $1"), args![id], |row| row.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_micros(1_764_579_600_000_000);

    async fn kept(db: &Db, files: &files::Store, bytes: &Bytes) -> RawId {
        let prepared = prepare(files, bytes.clone()).await.unwrap();
        db.act(move |tx| keep(tx, &prepared, NOW)).await.unwrap()
    }

    #[tokio::test]
    async fn bytes_come_back_as_they_were_wherever_they_stand() {
        for trial in db::trial::both() {
            trial.migrate(&[crate::CHAPTER]).await.unwrap();
            let directory = tempfile::tempdir().unwrap();
            let files = files::Store::open(&files::Place::Disk(directory.path().into())).unwrap();
            for (size, here) in [(0, true), (INLINE, true), (INLINE + 1, false)] {
                let bytes = Bytes::from((0..=255).cycle().take(size).collect::<Vec<u8>>());
                let id = kept(&trial, &files, &bytes).await;
                assert_eq!(id, RawId::of(&bytes));
                assert_eq!(kept(&trial, &files, &bytes).await, id, "the same bytes are kept once");
                assert_eq!(load(&trial, &files, id).await.unwrap(), bytes);
                let inline = trial.read(move |read| load_here(read, id)).await.unwrap();
                assert_eq!(inline, here.then(|| bytes.to_vec()));
            }
            let nothing = load(&trial, &files, RawId::of(b"never kept")).await;
            assert!(matches!(nothing, Err(Trouble::Missing(_))));
        }
    }

    #[test]
    fn an_id_comes_back_from_its_json_and_its_column() {
        let id = RawId::of(b"x");
        assert_eq!(serde_json::from_str::<RawId>(&serde_json::to_string(&id).unwrap()).unwrap(), id);
        assert_eq!(RawId::from_value(id.to_value()), Ok(id));
        assert!(serde_json::from_str::<RawId>("\"abc\"").is_err());
    }
}
