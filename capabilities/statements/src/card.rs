//! How a statement is shown where others mention it.

use crate::facts::STATEMENT;
use crate::policy::ReadIt;
use crate::store::statements;
use ::web::{Card, CardMaker, Ui};
use access::Policy;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const CARDS: CardMaker = CardMaker { kind: STATEMENT, card };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = statements::find(look, id.as_of())?;
    let seen = found.filter(|statement| ReadIt(statement).permits(look.actor()));
    Ok(seen.map(|one| Card { title: one.proposal.title.to_string(), link: one.link() }))
}
