//! How a comment is shown where others mention it.

use crate::policy::ReadIt;
use crate::store::{comments, statements};
use ::web::{Card, CardMaker, Ui};
use access::Policy;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

/// Makes the cards of comments that are shown.
pub(crate) const CARDS: CardMaker = CardMaker { kind: "statement-comment", card };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let Some(comment) = comments::find(look, id.as_of())? else { return Ok(None) };
    let Some(statement) = statements::find(look, comment.statement)? else { return Ok(None) };
    let shown = ReadIt(&statement).permits(look.actor());
    Ok(comment.number.filter(|_| shown).map(|number| Card {
        title: format!("#{number} · {}", statement.proposal.title),
        link: comment.link(&statement),
    }))
}
