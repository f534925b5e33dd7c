//! Messages of the archive, and threads of them.

use super::list::List;
use access::Person;
use base::{Email, Id, Lang, Line, Moment, Parse, Sentence};
use jiff::civil::Date;
use mail::raw::RawId;

/// Why a message was taken out.
pub(crate) type Why = Line<300>;

/// A message of the archive.
#[derive(Clone, Debug)]
pub(crate) struct Archived {
    /// Its id.
    pub(crate) id: Id<Archived>,
    /// The list.
    pub(crate) list: Id<List>,
    /// The part of its address that names it: made from the Message-ID, the same for ever.
    pub(crate) address: String,
    /// Its Message-ID, without angle brackets; a made one where it had none.
    pub(crate) message_id: String,
    /// Its bytes.
    pub(crate) raw: RawId,
    /// How many they are.
    pub(crate) size: i64,
    /// Its thread.
    pub(crate) thread: Id<Thread>,
    /// What it answers, as far as that is here.
    pub(crate) parent: Option<Id<Archived>>,
    /// Who wrote it.
    pub(crate) author: Author,
    /// Its subject.
    pub(crate) subject: String,
    /// The language of its text.
    pub(crate) lang: Option<Lang>,
    /// What it says, as a reader sees it; nothing where it is encrypted or redacted.
    pub(crate) text: String,
    /// Whether the text was made of HTML.
    pub(crate) from_html: bool,
    /// Whether it is encrypted.
    pub(crate) encrypted: bool,
    /// When it was sent, as far as its date can be believed.
    pub(crate) sent: Moment,
    /// When it came into the archive.
    pub(crate) archived: Moment,
    /// Whether it came from an older archive.
    pub(crate) imported: bool,
    /// When and why it was taken out.
    pub(crate) redacted: Option<(Moment, Option<String>)>,
}

/// Who wrote a message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Author {
    /// The name in the mail.
    pub(crate) name: Option<String>,
    /// The address in the mail.
    pub(crate) email: Option<Email>,
    /// Whose account has the address.
    pub(crate) person: Option<Id<Person>>,
}

impl Archived {
    /// Whether its bytes may be given away: not when it was taken out, nor when its author has left and is not named any
    /// more.
    pub(crate) const fn gives_bytes(&self) -> bool {
        let Author { name, email, .. } = &self.author;
        self.redacted.is_none() && (name.is_some() || email.is_some())
    }
}

/// Messages that answer each other.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    /// Its id.
    pub(crate) id: Id<Thread>,
    /// The list.
    pub(crate) list: Id<List>,
    /// The part of its address that names it: that of the message that was here first.
    pub(crate) address: String,
    /// The subject of its first message.
    pub(crate) subject: String,
    /// When its first message was sent.
    pub(crate) first: Moment,
    /// When its newest was.
    pub(crate) latest: Moment,
    /// How many it has.
    pub(crate) messages: i64,
    /// When it came about here; of two that turn out to be one, the older keeps its address.
    pub(crate) made: Moment,
    /// The thread that it turned out to belong to, to which its address leads.
    pub(crate) joined_into: Option<Id<Thread>>,
}

/// A file in a message.
#[derive(Clone, Debug)]
pub(crate) struct Attached {
    /// Its id.
    pub(crate) id: Id<Attached>,
    /// Its place among the files of the message, from 1.
    pub(crate) position: i64,
    /// Its name.
    pub(crate) name: String,
    /// Its media type.
    pub(crate) media: String,
    /// How many bytes.
    pub(crate) size: i64,
    /// Where they are.
    pub(crate) blob: files::BlobId,
    /// Where it is as it is shown: a picture that somebody has looked at, drawn anew.
    pub(crate) shown: Option<files::BlobId>,
}

/// A month of an archive, by the time of UTC, so that a message stays where it is whoever reads: `2013-04`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Month(String);

impl Month {
    /// The month in which something was sent.
    pub(crate) fn of(sent: Moment) -> Self {
        let day = sent.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        Self(format!("{:04}-{:02}", day.year(), day.month()))
    }

    /// As it stands in addresses.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Its first day.
    pub(crate) fn first(&self) -> Date {
        let numbers = self.0.split_once('-').and_then(|(y, m)| Some((y.parse().ok()?, m.parse().ok()?)));
        numbers.and_then(|(year, month)| Date::new(year, month, 1).ok()).unwrap_or(Date::ZERO)
    }
}

impl Parse for Month {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let shaped = typed.len() == 7
            && typed.bytes().enumerate().all(|(at, c)| if at == 4 { c == b'-' } else { c.is_ascii_digit() })
            && matches!(typed[5..].parse::<u8>(), Ok(1..=12));
        if shaped { Ok(Self(typed.to_owned())) } else { Err(Sentence::of("wrong-choice")) }
    }
}

base::text_column!("a month", Month);
