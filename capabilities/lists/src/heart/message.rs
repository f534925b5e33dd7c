//! Messages of the archive, and threads of them.

use super::list::List;
use access::Person;
use base::{Email, Id, Lang, Moment};
use mail::raw::RawId;

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
}

/// A file in a message.
#[derive(Clone, Debug)]
pub(crate) struct Attached {
    /// Its id.
    pub(crate) id: Id<Attached>,
    /// Its name.
    pub(crate) name: String,
    /// Its media type.
    pub(crate) media: String,
    /// How many bytes.
    pub(crate) size: i64,
    /// Where they are.
    pub(crate) blob: files::BlobId,
}
