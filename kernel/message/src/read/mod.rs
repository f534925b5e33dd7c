//! Bytes in, a [`Message`] out.

mod address;
mod date;
mod fields;
mod kinds;
mod parameters;
mod signs;
mod tree;
mod words;

use crate::limits::{BYTES, REFERENCES};
use crate::{Message, MessageId, Unreadable, Warning};
use base::{Lang, Moment, Parse as _};
use bytes::Bytes;
use fields::{Field, named};

/// Reads a mail, whose lines may end in CRLF or LF. Copies the bytes; see [`read_bytes`].
pub fn read(raw: &[u8]) -> Result<Message, Unreadable> {
    if raw.len() > BYTES {
        return Err(Unreadable::TooBig);
    }
    read_bytes(Bytes::copy_from_slice(raw))
}

/// [`read`] of bytes that are shared.
pub fn read_bytes(raw: Bytes) -> Result<Message, Unreadable> {
    if raw.len() > BYTES {
        return Err(Unreadable::TooBig);
    }
    let mut tree = tree::grow(&raw)?;
    let mut head = fields::split(&raw, tree.start, &|_| false)?;
    if head.fields.is_empty() {
        return Err(Unreadable::NotMail);
    }
    // Bytes that a header should not have are in the charset of the text below, where that says one.
    let label = tree.parts.iter().find_map(|part| part.charset.clone());
    head.fields.iter_mut().for_each(|field| field.charset = label.as_deref());
    let fields = &head.fields;
    let warnings = &mut tree.warnings;
    let from = address::of(fields, "from");
    let in_reply_to =
        named(fields, "in-reply-to").flat_map(|field| MessageId::all(&field.text())).take(REFERENCES);
    let in_reply_to: Vec<_> = in_reply_to.collect();
    let id = id(fields, warnings);
    let date = date::of(fields);
    complain(fields, from.len(), date, warnings);
    warnings.sort_unstable();
    warnings.dedup();
    Ok(Message {
        references: references(fields, &in_reply_to, id.as_ref()),
        id,
        in_reply_to,
        sender: address::of(fields, "sender").into_iter().next(),
        reply_to: address::of(fields, "reply-to"),
        to: address::of(fields, "to"),
        cc: address::of(fields, "cc"),
        subject: named(fields, "subject").next().map(Field::text).unwrap_or_default(),
        date,
        lang: language(fields),
        signs: signs::of(fields, from.first(), &tree.parts),
        from: from.into_iter().next(),
        headers: fields.iter().map(|field| (field.name.to_owned(), field.text())).collect(),
        parts: tree.parts,
        warnings: tree.warnings,
        raw: raw.clone(),
    })
}

fn id(fields: &[Field<'_>], warnings: &mut Vec<Warning>) -> Option<MessageId> {
    let mut ids = named(fields, "message-id").filter_map(|field| MessageId::parse(&field.text()));
    let id = ids.next();
    if id.is_none() {
        warnings.push(Warning::NoId);
    } else if ids.next().is_some() {
        warnings.push(Warning::SeveralIds);
    }
    id
}

/// `References`, of which the last count when there are too many, and what `In-Reply-To` adds.
fn references(fields: &[Field<'_>], replied: &[MessageId], own: Option<&MessageId>) -> Vec<MessageId> {
    let mut ids: Vec<_> =
        named(fields, "references").flat_map(|field| MessageId::all(&field.text())).collect();
    ids.drain(..ids.len().saturating_sub(REFERENCES));
    let mut seen = std::collections::HashSet::new();
    ids.extend(replied.iter().cloned());
    ids.retain(|id| Some(id) != own && seen.insert(id.clone()));
    ids
}

fn language(fields: &[Field<'_>]) -> Option<Lang> {
    let text = named(fields, "content-language").next()?.text();
    Lang::parse(text.split([',', ';', ' ']).next()?).ok()
}

fn complain(fields: &[Field<'_>], authors: usize, date: Option<Moment>, warnings: &mut Vec<Warning>) {
    let several = |name| named(fields, name).nth(1).is_some();
    let mut note = |when: bool, warning| {
        if when {
            warnings.push(warning);
        }
    };
    note(authors == 0, Warning::NoFrom);
    note(authors > 1 || several("from"), Warning::SeveralFrom);
    note(["subject", "date", "content-type"].into_iter().any(several), Warning::RepeatedField);
    note(date.is_none(), Warning::NoDate);
}

/// The beginning of a field that is looked at.
fn bounded(value: &[u8], most: usize) -> &[u8] {
    &value[..value.len().min(most)]
}

/// Author, date and subject of the mail that begins at `start`, as the lines that stand before its text.
pub(crate) fn headline(raw: &[u8], start: usize) -> String {
    let Ok(head) = fields::split(raw, start, &|_| false) else { return String::new() };
    let lines = ["From", "Date", "Subject"].into_iter().filter_map(|name| {
        let text = named(&head.fields, name).next()?.text();
        (!text.is_empty()).then(|| format!("{name}: {text}\n"))
    });
    format!("----------\n{}", lines.collect::<String>())
}
