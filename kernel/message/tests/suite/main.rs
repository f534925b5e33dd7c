//! Mail in, and its text out, as the outside sees it.
#![allow(clippy::unwrap_used, reason = "a test may end where its input is wrong")]

mod bounds;
mod corpus;
mod excerpts;
mod headers;
mod properties;
mod showing;
mod structures;
mod texts;

use message::{Message, read};

/// A mail of these lines.
fn mail(lines: &[&str]) -> Message {
    read(lines.join("\r\n").as_bytes()).unwrap()
}

/// A mail with this one field.
fn field(field: &str) -> Message {
    mail(&[field, "", "text"])
}

/// The text of a mail with these lines in its header and this body.
fn text(header: &str, body: &[u8]) -> String {
    let raw = [header.as_bytes(), b"\r\n\r\n", body].concat();
    read(&raw).unwrap().text().text
}
