//! What a list adds below its copies, if it has chosen to.

use super::fields::{self, Field};
use crate::heart::list::Footer;
use mail_builder::encoders::QuotedPrintableEncoder;
use message::{Message, PartKind};
use sha2::{Digest, Sha256};

/// Mail programs know such a line, and cut what is below it when they quote.
const RULE: &str = "_______________________________________________";

/// How the footer comes below a message.
pub(super) enum Footing {
    /// Not at all: there is none, or the message is encrypted, and a part that is not would look as if it were.
    None,
    /// At the end of the text, in its own encoding.
    Appended(Vec<u8>),
    /// As a part of its own, with the message as it was beside it.
    Beside(Vec<u8>, String),
}

/// How the footer comes below this message.
pub(super) fn footing(footer: Option<&Footer>, message: &Message) -> Footing {
    let Some(footer) = footer.filter(|_| !message.is_encrypted()) else { return Footing::None };
    let text = format!("{RULE}\r\n{}\r\n", footer.as_str().lines().collect::<Vec<_>>().join("\r\n"));
    match appended(message, &text) {
        Some(bytes) => Footing::Appended(bytes),
        None => Footing::Beside(text.into_bytes(), boundary(message.raw())),
    }
}

/// The footer in the encoding of a message that is one plain text, if it can be said in it.
fn appended(message: &Message, text: &str) -> Option<Vec<u8>> {
    let whole = message.parts.first().filter(|whole| whole.kind == PartKind::Text)?;
    if whole.media_type != "text/plain" || whole.beside {
        return None;
    }
    let charset = whole.charset.as_deref().unwrap_or("us-ascii");
    let of_ascii = ["us-ascii", "utf-8", "koi8-r", "koi8-u", "gb2312", "gb18030"].contains(&charset)
        || charset.starts_with("iso-8859-")
        || charset.starts_with("windows-125");
    if !(charset == "utf-8" || text.is_ascii() && of_ascii) {
        return None;
    }
    let encoding = message.header("content-transfer-encoding").unwrap_or("7bit").trim().to_ascii_lowercase();
    match encoding.as_str() {
        "7bit" if !text.is_ascii() => None,
        "7bit" | "8bit" | "binary" => Some(text.as_bytes().to_vec()),
        "quoted-printable" => Some(quoted_printable(text)),
        _ => None,
    }
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let mut encoded = Vec::with_capacity(text.len() * 2);
    QuotedPrintableEncoder::new().preserve_line_breaks().encode_into(text.as_bytes(), &mut encoded);
    encoded
}

/// The same message is cut at the same boundary. No body contains its own hash.
fn boundary(raw: &[u8]) -> String {
    let hash = Sha256::digest(raw);
    let digits: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("=_footer_{digits}")
}

impl Footing {
    /// Whether the body is not as it was.
    pub(super) const fn touches_body(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// The whole copy: the list's fields, the author's, the body.
    pub(super) fn assemble(self, mut head: Vec<u8>, kept: &[&Field], body: &[u8]) -> Vec<u8> {
        let wraps = matches!(self, Self::Beside(..));
        let (inner, outer): (Vec<&Field>, Vec<&Field>) =
            kept.iter().partition(|field| wraps && describes_content(field));
        outer.iter().for_each(|field| push(&mut head, field));
        match self {
            Self::None => [head.as_slice(), b"\r\n", body].concat(),
            Self::Appended(text) => {
                let end: &[u8] = if body.is_empty() || body.ends_with(b"\n") { b"" } else { b"\r\n" };
                [head.as_slice(), b"\r\n", body, end, &text].concat()
            }
            Self::Beside(text, boundary) => {
                fields::line(&mut head, "MIME-Version", "1.0");
                fields::line(
                    &mut head,
                    "Content-Type",
                    &format!("multipart/mixed;\r\n boundary=\"{boundary}\""),
                );
                head.extend_from_slice(format!("\r\n--{boundary}\r\n").as_bytes());
                inner
                    .iter()
                    .filter(|field| !field.is("mime-version"))
                    .for_each(|field| push(&mut head, field));
                let part = "Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline\r\n\
                            Content-Transfer-Encoding: quoted-printable\r\n\r\n";
                let text = quoted_printable(&String::from_utf8_lossy(&text));
                let (open, close) =
                    (format!("\r\n--{boundary}\r\n{part}"), format!("\r\n--{boundary}--\r\n"));
                [head.as_slice(), b"\r\n", body, open.as_bytes(), &text, close.as_bytes()].concat()
            }
        }
    }
}

fn describes_content(field: &Field) -> bool {
    let name = field.name();
    field.is("mime-version") || name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("content-"))
}

fn push(head: &mut Vec<u8>, field: &Field) {
    head.extend_from_slice(field.bytes());
    if !field.bytes().ends_with(b"\n") {
        head.extend_from_slice(b"\r\n");
    }
}
