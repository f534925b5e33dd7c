//! Writing a record.

use crate::folder::Folder;
use crate::leading::Leading;
use crate::manifest::{MOST_FILES, Manifest};
use crate::reading::{Index, Line};
use crate::trouble::{Trouble, at};
use access::Actor;
use files::BlobId;
use std::fs;
use std::path::Path;
use web::{House, Ui};

/// How the pages look.
const STYLE: &[u8] = include_bytes!("record.css");

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Each folder's name, and how many files of the capability are in it.
    pub folders: Vec<(&'static str, usize)>,
}

/// Writes the record of the network into a folder, which is made; one that is there must be empty. All of it is of one
/// moment, also while the program runs.
pub async fn export(house: &House, root: &Path) -> Result<Written, Trouble> {
    begin(root)?;
    let written = write(house, root).await;
    written.map_err(|trouble| Trouble::BrokenOff { root: root.to_owned(), trouble: Box::new(trouble) })
}

fn begin(root: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(root).map_err(at(root))?;
    let mut there = fs::read_dir(root).map_err(at(root))?;
    if there.next().is_some() { Err(Trouble::NotEmpty(root.to_owned())) } else { Ok(()) }
}

async fn write(house: &House, root: &Path) -> Result<Written, Trouble> {
    let ui = house.ui(house.network().first_tongue(), None, Actor::Nobody);
    let mut folders = taken(house, &ui, root).await?;
    let mut leading = Leading::default();
    for folder in &mut folders {
        folder.fetch(&house.files).await?;
        folder.listed.iter().for_each(|page| leading.add(folder.name, page));
    }
    let mut manifest = Manifest::new();
    for folder in &mut folders {
        folder.lay_out(&ui, &leading)?;
        manifest.files.extend(std::mem::take(&mut folder.files));
    }
    let index = index(&ui, &folders);
    for (name, bytes) in [("index.html", index.as_bytes()), ("record.css", STYLE)] {
        fs::write(root.join(name), bytes).map_err(at(&root.join(name)))?;
        manifest.files.insert(name.to_owned(), BlobId::of(bytes).to_string());
    }
    if manifest.files.len() > MOST_FILES {
        return Err(Trouble::TooMany { root: root.to_owned(), most: MOST_FILES });
    }
    manifest.write(root)?;
    Ok(Written { folders: folders.iter().map(|folder| (folder.name, folder.leaves)).collect() })
}

/// What the capabilities have to say, in one look: all of one moment.
async fn taken(house: &House, ui: &Ui, root: &Path) -> Result<Vec<Folder>, Trouble> {
    let (recorders, ui, root) = (house.recorders.clone(), ui.clone(), root.to_owned());
    let look = house.read(Actor::Nobody, move |look| {
        let mut folders = Vec::with_capacity(recorders.len());
        for recorder in recorders {
            let mut folder = Folder::new(&root, recorder.folder, recorder.label);
            (recorder.write)(look, &ui, &mut |leaf| folder.take(leaf)).map_err(facts::Problem::from)?;
            folders.push(folder.taken()?);
        }
        Ok::<_, Trouble>(folders)
    });
    look.await
}

/// What leads to the folders that have something in them.
fn index(ui: &Ui, folders: &[Folder]) -> String {
    let line = |folder: &Folder| Line {
        to: format!("{}/index.html", folder.name),
        name: ui.t(folder.label),
        count: Some(folder.listed.len()),
    };
    let lines = folders.iter().filter(|folder| folder.leaves > 0).map(line).collect();
    let title = ui.house().network().name.to_string();
    Index { ui, title: &title, root: None, lines, pages: Vec::new() }.html()
}
