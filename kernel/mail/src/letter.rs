//! A letter as the house knows it, before it is MIME. It is kept as JSON until it has been sent.

use base::{Email, Lang, Line, Link, Moment};
use serde::{Deserialize, Serialize};

/// A name beside an address; longer ones are cut by whoever writes the letter.
pub type Name = Line<120>;

/// One letter to one person: what it says differs from reader to reader, and nobody sees who else got it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Whom it is for.
    pub to: Email,
    /// What they are called.
    pub to_name: Option<Name>,
    /// In whose name it is written, when that is not the network's own.
    pub from: Option<Name>,
    /// What it is about, in one line.
    pub subject: String,
    /// What it says, as plain text: lines end in `\n`.
    pub body: String,
    /// The same as HTML, for readers who prefer it.
    pub html: Option<String>,
    /// Where an answer goes, when not to the sender.
    pub reply_to: Option<Email>,
    /// Further header fields (`In-Reply-To`, `List-Id` …). Names that this crate writes itself are passed
    /// over.
    pub headers: Vec<(String, String)>,
    /// Its `Message-ID` without angle brackets, as `local@domain`.
    pub message_id: String,
    /// When it was written.
    pub date: Moment,
    /// The language it is in.
    pub lang: Lang,
    /// The address at which one request, without a question asked, ends letters of this sort (RFC 8058).
    pub unsubscribe: Option<Link>,
    /// Written by the program, not by a person: vacation notices stay silent (RFC 3834).
    pub auto_submitted: bool,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
}

/// A file in a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file's name.
    pub name: String,
    /// Its media type, with parameters: `text/calendar; method=REQUEST`.
    pub media_type: String,
    /// What is in it; base64 in JSON.
    #[serde(with = "base64_text")]
    pub bytes: Vec<u8>,
}

/// As a list of numbers a file would be four times as long.
mod base64_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de};
    use std::borrow::Cow;

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        STANDARD.decode(text.as_bytes()).map_err(de::Error::custom)
    }
}
