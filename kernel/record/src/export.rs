//! Writing a record.

use crate::manifest::{self, Manifest};
use crate::reading::{self, Page};
use crate::trouble::{Trouble, at};
use access::Actor;
use std::path::{Path, PathBuf};
use web::{Content, House, Leaf, Recorder, Ui};

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Each folder's name, and how many files of the capability are in it.
    pub folders: Vec<(&'static str, usize)>,
}

/// Writes the record of the network into a folder, which is made; one that is there must be empty.
pub async fn export(house: &House, root: &Path) -> Result<Written, Trouble> {
    begin(root)?;
    let mut manifest = Manifest::new();
    let mut written = Written::default();
    let ui = house.ui(house.network().first_tongue(), None, Actor::Nobody);
    for recorder in house.recorders.clone() {
        let folder = folder(house, &ui, recorder, root.join(recorder.folder)).await?;
        written.folders.push((recorder.folder, folder.leaves));
        manifest.files.extend(folder.files);
    }
    let pages = written.folders.iter().filter(|(_, leaves)| *leaves > 0);
    let labels = pages.filter_map(|(name, _)| house.recorders.iter().find(|one| one.folder == *name));
    let links = labels.map(|one| (format!("{}/index.html", one.folder), ui.t(one.label))).collect();
    let index = reading::index(&ui, &house.network().name.to_string(), links);
    keep(root, "index.html", index.as_bytes())?;
    manifest.note("index.html".to_owned(), index.as_bytes());
    manifest.write(root)?;
    Ok(written)
}

fn begin(root: &Path) -> Result<(), Trouble> {
    std::fs::create_dir_all(root).map_err(at(root))?;
    let mut there = std::fs::read_dir(root).map_err(at(root))?;
    if there.next().is_some() { Err(Trouble::NotEmpty(root.to_owned())) } else { Ok(()) }
}

/// A folder as it is written.
struct Folder {
    name: &'static str,
    place: PathBuf,
    ui: Ui,
    files: Vec<(String, String)>,
    leaves: usize,
    /// What its index leads to: path and title.
    links: Vec<(String, String)>,
    blobs: Vec<(String, files::BlobId)>,
    /// What went wrong first; nothing is written after it.
    trouble: Option<Trouble>,
}

async fn folder(house: &House, ui: &Ui, recorder: Recorder, place: PathBuf) -> Result<Folder, Trouble> {
    let mut folder = Folder {
        name: recorder.folder,
        place,
        ui: ui.clone(),
        files: Vec::new(),
        leaves: 0,
        links: Vec::new(),
        blobs: Vec::new(),
        trouble: None,
    };
    let mut folder = house
        .read(Actor::Nobody, move |look| {
            let ui = folder.ui.clone();
            (recorder.write)(look, &ui, &mut |leaf| folder.take(leaf))?;
            Ok::<_, facts::Problem>(folder)
        })
        .await?;
    for (path, blob) in std::mem::take(&mut folder.blobs) {
        let bytes = house.files.get(&blob).await;
        let bytes = bytes.map_err(|fault| Trouble::Store { path: path.clone(), fault })?;
        folder.keep(path, &bytes)?;
    }
    if let Some(trouble) = folder.trouble {
        return Err(trouble);
    }
    if folder.leaves > 0 {
        let links = std::mem::take(&mut folder.links);
        let index = reading::index(ui, &ui.t(recorder.label), links);
        folder.keep("index.html".to_owned(), index.as_bytes())?;
    }
    Ok(folder)
}

impl Folder {
    fn take(&mut self, leaf: Leaf) {
        if self.trouble.is_none() {
            self.trouble = self.write(leaf).err();
        }
    }

    fn write(&mut self, Leaf { path, content }: Leaf) -> Result<(), Trouble> {
        if !manifest::is_inside(&path) {
            return Err(Trouble::Path(path));
        }
        self.leaves += 1;
        let bytes = match content {
            Content::Bytes(bytes) => bytes,
            Content::Blob(blob) => {
                self.links.push((path.clone(), path.clone()));
                self.blobs.push((path, blob));
                return Ok(());
            }
        };
        match Page::of(&path, &bytes) {
            Some(page) => {
                self.links.push((page.path.clone(), page.title.clone()));
                let html = page.html(&self.ui);
                self.keep(page.path, html.as_bytes())?;
            }
            None if path.ends_with(".json") => {}
            None => self.links.push((path.clone(), path.clone())),
        }
        self.keep(path, &bytes)
    }

    fn keep(&mut self, path: String, bytes: &[u8]) -> Result<(), Trouble> {
        keep(&self.place, &path, bytes)?;
        let hash = files::BlobId::of(bytes).to_string();
        self.files.push((format!("{}/{path}", self.name), hash));
        Ok(())
    }
}

fn keep(place: &Path, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
    let file = place.join(path);
    let folder = file.parent().unwrap_or(place);
    std::fs::create_dir_all(folder).map_err(at(folder))?;
    std::fs::write(&file, bytes).map_err(at(&file))
}
