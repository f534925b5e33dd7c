//! The parts of a mail.

use crate::Message;
use std::borrow::Cow;
use std::ops::Range;

/// A part of a mail: a leaf, or what holds others.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it stands: the whole has the empty path, its third child `[3]`, of that the first `[3, 1]`. The
    /// content of a forwarded mail is its child 1.
    pub path: Vec<u16>,
    /// How many parts it stands in; 0 for the whole.
    pub depth: u16,
    /// What is done with it.
    pub kind: PartKind,
    /// Its type in lower case, as `text/plain`.
    pub media_type: String,
    /// Its charset in lower case, if it says one.
    pub charset: Option<String>,
    /// Its file name, without folders.
    pub name: Option<String>,
    /// Its size in bytes, with the transfer encoding undone.
    pub size: usize,
    /// Its `Content-ID`, without angle brackets.
    pub content_id: Option<String>,
    /// Whether its sender wants it beside the text (`Content-Disposition: attachment`).
    pub beside: bool,
    /// Whether it is a reaction to the mail that is answered (RFC 9078).
    pub reaction: bool,
    /// Whether it is encrypted, or a signature.
    pub protection: Protection,
    pub(crate) encoding: Encoding,
    pub(crate) flowed: Flowed,
    /// Whether nothing but white space stands in it.
    pub(crate) blank: bool,
    /// Its body in the raw mail.
    pub(crate) body: Range<usize>,
    /// The index behind its last descendant.
    pub(crate) end: usize,
}

/// What is done with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// Text to be shown.
    Text,
    /// HTML, shown as text where there is no better.
    Html,
    /// Holds parts.
    Multipart,
    /// Holds a mail (`message/rfc822`).
    Message,
    /// Anything else.
    Attachment,
}

/// Whether cryptography is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// It is not.
    None,
    /// It cannot be read here: OpenPGP (RFC 3156) or S/MIME (RFC 8551).
    Encrypted,
    /// It signs what stands beside it.
    Signature,
}

/// How the bytes of a part are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Plain,
    Base64,
    QuotedPrintable,
}

/// How the lines of a text are meant (RFC 3676).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flowed {
    No,
    Yes,
    /// The space at which lines were broken is not part of the text.
    DelSp,
}

impl PartKind {
    /// A word for machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Multipart => "multipart",
            Self::Message => "message",
            Self::Attachment => "attachment",
        }
    }
}

/// Something that can be taken out of a mail.
#[derive(Clone, Copy, Debug)]
pub struct Attachment<'a> {
    pub(crate) message: &'a Message,
    /// The part itself.
    pub part: &'a Part,
}

impl<'a> Attachment<'a> {
    /// Its file name.
    pub fn name(&self) -> Option<&'a str> {
        self.part.name.as_deref()
    }

    /// Its type as its sender says it, in lower case. Not to be believed when it is served.
    pub fn media_type(&self) -> &'a str {
        &self.part.media_type
    }

    /// Its size in bytes.
    pub const fn size(&self) -> usize {
        self.part.size
    }

    /// Its bytes.
    pub fn bytes(&self) -> Cow<'a, [u8]> {
        self.message.content(self.part)
    }

    /// Whether it is encrypted or a signature.
    pub const fn protection(&self) -> Protection {
        self.part.protection
    }
}
