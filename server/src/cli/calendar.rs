//! `bestbits calendar read`: what the program understands of a calendar file, without an instance.

use crate::input;
use crate::output;
use crate::trouble::Trouble;
use base::{Parse, Zone};
use calendar::{Listed, Reading, Report};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;
use std::process::ExitCode;

/// No calendar that is worth reading is larger; the reader itself says so of much smaller ones.
const LARGEST: u64 = 64 * 1024 * 1024;

/// What can be done with calendar files.
#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    /// Lists the occurrences in an iCalendar file, recurring ones expanded, in order of start
    Read(ReadFile),
}

/// `bestbits calendar read`.
#[derive(Debug, Args)]
pub(crate) struct ReadFile {
    /// The file; - reads what is piped in
    file: PathBuf,
    /// The time zone of times that name none, if the file names none either: an IANA name like Africa/Nairobi
    #[arg(long, default_value = "UTC", value_parser = zone)]
    zone: Zone,
    /// The first day of interest, YYYY-MM-DD
    #[arg(long, value_name = "DAY", default_value = "2024-01-01", value_parser = day)]
    from: Date,
    /// The last day of interest
    #[arg(long, value_name = "DAY", default_value = "2027-06-01", value_parser = day)]
    to: Date,
    /// Prints JSON, times in UTC
    #[arg(long)]
    json: bool,
}

impl ReadFile {
    /// Reads the file and prints what takes place.
    pub(crate) fn run(&self) -> Result<ExitCode, Trouble> {
        let bytes = input::read(&self.file, LARGEST)?;
        let mut options = Reading::assuming(self.zone.clone());
        options.window.from = self.from;
        options.window.to = self.to;
        let report = calendar::report(&bytes, &options);
        if self.json {
            output::line(serde_json::to_string_pretty(&report).expect("a report is plain values"));
        } else {
            output::line(table(&report));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn zone(text: &str) -> Result<Zone, &'static str> {
    Zone::parse(text).map_err(|_| "no time zone of that name; write one like Africa/Nairobi")
}

fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "no day; write it as 2026-12-31")
}

/// For eyes: a line for each occurrence, then what was skipped.
fn table(report: &Report) -> String {
    let mut lines: Vec<String> = report.events.iter().map(line).collect();
    lines.push(match lines.len() {
        1 => "1 occurrence".to_owned(),
        many => format!("{many} occurrences"),
    });
    lines.extend(report.skipped.iter().map(|skip| format!("line {}: {}", skip.line, skip.reason)));
    lines.join("\n")
}

fn line(listed: &Listed) -> String {
    let (start, end) = match (&listed.date, &listed.last_date) {
        (Some(first), last) => (first.as_str(), last.as_deref()),
        (None, _) => (listed.start.as_deref().unwrap_or_default(), listed.end.as_deref()),
    };
    let end = end.filter(|end| *end != start).unwrap_or_default();
    let mut remarks = String::new();
    if let Some(status) = listed.status {
        remarks = format!(" [{}]", status.to_string().to_lowercase());
    }
    if listed.zone_assumed {
        remarks.push_str(" [zone assumed]");
    }
    format!("{start:<20}  {end:<20}  {}{remarks}", listed.summary.as_deref().unwrap_or("(no title)"))
}
