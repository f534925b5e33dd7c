//! What sockets and rooms take at most, and why.

use std::time::Duration;

/// A message from outside, in bytes: what one frame of a proxy holds. Longer updates come in parts.
pub(crate) const LARGEST_MESSAGE: usize = 64 * 1024;

/// An update in parts, in bytes: a text of the largest size, pasted at once, with what the protocol adds.
pub(crate) const LARGEST_UPDATE: usize = 3 * LARGEST_TEXT / 2;

/// A text, in bytes of UTF-8: as much as a draft may have.
pub const LARGEST_TEXT: usize = 1024 * 1024;

/// All that is remembered of a text, in bytes: a text of the largest size that has been rewritten several times. What was
/// deleted is remembered by its place only.
pub(crate) const LARGEST_PAPER: usize = 4 * LARGEST_TEXT;

/// Sockets of one person: a few devices with a few texts each.
pub(crate) const SOCKETS_OF_ONE: usize = 12;

/// Sockets of a house, on one node.
pub(crate) const SOCKETS: usize = 2_000;

/// Updates that are coming in parts at once, in a house: what bounds their memory.
pub(crate) const PARTED: usize = 32;

/// Messages of one member that the room has not yet dealt with: so many keep nobody waiting, and nobody crowds others out.
pub(crate) const UNHEARD: usize = 32;

/// Messages that a room takes up together.
pub(crate) const TOGETHER: usize = 512;

/// Frames that wait for a slow reader, and their bytes. Who is slower than that is let go, and gets what is missing when they
/// come back.
pub(crate) const UNSENT: usize = 256;
/// See [`UNSENT`]: the largest text with its history, and what is written meanwhile.
pub(crate) const UNSENT_BYTES: usize = LARGEST_PAPER + LARGEST_TEXT;

/// So long a room gathers what is typed before it keeps and passes it on: a tenth of what people notice, and with many writers
/// a fraction of the commits and frames.
pub(crate) const GATHER: Duration = Duration::from_millis(12);

/// So often a room asks a database that several nodes share what they have added.
pub(crate) const GLANCE: Duration = Duration::from_millis(300);

/// So often a socket is asked whether somebody is there; after [`SILENT`] times without any answer nobody is.
pub(crate) const PING: Duration = Duration::from_secs(20);
/// See [`PING`].
pub(crate) const SILENT: u32 = 3;

/// So long a socket lives: then its browser asks for another, and passes the gate of the route again.
pub(crate) const LONGEST: Duration = Duration::from_secs(30 * 60);

/// So long one frame may take on its way out.
pub(crate) const SENDING: Duration = Duration::from_secs(30);

/// So many updates are kept one by one before they become one snapshot; the same for their bytes.
pub(crate) const LOOSE: usize = 400;
/// See [`LOOSE`].
pub(crate) const LOOSE_BYTES: usize = LARGEST_TEXT;

/// What somebody says of where they are in the text, in bytes of JSON.
pub(crate) const LARGEST_CURSOR: usize = 2 * 1024;

/// Cursors of one socket: a page that was loaded anew may still be known under its old number.
pub(crate) const CURSORS_OF_ONE: usize = 4;
