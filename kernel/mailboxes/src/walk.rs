//! The files of an archive, one after the other and always in the same order: by name, numbers as numbers and
//! English months as months. Of each folder on the way down, the names are held.

use crate::item::Why;
use crate::limits::{DEPTH, NAMES};
use percent_encoding::percent_encode_byte;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file, or a folder that is not entered.
#[derive(Debug)]
pub(crate) struct Entry {
    pub path: PathBuf,
    /// From the archive's top, as [`crate::Position`] has it.
    pub name: String,
    pub what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A file of that many bytes.
    File { size: u64, role: Role },
    /// A web page of the archive.
    Page,
    /// Not to be read.
    Aside(Why),
}

/// What a folder says about its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Nothing.
    Any,
    /// Each is one message: `cur` and `new` of a maildir, Sympa's `arctxt`, files named `.eml`.
    Letter,
}

pub(crate) struct Walk {
    levels: Vec<Level>,
    /// The names on the way to where the walk goes on.
    from: VecDeque<String>,
    /// An archive that is one file.
    single: Option<Entry>,
}

struct Level {
    dir: PathBuf,
    name: String,
    names: std::vec::IntoIter<OsString>,
    role: Role,
    maildir: bool,
}

impl Walk {
    /// Begins at the file named `from`, or where it would stand; empty for the first.
    pub(crate) fn new(root: &Path, from: &str) -> io::Result<Self> {
        let from = from.split('/').filter(|it| !it.is_empty()).map(str::to_owned).collect();
        let mut walk = Self { levels: Vec::new(), from, single: None };
        let about = fs::metadata(root)?;
        if about.is_dir() {
            if let Some(why) = walk.enter(root.to_owned(), String::new(), Role::Any)? {
                walk.single =
                    Some(Entry { path: root.to_owned(), name: String::new(), what: What::Aside(why) });
            }
        } else {
            let what = What::File { size: about.len(), role: Role::Any };
            walk.single = Some(Entry { path: root.to_owned(), name: String::new(), what });
        }
        Ok(walk)
    }

    /// Goes into a folder, or says why not.
    fn enter(&mut self, dir: PathBuf, name: String, role: Role) -> io::Result<Option<Why>> {
        if self.levels.len() >= DEPTH {
            return Ok(Some(Why::TooDeep));
        }
        let Some(mut names) = list(&dir)? else { return Ok(Some(Why::TooMany)) };
        let has = |it: &str| names.iter().any(|name| name == it);
        if has(".git") || (has("HEAD") && has("objects")) {
            return Ok(Some(Why::Git));
        }
        let maildir = has("cur") && has("new");
        if let Some(first) = self.from.pop_front() {
            names.retain(|name| order(&shown(name), &first).is_ge());
            if names.first().is_none_or(|name| shown(name) != first) {
                self.from.clear();
            }
        }
        self.levels.push(Level { dir, name, names: names.into_iter(), role, maildir });
        Ok(None)
    }

    fn look_at(&mut self, name: &OsStr) -> Option<Entry> {
        let level = self.levels.last()?;
        let path = level.dir.join(name);
        let shown = joined(&level.name, &shown(name));
        let (role, maildir) = (level.role, level.maildir);
        let what = match fs::symlink_metadata(&path) {
            Err(error) => What::Aside(Why::Broken(error.kind())),
            Ok(about) if about.is_symlink() => What::Aside(Why::Link),
            Ok(about) if about.is_file() && role == Role::Any && is_twin(&path) => What::Aside(Why::Twin),
            Ok(about) if about.is_file() && role == Role::Any && is_page(&path) => What::Page,
            Ok(about) if about.is_file() && has_extension(&path, "eml") => {
                What::File { size: about.len(), role: Role::Letter }
            }
            Ok(about) if about.is_file() => What::File { size: about.len(), role },
            Ok(about) if !about.is_dir() => What::Aside(Why::NoMail),
            Ok(_) if name == "attachments" => What::Aside(Why::Attachments),
            Ok(_) if maildir && name == "tmp" => {
                if fs::read_dir(&path).is_ok_and(|mut names| names.next().is_none()) {
                    return None;
                }
                What::Aside(Why::Undelivered)
            }
            Ok(_) => {
                let letters = name == "arctxt" || (maildir && (name == "cur" || name == "new"));
                let role = if letters { Role::Letter } else { role };
                match self.enter(path.clone(), shown.clone(), role) {
                    Ok(None) => return None,
                    Ok(Some(why)) => What::Aside(why),
                    Err(error) => What::Aside(Why::Broken(error.kind())),
                }
            }
        };
        Some(Entry { path, name: shown, what })
    }
}

