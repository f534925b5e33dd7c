//! Links to the outside.

use crate::text_column;
use crate::{Parse, Sentence};
use url::Url;

/// An `http` or `https` address of at most 2,000 characters, with a host and without a password in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Link(String);

impl Link {
    const LONGEST: usize = 2_000;

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, as people recognise it.
    pub fn host(&self) -> String {
        let host = Url::parse(&self.0).ok().and_then(|url| url.host_str().map(str::to_owned));
        host.map_or_else(String::new, |host| host.strip_prefix("www.").unwrap_or(&host).to_owned())
    }
}

impl Parse for Link {
    /// An address typed without its scheme, as people do, is taken for `https`.
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("wrong-link");
        let typed = typed.trim();
        let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
        let url = Url::parse(&whole).map_err(|_| wrong())?;
        let plain = url.username().is_empty() && url.password().is_none();
        let sound = matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| host.contains(['.', ':']) || host == "localhost");
        let link = String::from(url);
        if plain && sound && link.len() <= Self::LONGEST { Ok(Self(link)) } else { Err(wrong()) }
    }
}

text_column!("a link", Link);
