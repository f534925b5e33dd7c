//! Searching, and searches that are kept, over a capability of notes that are made of their ids.

mod feeds;
mod kept;
mod mail;
mod page;

use access::Actor;
use base::{Id, Lang, Moment, Tongue, days};
use capability::Capability;
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};
use testing::House;
use web::{Card, CardMaker, Naming, Searchable};

/// The first byte of a note's id is for whom it is (else it is for the person of that id), the second in what language, the
/// third its number, which stands in its words; an even number is filed under a topic, and is about Africa.
pub(crate) const PUBLIC: u8 = 0xf1;
pub(crate) const NETWORK: u8 = 0xf2;
pub(crate) const ENGLISH: u8 = 1;
pub(crate) const FRENCH: u8 = 2;

#[derive(serde::Serialize)]
pub(crate) struct Noted {
    #[serde(skip)]
    pub(crate) kind: &'static str,
    pub(crate) note: Id<Subject>,
}

impl Fact for Noted {
    const KIND: &'static str = "test-noted";

    fn subject(&self) -> Subject {
        Subject::new(self.kind, self.note)
    }
}

/// The time of note number 0: 1 January 2025.
const DAY: Moment = Moment::from_micros(1_735_689_600_000_000);

fn document(_: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let bytes = *id.bytes();
    let audience = match bytes[0] {
        PUBLIC => Audience::Public,
        NETWORK => Audience::Network,
        _ => Audience::Of(bytes),
    };
    let (lang, title) = match bytes[1] {
        FRENCH => (Tongue::French, "Câbles sous la mer"),
        _ => (Tongue::English, "Cables <under> the sea"),
    };
    Ok(Some(Document {
        kind: "note".into(),
        id: bytes,
        lang: Some(Lang::from(lang)),
        title: title.into(),
        body: format!("A submarine note & its number{}", bytes[2]),
        link: format!("/notes/{id}"),
        at: DAY.plus(days(u64::from(bytes[2]))),
        audience: vec![audience],
        topics: if bytes[2].is_multiple_of(2) { vec!["access".into()] } else { Vec::new() },
        filters: if bytes[2].is_multiple_of(2) { vec!["region=africa".into()] } else { Vec::new() },
    }))
}

const TOPIC: Id<Subject> = Id::from_bytes([9; 16]);

pub(crate) const NOTES: Capability = Capability {
    name: "notes",
    locales: &[(Tongue::English, "note-kind = Notes\ntopic-kind = Topics")],
    searchables: &[Searchable {
        kind: "note",
        label: "note-kind",
        facts: &[Noted::KIND],
        document,
        after: |_, _| Ok(Vec::new()),
    }],
    namings: &[Naming {
        kind: "topic",
        label: "topic-kind",
        named: |_, name| Ok(if name == "access" { vec![TOPIC] } else { vec![] }),
    }],
    cards: &[CardMaker {
        kind: "topic",
        card: |_, _, _| Ok(Some(Card { title: "Access for all".into(), link: "/topics/access".into() })),
    }],
    ..Capability::EMPTY
};

pub(crate) fn each(test: impl Fn(&House)) {
    testing::each(&[&NOTES], test);
}

pub(crate) fn note(house: &House, ids: &[[u8; 16]]) {
    let ids = ids.to_vec();
    house.act(Actor::House, move |act| {
        for id in &ids {
            act.record(&Noted { kind: "note", note: Id::from_bytes(*id) })?;
        }
        Ok(())
    });
    house.settle();
}

pub(crate) fn id(audience: u8, lang: u8, number: u8) -> [u8; 16] {
    let mut id = [0; 16];
    id[..3].copy_from_slice(&[audience, lang, number]);
    id
}
