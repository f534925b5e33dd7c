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
mod tests {
    use super::*;
    use base::Parse;
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    const RAW: &[u8] = b"Subject: dots\r\n\r\n.\r\n..two\r\nend\r\n";

    /// A mail server on loopback: `busy@` is told to come later, `gone@` is unknown, all else is taken and
    /// shown as it came over the wire. It lets nobody in by password.
    async fn server() -> (String, UnboundedReceiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (taken, seen) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(dialogue(stream, taken.clone()));
            }
        });
        (address, seen)
    }

    async fn dialogue(mut stream: TcpStream, taken: UnboundedSender<String>) -> std::io::Result<()> {
        let (read, mut write) = stream.split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 here\r\n").await?;
        while let Some(line) = lines.next_line().await? {
            let reply = match line.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => "250-here\r\n250 AUTH PLAIN",
                "AUTH" => "535 5.7.8 who are you",
                "RCPT" if line.contains("busy@") => "451 4.2.0 come later",
                "RCPT" if line.contains("gone@") => "550 5.1.1 nobody of that name",
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await?;
                    let mut letter = String::new();
                    while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                        letter = letter + &line + "\r\n";
                    }
                    taken.send(letter).expect("the test waits for it");
                    "250 taken"
                }
                _ => "250 well",
            };
            write.write_all(format!("{reply}\r\n").as_bytes()).await?;
        }
        Ok(())
    }

    async fn send(relay: &Relay, to: &str) -> Result<(), Undelivered> {
        relay.send(&Email::parse("bits@example.net").unwrap(), &Email::parse(to).unwrap(), RAW).await
    }

    #[tokio::test]
    async fn a_letter_is_taken_with_its_dots() {
        let (address, mut seen) = server().await;
        let relay = Relay::open(&format!("smtp://{address}?tls=none")).unwrap();
        relay.check().await.unwrap();
        assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
        assert_eq!(seen.recv().await.unwrap(), "Subject: dots\r\n\r\n..\r\n...two\r\nend\r\n");
    }

    #[tokio::test]
    async fn later_and_never_are_told_apart_and_the_next_letter_goes_out() {
        let (address, _seen) = server().await;
        let relay = Relay::open(&format!("smtp://{address}?tls=none")).unwrap();
        let busy = send(&relay, "busy@example.org").await;
        assert!(matches!(&busy, Err(Undelivered::Later(text)) if text.contains("451")), "{busy:?}");
        let gone = send(&relay, "gone@example.org").await;
        assert!(matches!(&gone, Err(Undelivered::Never(text)) if text.contains("550")), "{gone:?}");
        assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
    }

    #[tokio::test]
    async fn a_relay_that_is_away_is_tried_later() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let relay = Relay::open(&format!("smtp://{address}?tls=none")).unwrap();
        let away = send(&relay, "ana@example.org").await;
        assert!(matches!(away, Err(Undelivered::Later(_))), "{away:?}");
    }

    #[tokio::test]
    async fn our_own_wrong_password_or_missing_tls_loses_no_letter() {
        let (address, _seen) = server().await;
        for url in [format!("smtp://bits:wrong@{address}?tls=none"), format!("smtp://{address}")] {
            let relay = Relay::open(&url).unwrap();
            let kept = send(&relay, "ana@example.org").await;
            assert!(matches!(kept, Err(Undelivered::Later(_))), "{url}: {kept:?}");
        }
    }

    #[tokio::test]
    async fn an_address_that_the_relay_cannot_write_is_never_tried_again() {
        let (address, _seen) = server().await;
        let relay = Relay::open(&format!("smtp://{address}?tls=none")).unwrap();
        let refused = send(&relay, "анна@example.org").await;
        assert!(matches!(refused, Err(Undelivered::Never(_))), "{refused:?}");
    }

    #[test]
    fn a_wrong_address_is_told_and_a_password_is_neither_shown_nor_sent_in_the_open() {
        for wrong in [
            "localhost",
            "http://localhost",
            "smtp://",
            "smtp://bits@example.org",
            "smtps://example.org?tls=none",
            "smtp://example.org?tls=perhaps",
            "smtp://bits:hush@example.org?tls=none",
        ] {
            assert!(Relay::open(wrong).is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn a_relay_is_shown_without_its_password() {
        let relay = Relay::open("smtps://bits:hush%20hush@mail.example.org/best.example.org").unwrap();
        assert_eq!(format!("{relay:?}"), "smtps://mail.example.org:465");
    }
}
