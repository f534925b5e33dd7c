//! The files that are, or would be, committed: read once, shared by all rules.

use super::Finding;
use crate::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A text file.
pub(super) struct File {
    /// From the root of the workspace, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// Its syntax, if it is Rust that parses; what does not parse is the compiler's to report.
    pub(super) syntax: Option<syn::File>,
}

/// All text files.
pub(super) struct Tree(Vec<File>);

impl Tree {
    /// Reads the files that git knows or would take in.
    pub(super) fn of(root: &Path) -> Result<Self> {
        let listed = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .map_err(|e| format!("tidy asks git for the files: {e}"))?;
        if !listed.status.success() {
            return Err(format!("tidy asks git for the files: {}", String::from_utf8_lossy(&listed.stderr)));
        }
        let names = String::from_utf8_lossy(&listed.stdout).into_owned();
        // What is not text, or was just deleted, has no rule.
        let read = |name: &str| Some((name.to_owned(), fs::read_to_string(root.join(name)).ok()?));
        Ok(Self(
            names.split_terminator('\0').filter_map(read).map(|(name, text)| File::new(name, text)).collect(),
        ))
    }

    /// Files made up for a test of a rule.
    #[cfg(test)]
    pub(super) fn made_up(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| File::new((*path).to_owned(), (*text).to_owned())).collect())
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    /// Files whose names end so.
    pub(super) fn ending(&self, end: &str) -> impl Iterator<Item = &File> {
        self.0.iter().filter(move |file| file.path.ends_with(end))
    }

    /// The English words of every crate, one file or several.
    pub(super) fn english(&self) -> impl Iterator<Item = &File> {
        self.ending("/en.ftl").filter(|file| file.path.contains("/locales/"))
    }

    /// Files of Rust, with their syntax.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&File, &syn::File)> {
        self.0.iter().filter_map(|file| Some((file, file.syntax.as_ref()?)))
    }
}

impl File {
    fn new(path: String, text: String) -> Self {
        let syntax = if path.ends_with(".rs") { syn::parse_file(&text).ok() } else { None };
        Self { path, text, syntax }
    }

    /// Its lines, numbered from 1.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().zip(1..).map(|(line, number)| (number, line))
    }

    /// The line on which this byte stands.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        self.text[..byte].matches('\n').count() + 1
    }

    /// The folder of its crate: `kernel/web`, `capabilities/events`, `tests/house`, `server`, `xtask`.
    pub(super) fn home(&self) -> &str {
        let deep = ["kernel/", "capabilities/", "tests/"].iter().any(|shelf| self.path.starts_with(shelf));
        match self.path.match_indices('/').nth(usize::from(deep)) {
            Some((end, _)) => &self.path[..end],
            None => "",
        }
    }

    /// Its path inside its crate's `src`, if it is there.
    pub(super) fn in_src(&self) -> Option<&str> {
        self.path[self.home().len()..].strip_prefix("/src/")
    }

    pub(super) fn finding(&self, line: usize, advice: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, advice: advice.into() }
    }
}
