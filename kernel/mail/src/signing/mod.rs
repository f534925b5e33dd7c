//! What vouches for mail of ours: DKIM signatures (RFC 6376, RFC 8463) on each copy and letter, and the ARC
//! seal (RFC 8617) on a message that we pass on. Keys, hashes and canonical forms are mail-auth's; the fields
//! are written here, because a copy shares its body's hash with hundreds of others, the time is given, and
//! fields are to be signed against being added (RFC 6376 8.15).

mod arc;
mod dkim;
mod dns;
mod fields;
mod keys;
#[cfg(test)]
pub(crate) mod tests;

pub use arc::{Chain, Ingress, seal};
pub(crate) use dkim::{Shared, sign, signed_letter};
pub use dns::{Record, dns_records};
pub(crate) use keys::Keyring;
pub use keys::{Keys, Unusable};

/// A key did not sign: it, or this program, is broken.
#[derive(Clone, Debug, thiserror::Error)]
#[error("cannot sign: {0}")]
pub struct Unsigned(String);

impl From<mail_auth::Error> for Unsigned {
    fn from(error: mail_auth::Error) -> Self {
        Self(error.to_string())
    }
}
