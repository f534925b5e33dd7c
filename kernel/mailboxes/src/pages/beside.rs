//! Finds the pages that lie beside a text or mailbox, and the page of each of its messages.

use super::{Month, Shows, read, shown};
use crate::limits::PAGES_A_MONTH;
use crate::walk::{is_page, joined, list, shown as shown_name};
use jiff::civil::DateTime;
use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};

/// Levels of folders that are searched for months: list, month.
const LEVELS: usize = 3;

/// Where pages are, and those of the month that is being read.
#[derive(Default)]
pub(crate) struct Beside {
    root: PathBuf,
    /// Months of archives that lie elsewhere: their folders, and their paths there.
    elsewhere: HashMap<Month, (PathBuf, String)>,
    current: Option<(PathBuf, Held)>,
}

/// The pages of one folder.
#[derive(Default)]
struct Held {
    by_id: HashMap<String, String>,
    by_sender: HashMap<(String, DateTime), VecDeque<String>>,
}

impl Beside {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), ..Self::default() }
    }

    /// Adds a folder with the folders of months in it; what cannot be listed has no pages.
    pub(crate) fn add(&mut self, folder: &Path) {
        self.add_below(folder, "", LEVELS);
    }

    fn add_below(&mut self, folder: &Path, name: &str, levels: usize) {
        if let Some(month) = folder.file_name().and_then(|it| Month::of_name(&shown_name(it))) {
            self.elsewhere.insert(month, (folder.to_owned(), name.to_owned()));
        }
        if levels == 0 {
            return;
        }
        for entry in list(folder).ok().flatten().unwrap_or_default() {
            let path = folder.join(&entry);
            if std::fs::symlink_metadata(&path).is_ok_and(|it| it.is_dir()) {
                self.add_below(&path, &joined(name, &shown_name(&entry)), levels - 1);
            }
        }
    }

    /// Makes ready the pages that belong to a file of mail.
    pub(crate) fn turn_to(&mut self, file: &Path) {
        let Some((folder, name)) = self.folder_of(file) else {
            self.current = None;
            return;
        };
        if self.current.as_ref().is_none_or(|(held, _)| *held != folder) {
            let held = Held::read(&folder, &name);
            self.current = Some((folder, held));
        }
    }

    /// The folder of pages for a file, and its path in the archive. A named one goes before a near one.
    fn folder_of(&self, file: &Path) -> Option<(PathBuf, String)> {
        let parent = file.parent()?;
        let month = || {
            let names = file.iter().rev().take(LEVELS);
            names.filter_map(|it| Month::of_name(&shown_name(it))).next()
        };
        if !self.elsewhere.is_empty()
            && let Some(folder) = month().and_then(|it| self.elsewhere.get(&it))
        {
            return Some(folder.clone());
        }
        let stem = file.file_name()?.to_str()?;
        let stem = stem.strip_suffix(".gz").unwrap_or(stem);
        let stem = stem.strip_suffix(".txt").or_else(|| stem.strip_suffix(".mbox"));
        // Pipermail: 2013-April.txt and 2013-April/. Sympa: 2013-04/arctxt/1 and 2013-04/, or
        // arctxt/2013-04/1 and arc/2013-04/.
        let beside = stem.map(|stem| parent.join(stem));
        let above = parent.parent().filter(|_| parent.ends_with("arctxt"));
        let twin = parent.file_name().zip(parent.parent()).filter(|(_, it)| it.ends_with("arctxt"));
        let twin = twin.map(|(month, it)| it.with_file_name("arc").join(month));
        let near = [beside, above.map(Path::to_owned), twin].into_iter().flatten().find(|it| it.is_dir())?;
        let top = if self.root == file { parent } else { &self.root };
        let name = near
            .strip_prefix(top)
            .ok()?
            .iter()
            .fold(String::new(), |path, it| joined(&path, &shown_name(it)));
        Some((near, name))
    }

    /// The page of a message: by its id, or by its sender and the wall clock of its `From ` line. Of several
    /// with the same sender and time, each is given once, in their order.
    pub(crate) fn page(
        &mut self,
        id: Option<&str>,
        sender: &str,
        written: Option<DateTime>,
    ) -> Option<String> {
        let (_, held) = self.current.as_mut()?;
        if let Some(page) = id.and_then(|id| held.by_id.get(id)) {
            return Some(page.clone());
        }
        let same = held.by_sender.get_mut(&(read::address(sender), written?))?;
        // A month may hold a message twice and have one page for it.
        if same.len() > 1 { same.pop_front() } else { same.front().cloned() }
    }
}

impl Held {
    fn read(folder: &Path, name: &str) -> Self {
        let mut held = Self::default();
        let names = list(folder).ok().flatten().unwrap_or_default();
        for file in names.iter().filter(|it| is_page(Path::new(it))).take(PAGES_A_MONTH) {
            let path = joined(name, &shown_name(file));
            if let Ok(Some(Shows::Message { id, sent })) = shown(&folder.join(file), &path) {
                if let Some(id) = id {
                    held.by_id.insert(id, path);
                } else if let Some(sent) = sent {
                    held.by_sender.entry(sent).or_default().push_back(path);
                }
            }
        }
        held
    }
}
