//! Header fields in the form in which they are hashed, and our own as they are written.

use super::Unsigned;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mail_auth::common::crypto::SigningKey;
use mail_auth::dkim::Canonicalization;

/// Our own fields are folded to fit a line of 78 (RFC 5322 2.1.1).
const FOLD: usize = 72;

/// A field in the relaxed canonical form (RFC 6376 3.4.2).
#[derive(Clone, Debug)]
pub(super) struct Canonical {
    /// In lower case.
    pub(super) name: String,
    /// `name:value`, with CRLF.
    pub(super) line: Vec<u8>,
}

/// The fields at the start of a message, top to bottom.
pub(super) fn canonical(message: &[u8]) -> Vec<Canonical> {
    let each = |(name, value): (&[u8], &[u8])| {
        let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
        let mut line = Vec::with_capacity(name.len() + value.len() + 1);
        Canonicalization::Relaxed.canonicalize_headers(std::iter::once((name.as_bytes(), value)), &mut line);
        if !line.ends_with(b"\r\n") {
            line.extend_from_slice(b"\r\n");
        }
        Canonical { name, line }
    };
    split(message).into_iter().map(each).collect()
}

/// Names and values of the fields at the start of a message in CRLF lines; a value keeps its folds and CRLF.
fn split(message: &[u8]) -> Vec<(&[u8], &[u8])> {
    let (mut fields, mut start, mut at) = (Vec::new(), 0, 0);
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        if line == b"\r\n" {
            break;
        }
        at += line.len();
        // The field goes on when the next line begins with white space (RFC 5322 2.2.3).
        if matches!(message.get(at), Some(b' ' | b'\t')) {
            continue;
        }
        let field = &message[start..at];
        if let Some(colon) = field.iter().position(|byte| *byte == b':') {
            fields.push((&field[..colon], &field[colon + 1..]));
        }
        start = at;
    }
    fields
}

/// The value of a tag in a canonical field (`i` in `arc-seal:i=1; …`, RFC 6376 3.2).
pub(super) fn tag<'a>(field: &'a Canonical, name: &str) -> Option<&'a str> {
    let text = std::str::from_utf8(&field.line).ok()?.split_once(':')?.1;
    let mut tags = text.split(';').filter_map(|tag| tag.split_once('='));
    tags.find(|(tag, _)| tag.trim() == name).map(|(_, value)| value.trim())
}

/// The relaxed hash of a message's body.
pub(super) fn body_hash(key: &impl SigningKey, message: &[u8]) -> String {
    let at = message.windows(4).position(|four| four == b"\r\n\r\n").map_or(message.len(), |at| at + 4);
    let body = message.get(at..).unwrap_or_default();
    STANDARD.encode(key.hash(Canonicalization::Relaxed.canonical_body(body, 0)).as_ref())
}

/// Writes a field whose last tag is the signature of everything before it: `signed`, then the field itself
/// with that tag empty (RFC 6376 3.7).
pub(super) fn signature(
    key: &impl SigningKey,
    signed: &[u8],
    name: &str,
    tags: &str,
) -> Result<Vec<u8>, Unsigned> {
    let mut field = format!("{name}: {tags};\r\n\tb=").into_bytes();
    let mut hashed = signed.to_vec();
    for own in canonical(&field) {
        hashed.extend_from_slice(own.line.trim_ascii_end());
    }
    let signature = STANDARD.encode(key.sign(hashed.as_slice())?);
    for (at, piece) in signature.as_bytes().chunks(FOLD).enumerate() {
        field.extend_from_slice(if at == 0 { b"" } else { b"\r\n\t " });
        field.extend_from_slice(piece);
    }
    field.extend_from_slice(b"\r\n");
    Ok(field)
}

/// Names joined by colons, folded.
pub(super) fn names(names: &[&str]) -> String {
    let mut text = String::with_capacity(names.len() * 14);
    let mut width = 0;
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            text.push(':');
        }
        if width + name.len() > FOLD {
            text.push_str("\r\n\t ");
            width = 0;
        }
        text.push_str(name);
        width += name.len() + 1;
    }
    text
}
