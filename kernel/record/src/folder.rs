//! A capability's folder as it is written.

use crate::leading::{Leading, folder_of};
use crate::manifest::is_inside;
use crate::reading::{self, ENTRIES, Head, Index, Line};
use crate::trouble::{Trouble, at};
use files::{BlobId, Store};
use futures_util::StreamExt as _;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use web::{Content, Leaf, Ui};

/// The page that a folder is entered by.
const INDEX: &str = "index.html";

/// Something that a list leads to.
pub(crate) struct Listed {
    /// The path of the page or file in the folder.
    pub(crate) path: String,
    pub(crate) title: String,
    /// Its address on the site, without the first slash, where its path does not tell.
    pub(crate) address: Option<String>,
}

/// A folder on its way to the disk.
pub(crate) struct Folder {
    pub(crate) name: &'static str,
    pub(crate) label: &'static str,
    root: PathBuf,
    /// How many files the capability handed over.
    pub(crate) leaves: usize,
    /// What was written, by its path from the root, with its hash.
    pub(crate) files: Vec<(String, String)>,
    pub(crate) listed: Vec<Listed>,
    /// Markdown files that pages are made of, with the paths of those.
    texts: Vec<(String, String)>,
    /// Folders that stay as they are handed over, with the slash at their ends.
    whole: HashSet<String>,
    /// Other files that people read.
    others: Vec<String>,
    blobs: Vec<(String, BlobId)>,
    /// What went wrong first; nothing is written after it.
    trouble: Option<Trouble>,
}

