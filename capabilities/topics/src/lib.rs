//! Areas of policy under which everything can be filed. Others keep a topic's slug beside what they file; what stands
//! here is how topics are called in each language, what they are about, and how they are chosen in a form.

mod acts;
mod facts;
mod front;
mod heart;
mod personal;
mod policy;
mod record;
mod search;
mod store;
mod telling;
mod web;

#[cfg(test)]
mod tests;

pub use acts::add;
pub use facts::{TopicAdded, TopicChanged};
pub use heart::{Closed, Context, ContextText, Name, Names, Topic};
pub use store::{all, with_slug};

use ::facts::{Look, Subject};
use ::web::{Choice, NavItem, Ui};
use base::{Id, Slug};
use capability::Capability;
use db::Fault;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "topics",
    chapter: Some(store::CHAPTER),
    locales: ::web::locales!(),
    routes: web::routes,
    nav: &[NavItem { href: "/topics", label: "topics-title" }],
    fronts: &[front::FRONT],
    cards: &[search::CARDS],
    searchables: &[search::SEARCHABLE],
    namings: &[search::NAMING],
    notices: telling::NOTICES,
    recorders: &[record::RECORDER],
    exporters: &[personal::export],
    forgetters: &[personal::forget],
    ..Capability::EMPTY
};

/// The slug of a topic: what others keep beside what they file, and look up for what they show on the topic's page.
pub fn slug_of(look: &Look, topic: Id<Subject>) -> Result<Option<Slug>, Fault> {
    Ok(store::with_id(look, topic.as_of())?.map(|topic| topic.slug))
}

/// Topics as choices of a form: their slugs, by their names in the reader's language, in the order of the names. Closed ones
/// are offered only for what is filed under them already, so that who writes it anew does not take it out unseen.
pub fn choices(look: &Look, ui: &Ui) -> Result<Vec<Choice>, Fault> {
    let topics = all(look)?;
    let mut choices: Vec<Choice> = topics
        .iter()
        .map(|topic| {
            let choice = Choice::new(&topic.slug, topic.name(ui.tongue()));
            if topic.closed.is_some() { choice.former() } else { choice }
        })
        .collect();
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    Ok(choices)
}

/// The name and the address of each of these topics, in the order of the slugs given; what is no topic is passed over.
pub fn labels(look: &Look, ui: &Ui, slugs: &[Slug]) -> Result<Vec<(String, String)>, Fault> {
    if slugs.is_empty() {
        return Ok(Vec::new());
    }
    let topics = all(look)?;
    let known = slugs.iter().filter_map(|slug| topics.iter().find(|topic| topic.slug == *slug));
    Ok(known.map(|topic| (topic.name(ui.tongue()).to_owned(), topic.link())).collect())
}
