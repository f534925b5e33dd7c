//! Statements: one that is widely commented, one with many names under it, one that many write at once, and the record of
//! one.

mod commented;
mod record;
mod signed;
mod together;
mod words;

use super::figure::Figure;
use super::instance::Instance;
use super::seed;
use super::visitor::Visitor;
use crate::Result;
use crate::machine::Run;
use std::path::{Path, PathBuf};

/// What a statement is called before it has its comments.
const BARE: &str = "principles-of-the-bench";

/// A running instance in a folder, and who set it up.
struct Site<'run> {
    run: &'run Run,
    data: PathBuf,
    instance: Instance,
    steward: Visitor,
}

/// Measures all of it.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let mut site = Site::new(run)?;
    let commented = commented::measure(&mut site, figures)?;
    signed::measure(&site, figures)?;
    together::measure(site, &commented, figures)
}

impl<'run> Site<'run> {
    fn new(run: &'run Run) -> Result<Self> {
        let data = run.folder("statements")?;
        let instance = Instance::start(run, &data)?;
        let steward = seed::set_up(&instance)?;
        Ok(Self { run, data, instance, steward })
    }

    /// Runs a command on this instance; gives what it printed.
    fn bestbits(&self, words: &[&str]) -> Result<String> {
        seed::bestbits(self.run, &self.data, words)
    }

    /// Takes in a statement.
    fn import(&self, folder: &Path) -> Result<()> {
        self.bestbits(&["import", "statement", &folder.to_string_lossy()]).map(drop)
    }

    /// The headers of whoever set it up, as wrk takes them.
    fn signed_in(&self) -> [String; 2] {
        [format!("cookie: {}", self.steward.cookie()), "accept-encoding: gzip".to_owned()]
    }
}
