//! A capability with two texts to take bits from: one for everybody, one for the network.

use ::facts::{Look, Subject};
use ::web::{Quotable, Quoted};
use base::{Id, Lang, Tongue};
use capability::Capability;
use db::Fault;
use search::Audience;

pub(super) const SHEETS: Capability = Capability {
    name: "sheets",
    quotables: &[Quotable { kind: "sheet", label: "bits-title", quoted, at }],
    ..Capability::EMPTY
};

/// Where the text for everybody is.
pub(super) const PUBLIC: &str = "/sheets/public";

/// Where the text for the network is.
pub(super) const INNER: &str = "/sheets/inner";

/// What both say.
pub(super) const SAID: &str = "Openness is not a gift of states but the work of many hands.";

const INNER_ID: [u8; 16] = [2; 16];

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let public = *id.bytes() != INNER_ID;
    if !public && !look.actor().is_inside() && *look.actor() != access::Actor::House {
        return Ok(None);
    }
    Ok(Some(Quoted {
        title: "A sheet".to_owned(),
        link: if public { PUBLIC } else { INNER }.to_owned(),
        author: Some("Wanjiru".to_owned()),
        people: Vec::new(),
        email: None,
        lang: Some(Lang::from(Tongue::English)),
        text: SAID.to_owned(),
        public,
        audience: vec![if public { Audience::Public } else { Audience::Network }],
        at: look.now(),
        topics: Vec::new(),
    }))
}

fn at(_: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    Ok(match path {
        PUBLIC => Some(Id::from_bytes([1; 16])),
        INNER => Some(Id::from_bytes(INNER_ID)),
        _ => None,
    })
}
