//! What people do with processes, milestones, consultations and roadmaps.

pub(crate) mod consultations;
pub(crate) mod importing;
pub(crate) mod milestones;
pub(crate) mod opportunities;
pub(crate) mod parts;
pub(crate) mod processes;
pub(crate) mod reminding;
pub(crate) mod roadmaps;
pub(crate) mod withdrawing;

use crate::heart::crossing;
use crate::policy::Tend;
use crate::store::names;
use crate::store::versions::{self, Author};
use access::Person;
use base::{Id, Sentence, Slug};
use facts::{Act, Problem, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Names in addresses that pages of our own have.
const TAKEN: [&str; 6] = ["new", "timeline", "import", "hours", "sheet", "all"];

/// Whoever acts, as the author of a version.
fn author(act: &Act) -> Author {
    Author { person: act.actor().person(), name: None }
}

/// An address for a thing of this title that no other of its kind has or had; its own older ones are its own.
fn free_slug<T>(act: &Act, kind: &str, title: &str, id: Id<T>) -> Result<Slug, Problem> {
    let stem = Slug::of_title(title)
        .or_else(|| Slug::of_title(kind))
        .ok_or_else(|| Problem::Broken("the name of a kind can be spelled".into()))?;
    let stem = if TAKEN.contains(&stem.as_str()) { stem.numbered(1) } else { stem };
    let mut slug = stem.clone();
    let mut n = 2;
    while names::holder(act, kind, &slug)?.is_some_and(|holder| holder != id.as_of()) {
        slug = stem.numbered(n);
        n += 1;
    }
    Ok(slug)
}

/// Whether whoever acts may write this anew.
fn may_tend(act: &Act, made_by: Option<Id<Person>>, near: &[Id<Person>]) -> Result<(), Problem> {
    act.allow(Tend { made_by, near })?;
    Ok(())
}

/// What a save comes to that was written upon version `seen` of a thing, when that has other words by now: what each changed
/// stays. A field that both changed is refused, with what it says now.
fn crossed<T, U>(act: &Act, id: Id<U>, seen: i64, mine: &T, now: &T) -> Result<T, Problem>
where
    T: Serialize + DeserializeOwned + Clone,
{
    let Some(base) = versions::said_in::<T, U>(act, id, seen)? else { return Ok(mine.clone()) };
    crossing::cross(&base, mine, now).map_err(|names| {
        let fields = crossing::fields(now);
        let refusal = |name: &String| {
            let says = match fields.get(name) {
                Some(serde_json::Value::String(text)) => text.clone(),
                Some(value) => value.to_string(),
                None => String::new(),
            };
            Refusal {
                field: FIELDS.into_iter().find(|field| field == name),
                sentence: Sentence::of("process-wrong-crossed").with("now", says),
            }
        };
        Problem::Refused(names.iter().map(refusal).collect())
    })
}

/// The fields of forms by the names that they have in what is kept.
const FIELDS: [&str; 35] = [
    "name",
    "body",
    "lane",
    "decides",
    "part",
    "text",
    "topics",
    "regions",
    "links",
    "lang",
    "title",
    "from",
    "place",
    "link",
    "happens",
    "papers",
    "outcomes",
    "event",
    "statements",
    "position",
    "red_lines",
    "win",
    "result",
    "help",
    "hours",
    "asker",
    "closes",
    "zone",
    "answer",
    "outcome",
    "owner",
    "what",
    "by",
    "who",
    "state",
];

/// The fields in which two versions differ.
fn changes<T: Serialize>(old: &T, new: &T) -> Vec<String> {
    crossing::differing(&crossing::fields(old), &crossing::fields(new))
}
