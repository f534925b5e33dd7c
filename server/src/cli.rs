//! The command line: what can be asked of the program, and who does it.

mod calendar;
pub(crate) mod extract;
mod import;
mod mail;
mod migrate;
mod record;
mod source;
mod statement;
mod steward;

use crate::config::{self, Config, Stop};
use crate::trouble::Trouble;
use crate::{demo, doctor, output, serve};
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// Best Bits: a network works together on Internet governance. Without a command it serves.
#[derive(Debug, Parser)]
#[command(name = "bestbits", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    config: Config,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the network; with an empty data directory it prints a one-time link to set it up
    Serve(Config),
    /// Serves a demonstration: a network with a past, a calendar and invented people
    Demo(Config),
    /// Brings the database up to date, as the server does when it starts
    Migrate(Config),
    /// Makes stewards
    #[command(subcommand)]
    Steward(steward::Steward),
    /// Adds, checks, lists and asks the outside calendars from which events are collected
    #[command(subcommand)]
    Source(source::SourceCommand),
    /// Reads calendar files
    #[command(subcommand)]
    Calendar(calendar::Calendar),
    /// Writes what everybody may read of the network into folders that read without the program
    Export(record::Export),
    /// Takes in what a network brings from where it was before
    #[command(subcommand)]
    Import(import::Import),
    /// Writes the records of statements
    #[command(subcommand)]
    Statement(statement::StatementCommand),
    /// Checks the record of a statement, without any instance: texts, answers and signatures against its log
    Verify(statement::Verify),
    /// Inspects mail, takes in what a mail server pipes, prints the DNS records of the mail domain
    #[command(subcommand)]
    Mail(mail::MailCommand),
    /// Checks an instance and says what to mend; fails if something does not work
    Doctor(Config),
    /// Prints a file with every setting, its meaning and its default
    Config,
    /// Reads a file that is piped in, for the library; the server runs it
    #[command(hide = true)]
    Extract(extract::Extract),
}

/// Does what the command line says. Already reading it needs the runtime: the mail relay among the settings does.
pub(crate) async fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli: Cli = match config::parse(command(), arguments, |name| std::env::var_os(name)) {
        Ok(cli) => cli,
        Err(Stop::Clap(error)) => error.exit(),
        Err(Stop::Wrong(wrong)) => {
            output::complaint(wrong);
            return ExitCode::from(2);
        }
    };
    let done = match cli.command.unwrap_or(Command::Serve(cli.config)) {
        Command::Serve(config) => serve::run(&config).await,
        Command::Demo(config) => demo::run(&config).await,
        Command::Migrate(config) => migrate::run(&config).await,
        Command::Steward(steward::Steward::Add(add)) => add.run().await,
        Command::Source(source) => source.run().await,
        Command::Export(export) => export.run().await,
        Command::Import(import) => import.run().await,
        Command::Statement(statement) => statement.run().await,
        Command::Verify(verify) => verify.run(),
        Command::Mail(mail) => mail.run().await,
        Command::Doctor(config) => doctor::run(&config).await,
        Command::Extract(extract) => extract.run(),
        Command::Config => {
            output::line(config::reference());
            Ok(ExitCode::SUCCESS)
        }
        Command::Calendar(calendar::Calendar::Read(read)) => read.run(),
    };
    done.unwrap_or_else(|trouble: Trouble| {
        output::complaint(trouble);
        ExitCode::FAILURE
    })
}

/// The command line; the demo has a data directory of its own.
fn command() -> clap::Command {
    Cli::command()
        .mut_subcommand("demo", |demo| demo.mut_arg("data", |data| data.default_value("./bestbits-demo")))
}