impl Folder {
    pub(crate) fn new(root: &Path, name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            root: root.to_owned(),
            leaves: 0,
            files: Vec::new(),
            listed: Vec::new(),
            texts: Vec::new(),
            whole: HashSet::new(),
            others: Vec::new(),
            blobs: Vec::new(),
            trouble: None,
        }
    }

    /// Takes a file of the capability.
    pub(crate) fn take(&mut self, leaf: Leaf) {
        if self.trouble.is_none() {
            self.trouble = self.write(leaf).err();
        }
    }

    /// The folder, if all of it could be taken.
    pub(crate) fn taken(self) -> Result<Self, Trouble> {
        match self.trouble {
            Some(trouble) => Err(trouble),
            None => Ok(self),
        }
    }

    fn write(&mut self, Leaf { path, content }: Leaf) -> Result<(), Trouble> {
        if !is_inside(&path) {
            return Err(Trouble::Path(path));
        }
        self.leaves += 1;
        let is_loose = !self.is_whole(&path);
        match content {
            Content::Bytes(bytes) => {
                match Head::of(&path, &bytes).filter(|_| is_loose) {
                    Some((head, _)) => self.list(&path, head),
                    None if is_loose && !path.ends_with(".json") => self.others.push(path.clone()),
                    None => {}
                }
                self.keep(&path, &bytes)
            }
            Content::Blob(blob) => {
                if is_loose {
                    self.others.push(path.clone());
                }
                self.blobs.push((path, blob));
                Ok(())
            }
            Content::Page { title, html } => {
                if let Some(folder) = path.strip_suffix(INDEX).filter(|folder| !folder.is_empty()) {
                    self.whole.insert(folder.to_owned());
                }
                if is_loose && path != INDEX {
                    self.listed.push(Listed { path: path.clone(), title, address: None });
                }
                self.keep(&path, &html)
            }
        }
    }

    /// Whether the path lies in a folder that stays as it is handed over.
    fn is_whole(&self, path: &str) -> bool {
        path.match_indices('/').any(|(at, _)| self.whole.contains(&path[..=at]))
    }

    fn list(&mut self, path: &str, head: Head) {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let page = match stem.strip_suffix("index").filter(|above| above.is_empty() || above.ends_with('/')) {
            // The list has that name.
            Some(above) => format!("{above}_index.html"),
            None => format!("{stem}.html"),
        };
        self.texts.push((path.to_owned(), page.clone()));
        let address =
            head.address.or_else(|| page.ends_with("_index.html").then(|| format!("{}/{stem}", self.name)));
        self.listed.push(Listed { path: page, title: head.title, address });
    }

    fn keep(&mut self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let (mut file, place) = self.create(path)?;
        file.write_all(bytes).map_err(at(&place))?;
        self.files.push((format!("{}/{path}", self.name), BlobId::of(bytes).to_string()));
        Ok(())
    }

    /// Makes a file; one that is there already is another thing's, also where the disk takes A for a.
    fn create(&self, path: &str) -> Result<(File, PathBuf), Trouble> {
        let place = self.root.join(self.name).join(path);
        let folder = place.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).map_err(at(folder))?;
        let file = File::create_new(&place).map_err(at(&place))?;
        Ok((file, place))
    }

    /// Brings the files of the store, piece by piece, and compares each with its name, which is its hash.
    pub(crate) async fn fetch(&mut self, store: &Store) -> Result<(), Trouble> {
        for (path, blob) in std::mem::take(&mut self.blobs) {
            let (mut file, place) = self.create(&path)?;
            let trouble = |fault| Trouble::Store { path: format!("{}/{path}", self.name), fault };
            let size_bytes = store.size(&blob).await.map_err(trouble)?;
            let mut hash = Sha256::new();
            if size_bytes > 0 {
                let mut pieces = store.read(&blob, 0..size_bytes).await.map_err(trouble)?;
                while let Some(piece) = pieces.next().await {
                    let piece = piece.map_err(trouble)?;
                    hash.update(&piece);
                    file.write_all(&piece).map_err(at(&place))?;
                }
            }
            let hash = hex::encode(hash.finalize());
            if hash != blob.to_string() {
                return Err(trouble(files::Fault::Damaged(blob)));
            }
            self.files.push((format!("{}/{path}", self.name), hash));
        }
        Ok(())
    }

    /// Makes the pages of the texts and the lists of what is there.
    pub(crate) fn lay_out(&mut self, ui: &Ui, leading: &Leading) -> Result<(), Trouble> {
        let (mut beside, label) = (self.beside(), ui.t(self.label));
        for (path, page) in std::mem::take(&mut self.texts) {
            let place = self.root.join(self.name).join(&path);
            let bytes = fs::read(&place).map_err(at(&place))?;
            let Some((head, text)) = Head::of(&path, &bytes) else { continue };
            let files = beside.remove(path.trim_end_matches(".md")).unwrap_or_default();
            let from = format!("{}/{page}", self.name);
            let html = reading::page((ui, &label), leading, &from, (&head, text), &files);
            self.keep(&page, html.as_bytes())?;
        }
        let lone = std::mem::take(&mut self.others);
        self.listed.extend(lone.into_iter().map(|path| Listed { title: path.clone(), path, address: None }));
        if self.leaves > 0 && !self.root.join(self.name).join(INDEX).exists() {
            self.lists(ui)?;
        }
        Ok(())
    }

    /// Files that lie in a folder beside a text of its name, or with one text alone, belong to that text: taken out of the
    /// others.
    fn beside(&mut self) -> BTreeMap<String, Vec<String>> {
        let stems: HashSet<&str> = self.texts.iter().map(|(path, _)| path.trim_end_matches(".md")).collect();
        let mut alone: HashMap<&str, Option<&str>> = HashMap::new();
        for stem in &stems {
            let of_folder = alone.entry(folder_of(stem)).or_insert(Some(stem));
            *of_folder = of_folder.filter(|one| one == stem);
        }
        let mut beside: BTreeMap<String, Vec<String>> = BTreeMap::new();
        self.others.retain(|path| {
            let named =
                path.match_indices('/').map(|(at, _)| &path[..at]).find(|above| stems.contains(above));
            let folder = Some(folder_of(path)).filter(|folder| !folder.is_empty());
            let stem = named.or_else(|| *alone.get(folder?)?);
            if let Some(stem) = stem {
                beside.entry(stem.to_owned()).or_default().push(format!("{}/{path}", self.name));
            }
            stem.is_none()
        });
        beside
    }

    /// The list of the folder, on as many pages as it needs. The names of the later ones are no thing's: those begin with a
    /// letter or a digit.
    fn lists(&mut self, ui: &Ui) -> Result<(), Trouble> {
        let place = |number: usize| if number == 1 { INDEX.to_owned() } else { format!("_{number}.html") };
        let count = self.listed.len().div_ceil(ENTRIES).max(1);
        let title = ui.t(self.label);
        for number in 1..=count {
            let some = self.listed.iter().skip((number - 1) * ENTRIES).take(ENTRIES);
            let line = |one: &Listed| Line { to: one.path.clone(), name: one.title.clone(), count: None };
            let other = |other| (Some(place(other)).filter(|_| other != number), other);
            let pages = if count > 1 { (1..=count).map(other).collect() } else { Vec::new() };
            let index =
                Index { ui, title: &title, root: Some("../"), lines: some.map(line).collect(), pages };
            let html = index.html();
            self.keep(&place(number), html.as_bytes())?;
        }
        Ok(())
    }
}
