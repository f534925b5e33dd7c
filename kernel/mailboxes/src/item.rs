//! What reading an archive yields.

use base::Moment;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io;

/// A place in an archive from which reading can go on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The file, from the archive's top, with `/` between the names; bytes that are no UTF-8 are written
    /// `%XX`, and `%` too. Empty where the archive is one file.
    pub file: String,
    /// Bytes from its beginning, after unpacking.
    pub byte: u64,
}

/// `file@byte`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.file, self.byte)
    }
}

/// One message of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins.
    pub at: Position,
    /// The message (RFC 5322): every line ended by CR LF, the `From ` line taken off, quoted `From ` lines as
    /// they were, and the header mended where the archive is known to have spoilt it.
    pub raw: Vec<u8>,
    /// When the archive says that it came in, if that is plausible. Without a zone, UTC is meant.
    pub received: Option<Moment>,
    /// The paths at which the old archive showed it, as far as they are known: from the archive's top, or as
    /// the message itself states them.
    pub old: Vec<String>,
}

/// Something in an archive that is not a message which could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it begins.
    pub at: Position,
    /// Why it was passed over.
    pub why: Why,
}

/// Why something was passed over. Shown as a sentence for the importer's report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A message of more than 32 MiB.
    TooBig,
    /// A file that holds no mail in a form that is known.
    NoMail,
    /// What stands before the first message of a mailbox.
    Preamble,
    /// A separator, a file or a message without anything in it.
    Empty,
    /// The file ends or breaks within, or cannot be opened. What could be read of the message is not kept.
    Broken(io::ErrorKind),
    /// A packed file that would fill the disk.
    Bomb,
    /// A symbolic link, which is not followed.
    Link,
    /// A folder too far down.
    TooDeep,
    /// A folder with more names than are held.
    TooMany,
    /// A git repository: public-inbox keeps mail in one.
    Git,
    /// A maildir's `tmp`: mail that was never delivered.
    Undelivered,
    /// The packed twin of a file that is read.
    Twin,
    /// The folder of attachments that Pipermail took out of messages.
    Attachments,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooBig => "the message is larger than 32 MiB",
            Self::NoMail => "the file holds no mail in a form that is known",
            Self::Preamble => "this stands before the first message",
            Self::Empty => "there is nothing in it",
            Self::Broken(kind) => return write!(f, "reading broke off: {kind}"),
            Self::Bomb => "the packed file unpacks to far more than an archive would",
            Self::Link => "it is a symbolic link, which is not followed",
            Self::TooDeep => "the folder lies too deep",
            Self::TooMany => "the folder holds too many files",
            Self::Git => "it is a git repository; make an mbox of it first",
            Self::Undelivered => "it was never delivered to this maildir",
            Self::Twin => "it is the packed form of a file that is read",
            Self::Attachments => "attachments that were taken out of messages are not read",
        })
    }
}

/// Why an archive cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// It cannot be opened.
    #[error("the archive cannot be opened: {0}")]
    Io(#[from] io::Error),
    /// There is no file in it.
    #[error("there is nothing there")]
    Nothing,
    /// It has web pages only, from which no message can be had.
    #[error("these are the web pages of an archive; the messages are in its mbox or text files")]
    OnlyPages,
    /// What lies there cannot be read, for this reason.
    #[error("{0}")]
    Unreadable(Why),
}
