//! The list of all files with their hashes: what `sha256sum` prints of each is in it.

use crate::Trouble;
use crate::trouble::at;
use files::BlobId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path};

/// The file's name.
pub(crate) const NAME: &str = "manifest.json";

/// How records are laid out; one more for each change that an older program could not read.
const FORMAT: u32 = 1;

/// The list: paths from the root of the record, with `/` between their parts, and the SHA-256 of each in hexadecimal.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    format: u32,
    pub(crate) files: BTreeMap<String, String>,
}

impl Manifest {
    pub(crate) fn new() -> Self {
        Self { format: FORMAT, files: BTreeMap::new() }
    }

    pub(crate) fn note(&mut self, path: String, bytes: &[u8]) {
        self.files.insert(path, BlobId::of(bytes).to_string());
    }

    pub(crate) fn write(&self, root: &Path) -> Result<(), Trouble> {
        let path = root.join(NAME);
        let mut text = serde_json::to_string_pretty(self).expect("paths and hashes are plain values");
        text.push('\n');
        std::fs::write(&path, text).map_err(at(&path))
    }

    /// Reads the list of a record.
    pub(crate) fn read(root: &Path) -> Result<Self, Trouble> {
        let path = root.join(NAME);
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Trouble::NoRecord(root.to_owned()));
            }
            Err(error) => return Err(at(&path)(error)),
        };
        let manifest: Self =
            serde_json::from_slice(&text).map_err(|_| Trouble::Damaged(vec![NAME.to_owned()]))?;
        if manifest.format == FORMAT { Ok(manifest) } else { Err(Trouble::Format(manifest.format)) }
    }

    /// Compares every file with its hash.
    pub(crate) fn check(&self, root: &Path) -> Result<(), Trouble> {
        let holds = |(path, hash): (&String, &String)| {
            is_inside(path)
                && std::fs::read(root.join(path)).is_ok_and(|it| BlobId::of(&it).to_string() == *hash)
        };
        let damaged: Vec<String> =
            self.files.iter().filter(|file| !holds(*file)).map(|(path, _)| path.clone()).collect();
        if damaged.is_empty() { Ok(()) } else { Err(Trouble::Damaged(damaged)) }
    }
}

/// Whether a path stays below the folder that it is read from.
pub(crate) fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
