//! The form of a text that signatures vouch for.

use crate::Body;
use serde::{Deserialize, Serialize};
use sha2::Digest;
use std::fmt;
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;

/// The SHA-256 of a text, shown as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sha256(pub [u8; 32]);

/// The text as it is published: UTF-8 in Unicode's NFC; lines end in LF and have no white space at their
/// ends; first `# ` and the title in one line, then each paragraph after one blank line; one line end after
/// the last. What the export writes as `.md` is this, byte by byte, so `sha256sum` of that file is [`hash`].
pub fn canonical(title: &str, body: &Body) -> String {
    let title: String = title.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
    let mut text = format!("# {title}").trim_end().to_owned();
    for paragraph in &body.paragraphs {
        text.push_str("\n\n");
        text.push_str(&paragraph.text);
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let composed: String = lines.join("\n").nfc().collect();
    composed + "\n"
}

/// The SHA-256 of a canonical text.
pub fn hash(canonical: &str) -> Sha256 {
    Sha256(sha2::Sha256::digest(canonical).into())
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sha256({self})")
    }
}

impl FromStr for Sha256 {
    type Err = hex::FromHexError;

    /// Reads 64 hexadecimal digits of either case.
    fn from_str(text: &str) -> Result<Self, hex::FromHexError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Sha256 {
    type Error = hex::FromHexError;

    fn try_from(text: String) -> Result<Self, hex::FromHexError> {
        text.parse()
    }
}

impl From<Sha256> for String {
    fn from(hash: Sha256) -> Self {
        hash.to_string()
    }
}
