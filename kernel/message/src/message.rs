//! A mail that was read.

use crate::MessageId;
use crate::part::{Attachment, Part, PartKind, Protection};
use base::{Email, Lang, Moment, Parse as _, days};
use bytes::Bytes;
use std::borrow::Cow;

/// A mail that was read. Holds its bytes, which are shared and never change.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id; none if it came without one: [`Message::known_as`] makes one then.
    pub id: Option<MessageId>,
    /// The mails it follows, the oldest first: `References`, then the ids of `In-Reply-To` that are not among
    /// them. Never its own id.
    pub references: Vec<MessageId>,
    /// The ids of `In-Reply-To`.
    pub in_reply_to: Vec<MessageId>,
    /// Who wrote it. Of several the first; see [`Warning::SeveralFrom`].
    pub from: Option<Mailbox>,
    /// Who sent it, if the header tells them apart.
    pub sender: Option<Mailbox>,
    /// Where answers go.
    pub reply_to: Vec<Mailbox>,
    /// To whom; groups (RFC 6854) are dissolved.
    pub to: Vec<Mailbox>,
    /// To whom besides.
    pub cc: Vec<Mailbox>,
    /// The subject, decoded, on one line; may be empty.
    pub subject: String,
    /// When it says it was sent; see [`Message::sent`].
    pub date: Option<Moment>,
    /// `Content-Language`.
    pub lang: Option<Lang>,
    /// What tells a machine's mail from a person's.
    pub signs: Signs,
    /// Structure and leaves, depth first; the first is the whole.
    pub parts: Vec<Part>,
    /// The fields of its header in their order: name as written, value decoded and unfolded.
    pub headers: Vec<(String, String)>,
    /// What was broken in it.
    pub warnings: Vec<Warning>,
    pub(crate) raw: Bytes,
}

/// Who is named in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The name beside the address.
    pub name: Option<String>,
    /// The address as written; may be no valid one, and empty.
    pub address: String,
}

/// What tells a machine's mail from a person's, and a loop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// `Auto-Submitted` other than `no` (RFC 3834), or the older `X-Auto-Response-Suppress`, `X-Autoreply` and
    /// `X-Autorespond`.
    pub auto_submitted: bool,
    /// `Precedence: bulk`, `junk` or `list`, or any `List-` field.
    pub bulk: bool,
    /// What stands in the angle brackets of each `List-Id` (RFC 2919), in lower case.
    pub list_ids: Vec<String>,
    /// How many `Received` fields it has.
    pub received: usize,
    /// Each `Delivered-To` and `X-Loop`, in lower case.
    pub delivered_to: Vec<String>,
    /// `Return-Path: <>`, a sender called `mailer-daemon` or `postmaster`, or a `multipart/report`: what the
    /// null sender's mail looks like where no envelope is known.
    pub null_sender_forms: bool,
}

/// What was broken in a mail that was read nevertheless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// No `Message-ID`, or an empty one.
    NoId,
    /// A second `Message-ID`, which is not looked at.
    SeveralIds,
    /// No `From` with an address.
    NoFrom,
    /// Several `From` fields, or one with several mailboxes: the first counts.
    SeveralFrom,
    /// A second `Subject`, `Date` or `Content-Type`: the first counts.
    RepeatedField,
    /// No `Date`, or none that is a date.
    NoDate,
    /// A line of a header that is no field.
    BadHeaderLine,
    /// A multipart without boundary, or whose boundary is nowhere: its bytes are shown as text.
    NoBoundary,
    /// A multipart without its end.
    Unclosed,
    /// A charset nobody knows: the bytes are shown as UTF-8 or windows-1252.
    UnknownCharset,
    /// A transfer encoding nobody knows, or one that its bytes do not follow.
    BadEncoding,
}

impl Warning {
    /// A word for machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoId => "no-message-id",
            Self::SeveralIds => "several-message-ids",
            Self::NoFrom => "no-from",
            Self::SeveralFrom => "several-from",
            Self::RepeatedField => "repeated-field",
            Self::NoDate => "no-date",
            Self::BadHeaderLine => "bad-header-line",
            Self::NoBoundary => "no-boundary",
            Self::Unclosed => "unclosed-multipart",
            Self::UnknownCharset => "unknown-charset",
            Self::BadEncoding => "bad-encoding",
        }
    }
}

impl Mailbox {
    /// The address, if mail can be sent to it.
    pub fn email(&self) -> Option<Email> {
        Email::parse(&self.address).ok()
    }
}

impl Message {
    /// Its bytes, unchanged.
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Its id, or one made of its bytes.
    pub fn known_as(&self) -> MessageId {
        self.id.clone().unwrap_or_else(|| MessageId::synthetic(&self.raw))
    }

    /// When it was sent: its own date, unless that is more than a day after it was received, or before 1971
    /// (clocks that were never set). Then `received`.
    pub fn sent(&self, received: Moment) -> Moment {
        let first = Moment::from_micros(0).plus(days(365));
        self.date.filter(|date| *date <= received.plus(days(1)) && *date >= first).unwrap_or(received)
    }

    /// The first field of that name, decoded; names are compared without case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The bytes of a part with its transfer encoding undone; of a multipart or message, as they stand.
    pub fn content(&self, part: &Part) -> Cow<'_, [u8]> {
        crate::content::decoded(&self.raw[part.body.clone()], part.encoding).bytes
    }

    /// What is not shown as text, in order: files, pictures, forwarded mails, signatures, encrypted parts. A
    /// text that has a name is both.
    pub fn attachments(&self) -> impl Iterator<Item = Attachment<'_>> {
        let listed = |part: &&Part| match part.kind {
            PartKind::Attachment | PartKind::Message => true,
            PartKind::Text | PartKind::Html => part.name.is_some(),
            PartKind::Multipart => false,
        };
        self.parts.iter().filter(listed).map(|part| Attachment { message: self, part })
    }

    /// The signs with which it reacts to the mail it answers, if it does (RFC 9078): the first line of that part,
    /// at most 100 characters. To be shown as a reaction, and never counted as more.
    pub fn reaction(&self) -> Option<String> {
        let part = self.parts.iter().find(|part| part.reaction)?;
        let text = crate::charset::decode(&self.content(part), part.charset.as_deref()).text;
        let line: String = text.trim_start().lines().next()?.trim_end().chars().take(100).collect();
        Some(line).filter(|line| !line.is_empty())
    }

    /// Whether it, or a part of it, is encrypted (RFC 3156, RFC 8551, or an OpenPGP message in its text). Such
    /// parts are never given as text.
    pub fn is_encrypted(&self) -> bool {
        self.parts.iter().any(|part| part.protection == Protection::Encrypted)
    }
}
