//! How messages are found. Whoever may read a list's archive belongs to the list's circle, so that a change of its rules
//! counts at once for what was indexed long ago.

use crate::acts::lists::standing;
use crate::facts::{ListAuthorForgotten, ListImported, ListMessageArchived, ListMessageRedacted, MESSAGE};
use crate::heart::message::Archived;
use crate::policy::Read;
use crate::store::{lists, messages};
use crate::web::archive::message_link;
use ::web::{Circle, Searchable};
use access::Policy;
use base::Id;
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    kind: MESSAGE,
    label: "list-messages-found",
    facts: &[
        ListMessageArchived::KIND,
        ListMessageRedacted::KIND,
        ListImported::KIND,
        ListAuthorForgotten::KIND,
    ],
    document,
    after: |look, after| {
        let ids = messages::ids_after(look, after.map(Id::as_of))?;
        Ok(ids.into_iter().map(Id::as_of).collect())
    },
};

/// The lists whose archives the reader may read.
pub(crate) const CIRCLE: Circle = |look| {
    let mut readable = Vec::new();
    for list in lists::all(look)? {
        let standing = standing(look, look.actor(), list.id)?;
        if (Read { list: &list, standing }).permits(look.actor()) {
            readable.push(list.id.as_of());
        }
    }
    Ok(readable)
};

/// What was taken out is not found.
fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some(message) = messages::find(look, id.as_of::<Archived>())? else { return Ok(None) };
    if message.redacted.is_some() {
        return Ok(None);
    }
    let Some(list) = lists::find(look, message.list)? else { return Ok(None) };
    let link = message_link(&list, &message.address);
    let author = message.author.name.unwrap_or_default();
    Ok(Some(Document {
        kind: MESSAGE.to_owned(),
        id: *message.id.bytes(),
        lang: message.lang,
        title: message.subject,
        body: format!("{author}\n\n{}", message.text),
        link,
        at: message.sent,
        audience: vec![Audience::Of(*list.id.bytes())],
        topics: list.rules.topics.iter().map(ToString::to_string).collect(),
        filters: vec![format!("list={}", list.name)],
    }))
}
