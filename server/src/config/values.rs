//! Single settings: from text to value, or what to write instead.

use arrivals::Resolver;
use base::{Email, Parse};
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use tracing_subscriber::filter::{LevelFilter, Targets};
use url::Url;

/// Where files are kept, before the key to it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StoreAddress {
    /// On disk.
    Directory(PathBuf),
    /// `s3://bucket` or `s3://bucket/prefix`.
    Bucket(String),
}

/// The mail servers that take our mail.
#[derive(Clone, Debug)]
pub(crate) struct Relays(pub(crate) Vec<mail::Relay>);

/// What must not be printed by accident.
#[derive(Clone)]
pub(crate) struct Secret(String);

impl Secret {
    /// The secret itself.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Which events are logged.
#[derive(Clone, Debug)]
pub(crate) struct Log(pub(crate) Targets);

base::named! {
    /// How events are logged.
    pub(crate) enum LogFormat {
        /// Lines for people.
        Text = "text",
        /// An object a line, for programs.
        Json = "json",
    }
}

pub(super) fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        "is no address with a port; write 127.0.0.1:8080, [::1]:8080 or, to be reached from other machines, \
         0.0.0.0:8080"
            .to_owned()
    })
}

pub(super) fn mail_domain(text: &str) -> Result<String, String> {
    match Email::parse(&format!("list@{text}")) {
        Ok(email) => Ok(email.domain().to_owned()),
        Err(_) => Err("is no domain that mail can go to; write lists.network.example.org".to_owned()),
    }
}

pub(super) fn url(text: &str) -> Result<Url, String> {
    let whole = |url: &Url| {
        matches!(url.scheme(), "http" | "https")
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
    };
    Url::parse(text)
        .ok()
        .filter(whole)
        .ok_or_else(|| "is no address of a site; write https://network.example.org, and no path".to_owned())
}

pub(super) fn database(text: &str) -> Result<db::Address, String> {
    const INSTEAD: &str = "write the path of a file, or postgres://user:password@host/name";
    if text.trim().is_empty() {
        return Err(format!("is empty; {INSTEAD}"));
    }
    if text.starts_with("sqlite:") || text.contains("://") {
        return db::Address::parse(text).map_err(|fault| format!("is no database ({fault}); {INSTEAD}"));
    }
    Ok(db::Address::Sqlite(PathBuf::from(text)))
}

pub(super) fn relays(text: &str) -> Result<Relays, String> {
    let one = |text| mail::Relay::open(text).map_err(|wrong| format!("is no mail server: {wrong}"));
    text.split_whitespace().map(one).collect::<Result<_, _>>().map(Relays)
}

pub(super) fn resolver(text: &str) -> Result<Resolver, String> {
    text.parse().map_err(|wrong| format!("is no name server; {wrong}"))
}

pub(super) fn sender(text: &str) -> Result<Email, String> {
    Email::parse(text).map_err(|_| "is no mail address; write house@network.example.org".to_owned())
}

pub(super) fn store(text: &str) -> Result<StoreAddress, String> {
    const INSTEAD: &str = "write the path of a directory, or s3://bucket or s3://bucket/prefix";
    match text.split_once("://") {
        Some(("s3", bucket)) if !bucket.is_empty() && !bucket.starts_with('/') => {
            Ok(StoreAddress::Bucket(text.to_owned()))
        }
        None if !text.trim().is_empty() => Ok(StoreAddress::Directory(PathBuf::from(text))),
        _ => Err(format!("is no place for files; {INSTEAD}")),
    }
}

pub(super) fn secret(text: &str) -> Result<Secret, String> {
    Ok(Secret(text.to_owned()))
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, String> {
    text.parse().map_err(|_| "is neither true nor false; write one of the two".to_owned())
}

/// A bare word that is no level would be taken for a part of the program that logs everything.
pub(super) fn log(text: &str) -> Result<Log, String> {
    let known = |part: &str| LevelFilter::from_str(part.rsplit('=').next().unwrap_or_default()).is_ok();
    let targets = text.split(',').all(known).then(|| Targets::from_str(text));
    match targets {
        Some(Ok(targets)) => Ok(Log(targets)),
        _ => {
            Err("is no level; write error, warn, info, debug or trace, or like info,events=debug".to_owned())
        }
    }
}

pub(super) fn log_format(text: &str) -> Result<LogFormat, String> {
    LogFormat::parse(text).map_err(|_| "is no format; write text or json".to_owned())
}
