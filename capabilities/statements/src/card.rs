//! How a statement is shown where others mention it, and on the page of what gave the occasion.

use crate::facts::STATEMENT;
use crate::policy::ReadIt;
use crate::store::statements;
use crate::web::index::{Row, row};
use ::web::{Beside, Card, CardMaker, Html, Ui};
use access::Policy;
use askama::Template;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const CARDS: CardMaker = CardMaker { kind: STATEMENT, card };

/// Statements stand beside the event that gave the occasion.
pub(crate) const BESIDE: Beside = Beside { kind: "event", html: on_event };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = statements::find(look, id.as_of())?;
    let seen = found.filter(|statement| ReadIt(statement).permits(look.actor()));
    Ok(seen.map(|one| Card { title: one.proposal.title.to_string(), link: one.link() }))
}

#[derive(Template)]
#[template(path = "statements/_on_event.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
}

fn on_event(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Option<Html>, Fault> {
    let thing = Subject { kind: BESIDE.kind.into(), id: event };
    let found = statements::on_occasion(look, look.actor().is_inside(), &thing)?;
    if found.is_empty() {
        return Ok(None);
    }
    let rows = found.iter().map(|one| row(look, ui, one)).collect::<Result<_, _>>()?;
    Ok(Some(crate::web::html(&Section { ui, rows })?))
}
