//! Why a record is not written, or not taken in.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// So many wounds are named; who reads them has seen by then what is the matter.
const NAMED: usize = 20;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Something else lies there.
    #[error("{} holds something already; give a folder that is empty, or the name of a new one", .0.display())]
    NotEmpty(PathBuf),
    /// Writing was broken off.
    #[error(
        "{trouble}\nWhat stands in {} is not whole, and has no manifest.json to say that it were: put right what is \
         said here, empty the folder, and begin again",
        root.display()
    )]
    BrokenOff {
        /// Where the record was to stand.
        root: PathBuf,
        /// What happened.
        trouble: Box<Trouble>,
    },
    /// There is no record in the folder.
    #[error("{} has no manifest.json; give the folder that `bestbits export` wrote", .0.display())]
    NoRecord(PathBuf),
    /// The record is of a later program.
    #[error("this record has format {0}, which this version does not know; take it in with a newer one")]
    Format(u64),
    /// The folder is not what the manifest says.
    #[error(
        "the record is not as it was written, and nothing was taken in; get it again, or put this right:\n{}",
        listed(.0)
    )]
    Damaged(Vec<Wound>),
    /// The folder holds more than a record can.
    #[error("{} holds more than {most} files, and nothing was taken in; give the folder that `bestbits export` wrote",
        root.display())]
    TooMany {
        /// Where they lie.
        root: PathBuf,
        /// So many can be in a record.
        most: usize,
    },
    /// Something is here already.
    #[error(
        "this instance has {0} already, and nothing was taken in: a record is taken in by an empty instance; give a \
         new folder with --data, or an empty database"
    )]
    Inhabited(&'static str),
    /// A folder could not be taken in.
    #[error("{}", refused(folder, problem, taken))]
    Refused {
        /// The folder that could not be taken in.
        folder: &'static str,
        /// What the capability says, in words.
        problem: String,
        /// What was taken in before.
        taken: Vec<&'static str>,
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

/// What is wrong with a file of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wound {
    /// The manifest cannot be read.
    Manifest(String),
    /// The manifest names it, and it is not there.
    Missing(String),
    /// It is there, and holds something else.
    Changed(String),
    /// It is there, and the manifest does not name it.
    Unlisted(String),
    /// It is a link, or nothing that holds bytes.
    Odd(String),
    /// Its path leads out of the record.
    Outside(String),
}

impl fmt::Display for Wound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manifest(why) => write!(f, "manifest.json: cannot be read: {why}"),
            Self::Missing(path) => write!(f, "{path}: is missing"),
            Self::Changed(path) => write!(f, "{path}: was changed"),
            Self::Unlisted(path) => {
                write!(f, "{path}: is not in manifest.json; move it out of the folder")
            }
            Self::Odd(path) => {
                write!(f, "{path}: is a link or a device; a record has files and folders only")
            }
            Self::Outside(path) => write!(f, "{path}: leads out of the folder"),
        }
    }
}

impl From<db::Fault> for Trouble {
    fn from(fault: db::Fault) -> Self {
        Self::Data(fault.into())
    }
}

fn listed(wounds: &[Wound]) -> String {
    let mut lines: Vec<String> = wounds.iter().take(NAMED).map(ToString::to_string).collect();
    if wounds.len() > NAMED {
        lines.push(format!("and {} more", wounds.len() - NAMED));
    }
    lines.join("\n")
}

fn refused(folder: &str, problem: &str, taken: &[&str]) -> String {
    let before = match taken {
        [] => "Nothing was taken in before it".to_owned(),
        some => format!("Taken in before it: {}", some.join(", ")),
    };
    format!(
        "{folder}: {problem}\n{before}; of {folder} perhaps a part; the rest is not here. Put right what is said here, \
         and begin again with an empty instance: a new folder with --data, or an empty database"
    )
}

/// Says where it happened.
pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let path = path.to_owned();
    |error| Trouble::Disk { path, error }
}
