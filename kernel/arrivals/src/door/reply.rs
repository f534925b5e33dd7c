//! What we say to the other server: codes by RFC 5321 4.2 and RFC 3463. Nothing that it said is repeated.

use super::content::Flaw;
use smtp_proto::Error;

pub(crate) type Reply = &'static str;

pub(crate) const OK: Reply = "250 2.0.0 well";
pub(crate) const SENDER_OK: Reply = "250 2.1.0 go on";
pub(crate) const RECIPIENT_OK: Reply = "250 2.1.5 known here";
pub(crate) const TAKEN: Reply = "250 2.6.0 taken";
pub(crate) const NOT_VERIFIED: Reply = "252 2.1.5 send it and see";
pub(crate) const HELP: Reply = "214 2.0.0 RFC 5321 and RFC 2033 say how";
pub(crate) const GO_ON: Reply = "354 go on; end with a line that is a dot";
pub(crate) const BYE: Reply = "221 2.0.0 bye";
pub(crate) const STOPPING: Reply = "421 4.3.2 we are closing; come back later";
pub(crate) const CROWDED: Reply = "421 4.3.2 too many connections; come back later";
pub(crate) const TOO_SLOW: Reply = "421 4.4.2 waited too long";
pub(crate) const TOO_MANY_ERRORS: Reply = "421 4.7.0 too many errors";
pub(crate) const OWN_TROUBLE: Reply = "451 4.3.0 trouble of ours; try again later";
pub(crate) const MANY_RECIPIENTS: Reply = "452 4.5.3 so many recipients at once; the others later";
pub(crate) const LONG_COMMAND: Reply = "500 5.5.2 the line is too long";
pub(crate) const BROKEN_COMMAND: Reply = "500 5.5.2 a command is one line of UTF-8 that ends in CR LF";
pub(crate) const UNKNOWN_COMMAND: Reply = "500 5.5.1 no such command";
pub(crate) const WRONG_PROTOCOL: Reply = "500 5.5.1 this is the other protocol; LHLO belongs to LMTP";
pub(crate) const SYNTAX: Reply = "501 5.5.4 that command is written otherwise";
pub(crate) const NOT_OFFERED: Reply = "502 5.5.1 not offered here";
pub(crate) const HELLO_FIRST: Reply = "503 5.5.1 say hello first";
pub(crate) const MAIL_FIRST: Reply = "503 5.5.1 MAIL comes first";
pub(crate) const NESTED: Reply = "503 5.5.1 one message at a time";
pub(crate) const NO_RECIPIENT: Reply = "503 5.5.1 no recipient was taken";
pub(crate) const OUT_OF_ORDER: Reply = "503 5.5.1 not between the parts of a message";
pub(crate) const NOBODY: Reply = "550 5.1.1 nobody of that name";
pub(crate) const NO_RELAY: Reply = "550 5.7.1 not our domain; we do not relay";
pub(crate) const TOO_BIG: Reply = "552 5.3.4 the message is too big";
pub(crate) const WRONG_SENDER: Reply = "553 5.1.7 nobody can answer that sender";
pub(crate) const WRONG_RECIPIENT: Reply = "553 5.1.3 that is no address";
pub(crate) const BARE_BREAK: Reply = "554 5.6.0 a line ends in CR LF; this message has a CR or LF alone";
pub(crate) const LONG_LINE: Reply = "554 5.6.0 a line of the message is too long";
pub(crate) const PARAMETER: Reply = "555 5.5.4 a parameter that we did not offer";

/// What we say of a flaw.
pub(crate) const fn of_flaw(flaw: Flaw) -> Reply {
    match flaw {
        Flaw::TooBig => TOO_BIG,
        Flaw::BareBreak => BARE_BREAK,
        Flaw::LongLine => LONG_LINE,
    }
}

/// What we say of a command that cannot be read.
pub(crate) const fn of_error(error: &Error) -> Reply {
    match error {
        Error::UnknownCommand => UNKNOWN_COMMAND,
        Error::InvalidSenderAddress => WRONG_SENDER,
        Error::InvalidRecipientAddress => WRONG_RECIPIENT,
        Error::UnsupportedParameter { .. } => PARAMETER,
        Error::ResponseTooLong => LONG_COMMAND,
        Error::NeedsMoreData { .. }
        | Error::SyntaxError { .. }
        | Error::InvalidParameter { .. }
        | Error::InvalidResponse { .. } => SYNTAX,
    }
}
