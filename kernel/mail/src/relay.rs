//! The relay: the mail server that takes our mail and carries it on (RFC 5321, submission by RFC 6409).

use crate::smtp::{Envelope, Lost, Outcome, Protection, Session, Target, crlf, dotted};
use base::Email;
use percent_encoding::percent_decode_str;
use rustls::pki_types::ServerName;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use url::Url;

/// Relays count the connections of one client; a few are enough to keep one busy.
pub(crate) const SESSIONS: usize = 4;
/// Connections for letters, beside those.
const LETTERS: usize = 2;
/// Below the minute after which common servers hang up on the idle.
const IDLE: Duration = Duration::from_secs(30);
/// The name by which we greet when we know none better (RFC 5321 4.1.4 lets servers accept any).
const NAMELESS: &str = "localhost";

/// A mail server that mail is handed to; connections are kept for the next message. Clones share them.
#[derive(Clone)]
pub struct Relay(Arc<Line>);

struct Line {
    target: Target,
    shown: String,
    /// Whether the address said by which name to greet.
    named: bool,
    sessions: Arc<Semaphore>,
    /// Letters have places of their own: whoever waits for a link to sign in does not wait for a list.
    letters: Semaphore,
    idle: Mutex<Vec<(Instant, Session)>>,
}

/// The address of a relay cannot be used; says why, in English, for whoever writes the configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0}; write smtp://user:password@host:587, smtps://user:password@host or smtp://localhost:25?tls=none"
)]
pub struct WrongRelay(&'static str);

/// Why a letter is still here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// It may go through later: the relay is out of reach, busy, or does not know us yet.
    #[error("later: {0}")]
    Later(String),
    /// It will not: the relay refused the letter or its reader for good.
    #[error("never: {0}")]
    Never(String),
}

