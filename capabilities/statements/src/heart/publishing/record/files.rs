//! The files of a record, held whole and within bounds.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// At most so many files: a version in thirty languages has a hundred.
pub const MOST_FILES: usize = 20_000;

/// A file has at most so many bytes: the log of 100,000 endorsements has 40 MB.
pub const LARGEST_FILE: usize = 128 << 20;

/// All files together have at most so many bytes.
const LARGEST_RECORD: usize = 512 << 20;

/// Files by their paths in the folder, with `/` between the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    by_path: BTreeMap<String, Vec<u8>>,
    bytes: usize,
}

/// A file that does not belong into a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Its path leads out of the folder, or is none.
    #[error("{0} is no path inside the folder")]
    Path(String),
    /// It is too large, or one too many.
    #[error(
        "{0} is more than a record holds: {MOST_FILES} files of {LARGEST_FILE} bytes, {LARGEST_RECORD} bytes in all"
    )]
    TooMuch(String),
}

impl Files {
    /// Takes a file in.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), Unfit> {
        let inside = |part: &str| !part.is_empty() && part != "." && part != "..";
        if !path.split('/').all(inside) || path.contains(['\\', '\0', '\n']) {
            return Err(Unfit::Path(path.to_owned()));
        }
        let total = self.bytes + bytes.len();
        if bytes.len() > LARGEST_FILE || total > LARGEST_RECORD || self.by_path.len() >= MOST_FILES {
            return Err(Unfit::TooMuch(path.to_owned()));
        }
        self.bytes = total;
        self.by_path.insert(path.to_owned(), bytes);
        Ok(())
    }

    /// A file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.by_path.get(path).map(Vec::as_slice)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.by_path.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }
}

/// The SHA-256 of bytes, hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_out_of_the_folder_is_refused() {
        let mut files = Files::default();
        for path in ["../text.md", "/etc/passwd", "a//b", "a/../../b", "", "a\\b", "."] {
            assert_eq!(files.add(path, Vec::new()), Err(Unfit::Path(path.to_owned())), "{path}");
        }
        assert_eq!(files.add("versions/1/text.en.md", b"# A\n".to_vec()), Ok(()));
    }
}
