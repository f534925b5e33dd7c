//! What one can do with topics.

use crate::facts::{TopicAdded, TopicChanged, TopicClosed, TopicOpened};
use crate::heart::{Closed, Context, Names, Revision, Topic, Wanted, suggested};
use crate::{policy, store};
use base::{Id, Sentence, Slug};
use facts::{Act, Problem};

/// Adds a topic. Refused when another has the slug.
pub fn add(
    act: &mut Act,
    slug: &Slug,
    names: &Names,
    context: Option<&Context>,
) -> Result<Id<Topic>, Problem> {
    let topic = Topic {
        id: act.id(),
        slug: slug.clone(),
        names: names.clone(),
        context: context.cloned(),
        added: act.now(),
        revision: 1,
        closed: None,
    };
    let first = revision(act, 1, Wanted { names: names.clone(), context: context.cloned() });
    put(act, &topic, &[first])?;
    Ok(topic.id)
}

/// Adds those of these that are suggested and that no topic has the slug of: somebody may have added one meanwhile.
pub(crate) fn add_suggested(act: &mut Act, wanted: &[Slug]) -> Result<(), Problem> {
    act.allow(policy::TendTopics)?;
    for (slug, names) in suggested().iter().filter(|(slug, _)| wanted.contains(slug)) {
        if store::with_slug(act, slug)?.is_none() {
            add(act, slug, names, None)?;
        }
    }
    Ok(())
}

/// Puts a topic there with its history.
pub(crate) fn put(act: &mut Act, topic: &Topic, history: &[Revision]) -> Result<(), Problem> {
    let allowed = act.allow(policy::TendTopics)?;
    if !store::add(act, &allowed, topic)? {
        return Err(Problem::refused(Sentence::of("topic-taken").with("slug", topic.slug.as_str())));
    }
    for revision in history {
        store::keep_revision(act, topic.id, revision)?;
    }
    Ok(act.record(&TopicAdded { topic: topic.id, slug: topic.slug.clone(), names: topic.names.clone() })?)
}

/// What came of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saved {
    /// It says what was wanted.
    Written,
    /// Somebody else had saved meanwhile; both edits are in it.
    Together,
    /// Both wrote the same place anew: nothing was saved.
    Crossed,
}

/// Says anew what a topic is called and about. `began` is the revision that the edit began with. Its slug stays: others
/// have filed under it.
pub(crate) fn change(act: &mut Act, slug: &Slug, began: i64, wanted: &Wanted) -> Result<Saved, Problem> {
    let topic = store::with_slug(act, slug)?.ok_or(Problem::NotFound)?;
    let allowed = act.allow(policy::WriteContext)?;
    if wanted.names != topic.names {
        act.allow(policy::TendTopics)?;
    }
    let latest = store::revision(act, topic.id, topic.revision)?.ok_or(Problem::NotFound)?;
    let mut saved = Saved::Written;
    let mut wanted = wanted.clone();
    if began != topic.revision
        && let Some(base) = store::revision(act, topic.id, began)?
    {
        let Some(both) = wanted.after(&base, &latest) else { return Ok(Saved::Crossed) };
        (wanted, saved) = (both, Saved::Together);
    }
    if (&wanted.names, &wanted.context) == (&topic.names, &topic.context) {
        return Ok(saved);
    }
    store::change(act, &allowed, &topic, &wanted)?;
    let next = revision(act, topic.revision + 1, wanted.clone());
    store::keep_revision(act, topic.id, &next)?;
    act.record(&TopicChanged { topic: topic.id, names: wanted.names, context: wanted.context })?;
    Ok(saved)
}

fn revision(act: &Act, number: i64, Wanted { names, context }: Wanted) -> Revision {
    Revision { number, names, context, person: act.actor().person(), name: None, at: act.now() }
}

/// Closes a topic: nothing new is filed under it, what is filed stays. With a successor readers are led on.
pub(crate) fn close(act: &mut Act, slug: &Slug, successor: Option<&Slug>) -> Result<(), Problem> {
    let topic = store::with_slug(act, slug)?.ok_or(Problem::NotFound)?;
    let allowed = act.allow(policy::CloseTopic)?;
    if let Some(successor) = successor {
        let open = store::with_slug(act, successor)?.filter(|other| other.closed.is_none());
        if open.is_none_or(|other| other.id == topic.id) {
            return Err(Problem::wrong("successor", Sentence::of("topic-successor-open")));
        }
    }
    let closed = Closed { at: act.now(), successor: successor.cloned() };
    store::close(act, &allowed, topic.id, Some(&closed))?;
    Ok(act.record(&TopicClosed { topic: topic.id, successor: closed.successor })?)
}

/// Opens a closed topic again.
pub(crate) fn open(act: &mut Act, slug: &Slug) -> Result<(), Problem> {
    let topic = store::with_slug(act, slug)?.ok_or(Problem::NotFound)?;
    let allowed = act.allow(policy::CloseTopic)?;
    store::close(act, &allowed, topic.id, None)?;
    Ok(act.record(&TopicOpened { topic: topic.id })?)
}
