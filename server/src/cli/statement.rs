//! `bestbits statement`, `bestbits verify`, `bestbits import statement`: records of statements, out of an instance, in
//! again, and looked at without one.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::trouble::Trouble;
use clap::{Args, Subcommand};
use statements::record::{self, Files, LARGEST_FILE, Report, Taken};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Folders in folders deeper than this are no record's.
const DEEPEST: usize = 4;

/// What can be done with statements.
#[derive(Debug, Subcommand)]
pub(crate) enum StatementCommand {
    /// Writes the record of a statement into a folder: texts, comments, signatures, log, readable without this program
    Export(Export),
}

impl StatementCommand {
    /// Does it.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        match self {
            Self::Export(export) => export.run().await,
        }
    }
}

/// `bestbits statement export`.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The statement's name: the last part of its address
    slug: String,
    /// The folder, which is made; one that is there must be empty
    folder: PathBuf,
    #[command(flatten)]
    config: Config,
}

impl Export {
    async fn run(self) -> Result<ExitCode, Trouble> {
        empty(&self.folder)?;
        let instance = Instance::beside(&self.config).await?;
        let files = record::export(&instance.built.house, &self.slug).await;
        instance.close().await;
        let files = files?;
        for (path, bytes) in files.iter() {
            let path = self.folder.join(path);
            let folder = path.parent().unwrap_or(&self.folder);
            let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes));
            written.map_err(|error| other(&path, "cannot be written", &error))?;
        }
        let report = record::verify(&files);
        told(&report);
        output::line(format_args!("The record stands in {}.", self.folder.display()));
        Ok(exit(&report))
    }
}

/// `bestbits verify`.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The folder with the record of a statement
    folder: PathBuf,
}

impl Verify {
    /// Looks at the record; no instance is asked, and nothing outside the folder.
    pub(crate) fn run(&self) -> Result<ExitCode, Trouble> {
        let report = record::verify(&read(&self.folder)?);
        told(&report);
        Ok(exit(&report))
    }
}

/// `bestbits import statement`.
#[derive(Debug, Args)]
pub(crate) struct ImportStatement {
    /// The folder: a record, or an open letter with its signatories as it was published elsewhere
    folder: PathBuf,
    /// What an old letter is called, where it does not say so itself
    #[arg(long)]
    title: Option<String>,
    /// The language in which an old letter is authoritative
    #[arg(long, default_value = "en")]
    lang: String,
    /// Where an old letter comes from: stands in the reason why it is here
    #[arg(long, value_name = "ADDRESS")]
    source: Option<String>,
    #[command(flatten)]
    config: Config,
}

impl ImportStatement {
    /// Takes it in.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        let files = read(&self.folder)?;
        let name = self.folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let letter = record::Letter {
            title: self.title,
            name: name.unwrap_or_default(),
            lang: self.lang,
            source: self.source,
        };
        let instance = Instance::beside(&self.config).await?;
        let taken = record::import(&instance.built.house, files, &letter).await;
        instance.close().await;
        let Taken { link, texts, comments, signatures } = taken?;
        output::line(format_args!("Taken in: {link}"));
        for text in &texts {
            output::line(format_args!("{}\tversion {}\t{}", text.sha256, text.version, text.lang));
        }
        output::line(format_args!("{comments} comments, {signatures} signatures"));
        Ok(ExitCode::SUCCESS)
    }
}

fn empty(folder: &Path) -> Result<(), Trouble> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => {
            Err(Trouble::Other(format!("the folder {} is not empty; choose another one", folder.display())))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(other(folder, "cannot be used", &error)),
    }
}

fn other(path: &Path, what: &str, error: &io::Error) -> Trouble {
    Trouble::Other(format!("{} {what}: {error}", path.display()))
}

/// What was found, for whoever typed the command: the hashes first, to be compared with what is published.
fn told(report: &Report) {
    for text in &report.texts {
        output::line(format_args!("{}\tversion {}\t{}", text.sha256, text.version, text.lang));
    }
    let counts = report.counts;
    output::line(format_args!("{}\tlast entry of the log", report.log_head));
    output::line(format_args!(
        "{} files, {} entries, {} comments with {} answers, {} signatures, {} deliveries",
        counts.files,
        counts.entries,
        counts.comments,
        counts.dispositions,
        counts.signatures,
        counts.deliveries
    ));
    if report.holds() {
        output::line("All of it fits together.");
    }
    for finding in &report.findings {
        output::complaint(finding);
    }
}

fn exit(report: &Report) -> ExitCode {
    if report.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The files of a folder. Links are not followed: what they lead to may be anywhere.
fn read(folder: &Path) -> Result<Files, Trouble> {
    let mut files = Files::default();
    gather(folder, "", DEEPEST, &mut files)?;
    if files.is_empty() {
        return Err(Trouble::Other(format!("there are no files in {}", folder.display())));
    }
    Ok(files)
}

fn gather(folder: &Path, inside: &str, depth: usize, files: &mut Files) -> Result<(), Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| other(folder, "cannot be read", &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| other(folder, "cannot be read", &error))?;
        let (path, kind) = (entry.path(), entry.file_type());
        let kind = kind.map_err(|error| other(&path, "cannot be read", &error))?;
        let name = format!("{inside}{}", entry.file_name().to_string_lossy());
        match (kind.is_dir(), kind.is_file()) {
            (true, _) if depth > 1 => gather(&path, &format!("{name}/"), depth - 1, files)?,
            (_, true) => {
                let bytes = bytes(&path).map_err(|error| other(&path, "cannot be read", &error))?;
                files.add(&name, bytes).map_err(record::Trouble::from)?;
            }
            _ => return Err(Trouble::Other(format!("{} does not belong into a record", path.display()))),
        }
    }
    Ok(())
}

/// A file; one byte more than may be tells that it is too large.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