impl Iterator for Walk {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        if let Some(single) = self.single.take() {
            return Some(single);
        }
        loop {
            match self.levels.last_mut()?.names.next() {
                Some(name) => {
                    if let Some(entry) = self.look_at(&name) {
                        return Some(entry);
                    }
                }
                None => {
                    self.levels.pop();
                }
            }
        }
    }
}

/// The path of a name in a folder.
pub(crate) fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The names in a folder in order; `None` if they are too many.
pub(crate) fn list(dir: &Path) -> io::Result<Option<Vec<OsString>>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        if names.len() == NAMES {
            return Ok(None);
        }
        names.push(entry?.file_name());
    }
    names.sort_by(|one, other| order(&shown(one), &shown(other)));
    Ok(Some(names))
}

/// `2013-April.txt.gz` beside `2013-April.txt`, as Pipermail leaves it.
fn is_twin(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "gz")
        && fs::symlink_metadata(path.with_extension("")).is_ok_and(|it| it.is_file())
}

/// By its name, so that a folder of pages is not opened for nothing.
pub(crate) fn is_page(path: &Path) -> bool {
    has_extension(path, "html") || has_extension(path, "htm")
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case(extension))
}

/// A file's name as text; bytes that are no UTF-8, and `%`, are written `%XX`.
pub(crate) fn shown(name: &OsStr) -> Cow<'_, str> {
    if let Some(text) = name.to_str().filter(|it| !it.contains('%')) {
        return Cow::Borrowed(text);
    }
    let mut text = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        text.push_str(&chunk.valid().replace('%', "%25"));
        text.extend(chunk.invalid().iter().map(|&byte| percent_encode_byte(byte)));
    }
    Cow::Owned(text)
}

/// Runs of digits by their number, months by theirs, all else as text. Nothing is kept per name, so that a
/// folder of a million can be sorted.
fn order(one: &str, other: &str) -> Ordering {
    fn rank(run: &str) -> (u64, &str) {
        match run.parse::<u64>() {
            Ok(number) => (number, ""),
            Err(_) => month_number(run).map_or((u64::MAX, run), |month| (month as u64, "")),
        }
    }
    runs(one).map(rank).cmp(runs(other).map(rank)).then_with(|| one.cmp(other))
}

/// A text in runs of digits, of letters, and of neither.
pub(crate) fn runs(text: &str) -> impl Iterator<Item = &str> {
    let class = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let mut rest = text;
    std::iter::from_fn(move || {
        let kind = class(rest.chars().next()?);
        let end = rest.find(|c| class(c) != kind).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// The number of an English month, whole or by its first three letters.
pub(crate) fn month_number(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = MONTHS.iter().position(|month| {
        word.eq_ignore_ascii_case(month) || (word.len() == 3 && word.eq_ignore_ascii_case(&month[..3]))
    })?;
    Some(at as i8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_numbers_are_in_their_order() {
        let mut names =
            ["2013-April.txt", "2013-March.txt", "2012-May.txt.gz", "10", "9", "msg00002", "msg00001"];
        names.sort_by(|one, other| order(one, other));
        let sorted =
            ["9", "10", "2012-May.txt.gz", "2013-March.txt", "2013-April.txt", "msg00001", "msg00002"];
        assert_eq!(names, sorted);
    }
}
