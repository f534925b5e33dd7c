//! A digest whose messages are parts, whole: each can be answered and its signature checked (RFC 2046 5.1.5).

use super::Issue;
use crate::heart::copy::{fields, split};
use mail_builder::encoders::QuotedPrintableEncoder;
use sha2::{Digest, Sha256};

/// What readers of a digest see of a message's header, and answer by; its way here stays out.
const SHOWN: [&str; 14] = [
    "from",
    "author",
    "sender",
    "reply-to",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "keywords",
    "content-language",
];

/// The digest as one mail, lines ending in CRLF.
pub(crate) fn mime(issue: &Issue) -> Vec<u8> {
    let (outer, inner) = (boundary(&issue.message_id, "outer"), boundary(&issue.message_id, "digest"));
    let mut mail = issue.header();
    fields::line(&mut mail, "Content-Type", &format!("multipart/mixed;\r\n boundary=\"{outer}\""));
    part(&mut mail, &outer);
    fields::line(&mut mail, "Content-Type", "text/plain; charset=utf-8");
    fields::line(&mut mail, "Content-Transfer-Encoding", "quoted-printable");
    mail.extend_from_slice(b"\r\n");
    let contents = issue.contents().replace('\n', "\r\n");
    QuotedPrintableEncoder::new().preserve_line_breaks().encode_into(contents.as_bytes(), &mut mail);
    part(&mut mail, &outer);
    fields::line(&mut mail, "Content-Type", &format!("multipart/digest;\r\n boundary=\"{inner}\""));
    for entry in issue.entries {
        part(&mut mail, &inner);
        // A digest's parts are messages unless they say otherwise.
        fields::line(&mut mail, "Content-Type", "message/rfc822");
        mail.extend_from_slice(b"\r\n");
        let (header, body) = split(entry.message.raw());
        let shown = header.iter().filter(|field| {
            let content = field.name().get(..8).is_some_and(|start| start.eq_ignore_ascii_case("content-"));
            content || SHOWN.iter().any(|name| field.is(name))
        });
        shown.for_each(|field| mail.extend_from_slice(field.bytes()));
        fields::line(&mut mail, "Archived-At", &format!("<{}>", entry.page));
        mail.extend_from_slice(b"\r\n");
        mail.extend_from_slice(body);
    }
    mail.extend_from_slice(format!("\r\n--{inner}--\r\n\r\n--{outer}--\r\n").as_bytes());
    mail
}

fn part(mail: &mut Vec<u8>, boundary: &str) {
    mail.extend_from_slice(format!("\r\n--{boundary}\r\n").as_bytes());
}

/// No message can have been written with this in it: its id was drawn after all of them.
fn boundary(id: &str, place: &str) -> String {
    let hash = Sha256::digest(format!("{place} {id}"));
    let digits: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("=_{place}_{digits}")
}
