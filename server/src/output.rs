//! What commands print. A reader that has gone (`| head`) is no fault of ours, and ends nothing.

use std::fmt::Display;
use std::io::Write;

/// Prints a line for whoever typed the command.
pub(crate) fn line(text: impl Display) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Prints a line about something that went wrong.
pub(crate) fn complaint(text: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "bestbits: {text}");
}
