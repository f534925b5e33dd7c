//! One conversation with a relay, in which any number of messages are handed over.

use super::offers::Offers;
use super::{Lost, Reply};
use base::Email;
use bytes::BytesMut;
use std::fmt::Write as _;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

/// How long the relay may be silent. RFC 5321 4.5.3.2 allows minutes, which queues of servers have and ours
/// need not: the letter is tried again.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long it may think about a whole message: whoever leaves earlier sends it twice (RFC 5321 4.5.3.2.6).
const LONG_PATIENCE: Duration = Duration::from_secs(600);
/// A message is written in pieces of this size, each within [`PATIENCE`].
const PIECE: usize = 64 << 10;

/// What bytes go over.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// What stands outside the message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Envelope<'a> {
    /// Where it returns to.
    pub(crate) from: &'a Email,
    /// Whom it is for.
    pub(crate) to: &'a Email,
    /// How many bytes it has.
    pub(crate) size: usize,
    /// Whether bytes beyond ASCII are in it. A relay without 8BITMIME gets them all the same: every one in
    /// use passes them on, and encoding them anew would break the signatures of their authors.
    pub(crate) eight_bit: bool,
}

/// What became of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The relay has taken the responsibility for it.
    Taken(Reply),
    /// Not now.
    Later(Reply),
    /// Never: the message, or we who send it, would be refused by any reader's server.
    Never(Reply),
    /// Never: this reader.
    NoSuchReader(Reply),
}

/// A conversation with a relay.
pub(crate) struct Session {
    stream: Box<dyn Stream>,
    read: BytesMut,
    pub(super) offers: Offers,
    /// A transaction was left open: it must be reset before the next.
    open: bool,
    /// How many messages have been handed over.
    pub(crate) used: u64,
}

impl Session {
    pub(super) fn over(stream: impl Stream + 'static) -> Self {
        Self {
            stream: Box::new(stream),
            read: BytesMut::with_capacity(1024),
            offers: Offers::default(),
            open: false,
            used: 0,
        }
    }

    /// The bare stream, for encryption. What has come already was not encrypted: someone may have put it there.
    pub(super) fn into_stream(self) -> Result<Box<dyn Stream>, Lost> {
        if self.read.is_empty() {
            Ok(self.stream)
        } else {
            Err(Lost::new("the relay said more before the encryption than it may (RFC 3207 6)"))
        }
    }

    /// Hands one message over: `head` and `rest` follow each other, in CRLF lines; `rest` is
    /// [`super::dotted`], and `head` has no line that begins with a dot.
    pub(crate) async fn hand_over(
        &mut self,
        envelope: Envelope<'_>,
        head: &[u8],
        rest: &[u8],
    ) -> Result<Outcome, Lost> {
        let commands = match self.commands(envelope) {
            Ok(commands) => commands,
            Err(reply) => return Ok(Outcome::Never(reply)),
        };
        self.used += 1;
        if let Some(outcome) = self.open_transaction(&commands).await? {
            return Ok(outcome);
        }
        for piece in [head, rest].into_iter().flat_map(|part| part.chunks(PIECE)) {
            self.write(piece).await?;
        }
        self.flush().await?;
        let answer = self.reply_within(LONG_PATIENCE).await;
        let reply = answer.map_err(|lost| Lost { unanswered: true, ..lost })?;
        self.open = false;
        match reply {
            reply if reply.is(2) => Ok(Outcome::Taken(reply)),
            reply if reply.ends_it() => Err(Lost::new(reply.to_string())),
            reply if reply.is(4) => Ok(Outcome::Later(reply)),
            reply => Ok(Outcome::Never(reply)),
        }
    }

    /// Whether the relay is still there.
    pub(crate) async fn check(&mut self) -> Result<(), Lost> {
        let reply = self.ask("NOOP").await?;
        if reply.is(2) { Ok(()) } else { Err(Lost::new(reply.to_string())) }
    }

    /// Says goodbye, as RFC 5321 4.1.1.10 asks, without waiting for the answer.
    pub(crate) async fn quit(mut self) {
        // Whether it hears us or not, we are gone.
        let _ = self.write(b"QUIT\r\n").await;
        let _ = self.flush().await;
    }

