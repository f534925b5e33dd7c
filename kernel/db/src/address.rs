//! Where the database is, as the configuration says it.

use crate::Fault;
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use tokio_postgres::config::{Host, SslMode};
use url::Url;

/// Where the database is. Shown without its password.
#[derive(Clone, Debug)]
pub enum Address {
    /// A file of this machine.
    Sqlite(PathBuf),
    /// A PostgreSQL server.
    Postgres(Box<Server>),
}

/// A PostgreSQL server and how to reach it.
#[derive(Clone)]
pub struct Server {
    pub(crate) config: tokio_postgres::Config,
    /// Certificate authorities to trust beside the public ones, a PEM file.
    pub(crate) authorities: Option<PathBuf>,
}

impl Address {
    /// Reads `sqlite:PATH` or `postgres://user:password@host/name?sslmode=…&sslrootcert=…`.
    ///
    /// Without `sslmode` the connection is plain on this machine and encrypted to any other. Certificates are
    /// always verified; `sslrootcert` names the file of a private authority.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            // `sqlite:///var/x` and `sqlite:/var/x` are the same file.
            let path = path.strip_prefix("//").unwrap_or(path);
            return match path {
                "" | ":memory:" => Err(Fault::Address("sqlite: needs the path of a file".to_owned())),
                path => Ok(Self::Sqlite(PathBuf::from(path))),
            };
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Server::parse(text).map(Box::new).map(Self::Postgres);
        }
        Err(Fault::Address("expected sqlite:PATH or postgres://…".to_owned()))
    }
}

/// Without the password.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(server) => server.fmt(f),
        }
    }
}

impl Server {
    fn parse(text: &str) -> Result<Self, Fault> {
        let mut url = Url::parse(text).map_err(|e| Fault::Address(e.to_string()))?;
        let (mut mode, mut authorities) = (None, None);
        let mut others = Vec::new();
        for (key, value) in url.query_pairs() {
            match &*key {
                "sslmode" => mode = Some(mode_of(&value)?),
                "sslrootcert" => authorities = Some(PathBuf::from(&*value)),
                _ => others.push((key.into_owned(), value.into_owned())),
            }
        }
        url.set_query(None);
        if !others.is_empty() {
            // Percent-encoded by hand: tokio-postgres does not read `+` as a space.
            let encoded = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(others).finish();
            url.set_query(Some(&encoded.replace('+', "%20")));
        }
        let mut config: tokio_postgres::Config =
            url.as_str().parse().map_err(|e: tokio_postgres::Error| Fault::Address(postgres_words(&e)))?;
        let here = config.get_hosts().iter().all(is_here);
        config.ssl_mode(mode.unwrap_or(if here { SslMode::Disable } else { SslMode::Require }));
        if config.get_application_name().is_none() {
            config.application_name("bestbits");
        }
        Ok(Self { config, authorities })
    }

    pub(crate) fn encrypted(&self) -> bool {
        self.config.get_ssl_mode() != SslMode::Disable
    }
}

/// `verify-ca` and `verify-full` are what `require` does here anyway.
fn mode_of(word: &str) -> Result<SslMode, Fault> {
    match word {
        "disable" => Ok(SslMode::Disable),
        "prefer" | "allow" => Ok(SslMode::Prefer),
        "require" | "verify-ca" | "verify-full" => Ok(SslMode::Require),
        other => Err(Fault::Address(format!("sslmode={other} is not known"))),
    }
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

fn postgres_words(error: &tokio_postgres::Error) -> String {
    crate::postgres::words(error)
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("postgres://")?;
        for (n, host) in self.config.get_hosts().iter().enumerate() {
            let comma = if n > 0 { "," } else { "" };
            match host {
                Host::Tcp(name) => write!(f, "{comma}{name}")?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{comma}{}", path.display())?,
            }
        }
        write!(f, "/{}", self.config.get_dbname().unwrap_or_default())
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(text: &str) -> Server {
        match Address::parse(text).unwrap() {
            Address::Postgres(server) => *server,
            Address::Sqlite(path) => panic!("{}", path.display()),
        }
    }

    #[test]
    fn a_file_is_named_with_or_without_slashes() {
        for (text, path) in [("sqlite:a.db", "a.db"), ("sqlite:/v/a", "/v/a"), ("sqlite:///v/a", "/v/a")] {
            assert!(
                matches!(Address::parse(text), Ok(Address::Sqlite(p)) if p.as_os_str() == path),
                "{text}"
            );
        }
        for text in ["", "sqlite:", "sqlite::memory:", "mysql://x/y", "postgres://h/d?sslmode=maybe"] {
            assert!(matches!(Address::parse(text), Err(Fault::Address(_))), "{text}");
        }
    }

    #[test]
    fn connections_that_leave_the_machine_are_encrypted_unless_told_otherwise() {
        let encrypted = |text| server(text).encrypted();
        assert!(!encrypted("postgres://u@localhost/d"));
        assert!(!encrypted("postgres://u@127.0.0.1:54329/d"));
        assert!(!encrypted("postgres://u@[::1]/d"));
        assert!(!encrypted("postgres://u@db.example/d?sslmode=disable"));
        assert!(encrypted("postgres://u@db.example/d"));
        assert!(encrypted("postgres://u@localhost/d?sslmode=verify-full"));
    }

    #[test]
    fn options_and_authorities_are_read_from_the_query() {
        let server = server("postgres://u@h/d?sslrootcert=%2Fetc%2Fca.pem&options=-c%20search_path%3Dx");
        assert_eq!(server.authorities, Some(PathBuf::from("/etc/ca.pem")));
        assert_eq!(server.config.get_options(), Some("-c search_path=x"));
    }

    #[test]
    fn the_password_is_never_shown() {
        let address = Address::parse("postgres://u:secret@h/d").unwrap();
        assert_eq!(format!("{address} {address:?}"), "postgres://h/d Postgres(postgres://h/d)");
    }
}
