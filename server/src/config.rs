//! The settings of an instance: by flag, else by environment, else by one TOML file, else by default.
//! `docs/stewards.md` has them as a table, and a test compares the two.

mod file;
mod layers;
mod reference;
#[cfg(test)]
mod tests;
mod values;

pub(crate) use layers::{Stop, parse};
pub(crate) use reference::file as reference;
pub(crate) use values::{Log, LogFormat};

use arrivals::{Authenticator, Resolver};
use base::{Email, Parse};
use clap::Args;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use url::Url;
use values::{Relays, Secret, StoreAddress};

/// Every setting. Each is a flag (`--store-region`), a variable (`BESTBITS_STORE_REGION`) and, but for the
/// first, a key of the file (`store-region`).
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Settings")]
pub(crate) struct Config {
    /// The file with settings; without it ./bestbits.toml, else bestbits.toml in the data directory, if there
    #[arg(long, env = "BESTBITS_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,

    /// Where the instance keeps what it knows
    #[arg(long, env = "BESTBITS_DATA", value_name = "DIRECTORY", default_value = "./bestbits-data")]
    pub(crate) data: PathBuf,

    /// Where to listen for HTTP; a proxy in front speaks HTTPS
    #[arg(long, env = "BESTBITS_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080",
          value_parser = values::listen)]
    pub(crate) listen: SocketAddr,

    /// The address that readers type, of which links in mail and feeds are made; by default where it listens
    #[arg(long, env = "BESTBITS_URL", value_name = "URL", value_parser = values::url)]
    url: Option<Url>,

    /// The database: the path of a file, or postgres://user:password@host/name; by default bestbits.sqlite in the
    /// data directory
    #[arg(long, env = "BESTBITS_DATABASE", value_name = "DATABASE", value_parser = values::database,
          hide_env_values = true)]
    database: Option<db::Address>,

    /// The mail server that takes our mail: smtp://user:password@host:587, or several with spaces between them, which
    /// are used in turn; without one mail is kept and shown to the stewards
    #[arg(long, env = "BESTBITS_RELAY", value_name = "URL", value_parser = values::relays, hide_env_values = true)]
    relay: Option<Relays>,

    /// The address that letters come from; by default bestbits@ and the name in the public address
    #[arg(long, env = "BESTBITS_SENDER", value_name = "EMAIL", value_parser = values::sender)]
    sender: Option<Email>,

    /// What follows the @ in the addresses of lists, bounces and answers; by default what follows it in the sender
    #[arg(long, env = "BESTBITS_MAIL_DOMAIN", value_name = "DOMAIN", value_parser = values::mail_domain)]
    mail_domain: Option<String>,

    /// Where to take mail in by LMTP (RFC 2033), from a mail server on this machine; without it none is taken so
    #[arg(long, env = "BESTBITS_LMTP", value_name = "ADDRESS:PORT", value_parser = values::listen)]
    pub(crate) lmtp: Option<SocketAddr>,

    /// Where to take mail in by SMTP; without TLS, so for this machine or behind a mail server
    #[arg(long, env = "BESTBITS_SMTP", value_name = "ADDRESS:PORT", value_parser = values::listen)]
    pub(crate) smtp: Option<SocketAddr>,

    /// The name server that says where mail really comes from (SPF, DKIM, DMARC, ARC): system, 127.0.0.1:53, or none
    #[arg(long, env = "BESTBITS_RESOLVER", value_name = "RESOLVER", default_value = "system",
          value_parser = values::resolver)]
    resolver: Resolver,

    /// The name that a mail server of yours in front writes into Authentication-Results: its word on SPF is then
    /// believed, or all of it with resolver = none; it must remove such fields from what it takes in
    #[arg(long, env = "BESTBITS_AUTHSERV", value_name = "NAME")]
    authserv: Option<String>,

    /// The place for files: a directory, or s3://bucket/prefix; by default files in the data directory
    #[arg(long, env = "BESTBITS_STORE", value_name = "PLACE", value_parser = values::store)]
    store: Option<StoreAddress>,

    /// The address of the S3 service, when it is not Amazon's
    #[arg(long, env = "BESTBITS_STORE_ENDPOINT", value_name = "URL", value_parser = values::url)]
    store_endpoint: Option<Url>,

    /// The region of the S3 service
    #[arg(long, env = "BESTBITS_STORE_REGION", value_name = "NAME", default_value = "us-east-1")]
    store_region: String,

    /// The name of the key to the S3 service
    #[arg(long, env = "BESTBITS_STORE_KEY", value_name = "KEY", hide_env_values = true)]
    store_key: Option<String>,

    /// The secret of that key; other users of the machine can see flags, so better not by flag
    #[arg(long, env = "BESTBITS_STORE_SECRET", value_name = "SECRET", value_parser = values::secret,
          hide_env_values = true)]
    store_secret: Option<Secret>,

    /// The press, which prints statements as PDF: the path of bestbits-press; by default the one beside this program or in
    /// PATH, if there
    #[arg(long, env = "BESTBITS_PRESS", value_name = "FILE")]
    pub(crate) press: Option<PathBuf>,

    /// The largest file that the library takes, in MB
    #[arg(long, env = "BESTBITS_LIBRARY_FILE", value_name = "MB", default_value_t = 200,
          value_parser = clap::value_parser!(u64).range(1..=4_000))]
    pub(crate) library_file: u64,

    /// Whether a proxy that you trust stands in front and says in X-Forwarded-For who asks
    #[arg(long, env = "BESTBITS_PROXIED", value_name = "true|false", value_parser = values::yes_or_no,
          default_value = "false", num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    pub(crate) proxied: bool,

    /// Whether sources may be fetched from this machine and private networks
    #[arg(long, env = "BESTBITS_PRIVATE_SOURCES", value_name = "true|false", value_parser = values::yes_or_no,
          default_value = "false", num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    pub(crate) private_sources: bool,

    /// What is logged: error, warn, info, debug or trace, also for one part: info,events=debug
    #[arg(long, env = "BESTBITS_LOG", value_name = "LEVEL", default_value = "info", value_parser = values::log)]
    pub(crate) log: Log,

    /// How it is logged: text or json
    #[arg(long, env = "BESTBITS_LOG_FORMAT", value_name = "FORMAT", default_value = "text",
          value_parser = values::log_format)]
    pub(crate) log_format: LogFormat,
}

