//! Why a fetch came to nothing, and what a steward can do about it.

use crate::address::OnlyPrivate;
use base::Sentence;
use std::error::Error;
use std::io;
use std::time::Duration;

/// Why there is no answer. None of these says anything about what the source held before.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// 404: nothing there, perhaps for the moment.
    #[error("not found (404)")]
    NotFound,
    /// 410: taken away for good.
    #[error("gone (410)")]
    Gone,
    /// Any other status that is no success.
    #[error("refused with status {0}")]
    Refused(u16),
    /// More bytes, decompressed, than `most`.
    #[error("larger than {most} bytes")]
    TooLarge {
        /// The bound of the fetcher.
        most: usize,
    },
    /// The deadline passed.
    #[error("no complete answer in time")]
    Timeout,
    /// 429 or 503: later, after that time if the server says one.
    #[error("busy, asks to wait {retry_after:?}")]
    Busy {
        /// How long to wait.
        retry_after: Option<Duration>,
    },
    /// The address, or one it led to, is in a private network.
    #[error("a private address")]
    PrivateAddress,
    /// A redirect to nowhere, or to something that is no web address.
    #[error("a redirect that cannot be followed")]
    BadRedirect,
    /// A redirect from `https` to `http`.
    #[error("a redirect from https to http")]
    InsecureRedirect,
    /// More redirects than are followed.
    #[error("too many redirects")]
    ManyRedirects,
    /// No secure connection, as the library says it.
    #[error("TLS: {0}")]
    Tls(String),
    /// The name is not known.
    #[error("the name does not resolve")]
    Dns,
    /// No connection.
    #[error("no connection: {0}")]
    Unreachable(String),
    /// Something answered, but no web server.
    #[error("no HTTP: {0}")]
    NotHttp(String),
    /// The answer ended before its end, or could not be unpacked.
    #[error("the answer broke off: {0}")]
    CutShort(String),
}

impl Trouble {
    /// What it is and what to do, for a steward.
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::NotFound => Sentence::of("fetch-not-found"),
            Self::Gone => Sentence::of("fetch-gone"),
            Self::Refused(status) => Sentence::of("fetch-refused").with("status", i64::from(*status)),
            Self::TooLarge { most } => {
                Sentence::of("fetch-too-large").with("megabytes", (most / 1_000_000).max(1))
            }
            Self::Timeout => Sentence::of("fetch-timeout"),
            Self::Busy { .. } => Sentence::of("fetch-busy"),
            Self::PrivateAddress => Sentence::of("fetch-private-address"),
            Self::BadRedirect => Sentence::of("fetch-bad-redirect"),
            Self::InsecureRedirect => Sentence::of("fetch-insecure-redirect"),
            Self::ManyRedirects => Sentence::of("fetch-many-redirects"),
            Self::Tls(_) => Sentence::of("fetch-tls"),
            Self::Dns => Sentence::of("fetch-dns"),
            Self::Unreachable(_) => Sentence::of("fetch-unreachable"),
            Self::NotHttp(_) => Sentence::of("fetch-not-http"),
            Self::CutShort(_) => Sentence::of("fetch-cut-short"),
        }
    }
}

impl From<reqwest::Error> for Trouble {
    /// By what lies at the bottom of the error; the order goes from the particular to the general.
    fn from(error: reqwest::Error) -> Self {
        if find::<OnlyPrivate>(&error).is_some() {
            Self::PrivateAddress
        } else if error.is_timeout() {
            Self::Timeout
        } else if let Some(tls) = find::<rustls::Error>(&error) {
            Self::Tls(tls.to_string())
        } else if error.is_dns() {
            Self::Dns
        } else if error.is_connect() {
            Self::Unreachable(bottom(&error))
        } else if error.is_body() || error.is_decode() {
            Self::CutShort(bottom(&error))
        } else {
            Self::NotHttp(bottom(&error))
        }
    }
}

/// The first `E` among the causes. Looks into I/O errors, which step over what they wrap.
fn find<'e, E: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e E> {
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref::<E>() {
            return Some(found);
        }
        let wrapped = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = wrapped.map(|inner| inner as &(dyn Error + 'static)).or_else(|| cause.source());
    }
    None
}

/// What the last of the causes says: it alone is particular, and unlike the first it does not repeat the
/// address.
fn bottom(error: &dyn Error) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    last.to_string()
}
