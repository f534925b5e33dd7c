//! What a part is, by its header.

use super::fields::{Field, named};
use super::parameters::Parameters;
use crate::limits::BOUNDARY_BYTES;
use crate::part::{Encoding, Flowed};
use crate::{PartKind, Protection};

/// What the header of a part says.
pub(super) struct Kind {
    pub(super) kind: PartKind,
    pub(super) media_type: String,
    pub(super) charset: Option<String>,
    pub(super) name: Option<String>,
    pub(super) content_id: Option<String>,
    pub(super) beside: bool,
    pub(super) reaction: bool,
    pub(super) protection: Protection,
    pub(super) encoding: Encoding,
    pub(super) flowed: Flowed,
    pub(super) boundary: Option<Vec<u8>>,
    /// Whether the transfer encoding has a name that nobody knows.
    pub(super) strange: bool,
}

/// The most characters of a file name; file systems have 255 bytes.
const NAME_CHARS: usize = 200;

/// Reads the header of a part; in a digest what says no type is a mail (RFC 2046 5.1.5).
pub(super) fn of(fields: &[Field<'_>], in_digest: bool) -> Kind {
    let of = |name| named(fields, name).next().map(Parameters::of).unwrap_or_default();
    let (typed, placed) = (of("content-type"), of("content-disposition"));
    let media_type = match typed.value.as_str() {
        "" if in_digest => "message/rfc822".to_owned(),
        // RFC 2045 5.2; `text` alone was a type before MIME.
        "" | "text" => "text/plain".to_owned(),
        known => known.to_owned(),
    };
    let (encoding, strange) = encoding(fields);
    let beside = placed.value.starts_with("attachment");
    let kind = kind(&media_type, beside, encoding);
    let name = placed.get("filename").or_else(|| typed.get("name")).and_then(file_name);
    Kind {
        kind,
        charset: typed.get("charset").map(str::to_ascii_lowercase),
        name,
        content_id: named(fields, "content-id")
            .next()
            .and_then(|id| crate::MessageId::parse(&id.text()))
            .map(|id| id.as_str().to_owned()),
        beside,
        reaction: placed.value == "reaction" && kind == PartKind::Text,
        protection: protection(&media_type, typed.get("smime-type")),
        encoding,
        strange,
        flowed: flowed(&typed),
        boundary: typed.get("boundary").map(|b| b.as_bytes().to_vec()).filter(|b| b.len() <= BOUNDARY_BYTES),
        media_type,
    }
}

fn kind(media_type: &str, beside: bool, encoding: Encoding) -> PartKind {
    match media_type {
        _ if media_type.starts_with("multipart/") => PartKind::Multipart,
        // An encoded one is not looked into (RFC 2046 5.2.1 forbids it): it is a file.
        "message/rfc822" | "message/global" if encoding == Encoding::Plain => PartKind::Message,
        _ if beside => PartKind::Attachment,
        "text/plain" | "text/x-patch" | "text/x-diff" | "text/markdown" => PartKind::Text,
        "text/html" => PartKind::Html,
        _ => PartKind::Attachment,
    }
}

fn encoding(fields: &[Field<'_>]) -> (Encoding, bool) {
    let Some(field) = named(fields, "content-transfer-encoding").next() else {
        return (Encoding::Plain, false);
    };
    let text = field.text().to_ascii_lowercase();
    match text.split([';', ' ', '(']).next().unwrap_or_default() {
        "base64" => (Encoding::Base64, false),
        "quoted-printable" => (Encoding::QuotedPrintable, false),
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" => (Encoding::Plain, false),
        _ => (Encoding::Plain, true),
    }
}

fn flowed(typed: &Parameters) -> Flowed {
    let is = |name, value: &str| typed.get(name).is_some_and(|found| found.eq_ignore_ascii_case(value));
    match (is("format", "flowed"), is("delsp", "yes")) {
        (false, _) => Flowed::No,
        (true, false) => Flowed::Yes,
        (true, true) => Flowed::DelSp,
    }
}

fn protection(media_type: &str, smime: Option<&str>) -> Protection {
    match media_type {
        "multipart/encrypted" | "application/pgp-encrypted" => Protection::Encrypted,
        "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature" => {
            Protection::Signature
        }
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => match smime {
            Some(kind) if kind.eq_ignore_ascii_case("certs-only") => Protection::None,
            _ => Protection::Encrypted,
        },
        _ => Protection::None,
    }
}

/// The last component of a path in either style, without what no file name has: control characters, and those
/// that turn the direction of text, which make `exe.txt` of `txt.exe`.
fn file_name(written: &str) -> Option<String> {
    let last = written.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let name: String = last.chars().filter(|c| !c.is_control() && !turns(*c)).take(NAME_CHARS).collect();
    let name = name.trim().trim_start_matches('.').trim_start();
    (!name.is_empty()).then(|| name.to_owned())
}
