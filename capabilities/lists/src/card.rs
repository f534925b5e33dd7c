//! How lists and messages are shown where others mention them.

use crate::acts::lists::standing;
use crate::facts::{LIST, MESSAGE};
use crate::policy::Read;
use crate::store::{lists, messages};
use crate::web::archive::message_link;
use ::web::{Card, CardMaker, Ui};
use access::Policy;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const CARDS: [CardMaker; 2] =
    [CardMaker { kind: LIST, card: list }, CardMaker { kind: MESSAGE, card: message }];

fn list(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let list = lists::find(look, id.as_of())?;
    Ok(list.map(|list| Card { title: list.rules.title.to_string(), link: list.link() }))
}

fn message(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let Some(message) = messages::find(look, id.as_of())? else { return Ok(None) };
    let Some(list) = lists::find(look, message.list)? else { return Ok(None) };
    let standing = standing(look, look.actor(), list.id)?;
    if !(Read { list: &list, standing }).permits(look.actor()) {
        return Ok(None);
    }
    let title = if message.subject.is_empty() { ui.t("list-no-subject") } else { message.subject };
    Ok(Some(Card { title, link: message_link(&list, &message.address) }))
}
