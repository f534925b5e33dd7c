//! Taking a record in.

use crate::manifest::Manifest;
use crate::order::order;
use crate::trouble::Trouble;
use std::path::Path;
use web::{House, Shelf};

/// What was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Each folder's name, and how many things were in it.
    pub folders: Vec<(&'static str, usize)>,
    /// Folders of the record that nobody here reads.
    pub unknown: Vec<String>,
}

/// Takes in the record in a folder. Every file is compared with its hash before anything is taken.
pub async fn import(house: &House, root: &Path) -> Result<Taken, Trouble> {
    let manifest = Manifest::read(root)?;
    manifest.check(root)?;
    let mut taken = Taken::default();
    for recorder in order(&house.recorders) {
        let shelf = Shelf::new(root.join(recorder.folder));
        let refused = |problem| Trouble::Refused { folder: recorder.folder, problem };
        let things = (recorder.read)(house.clone(), shelf).await.map_err(refused)?;
        taken.folders.push((recorder.folder, things));
    }
    let folders = manifest.files.keys().filter_map(|path| Some(path.split_once('/')?.0));
    let unknown = folders.filter(|name| house.recorders.iter().all(|one| one.folder != *name));
    taken.unknown = unknown.map(str::to_owned).collect();
    taken.unknown.dedup();
    Ok(taken)
}
