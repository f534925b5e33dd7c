//! Who is told of topics: those who follow one that is closed. Their searches stay as they are; whether they follow the topic
//! that took its place is theirs to say.

use crate::facts::TopicClosed;
use crate::heart::Topic;
use crate::store;
use access::Person;
use base::{Id, Sentence, Tongue};
use db::Fault;
use facts::{Entry, Fact, Look};
use web::{Concern, Notice, NoticeKind, Recipient, Telling};

pub(crate) const NOTICES: &[NoticeKind] =
    &[NoticeKind { name: "topics", default: Telling::Digest, facts: &[TopicClosed::KIND], concerns: closed }];

fn closed(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let topic = store::with_id(look, entry.subject.id.as_of())?;
    let Some((topic, closed)) = topic.and_then(|topic| Some((topic.clone(), topic.closed?))) else {
        // It has been opened again meanwhile.
        return Ok(Vec::new());
    };
    let successor = match &closed.successor {
        Some(slug) => store::last_successor(look, slug)?,
        None => None,
    };
    let called = |topic: &Topic| topic.name(Tongue::English).to_owned();
    let (sentence, link) = match &successor {
        Some(other) => (Sentence::of("topic-told-moved").with("successor", called(other)), other.link()),
        None => (Sentence::of("topic-told-closed"), topic.link()),
    };
    let sentence = sentence.with("name", called(&topic));
    let notice = Notice { sentence, link, detail: None, question: None };
    let mut concerns = Vec::new();
    let mut after: Option<Id<Person>> = None;
    loop {
        let some = finding::followers_of_topic(look, &topic.slug, after)?;
        let Some(last) = some.last() else { return Ok(concerns) };
        after = Some(*last);
        let others = some.into_iter().filter(|person| Some(*person) != entry.actor);
        concerns.extend(others.map(|person| Concern {
            recipient: Recipient::Follower(person, entry.subject.clone()),
            notice: notice.clone(),
        }));
    }
}
