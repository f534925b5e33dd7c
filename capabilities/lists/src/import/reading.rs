//! Reads an archive in loads, each a transaction later.

use mailboxes::{Found, Position, Source, Unreadable};
use std::path::Path;
use tokio::sync::mpsc::Sender;

/// Messages of a load: enough that the sync of the disk is shared, few enough that others who write need not wait for long.
const MESSAGES: usize = 256;

/// Bytes of a load, beyond which it takes no further message.
const BYTES: usize = 8 << 20;

/// A part of an archive.
pub(super) struct Load {
    /// Its messages.
    pub(super) found: Vec<Found>,
    /// What in it could not be read.
    pub(super) unread: Vec<Unreadable>,
    /// The files of the archive that begin in it, by their names from its top.
    pub(super) files: Vec<String>,
    /// Where the archive goes on behind it.
    pub(super) place: Position,
    /// Bytes of the archive that have been read then.
    pub(super) at_byte: u64,
}

/// Reads to the end, or until nobody takes what was read. Blocks.
pub(super) fn read(mut source: Source, archive: &Path, loads: &Sender<Load>) {
    // Of an archive that is one file, places do not say the name.
    let own_name = archive.file_name().filter(|_| archive.is_file());
    let own_name = own_name.map(|name| name.to_string_lossy().into_owned());
    let mut file = None;
    loop {
        let mut load = Load::empty();
        let mut bytes = 0;
        while load.found.len() + load.unread.len() < MESSAGES && bytes < BYTES {
            let Some(item) = source.next() else { break };
            let at = item.as_ref().map_or_else(|unread| &unread.at, |found| &found.at);
            if file.as_ref() != Some(&at.file) {
                load.files.push(own_name.clone().unwrap_or_else(|| at.file.clone()));
                file = Some(at.file.clone());
            }
            match item {
                Ok(found) => {
                    bytes += found.raw.len();
                    load.found.push(found);
                }
                Err(unread) => load.unread.push(unread),
            }
        }
        if load.files.is_empty() && load.found.is_empty() && load.unread.is_empty() {
            return;
        }
        load.place = source.place();
        load.at_byte = source.at_byte();
        if loads.blocking_send(load).is_err() {
            return;
        }
    }
}

impl Load {
    fn empty() -> Self {
        Self {
            found: Vec::new(),
            unread: Vec::new(),
            files: Vec::new(),
            place: Position::default(),
            at_byte: 0,
        }
    }
}
