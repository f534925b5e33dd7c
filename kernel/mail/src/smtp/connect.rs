//! From an address to a conversation that can begin: connection, encryption, greeting, authentication.

use super::offers::Offers;
use super::session::Session;
use super::{Lost, Reply};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// How long a connection may take to be made.
const REACH: Duration = Duration::from_secs(30);

/// Where a relay is, and how it is spoken to.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) protection: Protection,
    /// User and password.
    pub(crate) credentials: Option<(String, String)>,
    /// The name by which we greet.
    pub(crate) hello: String,
}

/// What keeps others from reading along.
#[derive(Clone, Debug)]
pub(crate) enum Protection {
    /// Nothing: for what does not leave the machine.
    None,
    /// STARTTLS, and no mail without it (RFC 3207).
    StartTls(ServerName<'static>),
    /// TLS from the first byte (RFC 8314).
    Tls(ServerName<'static>),
}

impl Target {
    /// A conversation that is ready for mail.
    pub(crate) async fn connect(&self) -> Result<Session, Lost> {
        let host = self.host.trim_matches(['[', ']']);
        let connecting = timeout(REACH, TcpStream::connect((host, self.port))).await;
        let stream = connecting.map_err(|_| Lost::new("the relay is out of reach"))??;
        stream.set_nodelay(true)?;
        let mut session = match &self.protection {
            Protection::Tls(name) => Session::over(encrypted(stream, name).await?),
            _ => Session::over(stream),
        };
        accepted(session.reply().await?)?;
        self.greet(&mut session).await?;
        if let Protection::StartTls(name) = &self.protection {
            if !session.offers.start_tls {
                return Err(Lost::new("the relay does not offer STARTTLS"));
            }
            accepted(session.ask("STARTTLS").await?)?;
            session = Session::over(encrypted(session.into_stream()?, name).await?);
            self.greet(&mut session).await?;
        }
        self.authenticate(&mut session).await?;
        Ok(session)
    }

    async fn greet(&self, session: &mut Session) -> Result<(), Lost> {
        let reply = session.ask(&format!("EHLO {}", self.hello)).await?;
        if reply.is(2) {
            session.offers = Offers::read(&reply.text);
            return Ok(());
        }
        if reply.ends_it() || !reply.is(5) {
            return Err(refused(&reply));
        }
        // A server that knows no EHLO knows HELO (RFC 5321 3.2).
        session.offers = Offers::default();
        accepted(session.ask(&format!("HELO {}", self.hello)).await?)
    }

    async fn authenticate(&self, session: &mut Session) -> Result<(), Lost> {
        let Some((user, password)) = &self.credentials else { return Ok(()) };
        let reply = if session.offers.auth_plain {
            let token = STANDARD.encode(format!("\0{user}\0{password}"));
            session.ask(&format!("AUTH PLAIN {token}")).await?
        } else if session.offers.auth_login {
            let mut reply = session.ask("AUTH LOGIN").await?;
            for secret in [user, password] {
                if !reply.is(3) {
                    return Err(refused(&reply));
                }
                reply = session.ask(&STANDARD.encode(secret)).await?;
            }
            reply
        } else {
            return Err(Lost::new("the relay offers no way to authenticate that we know"));
        };
        accepted(reply)
    }
}

fn accepted(reply: Reply) -> Result<(), Lost> {
    if reply.is(2) { Ok(()) } else { Err(refused(&reply)) }
}

fn refused(reply: &Reply) -> Lost {
    Lost::new(reply.to_string())
}

async fn encrypted<S: super::session::Stream + 'static>(
    stream: S,
    name: &ServerName<'static>,
) -> Result<tokio_rustls::client::TlsStream<S>, Lost> {
    static CLIENT: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        #[cfg(test)]
        let roots = crate::relay::tests::trusting(roots);
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has them all")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Arc::new(config)
    });
    let connecting = TlsConnector::from(Arc::clone(&CLIENT)).connect(name.clone(), stream);
    match timeout(REACH, connecting).await {
        Ok(connected) => Ok(connected.map_err(|error| Lost::new(format!("TLS: {error}")))?),
        Err(_) => Err(Lost::new("the relay does not answer in TLS")),
    }
}

impl From<std::io::Error> for Lost {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}
