//! Flag before environment before file before default. The file's values go into the command line's parser as
//! defaults, so that every value is read by the same parser wherever it was said.

use super::file::File;
use super::{Config, Wrong};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Args, Command, FromArgMatches};
use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;

/// Why a command line is not carried out.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Help was asked for, or the command line is none.
    Clap(clap::Error),
    /// A setting is wrong.
    Wrong(Wrong),
}

impl From<Wrong> for Stop {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

/// Reads a command line, with the settings that its command takes.
pub(crate) fn parse<C: FromArgMatches>(
    command: Command,
    arguments: impl IntoIterator<Item = OsString>,
    environment: impl Fn(&str) -> Option<OsString>,
) -> Result<C, Stop> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let first = command
        .clone()
        .try_get_matches_from(&arguments)
        .map_err(|error| wrong(error, |key| said_where(key, &arguments, &environment)))?;
    let leaf = innermost(&first);
    let Ok(Some(data)) = leaf.try_get_one::<PathBuf>("data") else {
        return C::from_arg_matches(&first).map_err(Stop::Clap);
    };
    let named = leaf.get_one::<PathBuf>("config");
    let file = match Config::file(named.map(PathBuf::as_path), data) {
        Some(path) => File::read(&path, &keys())?,
        None => File::default(),
    };
    let second = with_defaults(command, &file)
        .try_get_matches_from(&arguments)
        .map_err(|error| wrong(error, |key| file.place(key)))?;
    let config = Config::from_arg_matches(innermost(&second)).map_err(Stop::Clap)?;
    config.check().map_err(|wrong| Wrong { place: file.place(&wrong.place), ..wrong })?;
    C::from_arg_matches(&second).map_err(Stop::Clap)
}

/// What was given to the subcommand of the subcommand.
fn innermost(mut matches: &ArgMatches) -> &ArgMatches {
    while let Some((_, deeper)) = matches.subcommand() {
        matches = deeper;
    }
    matches
}

/// The keys that a file may have.
pub(super) fn keys() -> Vec<String> {
    let command = Config::augment_args(Command::new("settings"));
    let names = command.get_arguments().filter_map(|argument| argument.get_long());
    names.filter(|name| *name != "config").map(str::to_owned).collect()
}

fn with_defaults(command: Command, file: &File) -> Command {
    if file.is_empty() {
        return command;
    }
    let with = |argument: clap::Arg| match argument.get_long().and_then(|key| file.of(key)) {
        Some(text) => argument.default_value(text.to_owned()),
        None => argument,
    };
    let deeper: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = command.mut_args(with);
    deeper
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |sub| with_defaults(sub, file)))
}

/// A value that a parser refused becomes our own sentence; other mistakes of a command line are told by its parser.
fn wrong(error: clap::Error, place: impl Fn(&str) -> String) -> Stop {
    if !matches!(error.kind(), ErrorKind::ValueValidation | ErrorKind::InvalidValue) {
        return Stop::Clap(error);
    }
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.as_str(),
        _ => "",
    };
    let flag = text(ContextKind::InvalidArg);
    let key = flag.trim_start_matches('-').split([' ', '[', '=']).next().unwrap_or_default();
    if !keys().iter().any(|known| known == key) {
        return Stop::Clap(error);
    }
    let value = text(ContextKind::InvalidValue);
    let why = error.source().map_or_else(|| "is no value; write one".to_owned(), ToString::to_string);
    // What may hold a password is not repeated.
    let secret = ["database", "relay", "store-key", "store-secret"].contains(&key);
    let why = if secret || value.is_empty() {
        format!("what is set {why}")
    } else {
        format!("“{value}” {why}")
    };
    Stop::Wrong(Wrong { place: place(key), why })
}

/// The flag, if it was given; else the variable.
fn said_where(key: &str, arguments: &[OsString], environment: impl Fn(&str) -> Option<OsString>) -> String {
    let flag = format!("--{key}");
    let given = |argument: &OsString| {
        let argument = argument.to_string_lossy();
        argument == flag || argument.starts_with(&format!("{flag}="))
    };
    let variable = format!("BESTBITS_{}", key.to_uppercase().replace('-', "_"));
    match environment(&variable) {
        Some(_) if !arguments.iter().any(given) => variable,
        _ => flag,
    }
}
