//! The list of all files with their hashes: what `sha256sum` prints of each is in it.

use crate::trouble::{Trouble, Wound, at};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path};

/// The file's name.
pub(crate) const NAME: &str = "manifest.json";

/// How it is called until all of it is on the disk.
const UNFINISHED: &str = "manifest.json.part";

/// How records are laid out; one more for each change that an older program could not read.
const FORMAT: u64 = 1;

/// What no record of a network holds.
const WITHOUT: [&str; 4] = [
    "the accounts of people, and all about them that not everybody may read; who did something stands there by name",
    "what only the network, or some of it, may read",
    "who follows what, what is to be sent, and drafts that are not public",
    "sealed endorsements; how many there are stands with each statement",
];

/// At most so many files are in a record: a network of 100,000 things has 300,000.
pub(crate) const MOST_FILES: usize = 2_000_000;

/// More bytes than the lines of [`MOST_FILES`] have.
const LARGEST: u64 = 512 << 20;

/// The list: paths from the root of the record, with `/` between their parts, and the SHA-256 of each in hexadecimal.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    format: u64,
    /// What is not in it, in English, for whoever would rely on it.
    #[serde(default)]
    without: Vec<String>,
    pub(crate) files: BTreeMap<String, String>,
}

/// What is looked at first: a later program may say the rest otherwise.
#[derive(Deserialize)]
struct Format {
    format: u64,
}

impl Manifest {
    pub(crate) fn new() -> Self {
        Self { format: FORMAT, without: WITHOUT.map(str::to_owned).to_vec(), files: BTreeMap::new() }
    }

    /// Writes the list, which makes the record whole: it has its name only when all of it is on the disk.
    pub(crate) fn write(&self, root: &Path) -> Result<(), Trouble> {
        let path = root.join(UNFINISHED);
        let mut text = serde_json::to_string_pretty(self).expect("paths and hashes are plain values");
        text.push('\n');
        let put = || {
            let mut file = File::create_new(&path)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&path, root.join(NAME))
        };
        put().map_err(at(&path))
    }

    /// Reads the list of a record.
    pub(crate) fn read(root: &Path) -> Result<Self, Trouble> {
        let text = text(root)?;
        let unreadable =
            |error: serde_json::Error| Trouble::Damaged(vec![Wound::Manifest(error.to_string())]);
        let Format { format } = serde_json::from_slice(&text).map_err(unreadable)?;
        if format != FORMAT {
            return Err(Trouble::Format(format));
        }
        let manifest: Self = serde_json::from_slice(&text).map_err(unreadable)?;
        if manifest.files.len() > MOST_FILES {
            return Err(Trouble::TooMany { root: root.to_owned(), most: MOST_FILES });
        }
        Ok(manifest)
    }
}

fn text(root: &Path) -> Result<Vec<u8>, Trouble> {
    let path = root.join(NAME);
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Trouble::NoRecord(root.to_owned()));
        }
        Err(error) => return Err(at(&path)(error)),
    };
    // Before it is opened: a pipe would be waited for.
    if !metadata.is_file() {
        return Err(Trouble::Damaged(vec![Wound::Odd(NAME.to_owned())]));
    }
    if metadata.len() > LARGEST {
        return Err(Trouble::TooMany { root: root.to_owned(), most: MOST_FILES });
    }
    let mut text = Vec::new();
    let read = File::open(&path).and_then(|file| file.take(LARGEST).read_to_end(&mut text));
    read.map_err(at(&path))?;
    Ok(text)
}

/// Whether a path stays below the folder that it is read from.
pub(crate) fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\0')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
