//! The relay: the mail server that takes our letters and carries them on (RFC 5321, submission by RFC 6409).

use base::Email;
use lettre::address::Envelope;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use percent_encoding::percent_decode_str;
use std::fmt;
use std::time::Duration;
use url::Url;

/// Relays count the connections of one client; a few are enough to keep one busy.
const CONNECTIONS: u32 = 4;
/// How long the relay may be silent. RFC 5321 4.5.3.2 allows minutes, which queues of servers have and ours
/// need not: the letter is tried again.
const PATIENCE: Duration = Duration::from_secs(60);
/// Below the minute after which common servers hang up on the idle.
const IDLE: Duration = Duration::from_secs(30);
/// Replies that are about us and the relay, not about the letter or its reader: authentication that is asked
/// for, too weak, or wrong (RFC 4954 6). With our settings mended the letter goes out.
const OURS_TO_MEND: [u16; 4] = [530, 534, 535, 538];

/// A mail server that letters are handed to; connections are kept for the next letter. Clones share them.
#[derive(Clone)]
pub struct Relay {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    shown: String,
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
        let parameters =
            || TlsParameters::new(host.into()).map_err(|_| WrongRelay("the host is no name for TLS"));
        let (port, tls) = match url.scheme() {
            "smtp" if plain => (25, Tls::None),
            "smtp" => (587, Tls::Required(parameters()?)),
            "smtps" => (465, Tls::Wrapper(parameters()?)),
            _ => return Err(WrongRelay("the scheme is neither smtp nor smtps")),
        };
        let port = url.port().unwrap_or(port);
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(tls)
            .timeout(Some(PATIENCE))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS).idle_timeout(IDLE));
        if let Some(credentials) = credentials(&url)? {
            if plain && !is_here(host) {
                return Err(WrongRelay("without TLS the password could be read on its way"));
            }
            builder = builder.credentials(credentials);
        }
        if let Some(name) = Some(url.path().trim_matches('/')).filter(|name| !name.is_empty()) {
            builder = builder.hello_name(smtp::extension::ClientId::Domain(name.to_owned()));
        }
        Ok(Self { transport: builder.build(), shown: format!("{}://{host}:{port}", url.scheme()) })
    }

    /// Hands over one letter. With success the relay has taken the responsibility for it; a letter whose
    /// answer was lost on the way is `Later`, and may arrive twice (RFC 5321 6.1 prefers that to never).
    pub async fn send(&self, envelope_from: &Email, to: &Email, raw: &[u8]) -> Result<(), Undelivered> {
        let envelope = envelope(envelope_from, to).map_err(|fault| Undelivered::Never(fault.to_string()))?;
        // The client ends the last line itself; two ends would be an empty line more than was written.
        let lines = raw.strip_suffix(b"\r\n").unwrap_or(raw);
        match self.transport.send_raw(&envelope, lines).await {
            Ok(_) => Ok(()),
            Err(fault) => Err(undelivered(&fault, to)),
        }
    }

    /// Whether the relay answers and lets us in: for the doctor.
    pub async fn check(&self) -> Result<(), Undelivered> {
        match self.transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Undelivered::Later("the relay hung up".into())),
            Err(fault) => Err(Undelivered::Later(said(&fault))),
        }
    }
}

/// Without user and password.
impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

fn credentials(url: &Url) -> Result<Option<smtp::authentication::Credentials>, WrongRelay> {
    let decoded = |part: &str| {
        let text = percent_decode_str(part).decode_utf8().map(String::from);
        text.map_err(|_| WrongRelay("user or password is not UTF-8"))
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (_, None) => Err(WrongRelay("the password is missing")),
        (user, Some(password)) => Ok(Some((decoded(user)?, decoded(password)?).into())),
    }
}

/// What does not leave the machine is not overheard.
fn is_here(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn envelope(from: &Email, to: &Email) -> Result<Envelope, Box<dyn std::error::Error>> {
    let from = from.as_str().parse::<Address>()?;
    let to = to.as_str().parse::<Address>()?;
    Ok(Envelope::new(Some(from), vec![to])?)
}

fn undelivered(fault: &smtp::Error, to: &Email) -> Undelivered {
    let for_good = fault.status().is_some_and(|code| {
        let code: u16 = code.into();
        code >= 500 && !OURS_TO_MEND.contains(&code)
    });
    // The client refuses by itself only what the relay cannot do: letters in other scripts, which is for
    // good, or TLS and authentication, which is a matter of settings.
    let cannot_be_written_to = fault.is_client() && !to.as_str().is_ascii();
    if for_good || cannot_be_written_to {
        Undelivered::Never(said(fault))
    } else {
        Undelivered::Later(said(fault))
    }
}

/// The fault with its causes, in one line.
fn said(fault: &smtp::Error) -> String {
    let causes = std::iter::successors(std::error::Error::source(fault), |cause| cause.source());
    causes.fold(fault.to_string(), |text, cause| {
        let cause = cause.to_string();
        if text.contains(&cause) { text } else { format!("{text}: {cause}") }
    })
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
