//! `bestbits doctor`: checks an instance, and says what to mend. It changes nothing.

mod checks;

use crate::config::Config;
use crate::output;
use crate::trouble::Trouble;
use base::{Clock, Named};
use std::process::ExitCode;

base::named! {
    /// How something was found.
    pub(crate) enum Grade {
        /// As it should be.
        Well = "ok",
        /// It works, but somebody should know.
        Mind = "warn",
        /// It does not work.
        Ill = "bad",
    }
}

/// What was found of one thing.
#[derive(Debug)]
pub(crate) struct Finding {
    grade: Grade,
    thing: &'static str,
    /// What is so, and what to do about it.
    text: String,
}

impl Finding {
    fn well(thing: &'static str, text: impl Into<String>) -> Self {
        Self { grade: Grade::Well, thing, text: text.into() }
    }

    fn mind(thing: &'static str, text: impl Into<String>) -> Self {
        Self { grade: Grade::Mind, thing, text: text.into() }
    }

    fn ill(thing: &'static str, text: impl Into<String>) -> Self {
        Self { grade: Grade::Ill, thing, text: text.into() }
    }
}

/// Checks, prints what was found, and fails if something is ill.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, Trouble> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let findings = checks::all(config, &Clock::machine()).await;
    for Finding { grade, thing, text } in &findings {
        output::line(format!("{:<4}  {thing:<9}  {text}", grade.name()));
    }
    let ill = findings.iter().any(|finding| finding.grade == Grade::Ill);
    Ok(if ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
