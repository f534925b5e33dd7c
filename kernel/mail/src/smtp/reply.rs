//! What the relay answers.

use super::Lost;
use smtp_proto::response::parser::ResponseReceiver;
use smtp_proto::{Error, Response};

/// A reply of a relay may have so many bytes; RFC 5321 4.5.3.1.5 promises 512 a line.
const LONGEST: usize = 16 << 10;
/// So much of it is kept.
const KEPT: usize = 500;

/// Replies that are about us and the relay, not about the letter or its reader: authentication that is asked
/// for, too weak, or wrong (RFC 4954 6). With our settings mended the letter goes out.
const OURS_TO_MEND: [u16; 4] = [530, 534, 535, 538];

/// One reply, of however many lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) code: u16,
    /// The enhanced status code (RFC 3463), if one was given.
    pub(crate) status: Option<[u8; 3]>,
    /// What follows the codes, lines ending in `\n`.
    pub(crate) text: String,
}

impl Reply {
    /// A reply of our own making: why a message is not even offered.
    pub(crate) fn ours(code: u16, status: [u8; 3], text: &str) -> Self {
        Self { code, status: Some(status), text: text.to_owned() }
    }

    /// Whether it is of the kind that its first digit says (RFC 5321 4.2.1).
    pub(crate) const fn is(&self, digit: u16) -> bool {
        self.code / 100 == digit
    }

    /// Whether it ends the conversation: the relay is closing (RFC 5321 3.8), or will not have us.
    pub(crate) fn ends_it(&self) -> bool {
        self.code == 421 || OURS_TO_MEND.contains(&self.code) || !matches!(self.code, 200..=599)
    }

    /// `5.1.1`.
    pub(crate) fn status_text(&self) -> Option<String> {
        self.status.map(|[class, subject, detail]| format!("{class}.{subject}.{detail}"))
    }

    /// The reply found at the start of the bytes and how many it takes, once it is whole.
    pub(super) fn parse(bytes: &[u8]) -> Result<Option<(Self, usize)>, Lost> {
        let mut rest = bytes.iter();
        match ResponseReceiver::default().parse(&mut rest) {
            Ok(Response { code, esc, message }) => {
                let status = (esc != [0; 3]).then_some(esc);
                let reply = Self { code, status, text: message.trim().to_owned() };
                Ok(Some((reply, bytes.len() - rest.len())))
            }
            Err(Error::NeedsMoreData { .. }) if bytes.len() < LONGEST => Ok(None),
            Err(Error::NeedsMoreData { .. } | Error::ResponseTooLong) => {
                Err(Lost::new("the relay's reply has no end"))
            }
            Err(_) => Err(Lost::new("the relay does not speak SMTP")),
        }
    }
}

/// In one line, cut to what a steward reads.
impl std::fmt::Display for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(status) = self.status_text() {
            write!(f, " {status}")?;
        }
        let words = crate::mime::one_line(&self.text);
        if words.is_empty() { Ok(()) } else { write!(f, " {}", words.chars().take(KEPT).collect::<String>()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<(String, usize)> {
        Reply::parse(text.as_bytes()).unwrap().map(|(reply, taken)| (reply.to_string(), taken))
    }

    #[test]
    fn a_reply_is_read_when_it_is_whole_and_no_further() {
        assert_eq!(parse("250-2.1.0 one\r\n250"), None);
        assert_eq!(
            parse("250-2.1.0 one\r\n250 2.1.0 two\r\n354 x").unwrap(),
            ("250 2.1.0 one two".into(), 30)
        );
        assert_eq!(parse("354\r\n").unwrap().0, "354");
    }

    #[test]
    fn a_reply_without_end_or_sense_is_not_read_for_ever() {
        let endless = "250-".to_owned() + &"x".repeat(LONGEST);
        assert!(Reply::parse(endless.as_bytes()).is_err());
        assert!(Reply::parse("250-a\r\n".repeat(LONGEST / 7 + 1).as_bytes()).is_err());
        assert!(Reply::parse(b"HTTP/1.1 400 Bad Request\r\n").is_err());
    }
}
