//! Where chance comes from: ids and tokens.

use crate::{Id, Moment, Parse, Sentence};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use subtle::ConstantTimeEq;

/// Random bits: unpredictable in service, repeatable in a test. Clones share one sequence.
#[derive(Clone)]
pub struct Dice(Arc<Mutex<ChaCha20Rng>>);

impl Dice {
    /// Seeded by the operating system.
    pub fn fair() -> Self {
        Self(Arc::new(Mutex::new(ChaCha20Rng::from_os_rng())))
    }

    /// The same throws for the same seed; for tests only.
    pub fn loaded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed))))
    }

    /// That many random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A number from 0 up to, not including, `bound`; 0 when there is none. For spreading load, not for drawing lots.
    pub fn below(&self, bound: u64) -> u64 {
        u64::from_le_bytes(self.bytes()).checked_rem(bound).unwrap_or(0)
    }

    /// A new id, made at `now`.
    pub fn id<T>(&self, now: Moment) -> Id<T> {
        let millis = u64::try_from(now.micros() / 1_000).unwrap_or(0);
        Id::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid())
    }

    /// A new secret.
    pub fn token(&self) -> Token {
        Token(self.bytes())
    }
}

impl fmt::Debug for Dice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dice")
    }
}

/// A secret of 192 random bits, in a link or cookie. Only its [`TokenHash`] is stored.
#[derive(Clone)]
pub struct Token([u8; 24]);

impl Token {
    /// As it stands in a link: 32 characters of URL-safe base64.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is stored of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }
}

impl Parse for Token {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        URL_SAFE_NO_PAD
            .decode(typed.trim())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or(Sentence::of("wrong-token"))
    }
}

/// A token is never printed by accident.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// The SHA-256 of a token: enough to recognise it, not to make it.
#[derive(Clone, Copy, Debug)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The hash's bytes, as stored.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PartialEq for TokenHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for TokenHash {}

impl crate::ToValue for TokenHash {
    fn to_value(&self) -> crate::Value {
        self.0.to_value()
    }
}

impl crate::FromValue for TokenHash {
    fn from_value(value: crate::Value) -> Result<Self, crate::Mismatch> {
        <[u8; 32]>::from_value(value).map(Self)
    }
}
