//! What the copies of a parcel share, worked out once for all of them.

use super::queue::{self, Leased};
use crate::parcel::Parcel;
use crate::signing::{Keys, Shared, Unsigned, sign};
use crate::smtp::{crlf, dotted};
use crate::{Post, copy, raw};
use base::{Clock, Id, Moment};
use bytes::Bytes;
use db::Db;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

/// Parcels that are held at once: as many as go out side by side when a few lists are busy.
const HELD: usize = 8;

/// A parcel that copies can be made of.
#[derive(Debug)]
pub(super) struct Ready {
    fields: Vec<(String, String)>,
    pub(super) domain: String,
    /// The message as it follows a copy's own fields after DATA.
    pub(super) wire: Bytes,
    /// Its bytes, without what the wire adds.
    pub(super) size: usize,
    pub(super) eight_bit: bool,
    shared: Shared,
    keys: Arc<Keys>,
}

impl Ready {
    /// What stands before the message in one copy: signatures, then fields of its own.
    pub(super) fn head(&self, mark: &str, now: Moment) -> Result<Vec<u8>, Unsigned> {
        let head = copy::head(&self.fields, mark);
        let signatures = sign(&head, &self.shared, &self.keys, now)?;
        Ok([signatures, head].concat())
    }
}

type Slot = (Id<Parcel>, Arc<OnceCell<Arc<Ready>>>);

/// The parcels that are going out, the newest last.
#[derive(Default)]
pub(super) struct Shelf(Mutex<Vec<Slot>>);

impl Shelf {
    /// The parcel of a copy; read, hashed and dotted when it is asked for first.
    pub(super) async fn of(
        &self,
        leased: &Leased,
        (db, files, clock, post): (&Db, &files::Store, &Clock, &Post),
    ) -> Result<Arc<Ready>, raw::Trouble> {
        let id = leased.parcel;
        let make = || async {
            let stored = db.read(move |read| queue::parcel(read, id)).await?;
            let bytes = raw::load(db, files, stored.raw).await?;
            let keys = post.keys(db, clock, &stored.domain).await?;
            let ready = tokio::task::spawn_blocking(move || Arc::new(made(stored, &bytes, keys)));
            ready.await.map_err(|error| db::Fault::Panicked(error.to_string()).into())
        };
        self.slot(id).get_or_try_init(make).await.cloned()
    }

    fn slot(&self, id: Id<Parcel>) -> Arc<OnceCell<Arc<Ready>>> {
        let mut slots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = match slots.iter().position(|(held, _)| *held == id) {
            Some(at) => slots.remove(at).1,
            None => Arc::default(),
        };
        slots.push((id, Arc::clone(&slot)));
        if slots.len() > HELD {
            slots.remove(0);
        }
        slot
    }
}

fn made(stored: queue::Stored, bytes: &[u8], keys: Arc<Keys>) -> Ready {
    let message = crlf(bytes);
    Ready {
        fields: stored.fields,
        domain: stored.domain,
        wire: dotted(&message).into(),
        size: message.len(),
        eight_bit: !message.is_ascii(),
        shared: Shared::of(&message, &keys),
        keys,
    }
}
