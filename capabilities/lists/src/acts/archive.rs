//! Keeping messages: each once, under an address that never changes.

use crate::acts::threading::{self, Placed};
use crate::facts::{ListImported, ListMessageArchived};
use crate::heart::list::List;
use crate::heart::message::{Archived, Attached, Author, Thread};
use crate::heart::threading::followed;
use crate::store::nodes::Shelf;
use crate::store::{attachments as files_of, messages as store};
use access::Person;
use base::{Id, Moment};
use db::Fault;
use facts::Act;
use files::BlobId;
use mail::raw::RawId;
use message::{Message, MessageId};

/// A message on its way into the archive.
pub(crate) struct Incoming<'a> {
    /// Its id, where it had one before it came here.
    pub(crate) id: Option<Id<Archived>>,
    /// Its bytes, which are kept already.
    pub(crate) raw: RawId,
    /// What was read in them.
    pub(crate) message: &'a Message,
    /// When it came in; of one that came from an older archive, the latest at which it can have been sent.
    pub(crate) received: Moment,
    /// Whose account has its author's address.
    pub(crate) person: Option<Id<Person>>,
    /// Whether it came from an older archive.
    pub(crate) imported: bool,
    /// Its files, as [`attachments`] has kept them.
    pub(crate) attachments: &'a [NewAttached],
}

/// A file of a message on its way into the archive.
#[derive(Clone, Debug)]
pub(crate) struct NewAttached {
    /// Its name; made up where the mail has none.
    pub(crate) name: String,
    /// Its media type, as the mail claims.
    pub(crate) media: String,
    /// How many bytes.
    pub(crate) size: i64,
    /// Where they are.
    pub(crate) blob: BlobId,
}

/// What became of a message.
#[derive(Clone, Debug)]
pub(crate) enum Kept {
    /// It is in the archive now.
    New(Archived),
    /// It was there already.
    Known(Archived),
}

/// Keeps the files of a message, each once; before the act that keeps the message.
pub(crate) async fn attachments(
    store: &files::Store,
    message: &Message,
) -> Result<Vec<NewAttached>, files::Fault> {
    let mut kept = Vec::new();
    for (at, file) in message.attachments().enumerate() {
        let bytes = bytes::Bytes::from(file.bytes().into_owned());
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let name = file.name().map(clean).filter(|name| !name.trim().is_empty());
        kept.push(NewAttached {
            name: name.unwrap_or_else(|| format!("part-{}", at + 1)),
            media: clean(file.media_type()),
            size,
            blob: store.put(bytes).await?,
        });
    }
    Ok(kept)
}

/// Keeps a message. One that has the Message-ID of another but says something else is kept too, under an address made of
/// its bytes.
pub(crate) fn keep(act: &mut Act, list: &List, incoming: &Incoming) -> Result<Kept, Fault> {
    keep_with(act, list, incoming, &mut Shelf::of(list.id))
}

/// Keeps a message with what is known of those before it in the same act, which spares asking for it. An act that keeps
/// messages of an older archive ends with [`imported`].
pub(crate) fn keep_with(
    act: &mut Act,
    list: &List,
    incoming: &Incoming,
    shelf: &mut Shelf,
) -> Result<Kept, Fault> {
    let references = followed(references(incoming.message));
    let mut new = archived(act, list, incoming);
    if let Some(known) = named(act, &mut new, incoming, &references, shelf)? {
        return Ok(Kept::Known(known));
    }
    let Placed { threads } = threading::place(act, &mut new, &references, shelf)?;
    for (position, file) in (1..).zip(incoming.attachments) {
        let NewAttached { name, media, size, blob } = file.clone();
        let id = act.id();
        files_of::add(act, new.id, &Attached { id, position, name, media, size, blob, shown: None })?;
    }
    if !incoming.imported {
        act.record(&ListMessageArchived { list: list.id, message: new.id, threads })?;
    }
    Ok(Kept::New(new))
}

/// Tells of messages of an older archive that this act has kept, or, without any, that the import has come further.
pub(crate) fn imported(act: &mut Act, list: Id<List>, messages: Vec<Id<Archived>>) -> Result<(), Fault> {
    act.record(&ListImported { list, messages })
}

/// What a message answers, the oldest first: its References, or the first id in its In-Reply-To where it has none (RFC 5256,
/// step 1).
pub(crate) fn references(message: &Message) -> Vec<String> {
    let named: String =
        message.header("references").unwrap_or_default().split_whitespace().collect::<Vec<_>>().concat();
    let in_references =
        |id: &&MessageId| !message.in_reply_to.contains(id) || named.contains(&format!("<{id}>"));
    let references: Vec<String> =
        message.references.iter().filter(in_references).map(ToString::to_string).collect();
    if references.is_empty() {
        message.in_reply_to.first().map(ToString::to_string).into_iter().collect()
    } else {
        references
    }
}

/// Gives the message its Message-ID and address, unless it is here already.
fn named(
    act: &Act,
    new: &mut Archived,
    incoming: &Incoming,
    references: &[String],
    shelf: &mut Shelf,
) -> Result<Option<Archived>, Fault> {
    let own = incoming.message.known_as();
    let near: Vec<&str> = references.iter().map(String::as_str).chain([own.as_str()]).collect();
    shelf.bring(act, &near)?;
    let made = MessageId::synthetic(incoming.message.raw());
    for id in [own, made] {
        let Some(there) = shelf.get(act, id.as_str())?.and_then(|kept| kept.message) else {
            new.address = id.address();
            new.message_id = id.to_string();
            return Ok(None);
        };
        match store::find(act, there)? {
            Some(known) if id.is_synthetic() || is_same(&known, new) => return Ok(Some(known)),
            _ => {}
        }
    }
    Err(Fault::Data("two messages with one made id".into()))
}

/// Whether two messages of one Message-ID are one. Of an older archive each copy came another way, and Pipermail's texts differ
/// with its version: there one author and one moment, or one text, will do. What was taken out does not come back.
fn is_same(known: &Archived, new: &Archived) -> bool {
    let alike = known.author.email == new.author.email && (known.sent == new.sent || known.text == new.text);
    known.raw == new.raw || new.imported && (known.redacted.is_some() || alike)
}

fn archived(act: &Act, list: &List, incoming: &Incoming) -> Archived {
    let message = incoming.message;
    let body = message.text();
    let from = message.from.as_ref();
    Archived {
        id: incoming.id.unwrap_or_else(|| act.id()),
        list: list.id,
        address: String::new(),
        message_id: String::new(),
        raw: incoming.raw,
        size: i64::try_from(message.raw().len()).unwrap_or(i64::MAX),
        thread: act.id::<Thread>(),
        parent: None,
        author: Author {
            name: from.and_then(|from| from.name.as_deref()).map(clean),
            email: from.and_then(message::Mailbox::email),
            person: incoming.person,
        },
        subject: clean(&message.subject),
        lang: message.lang.clone(),
        text: clean(&body.text),
        from_html: body.from_html,
        encrypted: message.is_encrypted(),
        sent: message.sent(incoming.received),
        archived: act.now(),
        imported: incoming.imported,
        redacted: None,
    }
}

/// Without zero characters, which one of the databases cannot keep.
fn clean(text: &str) -> String {
    text.replace('\0', "")
}
