//! The command line: what can be asked of the program, and who does it.

mod calendar;

use crate::config::{self, Config, Stop};
use crate::trouble::Trouble;
use crate::{output, serve};
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
    /// Reads calendar files
    #[command(subcommand)]
    Calendar(calendar::Calendar),
}

/// Does what the command line says.
pub(crate) fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli: Cli = match config::parse(Cli::command(), arguments, |name| std::env::var_os(name)) {
        Ok(cli) => cli,
        Err(Stop::Clap(error)) => error.exit(),
        Err(Stop::Wrong(wrong)) => {
            output::complaint(wrong);
            return ExitCode::from(2);
        }
    };
    let done = match cli.command.unwrap_or(Command::Serve(cli.config)) {
        Command::Serve(config) => serve::run(&config),
        Command::Calendar(calendar::Calendar::Read(read)) => read.run(),
    };
    done.unwrap_or_else(|trouble: Trouble| {
        output::complaint(trouble);
        ExitCode::FAILURE
    })
}
