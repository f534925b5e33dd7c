//! `bestbits extract`: the child that reads files of the library for the server. It is started by the server only: what it is
//! handed comes from anybody, so that it has no settings and soon no rights.

use crate::trouble::Trouble;
use clap::Args;
use std::io::{stdin, stdout};
use std::process::ExitCode;

/// What it is called among the commands.
pub(crate) const NAME: &str = "extract";

/// `bestbits extract`.
#[derive(Debug, Args)]
pub(crate) struct Extract {
    /// The kind of the file that is piped in, by its extension
    kind: String,
}

impl Extract {
    /// Reads the file and prints what it says, as JSON.
    pub(crate) fn run(&self) -> Result<ExitCode, Trouble> {
        let read = library::extract::in_child(&self.kind, stdin().lock(), stdout().lock());
        Ok(if read.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
