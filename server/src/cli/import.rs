//! `bestbits import`: a network moves in with its old archives.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::signals::Signals;
use crate::trouble::Trouble;
use base::{Clock, Moment, seconds};
use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use lists::import::{self, Dialect, Plan, Progress, Report};
use std::fs::File;
use std::io::{BufWriter, IsTerminal};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Where nobody looks at a bar, a line says so often how far it is.
const A_LINE: Duration = seconds(10);

/// What can be taken in.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Takes the archive of a mailing list in: mbox, maildir, the months of Pipermail, HyperKitty, Sympa
    Mail(ImportMail),
    /// Takes in the record of a network that `bestbits export` wrote: an empty instance is rebuilt from it
    Network(super::record::ImportNetwork),
    /// Takes in the record of a statement that another instance wrote, or an old open letter with its signatories
    Statement(super::statement::ImportStatement),
}

/// `bestbits import mail`.
#[derive(Debug, Args)]
pub(crate) struct ImportMail {
    /// The archive: a file or a folder, gzipped or not; what it is, is found out
    path: PathBuf,
    /// The name of the list
    #[arg(long)]
    list: String,
    /// The dialect of its mboxes, where it is not to be judged by their looks
    #[arg(long)]
    dialect: Option<Spoken>,
    /// The folder with the web pages of the old archive, if they do not lie beside the mail
    #[arg(long, value_name = "FOLDER")]
    pages: Option<PathBuf>,
    /// Where these pages stood, so that their addresses lead on: https://lists.example.org/pipermail/talk/
    #[arg(long, value_name = "ADDRESS")]
    old_address: Option<String>,
    /// The archive was read by HyperKitty (Mailman 3); its pages stood at --old-address, or at /archives/list/LIST@DOMAIN/
    #[arg(long)]
    hyperkitty: bool,
    #[command(flatten)]
    config: Config,
}

/// The dialects of mbox by the names that they are known by.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Spoken {
    O,
    Rd,
    Cl,
    Cl2,
}

impl From<Spoken> for Dialect {
    fn from(spoken: Spoken) -> Self {
        match spoken {
            Spoken::O => Self::O,
            Spoken::Rd => Self::Rd,
            Spoken::Cl => Self::Cl,
            Spoken::Cl2 => Self::Cl2,
        }
    }
}

impl Import {
    /// Does it.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        match self {
            Self::Mail(mail) => mail.run().await,
            Self::Network(network) => network.run().await,
            Self::Statement(statement) => statement.run().await,
        }
    }
}

impl ImportMail {
    async fn run(self) -> Result<ExitCode, Trouble> {
        let instance = Instance::beside(&self.config).await?;
        let done = self.take_in(&instance).await;
        instance.close().await;
        done
    }

    async fn take_in(&self, instance: &Instance) -> Result<ExitCode, Trouble> {
        let house = &instance.built.house;
        let plan = Plan {
            archive: self.path.clone(),
            list: self.list.clone(),
            dialect: self.dialect.map(Dialect::from),
            pages: self.pages.clone(),
            old_address: self.old_address.clone(),
            hyperkitty: self.hyperkitty,
        };
        let stopped = Arc::new(AtomicBool::new(false));
        let listener = tokio::spawn(listen(Signals::heard()?, Arc::clone(&stopped)));
        let mut display = Display::new(house.clock.clone());
        let report = import::run(house, &plan, |progress| {
            display.show(progress);
            if stopped.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let report = report.await;
        listener.abort();
        display.end();
        let report = report?;
        output::line(report.summary().trim_end());
        let file = self.report_file(&report);
        write(&file, &report, house).await?;
        output::line(format_args!("What was read, and what could not be, stands in {}.", file.display()));
        Ok(if report.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// In the data directory: one report for each import, however often it was broken off.
    fn report_file(&self, report: &Report) -> PathBuf {
        let begun = report.begun().to_string();
        let begun: String =
            begun.chars().take_while(|c| *c != '.').filter(char::is_ascii_alphanumeric).collect();
        self.config.in_data("imports").join(format!("{}-{begun}.txt", self.list))
    }
}

async fn write(path: &Path, report: &Report, house: &web::House) -> Result<(), Trouble> {
    let trouble = |error| Trouble::Other(format!("the report {} cannot be written: {error}", path.display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(trouble)?;
    }
    let mut file = BufWriter::new(File::create(path).map_err(trouble)?);
    report.write(house, &mut file).await?;
    Ok(())
}

/// What has been read when a signal comes is kept; the rest waits for the same command.
async fn listen(mut signals: Signals, stopped: Arc<AtomicBool>) {
    signals.next().await;
    stopped.store(true, Ordering::Relaxed);
}

/// How far it is: a bar on a terminal, lines elsewhere.
struct Display {
    clock: Clock,
    bar: Option<ProgressBar>,
    /// When this run began, and how much had been read before.
    first: Option<(Moment, i64)>,
    /// When the last line was printed.
    last: Option<Moment>,
}

impl Display {
    fn new(clock: Clock) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{bar:30} {percent}%  {msg}, {eta} left");
            ProgressBar::no_length().with_style(style.expect("the template is well-formed"))
        });
        Self { clock, bar, first: None, last: None }
    }

    fn show(&mut self, progress: &Progress) {
        let (now, read) = (self.clock.now(), progress.counts.read());
        let (began, before) = *self.first.get_or_insert((now, read));
        let passed = now.since(began).as_secs_f64();
        let rate = if passed > 0.0 { (read - before) as f64 / passed } else { 0.0 };
        let far = format!("{read} messages, {rate:.0} a second");
        match &self.bar {
            Some(bar) => {
                if bar.length().is_none() {
                    bar.set_length(progress.total_bytes);
                    bar.set_position(progress.at_byte);
                    bar.reset_eta();
                }
                bar.set_position(progress.at_byte);
                bar.set_message(far);
            }
            None if self.last.is_some_and(|last| now.since(last) < A_LINE) => {}
            None => {
                self.last = Some(now);
                let percent = 100 * progress.at_byte / progress.total_bytes.max(1);
                output::line(format_args!("{percent}%  {far}"));
            }
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
