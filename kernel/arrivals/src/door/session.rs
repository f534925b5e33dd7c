//! One conversation with another mail server, without the wire: bytes go in, replies come out, and what only
//! the house can answer is asked. So it can be tested byte by byte.

use super::content::Content;
use super::reply::{self, Reply};
use super::transaction::Transaction;
use crate::{Address, LocalPart};
use base::{Email, minutes};
use bytes::{Buf, Bytes, BytesMut};
use smtp_proto::Request;
use std::time::Duration;

/// RFC 5321 4.5.3.1.4 has 512 bytes, and extensions add to it.
const LONGEST_COMMAND: usize = 2_048;

/// Recipients of one message (RFC 5321 4.5.3.1.8 asks for no fewer); the others come with the next one.
pub const MOST_RECIPIENTS: usize = 100;

/// Mistakes after which we hang up: enough for an honest server that passes unknown addresses on, too few to
/// try names in bulk.
pub const MOST_ERRORS: usize = 50;

base::named! {
    /// What is spoken at a door.
    pub enum Protocol {
        /// RFC 2033: behind a mail server that keeps the queue; each recipient is answered for.
        Lmtp = "lmtp",
        /// RFC 5321: one answer for all recipients.
        Smtp = "smtp",
    }
}

/// What holds for all conversations at a door.
#[derive(Clone, Debug)]
pub struct Rules {
    /// What is spoken.
    pub protocol: Protocol,
    /// The name by which we greet.
    pub host: String,
    /// The only domain that mail is taken for, in lower case.
    pub domain: String,
    /// The largest message, in bytes.
    pub max_bytes: usize,
    /// How long the other side may be silent.
    pub silence: Duration,
    /// Conversations at once: each may hold one message in memory.
    pub connections: usize,
}

impl Rules {
    /// The usual patience: five minutes (RFC 5321 4.5.3.2.7), and 32 conversations: what common servers open to one
    /// other at once is 20.
    pub fn new(protocol: Protocol, host: &str, domain: &str, max_bytes: usize) -> Self {
        let (host, domain) = (host.to_owned(), domain.to_lowercase());
        Self { protocol, host, domain, max_bytes, silence: minutes(5), connections: 32 }
    }
}

/// A message with its envelope, to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The sender, or none for `<>`.
    pub from: Option<Email>,
    /// The recipients in the order in which they were given, each known.
    pub to: Vec<Address>,
    /// The name with which the other server greeted.
    pub helo: String,
    /// The message; lines end in CRLF.
    pub bytes: Bytes,
}

/// What the conversation needs to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// More bytes from the other side, once it has been sent what we have to say.
    Input,
    /// Whether there is such an address: answer with [`Session::known`].
    Known(LocalPart),
    /// A message kept: answer with [`Session::taken`].
    Taken(Taking),
    /// To hang up, once the last words have been sent.
    End,
}

/// What the house knows of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It is there.
    Yes,
    /// It is not.
    No,
    /// That cannot be told now.
    Unclear,
}

/// One conversation.
#[derive(Debug)]
pub struct Session {
    pub(super) rules: Rules,
    input: BytesMut,
    output: Vec<u8>,
    pub(super) state: State,
    pub(super) helo: Option<String>,
    pub(super) transaction: Option<Transaction>,
    errors: usize,
}

#[derive(Debug)]
pub(super) enum State {
    Command,
    /// In a command that is too long, up to its end.
    Overlong,
    /// A recipient waits for [`Session::known`].
    Asking(Address),
    Data(Content),
    /// A chunk with so many bytes to come; with no transaction they are passed over.
    Chunk {
        left: usize,
        last: bool,
    },
    /// So many replies wait for [`Session::taken`].
    Keeping(usize),
    Ended,
}

impl Session {
    /// A conversation that begins with our greeting.
    pub fn new(rules: Rules) -> Self {
        let greeting = format!("220 {} {} Best Bits\r\n", rules.host, spoken(rules.protocol));
        Self {
            rules,
            input: BytesMut::new(),
            output: greeting.into_bytes(),
            state: State::Command,
            helo: None,
            transaction: None,
            errors: 0,
        }
    }

