//! What a file says, and how its first page looks. Files come from anybody, and their formats are old and large: they are
//! read in a process of their own that is bounded in time, memory and what it gives back, and that knows nothing.

mod content;
mod pdf;
mod process;

pub(crate) use content::{Outcome, decoded};
pub(crate) use process::installed;
pub use process::{Reader, install};

use rustix::process::{Resource, Rlimit, setrlimit};
use std::io::{self, Read, Write};

/// The most bytes of a file that is read: larger ones are kept, and their text is not found.
pub(crate) const LARGEST: u64 = 100 << 20;

/// So much processor time a file may take, seconds: a thousand pages take five.
const CPU_SECS: u64 = 20;

/// So much memory it may take, bytes: the file, and the largest picture in it.
const MEMORY_BYTES: u64 = 1 << 30;

/// The side of the child: reads a file of a kind from `input` and writes what was found to `output`, as JSON. First of all
/// it gives up what it does not need.
///
/// # Errors
/// When input or output fail, or the system knows no such limits.
pub fn in_child(kind: &str, input: impl Read, mut output: impl Write) -> io::Result<()> {
    let limit = |resource, most| setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    limit(Resource::Cpu, CPU_SECS)?;
    limit(Resource::As, MEMORY_BYTES)?;
    // No file is written and no core; no file is opened but what is open now.
    limit(Resource::Fsize, 0)?;
    limit(Resource::Core, 0)?;
    limit(Resource::Nofile, 0)?;
    let mut bytes = Vec::new();
    input.take(LARGEST + 1).read_to_end(&mut bytes)?;
    let outcome = match base::Named::of_name(kind) {
        Some(kind) => content::read(kind, bytes),
        None => Outcome::Unreadable(crate::heart::reading::Unreadable::Broken),
    };
    output.write_all(&serde_json::to_vec(&outcome)?)?;
    output.flush()
}
