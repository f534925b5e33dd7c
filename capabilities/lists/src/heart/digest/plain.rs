//! A digest that is one text, for programs and people who want no parts (RFC 1153).

use super::{Entry, Issue};
use crate::heart::copy::fields;
use base::Zone;
use mail_builder::encoders::QuotedPrintableEncoder;

/// Seventy hyphens end the preamble, thirty a message.
const PREAMBLE: usize = 70;
const BETWEEN: usize = 30;

/// The digest as one mail, lines ending in CRLF.
pub(crate) fn plain(issue: &Issue) -> Vec<u8> {
    let mut mail = issue.header();
    fields::line(&mut mail, "Content-Type", "text/plain; charset=utf-8");
    fields::line(&mut mail, "Content-Transfer-Encoding", "quoted-printable");
    mail.extend_from_slice(b"\r\n");
    let mut text = format!("{}\n{}\n\n", issue.contents(), "-".repeat(PREAMBLE));
    for (number, entry) in (1..).zip(issue.entries) {
        text.push_str(&message(number, entry));
        text.push_str(&format!("\n{}\n\n", "-".repeat(BETWEEN)));
    }
    text.push_str(&format!("{}\n{}\n", issue.end, "*".repeat(issue.end.chars().count())));
    let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    QuotedPrintableEncoder::new().preserve_line_breaks().encode_into(text.as_bytes(), &mut mail);
    mail
}

fn message(number: usize, entry: &Entry) -> String {
    let read = &entry.message;
    let from = read.from.as_ref().map_or_else(
        || entry.author.clone(),
        |from| match &from.name {
            Some(name) => format!("{name} <{}>", from.address),
            None => from.address.clone(),
        },
    );
    let date =
        read.date.map(|date| date.in_zone(&Zone::utc()).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string());
    let id = read.id.as_ref().map(|id| format!("<{id}>"));
    let shown = [
        ("Date", date),
        ("From", Some(from)),
        ("Subject", Some(read.subject.clone())),
        ("Message-ID", id),
        ("Archived-At", Some(format!("<{}>", entry.page))),
    ];
    let mut text = format!("Message: {number}\n");
    for (name, value) in shown {
        text.extend(value.map(|value| format!("{name}: {value}\n")));
    }
    text.push('\n');
    // A line of thirty hyphens would end the message here (RFC 1153): it is set in by a space.
    for line in read.text().text.trim_end().lines() {
        let ends = line.len() >= BETWEEN && line.bytes().all(|byte| byte == b'-');
        text.push_str(if ends { " " } else { "" });
        text.push_str(line);
        text.push('\n');
    }
    for file in read.attachments() {
        let name = file.name().unwrap_or("–");
        text.push_str(&format!("[{name}, {}, {} bytes: {}]\n", file.media_type(), file.size(), entry.page));
    }
    text
}
