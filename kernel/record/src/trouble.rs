//! Why a record is not written, or not taken in.

use std::io;
use std::path::{Path, PathBuf};

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Something else lies there.
    #[error("{} holds something already; give a folder that is empty, or the name of a new one", .0.display())]
    NotEmpty(PathBuf),
    /// There is no record in the folder.
    #[error("{} has no manifest.json; give the folder that `bestbits export` wrote", .0.display())]
    NoRecord(PathBuf),
    /// The record is of a later program.
    #[error("this record has format {0}, which this version does not know; take it in with a newer one")]
    Format(u32),
    /// Files are not what the manifest says.
    #[error("the record is damaged, and nothing was taken in; get it again, or put these files right: {}", .0.join(", "))]
    Damaged(Vec<String>),
    /// Something is already here that would have to be overwritten.
    #[error("{folder}: {problem}")]
    Refused {
        /// The folder that could not be taken in.
        folder: &'static str,
        /// What the capability says.
        problem: facts::Problem,
    },
    /// A capability names a file that would not lie in its folder.
    #[error("{0} is no path in a record")]
    Path(String),
    /// The data cannot be read.
    #[error(transparent)]
    Data(#[from] facts::Problem),
    /// A document cannot be read from the store.
    #[error("{path}: {fault}")]
    Store {
        /// Which file of the record.
        path: String,
        /// What the store says.
        fault: files::Fault,
    },
    /// The disk.
    #[error("{}: {error}", path.display())]
    Disk {
        /// Where.
        path: PathBuf,
        /// In the words of the system.
        error: io::Error,
    },
}

/// Says where it happened.
pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let path = path.to_owned();
    |error| Trouble::Disk { path, error }
}
