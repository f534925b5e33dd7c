//! Whether a folder is the record that its manifest tells of: each file, and no other.

use crate::manifest::{MOST_FILES, Manifest, NAME, is_inside};
use crate::trouble::{Trouble, Wound, at};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// So much of a file is held at once, in bytes.
const PIECE: usize = 1 << 20;

/// Compares every file with its hash, and looks for what does not belong there. Nothing is opened that is no plain file,
/// and no link is followed.
pub(crate) fn check(manifest: &Manifest, root: &Path) -> Result<(), Trouble> {
    let mut wounds: Vec<Wound> =
        manifest.files.keys().filter(|path| !is_inside(path)).cloned().map(Wound::Outside).collect();
    let (found, odd) = walk(root)?;
    wounds.extend(odd.into_iter().map(Wound::Odd));
    let mut piece = vec![0; PIECE];
    for (path, hash) in manifest.files.iter().filter(|(path, _)| is_inside(path)) {
        if !found.contains(path) {
            wounds.push(Wound::Missing(path.clone()));
        } else if hashed(&root.join(path), &mut piece).map_err(at(&root.join(path)))? != *hash {
            wounds.push(Wound::Changed(path.clone()));
        }
    }
    let unlisted = found.into_iter().filter(|path| path != NAME && !manifest.files.contains_key(path));
    wounds.extend(unlisted.map(Wound::Unlisted));
    if wounds.is_empty() { Ok(()) } else { Err(Trouble::Damaged(wounds)) }
}

/// The plain files below a folder by their paths, and what is neither file nor folder.
fn walk(root: &Path) -> Result<(BTreeSet<String>, Vec<String>), Trouble> {
    let (mut files, mut odd) = (BTreeSet::new(), Vec::new());
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let place = root.join(&folder);
        for entry in fs::read_dir(&place).map_err(at(&place))? {
            let entry = entry.map_err(at(&place))?;
            let kind = entry.file_type().map_err(at(&place))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            match (kind.is_dir(), kind.is_file()) {
                (true, _) => folders.push(path),
                (_, true) => drop(files.insert(path)),
                _ => odd.push(path),
            }
            // Folders count as well: nobody walks for ever.
            if files.len() + odd.len() + folders.len() > MOST_FILES {
                return Err(Trouble::TooMany { root: root.to_owned(), most: MOST_FILES });
            }
        }
    }
    Ok((files, odd))
}

/// The SHA-256 of a file in hexadecimal, read piece by piece.
pub(crate) fn hashed(place: &Path, piece: &mut [u8]) -> io::Result<String> {
    let (mut file, mut hash) = (File::open(place)?, Sha256::new());
    loop {
        match file.read(piece)? {
            0 => return Ok(hex::encode(hash.finalize())),
            bytes => hash.update(&piece[..bytes]),
        }
    }
}
