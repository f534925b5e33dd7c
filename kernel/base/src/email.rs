//! Mail addresses.

use crate::text_column;
use crate::{Parse, Sentence};
use email_address::{EmailAddress, Options};

/// A mail address (RFC 5321 Mailbox, RFC 6531 for other scripts). The domain is in lower case; the local part is kept as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

impl Email {
    /// The address as it is written to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two spellings of one mailbox share: no mail system in use tells local parts apart by case.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }

    /// What follows the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl Parse for Email {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
        let address = EmailAddress::parse_with_options(typed.trim(), options)
            .map_err(|_| Sentence::of("wrong-email"))?;
        Ok(Self(format!("{}@{}", address.local_part(), address.domain().to_lowercase())))
    }
}

text_column!("a mail address", Email);
