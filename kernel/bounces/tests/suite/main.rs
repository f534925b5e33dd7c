//! Reports as the outside sees them.
#![allow(clippy::unwrap_used, reason = "a test may end where its input is wrong")]

mod corpus;
mod forms;
mod hostile;
mod standard;

use bounces::{Complaint, Failure, Report};

/// The failures of a bounce.
fn bounced(mail: &str) -> Vec<Failure> {
    match bounces::read(mail.as_bytes()) {
        Some(Report::Bounce(failures)) => failures,
        other => panic!("a bounce was expected, not {other:?}, in:\n{mail}"),
    }
}

/// The addresses of a bounce.
fn bounced_addresses(mail: &str) -> Vec<String> {
    bounced(mail).into_iter().map(|failure| failure.address).collect()
}

/// The recipients of a delay.
fn delayed(mail: &str) -> Vec<Failure> {
    match bounces::read(mail.as_bytes()) {
        Some(Report::Delay(recipients)) => recipients,
        other => panic!("a delay was expected, not {other:?}, in:\n{mail}"),
    }
}

/// A complaint.
fn complained(mail: &str) -> Complaint {
    match bounces::read(mail.as_bytes()) {
        Some(Report::Complaint(complaint)) => complaint,
        other => panic!("a complaint was expected, not {other:?}, in:\n{mail}"),
    }
}
