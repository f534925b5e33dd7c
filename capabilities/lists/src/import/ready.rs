//! Makes a load ready to be kept: all that takes time and needs no transaction.

use super::Trouble;
use super::old::{Path, Top};
use super::reading::Load;
use crate::acts::archive::{self, NewAttached};
use crate::heart::list::List;
use crate::store::imports::Unread;
use crate::store::messages;
use access::Actor;
use base::{Id, Moment};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use mail::raw::{self, INLINE, Prepared, RawId};
use mailboxes::{Found, Position};
use message::{Message, Unreadable};
use web::House;

/// Files that are written at once: most of the time they wait for the disk or the store.
const AT_ONCE: usize = 16;

/// A load that is ready.
#[derive(Clone)]
pub(super) struct Batch {
    pub(super) messages: Vec<Ready>,
    pub(super) unread: Vec<Unread>,
    /// Old addresses of months, and where they lead.
    pub(super) months: Vec<(String, String)>,
    /// Where the archive goes on.
    pub(super) place: Position,
    pub(super) at_byte: u64,
}

/// A message that is ready.
#[derive(Clone)]
pub(super) struct Ready {
    pub(super) at: Position,
    pub(super) message: Message,
    pub(super) received: Option<Moment>,
    pub(super) raw: RawId,
    /// Its bytes, unless they are kept already, or were taken out.
    pub(super) bytes: Option<Prepared>,
    pub(super) attachments: Vec<NewAttached>,
    /// Its old addresses.
    pub(super) paths: Vec<Path>,
}

/// A message that was read.
struct Parsed {
    found: Found,
    message: Message,
}

/// Parses the messages of a load, and keeps their files.
pub(super) async fn batch(
    house: House,
    list: Id<List>,
    top: std::sync::Arc<Top>,
    load: Load,
) -> Result<Batch, Trouble> {
    let Load { found, unread, files, place, at_byte } = load;
    let mut unread: Vec<Unread> =
        unread.iter().map(|it| Unread { place: it.at.to_string(), why: it.why.to_string() }).collect();
    let parsed =
        tokio::task::spawn_blocking(move || found.into_iter().map(parse).collect::<Vec<_>>()).await?;
    let mut good = Vec::with_capacity(parsed.len());
    for one in parsed {
        match one {
            Ok(parsed) => good.push(parsed),
            Err((at, why)) => unread.push(Unread { place: at.to_string(), why: why_not(why).to_owned() }),
        }
    }
    let messages = stream::iter(good).map(|parsed| ready(&house, list, &top, parsed)).buffered(AT_ONCE);
    let messages = messages.try_collect().await?;
    let months = files.iter().flat_map(|file| top.months_of(file)).collect();
    Ok(Batch { messages, unread, months, place, at_byte })
}

fn parse(mut found: Found) -> Result<Parsed, (Position, Unreadable)> {
    match message::read_bytes(Bytes::from(std::mem::take(&mut found.raw))) {
        Ok(message) => Ok(Parsed { found, message }),
        Err(why) => Err((found.at, why)),
    }
}

/// Why a message is not read, for the report, which speaks English as the command line does.
const fn why_not(unreadable: Unreadable) -> &'static str {
    match unreadable {
        Unreadable::TooBig => "the message is larger than 32 MiB",
        Unreadable::TooManyHeaders => "its header has more than 1,000 fields, or more than 512 KiB",
        Unreadable::TooDeep => "its parts stand in each other more than 100 deep",
        Unreadable::TooManyParts => "it has more than 1,000 parts",
        Unreadable::NotMail => "it begins with no header field",
    }
}

async fn ready(house: &House, list: Id<List>, top: &Top, parsed: Parsed) -> Result<Ready, Trouble> {
    let Parsed { found, message } = parsed;
    let bytes = message.raw().clone();
    let large = bytes.len() > INLINE;
    let filed = large || message.attachments().next().is_some();
    let paths = top.paths(&found.old, &message);
    let Found { at, received, .. } = found;
    let raw = RawId::of(&bytes);
    if filed && is_known(house, list, &message, raw).await? {
        return Ok(Ready { at, message, received, raw, bytes: None, attachments: Vec::new(), paths });
    }
    let bytes = Some(raw::prepare(&house.files, bytes).await?);
    let attachments = archive::attachments(&house.files, &message).await?;
    Ok(Ready { at, message, received, raw, bytes, attachments, paths })
}

/// Whether the archive has these bytes, or had them until they were taken out.
async fn is_known(house: &House, list: Id<List>, message: &Message, raw: RawId) -> Result<bool, Trouble> {
    let address = message.known_as().address();
    let known = house.read(Actor::House, move |look| messages::by_address(look, list, &address)).await?;
    Ok(known.is_some_and(|known| known.redacted.is_some() || known.raw == raw))
}
