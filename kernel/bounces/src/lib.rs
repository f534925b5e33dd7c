//! Reads what mail servers and complaint desks report about our mail: a raw mail in, a [`Report`] out, or
//! nothing when the mail is no report. No input or output, no clock.
//!
//! The standard forms come first: delivery status notifications (RFC 3464, 6522, 6533) and abuse reports
//! (RFC 5965, 6591, 6650). Many mail servers write neither, so what is left is read as prose, by the table in
//! `forms`. A mail has to look like a report before its prose is read at all: a person who quotes a bounce,
//! or who is on holiday, has not bounced.
//!
//! Whom a report is about is what it *says*. Who sent it is not known here, and anybody can write one: act on
//! it only when it came to a return path that nobody else could know.

mod address;
mod complaint;
mod fields;
mod forms;
mod limits;
mod notification;
mod prose;
mod report;
mod seen;
mod standard;
mod verdict;

pub use limits::MAX_BYTES;
pub use report::{Complaint, Failure, Report, Status, json};

use seen::Seen;

/// What the mail reports; `None` when it reports no trouble with delivery: posts, holiday replies, read
/// receipts, news of success. Mail larger than [`MAX_BYTES`] is not looked at.
pub fn read(raw: &[u8]) -> Option<Report> {
    if raw.len() > MAX_BYTES {
        return None;
    }
    read_wrapped(raw, limits::MAX_WRAPPINGS)
}

/// Reads a mail; `wrappings` is how many more reports may stand inside each other.
fn read_wrapped(raw: &[u8], wrappings: usize) -> Option<Report> {
    let seen = Seen::of(&message::read(raw).ok()?);
    if let Some(complaint) = complaint::read(&seen) {
        return Some(Report::Complaint(complaint));
    }
    if let Some(answer) = notification::read(&seen) {
        return answer;
    }
    if let Some(answer) = standard::read(&seen) {
        return answer;
    }
    if !prose::is_report(&seen) {
        return None;
    }
    prose::read(&seen).or_else(|| inside(&seen, wrappings)).or_else(|| prose::guess(&seen))
}

/// A report inside the report: gateways wrap what they scan, and postmasters forward what they get.
fn inside(seen: &Seen, wrappings: usize) -> Option<Report> {
    let left = wrappings.checked_sub(1)?;
    let mails = seen.nested.iter().map(Vec::as_slice).chain([seen.rest.trim_start().as_bytes()]);
    mails.into_iter().find_map(|mail| read_wrapped(mail, left))
}
