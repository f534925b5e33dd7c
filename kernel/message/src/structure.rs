//! A mail as JSON, for `mail inspect`.

use crate::{Mailbox, Message, MessageId, Part, Protection};
use serde_json::{Value, json};

/// All that was found in a mail: header, parts, attachments, warnings. For people and their scripts; keys are
/// only ever added.
pub fn structure(message: &Message) -> Value {
    let names = |list: &[Mailbox]| list.iter().map(mailbox).collect::<Vec<_>>();
    let ids = |list: &[MessageId]| list.iter().map(MessageId::as_str).map(str::to_owned).collect::<Vec<_>>();
    let text = message.text();
    json!({
        "message_id": message.id.as_ref().map(MessageId::as_str),
        "known_as": message.known_as().as_str(),
        "address": message.known_as().address(),
        "references": ids(&message.references),
        "in_reply_to": ids(&message.in_reply_to),
        "from": message.from.as_ref().map(mailbox),
        "sender": message.sender.as_ref().map(mailbox),
        "reply_to": names(&message.reply_to),
        "to": names(&message.to),
        "cc": names(&message.cc),
        "subject": message.subject,
        "base_subject": crate::base_subject(&message.subject),
        "date": message.date.map(|date| date.to_string()),
        "language": message.lang.as_ref().map(base::Lang::as_str),
        "size": message.raw().len(),
        "encrypted": message.is_encrypted(),
        "automatic": message.signs.auto_submitted,
        "bulk": message.signs.bulk,
        "list_ids": message.signs.list_ids,
        "received": message.signs.received,
        "parts": message.parts.iter().map(part).collect::<Vec<_>>(),
        "attachments": message.attachments().map(|attachment| part(attachment.part)).collect::<Vec<_>>(),
        "text": { "characters": text.text.chars().count(), "from_html": text.from_html, "cut": text.cut },
        "headers": message.headers.iter().map(|(name, value)| json!([name, value])).collect::<Vec<_>>(),
        "warnings": message.warnings.iter().map(|warning| warning.name()).collect::<Vec<_>>(),
    })
}

fn mailbox(mailbox: &Mailbox) -> Value {
    json!({ "name": mailbox.name, "address": mailbox.address })
}

fn part(part: &Part) -> Value {
    let path: Vec<_> = part.path.iter().map(u16::to_string).collect();
    json!({
        "path": path.join("."),
        "kind": part.kind.name(),
        "type": part.media_type,
        "charset": part.charset,
        "name": part.name,
        "size": part.size,
        "encrypted": part.protection == Protection::Encrypted,
        "signature": part.protection == Protection::Signature,
    })
}
