//! `bestbits export` and `bestbits import network`: what everybody may read of a network, as folders that read without
//! the program, and back.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::trouble::Trouble;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// `bestbits export`.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The folder, which is made; one that is there must be empty
    folder: PathBuf,
    #[command(flatten)]
    config: Config,
}

impl Export {
    /// Writes the record.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        let instance = Instance::beside(&self.config).await?;
        let written = ::record::export(&instance.built.house, &self.folder).await;
        instance.close().await;
        for (folder, files) in written?.folders {
            output::line(format_args!("{folder}: {files} files"));
        }
        let index = self.folder.join("index.html");
        output::line(format_args!(
            "The record stands in {}; open {}.",
            self.folder.display(),
            index.display()
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// `bestbits import network`.
#[derive(Debug, Args)]
pub(crate) struct ImportNetwork {
    /// The folder that `bestbits export` wrote
    folder: PathBuf,
    #[command(flatten)]
    config: Config,
}

impl ImportNetwork {
    /// Takes the record in.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        let instance = Instance::beside(&self.config).await?;
        let taken = ::record::import(&instance.built.house, &self.folder).await;
        instance.close().await;
        let taken = taken?;
        for (folder, things) in taken.folders {
            output::line(format_args!("{folder}: {things} taken in"));
        }
        for folder in taken.unknown {
            output::line(format_args!("{folder}: nobody here reads this folder; a newer version may"));
        }
        Ok(ExitCode::SUCCESS)
    }
}
