//! How events are found.

use crate::facts::{EVENT, EventAdded, EventCancelled, EventChanged, EventMoved, EventReviewed};
use crate::facts::{EventsJoined, EventsSeparated};
use crate::heart::event::{Event, Standing};
use crate::store::{events, lists};
use ::web::Searchable;
use access::Actor;
use base::Id;
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    kind: EVENT,
    label: "event-nav",
    facts: &[
        EventAdded::KIND,
        EventChanged::KIND,
        EventMoved::KIND,
        EventCancelled::KIND,
        EventReviewed::KIND,
        EventsJoined::KIND,
        EventsSeparated::KIND,
    ],
    document,
    after: |look, after| {
        let ids = lists::ids_after(look, after.map(Id::as_of))?;
        Ok(ids.into_iter().map(Id::as_of).collect())
    },
};

/// What waits for a facilitator, was declined or was joined into another is not found.
fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let event = events::by_id(look, &Actor::Nobody, id.as_of())?;
    Ok(event.filter(|event| event.standing == Standing::Shown).map(|event| document_of(&event)))
}

fn document_of(event: &Event) -> Document {
    let details = &event.details;
    let text = details.description.as_ref().map(|text| markup::plain_text(text.as_str()));
    let place = details.place.as_ref().map(ToString::to_string);
    let organizers = details.organizers.as_ref().map(ToString::to_string);
    let hashtag = details.hashtag.as_ref().map(|tag| format!("#{tag}"));
    let body: Vec<String> = [text, place, organizers, hashtag].into_iter().flatten().collect();
    Document {
        kind: EVENT.to_owned(),
        id: *event.id.bytes(),
        lang: Some(details.lang.clone()),
        title: details.title.to_string(),
        body: body.join("\n\n"),
        link: event.link(),
        at: details.when.starts(),
        audience: vec![Audience::Public],
        topics: details.topics.iter().map(ToString::to_string).collect(),
        filters: details.scope.iter().map(|scope| format!("scope={scope}")).collect(),
    }
}
