//! What is different between two versions of an event, and what follows from it.

use crate::heart::event::{Details, Status};
use serde::Serialize;

base::named! {
    /// A field of an event's details, by its name.
    pub(crate) enum Field {
        /// See [`Details::title`].
        Title = "title",
        /// See [`Details::description`].
        Description = "description",
        /// See [`Details::lang`].
        Lang = "lang",
        /// See [`Details::when`].
        When = "when",
        /// See [`Details::place`].
        Place = "place",
        /// See [`Details::country`].
        Country = "country",
        /// See [`Details::remote`].
        Remote = "remote",
        /// See [`Details::scope`].
        Scope = "scope",
        /// See [`Details::kind`].
        Kind = "kind",
        /// See [`Details::organizers`].
        Organizers = "organizers",
        /// See [`Details::organizations`].
        Organizations = "organizations",
        /// See [`Details::topics`].
        Topics = "topics",
        /// See [`Details::hashtag`].
        Hashtag = "hashtag",
        /// See [`Details::url`].
        Url = "url",
        /// See [`Details::status`].
        Status = "status",
        /// See [`Details::reason`].
        Reason = "reason",
    }
}

/// What an edit changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    /// The fields that differ.
    pub fields: Vec<Field>,
    /// It takes place at another time or in another place: those who go must know.
    pub moved: bool,
    /// It is called off now.
    pub cancelled: bool,
    /// It had been called off and takes place after all.
    pub reinstated: bool,
}

impl Change {
    /// What differs between two versions.
    pub(crate) fn between(old: &Details, new: &Details) -> Self {
        let mut fields = Vec::new();
        let mut differs = |name: Field, different: bool| {
            if different {
                fields.push(name);
            }
            different
        };
        differs(Field::Title, old.title != new.title);
        differs(Field::Description, old.description != new.description);
        differs(Field::Lang, old.lang != new.lang);
        let when = differs(Field::When, old.when != new.when);
        let place = differs(Field::Place, old.place != new.place);
        let country = differs(Field::Country, old.country != new.country);
        differs(Field::Remote, old.remote != new.remote);
        differs(Field::Scope, old.scope != new.scope);
        differs(Field::Kind, old.kind != new.kind);
        differs(Field::Organizers, old.organizers != new.organizers);
        differs(Field::Organizations, old.organizations != new.organizations);
        differs(Field::Topics, old.topics != new.topics);
        differs(Field::Hashtag, old.hashtag != new.hashtag);
        differs(Field::Url, old.url != new.url);
        differs(Field::Status, old.status != new.status);
        differs(Field::Reason, old.reason != new.reason);
        let cancelled = |details: &Details| details.status == Status::Cancelled;
        Self {
            moved: when || place || country,
            cancelled: !cancelled(old) && cancelled(new),
            reinstated: cancelled(old) && !cancelled(new),
            fields,
        }
    }

    /// Whether nothing is different.
    pub(crate) fn is_nothing(&self) -> bool {
        self.fields.is_empty()
    }

    /// Whether calendar programs must take it for a new revision (RFC 5546 2.1.4).
    pub(crate) fn is_revision(&self) -> bool {
        self.moved || self.fields.contains(&Field::Status)
    }
}
