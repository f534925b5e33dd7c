//! What a file says, and how its first page looks. Files come from anybody, and their formats are old and large: they are
//! read in a process of their own that is bounded in time, memory and what it gives back, and that knows nothing.

mod content;
#[cfg(test)]
mod limits_test;
mod pdf;
mod process;

pub(crate) use content::{Outcome, decoded};
pub(crate) use process::installed;
pub use process::{Reader, install};

use rustix::process::{Resource, Rlimit, setrlimit};
use std::io::{self, Read, Write};

/// The most bytes of a file that is read: larger ones are kept, and their text is not found.
pub(crate) const LARGEST: u64 = 100 << 20;

/// What a child may take of the machine.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// Processor time, seconds.
    cpu_secs: u64,
    /// The whole of its memory, bytes.
    memory_bytes: u64,
}

/// A thousand pages take five seconds; memory is for the file, and the largest picture in it.
const LIMITS: Limits = Limits { cpu_secs: 20, memory_bytes: 1 << 30 };

/// The side of the child: reads a file of a kind from `input` and writes what was found to `output`, as JSON. First of all
/// it gives up what it does not need.
///
/// # Errors
/// When input or output fail, or the system knows no such limits.
pub fn in_child(kind: &str, input: impl Read, output: impl Write) -> io::Result<()> {
    LIMITS.hold()?;
    answer(kind, input, output)
}

impl Limits {
    /// Holds this process to them from now on.
    fn hold(self) -> io::Result<()> {
        let limit = |resource, current, maximum| {
            setrlimit(resource, Rlimit { current: Some(current), maximum: Some(maximum) })
        };
        // At the first the system says why it ends the process; at the last it only ends it.
        limit(Resource::Cpu, self.cpu_secs, self.cpu_secs + 1)?;
        limit(Resource::As, self.memory_bytes, self.memory_bytes)?;
        // No file is written and no core; no file and no connection is opened but what is open now; nothing is started.
        for resource in [Resource::Fsize, Resource::Core, Resource::Nofile, Resource::Nproc] {
            limit(resource, 0, 0)?;
        }
        Ok(())
    }
}

fn answer(kind: &str, input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    input.take(LARGEST + 1).read_to_end(&mut bytes)?;
    let outcome = match base::Named::of_name(kind) {
        Some(kind) => content::read(kind, bytes),
        None => Outcome::Unreadable(crate::heart::reading::Unreadable::Broken),
    };
    output.write_all(&serde_json::to_vec(&outcome)?)?;
    output.flush()
}
