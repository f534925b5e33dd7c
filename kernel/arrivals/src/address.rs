//! Addresses of ours, as they stand in an envelope.

use base::{Parse, Sentence};
use serde::{Deserialize, Serialize};
use std::fmt;

/// RFC 5321 4.5.3.1.1 allows 64 bytes; ours with a token are longer when a list's name is, and mail systems
/// carry them.
const LONGEST: usize = 128;

/// What stands before the `@` of an address of ours: lower case, since mail programs and servers change it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalPart(String);

impl LocalPart {
    /// The local part.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows `word` and a plus sign: the token of `reply+TOKEN`.
    pub fn token_of(&self, word: &str) -> Option<&str> {
        self.0.strip_prefix(word)?.strip_prefix('+').filter(|token| !token.is_empty())
    }
}

impl Parse for LocalPart {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let local = typed.trim().to_lowercase();
        let sound =
            |c: char| !(c.is_control() || c.is_whitespace() || matches!(c, '@' | '<' | '>' | '"' | '\\'));
        if local.is_empty() || local.len() > LONGEST || !local.chars().all(sound) {
            return Err(Sentence::of("wrong-email"));
        }
        Ok(Self(local))
    }
}

impl fmt::Display for LocalPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An address of ours to which something was sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// What stands before the `@`.
    pub local: LocalPart,
    /// What stands behind it, in lower case.
    pub domain: String,
}

impl Parse for Address {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(Sentence::of("wrong-email"))?;
        Ok(Self { local: LocalPart::parse(local)?, domain: domain.to_lowercase() })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}
