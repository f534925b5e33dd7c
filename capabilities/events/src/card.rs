//! How an event is shown where others mention it, and found by what it is called.

use crate::facts::EVENT;
use crate::store::events as store;
use ::web::{Card, CardMaker, Naming, Ui};
use base::{Id, Parse, Slug};
use db::Fault;
use facts::{Look, Subject};

pub(crate) const CARDS: CardMaker = CardMaker { kind: EVENT, card };

pub(crate) const NAMING: Naming = Naming { kind: EVENT, label: "event-nav", named };

/// By its title, or the name in an address that it has or had.
fn named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found = store::titled(look, look.actor(), name.trim())?;
    if let Ok(slug) = Slug::parse(&name.trim().to_lowercase())
        && let Some(event) = store::by_slug(look, look.actor(), &slug)?
        && !found.contains(&event.id)
    {
        found.push(event.id);
    }
    Ok(found.into_iter().take(10).map(Id::as_of).collect())
}

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let event = store::by_id(look, look.actor(), id.as_of())?;
    Ok(event.map(|event| Card { title: event.details.title.to_string(), link: event.link() }))
}
