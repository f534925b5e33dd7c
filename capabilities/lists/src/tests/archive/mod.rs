//! The archive: how messages are kept, found and shown.

mod closed;
mod feeds;
mod keeping;
mod pages;
mod redaction;
mod shape;
mod threads;
mod writing;

use super::{list, make};
use crate::acts::archive::{self, Incoming, Kept};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::store::nodes::Shelf;
use access::Actor;
use std::sync::Arc;
use testing::House;

/// A public list and its archive.
pub(super) fn talk(house: &House) -> List {
    make(&house.steward("Stella"), "talk");
    list(house, "talk")
}

/// A mail: its id, what it answers, its subject, its text.
pub(super) fn mail(id: &str, references: &[&str], subject: &str, text: &str) -> String {
    let references: Vec<String> = references.iter().map(|id| format!("<{id}@lists.example>")).collect();
    let references = match references.as_slice() {
        [] => String::new(),
        some => format!("References: {}\r\n", some.join(" ")),
    };
    format!(
        "From: Ana Silva <ana@example.org>\r\nDate: Mon, 1 Dec 2025 08:00:00 +0000\r\nSubject: {subject}\r\n\
         Message-ID: <{id}@lists.example>\r\n{references}\r\n{text}\r\n"
    )
}

/// Puts a mail into the archive, as it would come in.
pub(super) fn keep(house: &House, list: &List, raw: &str) -> Archived {
    match keep_as(house, list, raw.as_bytes(), false) {
        Kept::New(message) | Kept::Known(message) => message,
    }
}

/// The same, and what became of it; from an older archive or not.
pub(super) fn keep_as(house: &House, list: &List, raw: &[u8], imported: bool) -> Kept {
    let room = house.built.house.clone();
    let prepared = house.wait(::mail::raw::prepare(&room.files, raw.to_vec().into())).unwrap();
    let message = Arc::new(message::read(raw).expect("a mail that can be read"));
    let attachments = house.wait(archive::attachments(&room.files, &message)).unwrap();
    let list = list.clone();
    let kept = house.act(Actor::House, move |act| {
        let now = act.now();
        let raw = ::mail::raw::keep(act, &prepared, now)?;
        let incoming = Incoming {
            id: None,
            raw,
            message: &message,
            received: now,
            person: None,
            imported,
            attachments: &attachments,
        };
        let kept = archive::keep(act, &list, &incoming)?;
        if imported {
            let new = if let Kept::New(new) = &kept { vec![new.id] } else { Vec::new() };
            archive::imported(act, list.id, new)?;
        }
        Ok(kept)
    });
    house.settle();
    kept
}

/// Puts many mails without files into the archive, in one act.
pub(super) fn keep_all(house: &House, list: &List, raws: &[String]) -> Vec<Archived> {
    let room = house.built.house.clone();
    let prepare = |raw: &String| house.wait(::mail::raw::prepare(&room.files, raw.clone().into())).unwrap();
    let prepared: Vec<_> = raws.iter().map(prepare).collect();
    let read = |raw: &String| Arc::new(message::read(raw.as_bytes()).expect("a mail that can be read"));
    let messages: Vec<_> = raws.iter().map(read).collect();
    let list = list.clone();
    let kept = house.act(Actor::House, move |act| {
        let mut shelf = Shelf::of(list.id);
        let mut kept = Vec::new();
        let now = act.now();
        for (prepared, message) in prepared.iter().zip(&messages) {
            let raw = ::mail::raw::keep(act, prepared, now)?;
            let incoming = Incoming {
                id: None,
                raw,
                message,
                received: now,
                person: None,
                imported: true,
                attachments: &[],
            };
            match archive::keep_with(act, &list, &incoming, &mut shelf)? {
                Kept::New(message) | Kept::Known(message) => kept.push(message),
            }
        }
        archive::imported(act, list.id, kept.iter().map(|message| message.id).collect())?;
        Ok(kept)
    });
    house.settle();
    kept
}

/// Where a message stands.
pub(super) fn link(message: &Archived) -> String {
    format!("/lists/talk/messages/{}", message.address)
}

/// Puts a member on the list.
pub(super) fn subscribe(house: &House, list: &List, member: &testing::Browser<'_>) {
    member
        .fill(&format!("{}/subscription", list.link()))
        .with("delivery", "every")
        .with("digest_form", "mime")
        .with("own_copies", "sent")
        .with("doubles", "once")
        .send();
    house.settle();
}
