//! How an event is shown where others mention it.

use crate::facts::EVENT;
use crate::store::events as store;
use ::web::{Card, CardMaker, Ui};
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const CARDS: CardMaker = CardMaker { kind: EVENT, card };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let event = store::by_id(look, look.actor(), id.as_of())?;
    Ok(event.map(|event| Card { title: event.details.title.to_string(), link: event.link() }))
}
