//! `bestbits mail receive`: one message on standard input, as mail servers hand it to a program (pipe(8) of
//! Postfix, `pipe` transports of Exim). What came of it is told by an exit code of sysexits.h.

use crate::door::{Content, Flaw, Known, MOST_RECIPIENTS, Taking};
use crate::{Address, Reception};
use base::{Email, Parse};

/// What Postfix's pipe(8) writes for the null sender unless it is told otherwise.
const NULL_SENDER: &str = "MAILER-DAEMON";

/// What came of a message that was handed over; [`Received::code`] is for the mail server, the text for its log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Received {
    /// It is kept for all recipients.
    #[error("taken")]
    Taken,
    /// It can never be taken.
    #[error("{0}")]
    Wrong(&'static str),
    /// There is no such recipient; nothing was taken, for the others neither.
    #[error("nobody of that name: {0}")]
    NoUser(String),
    /// Trouble of ours; nothing was taken, and the mail server should try again.
    #[error("trouble of ours; try again later")]
    Later,
}

impl Received {
    /// The exit code: EX_OK, EX_DATAERR, EX_NOUSER or EX_TEMPFAIL.
    pub const fn code(&self) -> u8 {
        match self {
            Self::Taken => 0,
            Self::Wrong(_) => 65,
            Self::NoUser(_) => 67,
            Self::Later => 75,
        }
    }
}

/// Takes a message as a pipe gives it: its lines may end in LF, and an mbox `From ` line may stand before it.
///
/// `from` is the envelope's sender, empty or `MAILER-DAEMON` for the null sender; `to` are the recipients, all at `domain`. A
/// mail server bounces to all of them when one is unknown, so let it hand over one at a time.
pub async fn receive(
    reception: &Reception,
    domain: &str,
    max_bytes: usize,
    input: &[u8],
    from: &str,
    to: &[String],
) -> Received {
    let from = match from.trim().trim_start_matches('<').trim_end_matches('>') {
        "" => None,
        nobody if nobody.eq_ignore_ascii_case(NULL_SENDER) => None,
        address => match Email::parse(address) {
            Ok(email) => Some(email),
            Err(_) => return Received::Wrong("nobody can answer that sender"),
        },
    };
    if to.is_empty() || to.len() > MOST_RECIPIENTS {
        return Received::Wrong("no recipient, or too many");
    }
    let to = match recipients(reception, domain, to).await {
        Ok(to) => to,
        Err(refused) => return refused,
    };
    let bytes = match with_crlf(input, max_bytes) {
        Ok(bytes) => bytes.into(),
        Err(Flaw::TooBig) => return Received::Wrong("the message is too big"),
        Err(Flaw::LongLine) => return Received::Wrong("a line of the message is too long"),
        Err(Flaw::BareBreak) => return Received::Wrong("a line of the message has a CR alone"),
    };
    match reception.accept(Taking { from, to, helo: String::new(), bytes }, None).await {
        Ok(()) => Received::Taken,
        Err(_) => Received::Later,
    }
}

async fn recipients(reception: &Reception, domain: &str, to: &[String]) -> Result<Vec<Address>, Received> {
    let mut found = Vec::with_capacity(to.len());
    for text in to {
        let nobody = || Received::NoUser(text.clone());
        let address = Address::parse(text).map_err(|_| nobody())?;
        if address.domain != domain {
            return Err(nobody());
        }
        match reception.known(address.local.clone()).await {
            Known::Yes => found.push(address),
            Known::No => return Err(nobody()),
            Known::Unclear => return Err(Received::Later),
        }
    }
    Ok(found)
}

/// The message with the line ends of mail. A pipe gives those of its system: LF alone is one there, and
/// nothing can be smuggled, because nothing follows the message.
fn with_crlf(input: &[u8], max_bytes: usize) -> Result<Vec<u8>, Flaw> {
    let mut content = Content::new(max_bytes);
    let mut lines = input.split_inclusive(|byte| *byte == b'\n').peekable();
    if lines.peek().is_some_and(|line| line.starts_with(b"From ")) {
        lines.next();
    }
    for line in lines {
        match line.strip_suffix(b"\n") {
            Some(text) => {
                content.counted(text.strip_suffix(b"\r").unwrap_or(text));
                content.counted(b"\r\n");
            }
            None => content.counted(line),
        }
    }
    content.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_gives_the_lines_of_its_system() {
        for input in ["From a@b Mon\nSubject: x\n\n.\nFrom y\n", "Subject: x\r\n\r\n.\r\nFrom y"] {
            assert_eq!(with_crlf(input.as_bytes(), 100).unwrap(), b"Subject: x\r\n\r\n.\r\nFrom y\r\n");
        }
        assert_eq!(with_crlf(b"a\rb\n", 100), Err(Flaw::BareBreak));
        assert_eq!(with_crlf(b"abcdef\n", 5), Err(Flaw::TooBig));
        assert_eq!(with_crlf(b"", 5), Ok(vec![]));
    }
}