    /// Takes what the other side has sent. Not more should be fed than is read at once: it is held until
    /// [`Session::next`] has come to it.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.input.extend_from_slice(bytes);
    }

    /// What we have to say since the last time.
    pub fn output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Whether a message is under way, which is bounded in time.
    pub const fn is_idle(&self) -> bool {
        self.transaction.is_none()
    }

    /// Goes on as far as it can.
    #[expect(clippy::should_implement_trait, reason = "it never ends by itself, and is no sequence")]
    pub fn next(&mut self) -> Need {
        loop {
            let need = match &mut self.state {
                State::Command => self.command(),
                State::Overlong => self.pass_over(),
                State::Asking(address) => Some(Need::Known(address.local.clone())),
                State::Data(_) => self.data(),
                State::Chunk { .. } => self.chunk(),
                // The need was told when the message came to its end.
                State::Keeping(_) => Some(Need::Input),
                State::Ended => Some(Need::End),
            };
            if let Some(need) = need {
                return need;
            }
        }
    }

    /// Answers [`Need::Known`].
    pub fn known(&mut self, known: Known) {
        let State::Asking(address) = std::mem::replace(&mut self.state, State::Command) else { return };
        match (known, &mut self.transaction) {
            (Known::Yes, Some(transaction)) => {
                transaction.to.push(address);
                self.say(reply::RECIPIENT_OK);
            }
            (Known::No, _) => self.refuse(reply::NOBODY),
            (Known::Unclear, _) | (Known::Yes, None) => self.say(reply::OWN_TROUBLE),
        }
    }

    /// Answers [`Need::Taken`]: whether the message is kept. If not the other side will try again.
    pub fn taken(&mut self, kept: bool) {
        let State::Keeping(replies) = std::mem::replace(&mut self.state, State::Command) else { return };
        for _ in 0..replies {
            self.say(if kept { reply::TAKEN } else { reply::OWN_TROUBLE });
        }
    }

    /// Ends the conversation from our side, between commands or in the middle of a message.
    pub(crate) fn end(&mut self, last_words: Reply) {
        self.say(last_words);
        self.state = State::Ended;
    }

    /// Reads one command from the input, if a whole one is there.
    fn command(&mut self) -> Option<Need> {
        let Some(end) = self.input.iter().take(LONGEST_COMMAND).position(|byte| *byte == b'\n') else {
            if self.input.len() < LONGEST_COMMAND {
                return Some(Need::Input);
            }
            self.state = State::Overlong;
            return None;
        };
        let line = self.input.split_to(end + 1);
        let text = line.strip_suffix(b"\r\n").filter(|text| !text.iter().any(|b| matches!(b, b'\r' | 0)));
        if text.is_none_or(|text| std::str::from_utf8(text).is_err()) {
            self.refuse(reply::BROKEN_COMMAND);
            return None;
        }
        match Request::parse(&mut line.iter()) {
            Ok(request) => self.perform(request.into_owned()),
            Err(error) => {
                self.refuse(reply::of_error(&error));
                None
            }
        }
    }

    fn pass_over(&mut self) -> Option<Need> {
        let Some(end) = self.input.iter().position(|byte| *byte == b'\n') else {
            self.input.clear();
            return Some(Need::Input);
        };
        self.input.advance(end + 1);
        self.state = State::Command;
        self.refuse(reply::LONG_COMMAND);
        None
    }

    fn data(&mut self) -> Option<Need> {
        let State::Data(content) = &mut self.state else { return None };
        let (used, done) = content.until_dot(&self.input);
        self.input.advance(used);
        if !done {
            return Some(Need::Input);
        }
        let State::Data(content) = std::mem::replace(&mut self.state, State::Command) else { return None };
        self.whole(content)
    }

    /// The bytes of a chunk are passed over even where they are refused: they are no commands.
    fn chunk(&mut self) -> Option<Need> {
        let State::Chunk { left, last } = &mut self.state else { return None };
        let here = self.input.split_to(self.input.len().min(*left));
        *left -= here.len();
        let content = self.transaction.as_mut().and_then(|transaction| transaction.content.as_mut());
        if let Some(content) = content {
            content.counted(&here);
        }
        if *left > 0 {
            return Some(Need::Input);
        }
        let last = *last;
        self.state = State::Command;
        match &mut self.transaction {
            None => self.refuse(reply::MAIL_FIRST),
            Some(Transaction { content: None, .. }) => self.refuse(reply::NO_RECIPIENT),
            Some(transaction) if last => {
                let content = transaction.content.take().expect("the arm above has the rest");
                return self.whole(content);
            }
            Some(Transaction { content: Some(content), .. }) => match content.flaw() {
                Some(flaw) => self.refuse(reply::of_flaw(flaw)),
                None => self.say(reply::OK),
            },
        }
        None
    }

    /// A message is there: it is kept, or refused to each recipient in the same words.
    fn whole(&mut self, content: Content) -> Option<Need> {
        let transaction = self.transaction.take()?;
        let replies = match self.rules.protocol {
            Protocol::Lmtp => transaction.to.len(),
            Protocol::Smtp => 1,
        };
        match content.finish() {
            Ok(bytes) => {
                self.state = State::Keeping(replies);
                let helo = self.helo.clone().unwrap_or_default();
                let Transaction { from, to, .. } = transaction;
                Some(Need::Taken(Taking { from, to, helo, bytes: bytes.into() }))
            }
            Err(flaw) => {
                for _ in 1..replies {
                    self.say(reply::of_flaw(flaw));
                }
                self.refuse(reply::of_flaw(flaw));
                None
            }
        }
    }

    pub(super) fn say(&mut self, words: &str) {
        self.output.extend_from_slice(words.as_bytes());
        self.output.extend_from_slice(b"\r\n");
    }

    /// Says no, and counts.
    pub(super) fn refuse(&mut self, words: Reply) {
        self.say(words);
        self.errors += 1;
        if self.errors >= MOST_ERRORS {
            self.end(reply::TOO_MANY_ERRORS);
        }
    }
}

fn spoken(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Lmtp => "LMTP",
        Protocol::Smtp => "ESMTP",
    }
}
