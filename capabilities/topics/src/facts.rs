//! What can happen to a topic.

use crate::heart::{Context, Names, Topic};
use base::{Id, Slug};
use facts::{Fact, Subject};
use serde::Serialize;

/// The word for topics in facts, cards and the search.
pub(crate) const TOPIC: &str = "topic";

/// A topic was added.
#[derive(Debug, Serialize)]
pub struct TopicAdded {
    /// Which one.
    pub topic: Id<Topic>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub names: Names,
}

impl Fact for TopicAdded {
    const KIND: &'static str = "topic-added";

    fn subject(&self) -> Subject {
        Subject::new(TOPIC, self.topic)
    }
}

/// A topic was named anew, or its context was rewritten.
#[derive(Debug, Serialize)]
pub struct TopicChanged {
    /// Which one.
    pub topic: Id<Topic>,
    /// What it is called now.
    pub names: Names,
    /// What it says now.
    pub context: Option<Context>,
}

impl Fact for TopicChanged {
    const KIND: &'static str = "topic-changed";

    fn subject(&self) -> Subject {
        Subject::new(TOPIC, self.topic)
    }
}

/// Nothing new is filed under a topic any more.
#[derive(Debug, Serialize)]
pub(crate) struct TopicClosed {
    pub(crate) topic: Id<Topic>,
    /// The topic that took its place.
    pub(crate) successor: Option<Slug>,
}

impl Fact for TopicClosed {
    const KIND: &'static str = "topic-closed";

    fn subject(&self) -> Subject {
        Subject::new(TOPIC, self.topic)
    }
}

/// A closed topic was opened again.
#[derive(Debug, Serialize)]
pub(crate) struct TopicOpened {
    pub(crate) topic: Id<Topic>,
}

impl Fact for TopicOpened {
    const KIND: &'static str = "topic-opened";

    fn subject(&self) -> Subject {
        Subject::new(TOPIC, self.topic)
    }
}

/// Somebody who wrote about a topic has left the network.
#[derive(Debug, Serialize)]
pub(crate) struct TopicAuthorForgotten {
    pub(crate) topic: Id<Topic>,
}

impl Fact for TopicAuthorForgotten {
    const KIND: &'static str = "topic-author-forgotten";

    fn subject(&self) -> Subject {
        Subject::new(TOPIC, self.topic)
    }
}
