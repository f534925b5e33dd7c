//! Our own source files, for the tests that hold text against text.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of ours.
#[derive(Debug)]
pub struct Source {
    /// Its path from the root of the workspace, with slashes.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All files with this ending in the sources of the kernel, the capabilities and the server, in order; tests left out.
///
/// # Panics
/// When a folder cannot be read.
pub fn sources(ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for part in ["kernel", "capabilities", "server"] {
        gather(&root().join(part), part, ending, &mut found);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn gather(folder: &Path, path: &str, ending: &str, found: &mut Vec<Source>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{path}: {error}"));
    for entry in entries {
        let entry = entry.expect("an entry of a folder");
        let name = entry.file_name().to_string_lossy().into_owned();
        let (here, path) = (entry.path(), format!("{path}/{name}"));
        if here.is_dir() {
            if name != "tests" && name != "testing" && name != "target" {
                gather(&here, &path, ending, found);
            }
        } else if name.ends_with(ending) && name != format!("tests{ending}") {
            let text = fs::read_to_string(&here).unwrap_or_else(|error| panic!("{path}: {error}"));
            found.push(Source { path, text });
        }
    }
}
