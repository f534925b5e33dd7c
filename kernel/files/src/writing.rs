//! A long file on its way into the store, part by part.

use crate::incoming::PIECE_BYTES;
use bytes::{Bytes, BytesMut};
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, Result};
use tokio::runtime::Handle;
use tokio::task::JoinSet;

/// A file of which parts are in the store already, and which nobody sees before it is finished. When it is not, its parts are
/// cleared: services keep them for ever otherwise, and list them nowhere.
pub(crate) struct Writing {
    /// Nothing when there is nothing to be cleared any more.
    upload: Option<Box<dyn MultipartUpload>>,
    /// The part that is on its way while the next one comes in: with that, all of the file that is in memory.
    under_way: JoinSet<Result<()>>,
    held: BytesMut,
}

impl Writing {
    /// Begins a file at a place.
    pub(crate) async fn begin(store: &dyn ObjectStore, place: &Path) -> Result<Self> {
        let upload = Some(store.put_multipart(place).await?);
        Ok(Self { upload, under_way: JoinSet::new(), held: BytesMut::new() })
    }

    /// Adds to it; waits for the part before when one is whole.
    pub(crate) async fn add(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            if self.held.is_empty() {
                // No part grows by being copied into a larger place.
                self.held = BytesMut::with_capacity(PIECE_BYTES);
            }
            let (now, later) = bytes.split_at(bytes.len().min(PIECE_BYTES - self.held.len()));
            self.held.extend_from_slice(now);
            bytes = later;
            if self.held.len() == PIECE_BYTES {
                let part = std::mem::take(&mut self.held).freeze();
                self.send(part).await?;
            }
        }
        Ok(())
    }

    /// Ends it: it stands at its place now.
    pub(crate) async fn finish(&mut self) -> Result<()> {
        let last = std::mem::take(&mut self.held).freeze();
        if !last.is_empty() {
            self.send(last).await?;
        }
        self.arrived().await?;
        if let Some(upload) = &mut self.upload {
            upload.complete().await?;
        }
        self.upload = None;
        Ok(())
    }

    /// Gives it up, and clears what is there.
    pub(crate) async fn give_up(mut self) {
        self.under_way.shutdown().await;
        if let Some(upload) = self.upload.take() {
            clear(upload).await;
        }
    }

    async fn send(&mut self, part: Bytes) -> Result<()> {
        self.arrived().await?;
        if let Some(upload) = &mut self.upload {
            self.under_way.spawn(upload.put_part(part.into()));
        }
        Ok(())
    }

    /// Waits until nothing is on its way any more.
    async fn arrived(&mut self) -> Result<()> {
        while let Some(done) = self.under_way.join_next().await {
            done??;
        }
        Ok(())
    }
}

/// Whoever waited for it went away: a request whose line broke ends anywhere.
impl Drop for Writing {
    fn drop(&mut self) {
        if let (Some(upload), Ok(runtime)) = (self.upload.take(), Handle::try_current()) {
            let mut under_way = std::mem::take(&mut self.under_way);
            runtime.spawn(async move {
                under_way.shutdown().await;
                clear(upload).await;
            });
        }
    }
}

async fn clear(mut upload: Box<dyn MultipartUpload>) {
    // Nobody can be told; a service that is away now clears by its own rules.
    _ = upload.abort().await;
}
