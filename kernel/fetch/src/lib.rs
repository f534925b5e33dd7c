//! Outgoing HTTP: safe from server-side request forgery, bounded, polite, conditional.
//!
//! Addresses come from people and from other servers' redirects, so none is trusted: every hop's host is
//! checked, as written and as resolved, and the connection goes to the very address that was checked. One
//! deadline and one bound on the decompressed size hold for the whole fetch. No cookies, no proxy from the
//! environment.

mod address;
mod fetcher;
mod headers;
mod trouble;

#[cfg(test)]
mod tests;

pub use address::{is_public, of_webcal};
pub use fetcher::{FetchSettings, Fetched, Fetcher};
pub use headers::Validators;
pub use trouble::Trouble;

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();
