//! What one can do with topics.

use crate::facts::{TopicAdded, TopicChanged};
use crate::heart::{Context, Names, Topic};
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
    let allowed = act.allow(policy::TendTopics)?;
    let id = act.id();
    let topic =
        Topic { id, slug: slug.clone(), names: names.clone(), context: context.cloned(), added: act.now() };
    if !store::add(act, &allowed, &topic)? {
        return Err(Problem::refused(Sentence::of("topic-taken").with("slug", slug.as_str())));
    }
    act.record(&TopicAdded { topic: id, slug: slug.clone(), names: names.clone() })?;
    Ok(id)
}

/// Names a topic anew, and rewrites its context. Its slug stays: others have filed under it.
pub(crate) fn change(
    act: &mut Act,
    slug: &Slug,
    names: &Names,
    context: Option<&Context>,
) -> Result<(), Problem> {
    let topic = store::with_slug(act, slug)?.ok_or(Problem::NotFound)?;
    let allowed = act.allow(policy::TendTopics)?;
    store::change(act, &allowed, topic.id, names, context)?;
    act.record(&TopicChanged { topic: topic.id, names: names.clone(), context: context.cloned() })?;
    Ok(())
}
