//! What a report says, as values.

use std::fmt;

use serde_json::{Value, json};

/// What a mail reports about a mail of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Delivery was given up. Never empty.
    Bounce(Vec<Failure>),
    /// Delivery is late and still being tried: no bounce, and nothing to count. Never empty.
    Delay(Vec<Failure>),
    /// A reader, or the reader's provider, complains.
    Complaint(Complaint),
}

impl Report {
    /// A delay of these, none of which is final.
    pub(crate) fn delayed(recipients: Vec<Failure>) -> Self {
        Report::Delay(recipients.into_iter().map(|failure| Failure { permanent: false, ..failure }).collect())
    }
}

/// A recipient whom a mail did not reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The recipient as the report names it: the address that was written to where the report knows it, else
    /// the one that failed behind it. Not verified, and the casing is the report's.
    pub address: String,
    /// The enhanced status code (RFC 3463), from the report, else from the server's answer that it quotes.
    pub status: Option<Status>,
    /// Whether trying again is of no use: a status of class 5, or, without any, no word of a passing trouble.
    /// Never so while delivery is still being tried.
    pub permanent: bool,
    /// Whether the sender or the message was refused, not the recipient: reputation, authentication, content.
    pub policy: bool,
    /// What the server said, in one line, shortened.
    pub diagnostic: Option<String>,
}

/// A complaint about a mail of ours (RFC 5965).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// `abuse`, `fraud`, `auth-failure`, … in lower case; see [`Complaint::unwanted`].
    pub feedback_type: String,
    /// Whom the mail had been sent to. Many desks leave it out on purpose: the return path has to tell.
    pub original_recipients: Vec<String>,
    /// The Message-ID of the mail complained about, without angle brackets.
    pub original_message_id: Option<String>,
    /// The envelope sender of the mail complained about.
    pub return_path: Option<String>,
}

impl Complaint {
    /// Whether a person asks not to get such mail. False for what machines report about signatures
    /// (`auth-failure`, RFC 6591) and for `not-spam`, which takes a complaint back.
    pub fn unwanted(&self) -> bool {
        !matches!(self.feedback_type.as_str(), "auth-failure" | "not-spam" | "dmarc")
    }
}

/// An enhanced status code (RFC 3463), such as 5.1.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// 2 success, 4 transient, 5 permanent.
    pub class: u8,
    /// What it is about: 1 the address, 2 the mailbox, 7 policy, …
    pub subject: u16,
    /// What exactly.
    pub detail: u16,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// The report for people and scripts: `{"kind", "recipients": [{"address", "status", "permanent"}]}`.
pub fn json(report: &Report) -> Value {
    let (kind, recipients) = match report {
        Report::Bounce(failures) => ("bounce", failures.iter().map(recipient).collect()),
        Report::Delay(failures) => ("delay", failures.iter().map(recipient).collect()),
        Report::Complaint(complaint) => {
            ("complaint", complaint.original_recipients.iter().map(complainant).collect())
        }
    };
    let recipients: Vec<Value> = recipients;
    json!({ "kind": kind, "recipients": recipients })
}

fn recipient(failure: &Failure) -> Value {
    json!({
        "address": failure.address,
        "status": failure.status.map(|status| status.to_string()),
        "permanent": failure.permanent,
    })
}

fn complainant(address: &String) -> Value {
    json!({ "address": address, "status": null, "permanent": false })
}
