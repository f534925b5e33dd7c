//! The letters: found by the names of their files, read once, used in one order.

use std::fs;
use std::path::{Path, PathBuf};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Where Debian, Fedora, Arch and a person's own letters are.
pub(crate) const USUAL: [&str; 3] = ["/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/texmf/fonts"];

/// The files that are read, by the beginnings of their names, and no others: a machine has hundreds. Which
/// family stands for which is said in the template.
const FILES: [&str; 18] = [
    "NotoSans-",
    "NotoSansArabic-",
    "NotoSansArmenian-",
    "NotoSansBengali-",
    "NotoSansDevanagari-",
    "NotoSansEthiopic-",
    "NotoSansGeorgian-",
    "NotoSansHebrew-",
    "NotoSansKhmer-",
    "NotoSansMyanmar-",
    "NotoSansSinhala-",
    "NotoSansTamil-",
    "NotoSansThai-",
    "NotoSansMono-",
    "NotoSansSymbols",
    "NotoSansMath-",
    "DroidSansFallback",
    "DejaVuSans",
];
/// The weights and slopes in use. Others (`Thin`, `CondensedBlack`) would only be read in vain.
const STYLES: [&str; 5] = ["Regular", "Bold", "Italic", "BoldItalic", "Full"];
/// No letter file is larger; a CJK collection of 19 MB is not meant.
const LARGEST: u64 = 16 << 20;
/// How many folders are looked into, and how deep.
const FOLDERS: usize = 2_000;
const DEPTH: usize = 6;

/// The letters at hand.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

impl Fonts {
    /// Those in the folders and below them.
    pub(crate) fn find(folders: &[PathBuf]) -> Self {
        let mut files = Vec::new();
        let mut left = FOLDERS;
        for folder in folders {
            look(folder, DEPTH, &mut left, &mut files);
        }
        // By name, whatever order a folder gives them in: the same paper gives the same bytes.
        files.sort_by_key(|file| file.file_name().map(ToOwned::to_owned));
        files.dedup_by(|one, other| one.file_name() == other.file_name());
        let fonts: Vec<Font> =
            files.iter().filter_map(|file| Font::new(Bytes::new(fs::read(file).ok()?), 0)).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }
}

fn look(folder: &Path, depth: usize, left: &mut usize, files: &mut Vec<PathBuf>) {
    if depth == 0 || *left == 0 {
        return;
    }
    *left -= 1;
    let Ok(entries) = fs::read_dir(folder) else { return };
    // Closed before the next folder is opened: open files are few.
    let entries: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    for path in entries {
        if path.is_dir() {
            look(&path, depth - 1, left, files);
        } else if is_wanted(&path) {
            files.push(path);
        }
    }
}

fn is_wanted(path: &Path) -> bool {
    let (Some(name), Some("ttf" | "otf")) =
        (path.file_stem().and_then(|it| it.to_str()), path.extension().and_then(|it| it.to_str()))
    else {
        return false;
    };
    let Some(rest) = FILES.iter().find_map(|beginning| name.strip_prefix(beginning)) else { return false };
    let style = rest.rsplit('-').next().unwrap_or(rest);
    let styled =
        style.is_empty() || STYLES.contains(&style) || STYLES.contains(&style.trim_start_matches('2'));
    styled && fs::metadata(path).is_ok_and(|found| found.len() <= LARGEST)
}
