//! The settings for people to read: all of them, from the one struct that has them.

use super::Config;
use clap::{Arg, Args, Command};

/// One setting.
struct Setting {
    key: String,
    variable: String,
    default: Option<String>,
    meaning: String,
}

fn settings() -> Vec<Setting> {
    let command = Config::augment_args(Command::new("settings"));
    command.get_arguments().filter_map(setting).collect()
}

fn setting(argument: &Arg) -> Option<Setting> {
    let text = |text: &std::ffi::OsStr| text.to_string_lossy().into_owned();
    Some(Setting {
        key: argument.get_long()?.to_owned(),
        variable: text(argument.get_env()?),
        default: argument.get_default_values().first().map(|value| text(value)),
        meaning: argument.get_help()?.to_string(),
    })
}

/// As the table in `docs/stewards.md`.
#[cfg(test)]
pub(super) fn table() -> String {
    let mut lines =
        vec!["| flag | variable | default | what |".to_owned(), "| --- | --- | --- | --- |".to_owned()];
    lines.extend(settings().iter().map(|setting| {
        let default = setting.default.as_ref().map_or(String::new(), |value| format!("`{value}`"));
        let meaning = setting.meaning.replace('|', "\\|");
        format!("| `--{}` | `{}` | {default} | {meaning} |", setting.key, setting.variable)
    }));
    lines.join("\n")
}

/// As a file, with everything commented out: what `bestbits config` prints.
pub(crate) fn file() -> String {
    let mut lines =
        vec!["# Settings of Best Bits. Flags and environment variables outrank this file.".to_owned()];
    for setting in settings().iter().filter(|setting| setting.key != "config") {
        let value = match setting.default.as_deref() {
            Some(plain @ ("true" | "false")) => plain.to_owned(),
            value => format!("\"{}\"", value.unwrap_or_default()),
        };
        lines.push(format!("\n# {} ({}).\n#{} = {value}", setting.meaning, setting.variable, setting.key));
    }
    lines.join("\n")
}
