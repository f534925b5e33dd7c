//! Who may.

use crate::heart::document::Document;
use crate::heart::fate::Upload;
use crate::heart::folder::Folder;
use access::{Actor, Policy};
use base::Sentence;

/// May they add folders, documents and versions? The network's people.
pub(crate) struct Contribute;

impl Policy for Contribute {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they change, move or remove this folder? Whoever made it, and facilitators.
pub(crate) struct TendFolder<'a>(pub(crate) &'a Folder);

impl Policy for TendFolder<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.is_inside() && self.0.made_by.is_some_and(|person| actor.is(person));
        own || actor.facilitates()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("folder-not-yours")
    }
}

/// May they describe, move or remove this document? Whoever added it, and facilitators.
pub(crate) struct TendDocument<'a>(pub(crate) &'a Document);

impl Policy for TendDocument<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.is_inside() && self.0.added_by.is_some_and(|person| actor.is(person));
        own || actor.facilitates()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("document-not-yours")
    }
}

/// May they go on with this upload and see what became of it? Whoever sent it.
pub(crate) struct GoOn<'a>(pub(crate) &'a Upload);

impl Policy for GoOn<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && actor.is(self.0.person)
    }
}

/// May they have passwords for the drive? The network's people.
pub(crate) struct HaveDrive;

impl Policy for HaveDrive {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && actor.person().is_some()
    }
}
