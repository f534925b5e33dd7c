//! The author of a text is told when a passage of it is marked, and when it is used; never of their own doing.

use crate::Bit;
use crate::face::address;
use crate::facts::{BitMarked, BitUsed};
use crate::store::bits as store;
use base::{Id, Sentence};
use db::Fault;
use facts::{Entry, Fact, Look};
use serde::Deserialize;
use web::{Concern, Notice, NoticeKind, Recipient, Telling};

/// One kind of notice for both: who wants to hear of one wants to hear of the other.
pub(crate) const NOTICES: [NoticeKind; 1] = [NoticeKind {
    name: "bit-of-mine",
    default: Telling::Digest,
    facts: &[BitMarked::KIND, BitUsed::KIND],
    concerns,
}];

/// What both facts say.
#[derive(Deserialize)]
struct Said {
    bit: Id<Bit>,
    title: String,
    /// Only of uses: whether it is the first time that the bit is there.
    first: Option<bool>,
}

fn concerns(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: Said = serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let Some(bit) = store::find(look, said.bit)?.filter(|_| said.first != Some(false)) else {
        return Ok(Vec::new());
    };
    let sentence = match said.first {
        None => Sentence::of("notice-bit-marked").with("title", said.title),
        Some(_) => Sentence::of("notice-bit-used").with("title", said.title),
    };
    let notice = Notice {
        sentence,
        link: address(bit.id),
        detail: Some(bit.passage.as_str().to_owned()),
        question: None,
    };
    let authors = store::authors(look, bit.id)?.into_iter().filter(|author| entry.actor != Some(*author));
    Ok(authors
        .map(|author| Concern { recipient: Recipient::Person(author), notice: notice.clone() })
        .collect())
}
