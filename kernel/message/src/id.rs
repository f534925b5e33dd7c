//! Message ids.

use crate::limits::ID_BYTES;
use sha2::{Digest as _, Sha256};

/// The id of a mail (RFC 5322 3.6.4), without its angle brackets, at most 998 bytes. Compared byte by byte.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);

/// What stands behind the `@` of an id that we made. RFC 2606 keeps the domain free.
const MISSING: &str = "missing.invalid";

impl MessageId {
    /// The first id in a text: what stands in angle brackets, else the first word. White space inside, which
    /// folding leaves there, goes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::all(text).into_iter().next().or_else(|| Self::cleaned(text.split_whitespace().next()?))
    }

    /// All ids of a text in angle brackets, in order, each once.
    pub(crate) fn all(text: &str) -> Vec<Self> {
        let mut ids = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for piece in text.split('<').skip(1) {
            let id = piece.split_once('>').and_then(|(id, _)| Self::cleaned(id));
            if let Some(id) = id.filter(|id| seen.insert(id.clone())) {
                ids.push(id);
            }
        }
        ids
    }

    fn cleaned(text: &str) -> Option<Self> {
        let id: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>'))
            .collect();
        (!id.is_empty() && id.len() <= ID_BYTES).then_some(Self(id))
    }

    /// The id of a mail that came without one: made of its bytes, so that the same mail has the same id.
    pub fn synthetic(raw: &[u8]) -> Self {
        Self(format!("{}@{MISSING}", hex::encode(&Sha256::digest(raw)[..16])))
    }

    /// Whether it was made by [`MessageId::synthetic`].
    pub fn is_synthetic(&self) -> bool {
        self.0.strip_suffix(MISSING).is_some_and(|rest| rest.ends_with('@'))
    }

    /// As it stands between the angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its permanent address in an archive: 26 letters and digits (base32 in lower case) of its SHA-256, 130
    /// bits. Ids may hold anything, and this may stand in any URL.
    pub fn address(&self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        let (mut held, mut bits) = (0_u32, 0_u32);
        let mut address = String::with_capacity(28);
        for byte in &Sha256::digest(&self.0)[..17] {
            held = (held << 8) | u32::from(*byte);
            bits += 8;
            while bits >= 5 {
                bits -= 5;
                address.push(char::from(LETTERS[(held >> bits) as usize & 31]));
            }
            held &= (1 << bits) - 1;
        }
        address.truncate(26);
        address
    }
}

impl std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