impl Relay {
    /// The relay at an address: `smtp://` encrypts by STARTTLS and insists on it, `smtps://` from the start,
    /// `?tls=none` not at all. A path is the name by which we greet. Nothing is sent yet.
    pub fn open(address: &str) -> Result<Self, WrongRelay> {
        let url = Url::parse(address.trim()).map_err(|_| WrongRelay("that is no address"))?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(WrongRelay("the host is missing"))?;
        let plain = match url.query() {
            None => false,
            Some("tls=none") if url.scheme() == "smtp" => true,
            Some(_) => return Err(WrongRelay("only smtp:// may be followed by ?tls=none, and nothing else")),
        };
        let name = || {
            let name = ServerName::try_from(host.trim_matches(['[', ']']).to_owned());
            name.map_err(|_| WrongRelay("the host is no name for TLS"))
        };
        let (port, protection) = match url.scheme() {
            "smtp" if plain => (25, Protection::None),
            "smtp" => (587, Protection::StartTls(name()?)),
            "smtps" => (465, Protection::Tls(name()?)),
            _ => return Err(WrongRelay("the scheme is neither smtp nor smtps")),
        };
        let port = url.port().unwrap_or(port);
        let credentials = credentials(&url)?;
        if credentials.is_some() && plain && !is_here(host) {
            return Err(WrongRelay("without TLS the password could be read on its way"));
        }
        let name = url.path().trim_matches('/');
        let named = !name.is_empty();
        if !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(WrongRelay("the path is no name to greet by"));
        }
        let hello = if named { name } else { NAMELESS }.to_owned();
        let target = Target { host: host.to_owned(), port, protection, credentials, hello };
        let shown = format!("{}://{host}:{port}", url.scheme());
        Ok(Self::over(target, shown, named, SESSIONS))
    }

    fn over(target: Target, shown: String, named: bool, sessions: usize) -> Self {
        let sessions = Arc::new(Semaphore::new(sessions));
        let letters = Semaphore::new(LETTERS);
        Self(Arc::new(Line { target, shown, named, sessions, letters, idle: Mutex::default() }))
    }

    /// The same relay with other bounds, and greeted by this name if its address has none. Connections are not
    /// shared.
    pub(crate) fn set_up(&self, hello: &str, sessions: usize) -> Self {
        let mut target = self.0.target.clone();
        if !self.0.named && hello.is_ascii() {
            hello.clone_into(&mut target.hello);
        }
        Self::over(target, self.0.shown.clone(), self.0.named, sessions.max(1))
    }

    /// Hands over one letter. With success the relay has taken the responsibility for it; a letter whose
    /// answer was lost on the way is `Later`, and may arrive twice (RFC 5321 6.1 prefers that to never).
    pub async fn send(&self, envelope_from: &Email, to: &Email, raw: &[u8]) -> Result<(), Undelivered> {
        let message = crlf(raw);
        let (size, eight_bit) = (message.len(), !message.is_ascii());
        let envelope = Envelope { from: envelope_from, to, size, eight_bit };
        let _place = self.0.letters.acquire().await.expect("nobody closes it");
        match self.hand_over(envelope, &dotted(&message)).await {
            Ok(Outcome::Taken(_)) => Ok(()),
            Ok(Outcome::Later(reply)) => Err(Undelivered::Later(reply.to_string())),
            Ok(Outcome::Never(reply) | Outcome::NoSuchReader(reply)) => {
                Err(Undelivered::Never(reply.to_string()))
            }
            Err(lost) => Err(Undelivered::Later(lost.to_string())),
        }
    }

    /// A kept connection may have gone stale since the last message: that is found out by trying, and the
    /// message goes over a new one, unless the relay may have it already.
    async fn hand_over(&self, envelope: Envelope<'_>, message: &[u8]) -> Result<Outcome, Lost> {
        let mut session = self.session().await?;
        let kept = session.used > 0;
        let mut outcome = session.hand_over(envelope, &[], message).await;
        if kept && outcome.as_ref().is_err_and(|lost| !lost.unanswered) {
            session = self.fresh_session().await?;
            outcome = session.hand_over(envelope, &[], message).await;
        }
        if outcome.is_ok() {
            self.keep(session);
        }
        outcome
    }

    /// Whether the relay answers and lets us in: for the doctor.
    pub async fn check(&self) -> Result<(), Undelivered> {
        let later = |lost: Lost| Undelivered::Later(lost.to_string());
        let mut session = self.fresh_session().await.map_err(later)?;
        session.check().await.map_err(later)?;
        session.quit().await;
        Ok(())
    }

    /// A place among the sessions with this relay, if one is free.
    pub(crate) fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.0.sessions).try_acquire_owned().ok()
    }

    /// Whether a place is free.
    pub(crate) fn has_place(&self) -> bool {
        self.0.sessions.available_permits() > 0
    }

    /// A session that is ready for mail: one that was kept, else a new one.
    pub(crate) async fn session(&self) -> Result<Session, Lost> {
        let now = Instant::now();
        let kept = {
            let mut idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.retain(|(since, _)| now.duration_since(*since) < IDLE);
            idle.pop()
        };
        match kept {
            Some((_, session)) => Ok(session),
            None => self.fresh_session().await,
        }
    }

    /// A new session.
    pub(crate) async fn fresh_session(&self) -> Result<Session, Lost> {
        self.0.target.connect().await
    }

    /// Says goodbye over the connections that are kept.
    pub(crate) async fn hang_up(&self) {
        let idle = std::mem::take(&mut *self.0.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for (_, session) in idle {
            session.quit().await;
        }
    }

    /// Keeps a session for the next message.
    pub(crate) fn keep(&self, session: Session) {
        let mut idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push((Instant::now(), session));
    }
}

/// Without user and password.
impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.shown)
    }
}

fn credentials(url: &Url) -> Result<Option<(String, String)>, WrongRelay> {
    let decoded = |part: &str| {
        let text = percent_decode_str(part).decode_utf8().map(String::from);
        text.map_err(|_| WrongRelay("user or password is not UTF-8"))
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (_, None) => Err(WrongRelay("the password is missing")),
        (user, Some(password)) => Ok(Some((decoded(user)?, decoded(password)?))),
    }
}

/// What does not leave the machine is not overheard.
fn is_here(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
pub(crate) mod tests;