    /// `RSET` when needed, `MAIL`, `RCPT`, `DATA`; or why this relay cannot be asked.
    fn commands(&self, envelope: Envelope<'_>) -> Result<Vec<String>, Reply> {
        let (from, to) = (ascii_domain(envelope.from), ascii_domain(envelope.to));
        let utf8 = !(from.is_ascii() && to.is_ascii());
        if utf8 && !self.offers.utf8 {
            let why = "the relay cannot write to addresses in this script (SMTPUTF8)";
            return Err(Reply::ours(553, [5, 6, 7], why));
        }
        let mut mail = format!("MAIL FROM:<{from}>");
        if let Some(limit) = self.offers.size {
            if limit.is_some_and(|limit| envelope.size > limit) {
                return Err(Reply::ours(552, [5, 3, 4], "the message is larger than the relay takes"));
            }
            let _ = write!(mail, " SIZE={}", envelope.size);
        }
        if self.offers.eight_bit && envelope.eight_bit {
            mail.push_str(" BODY=8BITMIME");
        }
        if utf8 {
            mail.push_str(" SMTPUTF8");
        }
        let reset = self.open.then(|| "RSET".to_owned());
        Ok(reset.into_iter().chain([mail, format!("RCPT TO:<{to}>"), "DATA".to_owned()]).collect())
    }

    /// `None` when the relay waits for the message.
    async fn open_transaction(&mut self, commands: &[String]) -> Result<Option<Outcome>, Lost> {
        let pipelined = self.offers.pipelining;
        if pipelined {
            self.write((commands.join("\r\n") + "\r\n").as_bytes()).await?;
            self.flush().await?;
        }
        let mut refused = None;
        for command in commands {
            if !pipelined && refused.is_some() {
                break;
            }
            let reply = if pipelined { self.reply().await? } else { self.ask(command).await? };
            if reply.ends_it() {
                return Err(Lost::new(reply.to_string()));
            }
            match (command.as_str(), reply.code / 100) {
                ("DATA", 3) if refused.is_some() => self.say_nothing().await?,
                ("DATA", 3) | (_, 2) => self.open = command != "RSET",
                ("RSET", _) => return Err(Lost::new(reply.to_string())),
                _ if refused.is_some() => {}
                (_, 4) => refused = Some(Outcome::Later(reply)),
                (command, 5) if command.starts_with("RCPT") => refused = Some(Outcome::NoSuchReader(reply)),
                (_, 5) => refused = Some(Outcome::Never(reply)),
                _ => return Err(Lost::new(reply.to_string())),
            }
        }
        Ok(refused)
    }

    /// The relay waits for a message although it has refused its reader: it gets an empty one, and refuses it
    /// too (RFC 2920 3.1).
    async fn say_nothing(&mut self) -> Result<(), Lost> {
        self.write(b".\r\n").await?;
        self.flush().await?;
        let reply = self.reply().await?;
        if reply.ends_it() || reply.is(2) {
            return Err(Lost::new(reply.to_string()));
        }
        Ok(())
    }

    /// Says a line and gives the answer.
    pub(super) async fn ask(&mut self, command: &str) -> Result<Reply, Lost> {
        self.write(format!("{command}\r\n").as_bytes()).await?;
        self.flush().await?;
        self.reply().await
    }

    /// The next reply.
    pub(super) async fn reply(&mut self) -> Result<Reply, Lost> {
        self.reply_within(PATIENCE).await
    }

    async fn reply_within(&mut self, patience: Duration) -> Result<Reply, Lost> {
        loop {
            if let Some((reply, taken)) = Reply::parse(&self.read)? {
                let _ = self.read.split_to(taken);
                return Ok(reply);
            }
            match timeout(patience, self.stream.read_buf(&mut self.read)).await {
                Ok(Ok(0)) => return Err(Lost::new("the relay hung up")),
                Ok(read) => read.map(drop)?,
                Err(_) => return Err(Lost::new("the relay does not answer")),
            }
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), Lost> {
        let writing = timeout(PATIENCE, self.stream.write_all(bytes)).await;
        Ok(writing.map_err(|_| Lost::new("the relay does not listen"))??)
    }

    async fn flush(&mut self) -> Result<(), Lost> {
        let flushing = timeout(PATIENCE, self.stream.flush()).await;
        Ok(flushing.map_err(|_| Lost::new("the relay does not listen"))??)
    }
}

/// The address with its domain in the form of the DNS: many relays without SMTPUTF8 can be asked for it so.
fn ascii_domain(address: &Email) -> String {
    let domain = address.domain();
    let local = address.as_str().strip_suffix(domain).unwrap_or_default();
    match url::Host::parse(domain) {
        Ok(url::Host::Domain(ascii)) if !domain.is_ascii() => format!("{local}{ascii}"),
        _ => address.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    #[test]
    fn only_the_name_of_the_mailbox_needs_smtputf8() {
        let domain = Email::parse("ana@пример.example").unwrap();
        assert_eq!(ascii_domain(&domain), "ana@xn--e1afmkfd.example");
        let local = Email::parse("анна@example.org").unwrap();
        assert_eq!(ascii_domain(&local), "анна@example.org");
    }
}
