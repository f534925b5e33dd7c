//! What the press may use. It sets texts that anybody wrote: a text that makes it run wild ends the press and
//! nothing else.

use rustix::process::{Resource, Rlimit, setrlimit};
use std::io;

/// Memory, bytes. A paper of 100 pages needs 150 MB, most of it the program and the letters.
const MEMORY: u64 = 1 << 30;
/// Processor time, seconds. A paper of 100 pages takes one.
const SECONDS: u64 = 25;
/// Open files: the three streams, and one letter file after the other.
const FILES: u64 = 16;
/// What may be written where the standard output is a file, bytes.
const WRITTEN: u64 = 64 << 20;

/// Sets the bounds, for good: nothing below may raise them again.
pub(crate) fn set() -> io::Result<()> {
    for (resource, most) in [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Nofile, FILES),
        (Resource::Fsize, WRITTEN),
        (Resource::Core, 0),
    ] {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}
