//! Messages as texts out of which passages can be taken over: what their authors wrote themselves. What is encrypted or
//! was taken out has nothing to offer.

use crate::acts::lists::standing;
use crate::facts::MESSAGE;
use crate::heart::list::{List, ListName, Reading};
use crate::heart::message::Archived;
use crate::policy::Read;
use crate::store::{lists, messages};
use crate::web::archive::message_link;
use ::web::{Quotable, Quoted};
use access::Policy;
use base::{Id, Parse};
use db::Fault;
use facts::{Look, Subject};
use search::Audience;

pub(crate) const QUOTABLE: Quotable = Quotable { kind: MESSAGE, label: "list-messages-found", quoted, at };

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some(message) = messages::find(look, id.as_of::<Archived>())? else { return Ok(None) };
    if message.redacted.is_some() || message.encrypted {
        return Ok(None);
    }
    let Some(list) = lists::find(look, message.list)? else { return Ok(None) };
    let standing = standing(look, look.actor(), list.id)?;
    if !(Read { list: &list, standing }).permits(look.actor()) {
        return Ok(None);
    }
    Ok(Some(of(&list, message)))
}

fn of(list: &List, message: Archived) -> Quoted {
    let link = message_link(list, &message.address);
    let named = |name: &String| !name.trim().is_empty() && !name.contains('@');
    let only_lang = list.rules.langs.first().filter(|_| list.rules.langs.len() == 1);
    Quoted {
        text: message::own_words(&message.text),
        author: message.author.name.filter(named),
        people: message.author.person.into_iter().collect(),
        email: message.author.email,
        lang: message.lang.or_else(|| only_lang.cloned()),
        public: list.rules.reading == Reading::Public,
        audience: vec![Audience::Of(*list.id.bytes())],
        at: message.sent,
        topics: list.rules.topics.clone(),
        title: message.subject,
        link,
    }
}

/// `/lists/talk/messages/k3…`
fn at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let mut parts = path.trim_start_matches('/').split('/');
    let (Some("lists"), Some(name), Some("messages"), Some(address), None) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Ok(None);
    };
    let Ok(name) = ListName::parse(name) else { return Ok(None) };
    let Some(list) = lists::by_name(look, &name)? else { return Ok(None) };
    Ok(messages::by_address(look, list.id, address)?.map(|message| message.id.as_of()))
}
