//! How bits are found and mentioned elsewhere.

use crate::Bit;
use crate::face::{self, address};
use crate::facts::{BIT, BitForgotten, BitMarked, BitRemoved, BitSourceChanged, BitTakenIn};
use crate::heart::kept::Kept;
use crate::store::bits as store;
use ::search::Document;
use ::web::{Card, CardMaker, Searchable, Ui};
use base::{Id, Slug};
use db::Fault;
use facts::{Fact, Look, Subject};

/// So many characters of a passage stand for its title.
pub(crate) const TITLE: usize = 80;

pub(crate) const CARDS: CardMaker = CardMaker { kind: BIT, card };

pub(crate) const SEARCHABLE: Searchable = Searchable {
    kind: BIT,
    label: "bits-title",
    facts: &[BitMarked::KIND, BitRemoved::KIND, BitSourceChanged::KIND, BitForgotten::KIND, BitTakenIn::KIND],
    document,
    after: |look, after| {
        let ids = store::ids_after(look, after.map(Id::as_of))?;
        Ok(ids.into_iter().map(Id::as_of).collect())
    },
};

fn card(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let bit = face::find(look, ui.house(), id.as_of::<Bit>())?;
    Ok(bit.map(|bit| Card { title: markup::excerpt(&bit.passage, TITLE), link: bit.address() }))
}

/// A bit whose source is gone is not found. Who finds it, its source said when it was last asked.
fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some(bit) = store::find(look, id.as_of())?.filter(|bit| bit.gone.is_none()) else { return Ok(None) };
    let topics = store::topics_of(look, bit.id)?;
    Ok(Some(document_of(bit, &topics)))
}

fn document_of(bit: Kept, topics: &[Slug]) -> Document {
    Document {
        kind: BIT.to_owned(),
        id: *bit.id.bytes(),
        title: bit.passage.excerpt(TITLE),
        body: markup::plain_text(bit.passage.as_str()),
        link: address(bit.id),
        lang: bit.lang,
        at: bit.marked,
        audience: bit.audience,
        topics: topics.iter().map(ToString::to_string).collect(),
        filters: Vec::new(),
    }
}
