//! What can happen to mail on its way in and out. No page that is kept shows it.

use super::subject;
use crate::heart::digest::Digest;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::subscription::Subscription;
use crate::heart::verdict::Turned;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// The kind of subject that digests are.
pub(crate) const DIGEST: &str = "list-digest";

/// The kind of subject that probes are about: subscriptions.
pub(crate) const PROBE: &str = "list-probe";

/// The kind of subject that mail to those who look after a list is about: the list.
pub(crate) const OWNERS: &str = "list-owners";

/// A post was given back or let fall by the list's rules.
#[derive(Serialize)]
pub(crate) struct ListPostRefused {
    pub(crate) list: Id<List>,
    pub(crate) reason: Turned,
}

/// Another part of the house has something to say to a list, and handed it over.
#[derive(Serialize)]
pub(crate) struct ListAnnounced {
    pub(crate) list: Id<List>,
    pub(crate) message: Id<Archived>,
}

/// A command that came by mail was answered, or could not be.
#[derive(Serialize)]
pub(crate) struct ListCommandTaken {
    pub(crate) list: Id<List>,
}

/// Mail to those who look after a list went on to them.
#[derive(Serialize)]
pub(crate) struct ListOwnersWrittenTo {
    pub(crate) list: Id<List>,
}

/// More readers of a parcel have their copies in the queue.
#[derive(Serialize)]
pub(crate) struct ListCopiesMade {
    pub(crate) list: Id<List>,
}

/// A digest went out.
#[derive(Serialize)]
pub(crate) struct ListDigestSent {
    pub(crate) list: Id<List>,
    pub(crate) digest: Option<Id<Digest>>,
}

/// Mail to a subscriber did not get through.
#[derive(Serialize)]
pub(crate) struct ListBounced {
    pub(crate) list: Id<List>,
    pub(crate) subscription: Id<Subscription>,
}

/// What is held against an address was forgotten: mail gets through again.
#[derive(Serialize)]
pub(crate) struct ListBouncesForgotten {
    pub(crate) count: u64,
}

impl Fact for ListBouncesForgotten {
    const KIND: &'static str = "list-bounces-forgotten";

    fn subject(&self) -> Subject {
        Subject::new(super::LIST, Id::<List>::from_bytes([0; 16]))
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

macro_rules! unseen {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.list)
            }
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

unseen! {
    ListAnnounced => "list-announced",
    ListPostRefused => "list-post-refused",
    ListCommandTaken => "list-command-taken",
    ListOwnersWrittenTo => "list-owners-written-to",
    ListCopiesMade => "list-copies-made",
    ListDigestSent => "list-digest-sent",
    ListBounced => "list-bounced",
}
