//! Connections that only read, lent for one snapshot at a time.

use super::{Access, connect, control};
use crate::Fault;
use rusqlite::Connection;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};

pub(super) struct Readers {
    path: PathBuf,
    width: u32,
    shelf: Mutex<Shelf>,
    returned: Condvar,
}

#[derive(Default)]
struct Shelf {
    idle: Vec<Connection>,
    lent: u32,
}

/// A connection inside a snapshot.
pub(super) struct Reader<'a> {
    readers: &'a Readers,
    connection: Option<Connection>,
}

impl Readers {
    /// Two for each core: one may wait for the disk while the other computes.
    pub(super) fn of(path: &Path) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from) as u32;
        let width = (2 * cores).clamp(4, 32);
        Self { path: path.to_owned(), width, shelf: Mutex::default(), returned: Condvar::new() }
    }

    pub(super) fn width(&self) -> u32 {
        self.width
    }

    /// Lends a connection and begins its snapshot. Blocks while all are lent.
    pub(super) fn take(&self) -> Result<Reader<'_>, Fault> {
        let shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let mut shelf = self
            .returned
            .wait_while(shelf, |shelf| shelf.lent >= self.width)
            .unwrap_or_else(PoisonError::into_inner);
        shelf.lent += 1;
        let idle = shelf.idle.pop();
        drop(shelf);
        // From here on the place is given back by dropping the reader.
        let mut reader = Reader { readers: self, connection: None };
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.path, Access::Read)?,
        };
        control(&connection, "BEGIN").map_err(|e| Fault::Unreachable(e.to_string()))?;
        reader.connection = Some(connection);
        Ok(reader)
    }
}

impl Reader<'_> {
    /// Ends the snapshot. A connection that cannot even do that is not lent again.
    pub(super) fn put_back(mut self) {
        if let Some(connection) = self.connection.take()
            && control(&connection, "COMMIT").is_ok()
        {
            self.readers.shelf.lock().unwrap_or_else(PoisonError::into_inner).idle.push(connection);
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        self.readers.shelf.lock().unwrap_or_else(PoisonError::into_inner).lent -= 1;
        self.readers.returned.notify_one();
    }
}

impl Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection.as_ref().expect("a reader that was handed out holds its connection")
    }
}
