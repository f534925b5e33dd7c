//! The name of a blob is the hash of what is in it: the same bytes are kept once, and an address never
//! changes its content.

use base::{FromValue, Mismatch, Parse, Sentence, ToValue, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;

/// The SHA-256 of a blob's bytes; written as 64 hexadecimal digits in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobId([u8; 32]);

impl BlobId {
    /// The id of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The id of bytes that were hashed piece by piece.
    pub(crate) fn of_digest(hash: Sha256) -> Self {
        Self(hash.finalize().into())
    }

    /// The hash's bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Only the one spelling is read, so that each blob has one address.
impl Parse for BlobId {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("wrong-id");
        let mut hash = [0; 32];
        hex::decode_to_slice(typed.trim(), &mut hash).map_err(|_| wrong())?;
        let id = Self(hash);
        if id.to_string() == typed.trim() { Ok(id) } else { Err(wrong()) }
    }
}

impl ToValue for BlobId {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl FromValue for BlobId {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        let text = String::from_value(value)?;
        Self::parse(&text).map_err(|_| Mismatch { expected: "a blob's id", found: Value::Text(text) })
    }
}

impl Serialize for BlobId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BlobId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("not a blob's id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn an_id_is_the_sha_256_of_the_bytes() {
        assert_eq!(BlobId::of(b"abc").to_string(), OF_ABC);
    }

    #[test]
    fn an_id_has_one_spelling() {
        assert_eq!(BlobId::parse(OF_ABC), Ok(BlobId::of(b"abc")));
        for wrong in ["", "ba78", &OF_ABC.to_uppercase(), &format!("{OF_ABC}00"), "../../etc/passwd"] {
            assert!(BlobId::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_id_comes_back_from_its_column() {
        let id = BlobId::of(b"abc");
        assert_eq!(BlobId::from_value(id.to_value()), Ok(id));
    }
}
