//! Events as what gives the occasion to other things.

use crate::facts::EVENT;
use crate::heart::filter::Filter;
use crate::store::lists;
use ::web::{Choice, Occasion, Ui};
use base::days;
use db::Fault;
use facts::Look;

pub(crate) const OCCASION: Occasion = Occasion { kind: EVENT, choices };

/// An event gives the occasion to texts for half a year after it.
const AFTERWARDS_DAYS: u64 = 180;

/// More could not be chosen from in one list.
const MOST: i64 = 200;

fn choices(look: &Look, ui: &Ui) -> Result<Vec<Choice>, Fault> {
    let from = look.now().minus(days(AFTERWARDS_DAYS));
    let found = lists::upcoming(look, look.actor(), &Filter::default(), from, None, MOST)?;
    let choice = |listed: lists::Listed| {
        let details = &listed.event.details;
        let day = ui.date(details.when.first_day());
        Choice::new(listed.event.id, format!("{day} · {}", details.title))
    };
    Ok(found.into_iter().map(choice).collect())
}
