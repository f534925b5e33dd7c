//! Secrets in addresses and links that confirm something, or let a moderator decide by mail.

use base::{Dice, Parse, Sentence};
use sha2::{Digest, Sha256};
use std::fmt;

/// 130 random bits, five to a letter.
const LETTERS: usize = 26;

/// RFC 4648 base32 in lower case: mail programs and servers may change the case of an address, so it must not matter.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A secret that stands in a mail address as well as in a link. Only its hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Ticket(String);

impl Ticket {
    /// A new one.
    pub(crate) fn draw(dice: &Dice) -> Self {
        let bytes = dice.bytes::<LETTERS>();
        // 256 is a multiple of 32: every letter is as likely.
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
    }

    /// As it stands in an address.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }
}

impl Parse for Ticket {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let letters = typed.trim().to_lowercase();
        let sound = letters.len() == LETTERS && letters.bytes().all(|byte| ALPHABET.contains(&byte));
        if sound { Ok(Self(letters)) } else { Err(Sentence::of("list-link-gone")) }
    }
}

/// It is never printed by accident.
impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket")
    }
}
