//! One message on its way in: from MAIL to its last byte.

use super::content::Content;
use crate::Address;
use base::Email;

#[derive(Debug)]
pub(crate) struct Transaction {
    pub(crate) from: Option<Email>,
    pub(crate) to: Vec<Address>,
    /// What came by BDAT so far.
    pub(crate) content: Option<Content>,
}

impl Transaction {
    pub(crate) const fn from(from: Option<Email>) -> Self {
        Self { from, to: Vec::new(), content: None }
    }
}

/// The name with which a server greets: a domain or an address in brackets (RFC 5321 4.1.3); others are not
/// kept, since SPF would be asked about them.
pub(crate) fn greeted_name(host: &str) -> Option<String> {
    let host = host.trim();
    let sound = host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '[' | ']' | ':'));
    (sound && !host.is_empty()).then(|| host.to_lowercase())
}
