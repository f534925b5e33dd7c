//! What is different between two versions of an event, and what follows from it.

use crate::heart::event::{Details, Status};
use serde::Serialize;

/// What an edit changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    /// The fields that differ, by their names.
    pub fields: Vec<&'static str>,
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
        let mut differs = |name: &'static str, different: bool| {
            if different {
                fields.push(name);
            }
            different
        };
        differs("title", old.title != new.title);
        differs("description", old.description != new.description);
        differs("lang", old.lang != new.lang);
        let when = differs("when", old.when != new.when);
        let place = differs("place", old.place != new.place);
        let country = differs("country", old.country != new.country);
        differs("remote", old.remote != new.remote);
        differs("scope", old.scope != new.scope);
        differs("kind", old.kind != new.kind);
        differs("organizers", old.organizers != new.organizers);
        differs("topics", old.topics != new.topics);
        differs("hashtag", old.hashtag != new.hashtag);
        differs("url", old.url != new.url);
        differs("status", old.status != new.status);
        differs("reason", old.reason != new.reason);
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
        self.moved || self.fields.contains(&"status")
    }
}