/// A setting cannot be used as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {why}")]
pub(crate) struct Wrong {
    /// The flag, the variable, or the file and its line.
    pub(crate) place: String,
    /// What is wrong, and what to write instead.
    pub(crate) why: String,
}

impl Wrong {
    fn at(place: impl Into<String>, why: impl Into<String>) -> Self {
        Self { place: place.into(), why: why.into() }
    }
}

impl Config {
    /// Settings that are right each by itself may not go together.
    fn check(&self) -> Result<(), Wrong> {
        self.files()?;
        self.sender_at(&self.url_at(self.listen)).map(drop)
    }

    /// A file or folder in the data directory.
    pub(crate) fn in_data(&self, name: &str) -> PathBuf {
        self.data.join(name)
    }

    /// The public address, without a slash at its end, of an instance that listens there.
    pub(crate) fn url_at(&self, listening: SocketAddr) -> String {
        let port = listening.port();
        match &self.url {
            Some(url) => url.as_str().trim_end_matches('/').to_owned(),
            // "All interfaces" is no address that a browser can go to.
            None if listening.ip().is_unspecified() => format!("http://localhost:{port}"),
            None => format!("http://{listening}"),
        }
    }

    /// Where the database is.
    pub(crate) fn database(&self) -> db::Address {
        self.database.clone().unwrap_or_else(|| db::Address::Sqlite(self.in_data("bestbits.sqlite")))
    }

    /// Where letters go out of an instance that is reached at `url`.
    pub(crate) fn post(&self, url: &str) -> Result<mail::Post, Wrong> {
        let relays = self.relay.iter().flat_map(|relays| relays.0.clone());
        Ok(mail::Post::new(relays, self.sender_at(url)?).for_domain(&self.mail_domain(url)?))
    }

    /// Who finds out where mail to an instance that is reached at `url` really comes from.
    pub(crate) fn authenticator(&self, url: &str) -> Result<Authenticator, Wrong> {
        let domain = self.mail_domain(url)?;
        Authenticator::new(&self.resolver, &domain, self.authserv.clone()).map_err(|trouble| {
            Wrong::at("resolver", format!("{trouble}; write resolver = \"none\" to do without"))
        })
    }

    /// What follows the `@` in the addresses of an instance that is reached at `url`.
    pub(crate) fn mail_domain(&self, url: &str) -> Result<String, Wrong> {
        match &self.mail_domain {
            Some(domain) => Ok(domain.clone()),
            None => Ok(self.sender_at(url)?.domain().to_owned()),
        }
    }

    fn sender_at(&self, url: &str) -> Result<Email, Wrong> {
        if let Some(sender) = &self.sender {
            return Ok(sender.clone());
        }
        let url = Url::parse(url).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        match Email::parse(&format!("bestbits@{host}")) {
            Ok(email) if host.parse::<IpAddr>().is_err() => Ok(email),
            _ if self.relay.is_some() => Err(Wrong::at(
                "sender",
                "mail needs an address to come from, and none can be made of the public address; \
                 write sender = \"house@network.example.org\", or set url",
            )),
            // Letters stay in the house; .invalid is nobody's (RFC 2606).
            _ => Ok(Email::parse("house@bestbits.invalid").expect("an address")),
        }
    }

    /// Where files are kept.
    pub(crate) fn files(&self) -> Result<files::Place, Wrong> {
        let bucket = match &self.store {
            None => return Ok(files::Place::Disk(self.in_data("files"))),
            Some(StoreAddress::Directory(directory)) => return Ok(files::Place::Disk(directory.clone())),
            Some(StoreAddress::Bucket(bucket)) => bucket,
        };
        let (Some(key), Some(secret)) = (&self.store_key, &self.store_secret) else {
            return Err(Wrong::at(
                "store",
                "an S3 store needs its key too; set store-key and store-secret, or BESTBITS_STORE_KEY and \
                 BESTBITS_STORE_SECRET",
            ));
        };
        Ok(files::Place::S3(files::Bucket {
            url: bucket.clone(),
            endpoint: self.store_endpoint.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned()),
            region: self.store_region.clone(),
            key_id: key.clone(),
            secret: secret.reveal().to_owned(),
        }))
    }

    /// What prints, if it is there.
    pub(crate) fn printer(&self) -> printing::Press {
        printing::Press::found(self.press.as_deref())
    }

    /// The file to read, as far as flags and environment say it: the one that is named, or one that lies there.
    fn file(named: Option<&Path>, data: &Path) -> Option<PathBuf> {
        let usual = [PathBuf::from("bestbits.toml"), data.join("bestbits.toml")];
        named.map(Path::to_owned).or_else(|| usual.into_iter().find(|path| path.is_file()))
    }
}
