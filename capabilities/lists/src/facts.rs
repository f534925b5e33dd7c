//! What can happen on a list.

mod delivery;

pub(crate) use delivery::*;

use crate::heart::held::{Held, Reason};
use crate::heart::list::List;
use crate::heart::message::{Archived, Thread};
use crate::heart::subscription::{Came, Subscription};
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// The kind of subject that lists are.
pub(crate) const LIST: &str = "list";

/// The kind of subject that messages are.
pub(crate) const MESSAGE: &str = "list-message";

/// The tag of pages of any thread: dropped when an archive moves in.
pub(crate) const THREADS: &str = "list-threads";

/// The tag of pages of one thread.
pub(crate) fn thread_tag(thread: Id<Thread>) -> Tag {
    Subject::new("list-thread", thread).tag()
}

/// The subject of facts about a list.
pub(crate) fn subject(list: Id<List>) -> Subject {
    Subject::new(LIST, list)
}

/// A list was made.
#[derive(Serialize)]
pub(crate) struct ListMade {
    pub(crate) list: Id<List>,
}

/// A list's rules were changed, or it was closed or opened again.
#[derive(Serialize)]
pub(crate) struct ListChanged {
    pub(crate) list: Id<List>,
}

/// Who may read it may be others now: pages of its threads are stale, too.
impl Fact for ListChanged {
    const KIND: &'static str = "list-changed";
    fn subject(&self) -> Subject {
        subject(self.list)
    }
    fn touches(&self) -> Vec<Tag> {
        vec![self.subject().tag(), "lists".into(), THREADS.into()]
    }
}

/// Somebody owns or moderates a list now, or does not any more.
#[derive(Serialize)]
pub(crate) struct ListRoleGiven {
    pub(crate) list: Id<List>,
}

/// Somebody asked to join or leave, and has still to confirm it.
#[derive(Serialize)]
pub(crate) struct ListAsked {
    pub(crate) list: Id<List>,
}

/// An address is on a list now, or waits for the yes of an owner.
#[derive(Serialize)]
pub(crate) struct ListJoined {
    pub(crate) list: Id<List>,
    pub(crate) subscription: Id<Subscription>,
    pub(crate) came: Came,
}

/// An address is no longer on a list.
#[derive(Serialize)]
pub(crate) struct ListLeft {
    pub(crate) list: Id<List>,
    pub(crate) subscription: Id<Subscription>,
}

/// A subscriber chose otherwise, was let in, suspended or came back.
#[derive(Serialize)]
pub(crate) struct ListSubscriptionChanged {
    pub(crate) list: Id<List>,
    pub(crate) subscription: Id<Subscription>,
}

/// A post waits for a moderator.
#[derive(Serialize)]
pub(crate) struct ListPostHeld {
    pub(crate) list: Id<List>,
    pub(crate) held: Id<Held>,
    pub(crate) reason: Reason,
}

/// A moderator decided on a held post, or its author appealed.
#[derive(Serialize)]
pub(crate) struct ListPostDecided {
    pub(crate) list: Id<List>,
    pub(crate) held: Id<Held>,
}

/// An address may not post, or may again.
#[derive(Serialize)]
pub(crate) struct ListBanned {
    pub(crate) list: Id<List>,
}

/// Moderators were told what an author answers.
#[derive(Serialize)]
pub(crate) struct ListAppealTold {
    pub(crate) list: Id<List>,
    pub(crate) held: Id<Held>,
}

/// Messages of an older archive moved in: those that were kept together.
#[derive(Serialize)]
pub(crate) struct ListImported {
    pub(crate) list: Id<List>,
    pub(crate) messages: Vec<Id<Archived>>,
}

impl Fact for ListImported {
    const KIND: &'static str = "list-imported";
    fn subject(&self) -> Subject {
        subject(self.list)
    }
    fn touches(&self) -> Vec<Tag> {
        let messages = self.messages.iter().map(|message| Subject::new(MESSAGE, *message).tag());
        messages.chain([self.subject().tag(), THREADS.into()]).collect()
    }
}

/// The author of messages has left the network, and is not named beside them any more.
#[derive(Serialize)]
pub(crate) struct ListAuthorForgotten {
    pub(crate) list: Id<List>,
    pub(crate) messages: Vec<Id<Archived>>,
}

impl Fact for ListAuthorForgotten {
    const KIND: &'static str = "list-author-forgotten";
    fn subject(&self) -> Subject {
        subject(self.list)
    }
    fn touches(&self) -> Vec<Tag> {
        let messages = self.messages.iter().map(|message| Subject::new(MESSAGE, *message).tag());
        messages.chain([self.subject().tag(), THREADS.into()]).collect()
    }
}

/// A person who was on a list has left the network.
#[derive(Serialize)]
pub(crate) struct ListForgotten {
    pub(crate) list: Id<List>,
}

/// Makes facts of structs that have a `list`.
macro_rules! about_list {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.list)
            }
        })+
    };
}

about_list! {
    ListMade => "list-made",
    ListRoleGiven => "list-role-given",
    ListAsked => "list-asked",
    ListJoined => "list-joined",
    ListLeft => "list-left",
    ListSubscriptionChanged => "list-subscription-changed",
    ListPostHeld => "list-post-held",
    ListPostDecided => "list-post-decided",
    ListAppealTold => "list-appeal-told",
    ListBanned => "list-banned",
    ListForgotten => "list-forgotten",
}

/// A message came into the archive, and has a place in these threads; two were one.
#[derive(Serialize)]
pub(crate) struct ListMessageArchived {
    pub(crate) list: Id<List>,
    pub(crate) message: Id<Archived>,
    pub(crate) threads: Vec<Id<Thread>>,
}

/// A message was taken out of the archive; a tombstone stands in its place.
#[derive(Serialize)]
pub(crate) struct ListMessageRedacted {
    pub(crate) list: Id<List>,
    pub(crate) message: Id<Archived>,
    pub(crate) threads: Vec<Id<Thread>>,
}

/// Makes facts of structs that have a `message` of a `list`.
macro_rules! about_message {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new(MESSAGE, self.message)
            }
            fn touches(&self) -> Vec<Tag> {
                let threads = self.threads.iter().map(|thread| thread_tag(*thread));
                threads.chain([self.subject().tag(), subject(self.list).tag()]).collect()
            }
        })+
    };
}

about_message! {
    ListMessageArchived => "list-message-archived",
    ListMessageRedacted => "list-message-redacted",
}

/// Wishes that nobody confirmed in time, and what let moderators decide by mail, were forgotten.
#[derive(Serialize)]
pub(crate) struct ListRequestsForgotten {
    pub(crate) count: u64,
}

impl Fact for ListRequestsForgotten {
    const KIND: &'static str = "list-requests-forgotten";
    fn subject(&self) -> Subject {
        web::Network::SUBJECT
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
