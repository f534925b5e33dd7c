//! Topics in the record of the network: a Markdown file each, and beside it all that it was.

use crate::heart::{Closed, Context, Names, RecordedName, Revision, Topic};
use crate::{acts, store};
use access::Actor;
use base::{Id, Moment, Slug};
use db::Fault;
use facts::{Act, Look, Problem};
use serde::{Deserialize, Serialize};
use web::{Content, House, Leaf, Recorder, Shelf, Taking, Ui};

pub(crate) const RECORDER: Recorder =
    Recorder { folder: "topics", label: "topics-title", after: &[], write, read };

/// More revisions of one topic than this are no topic's.
const MOST_REVISIONS: i64 = 100_000;

/// A topic as its JSON file has it.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: Id<Topic>,
    slug: Slug,
    added: Moment,
    closed: Option<Closed>,
    revisions: Vec<Written>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    number: i64,
    at: Moment,
    by: Option<RecordedName>,
    names: Names,
    context: Option<Context>,
}

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    for topic in store::all(look)? {
        let mut revisions = Vec::new();
        for revision in store::revisions_since(look, topic.id, 1, MOST_REVISIONS)? {
            revisions.push(written(look, revision)?);
        }
        put(leaf(&topic, "md", readable(&topic, ui).into_bytes()));
        let Topic { id, slug, added, closed, .. } = &topic;
        let kept = Kept { id: *id, slug: slug.clone(), added: *added, closed: closed.clone(), revisions };
        let mut json = serde_json::to_vec_pretty(&kept).expect("these are plain values");
        json.push(b'\n');
        put(leaf(&topic, "json", json));
    }
    Ok(())
}

fn leaf(topic: &Topic, ending: &str, bytes: Vec<u8>) -> Leaf {
    Leaf { path: format!("{}.{ending}", topic.slug), content: Content::Bytes(bytes) }
}

fn readable(topic: &Topic, ui: &Ui) -> String {
    let lang = topic.context.as_ref().map(|context| format!("lang: {}\n", context.lang)).unwrap_or_default();
    let title = serde_json::to_string(topic.name(ui.tongue())).expect("a name is plain text");
    let others = topic.names.iter().filter(|(_, name)| name.as_str() != topic.name(ui.tongue()));
    let others: String = others.map(|(tongue, name)| format!("{tongue}: {name}\n")).collect();
    let text = topic.context.as_ref().map_or("", |context| context.text.as_str());
    format!("---\ntitle: {title}\n{lang}{others}---\n{text}\n")
}

fn written(look: &Look, revision: Revision) -> Result<Written, Fault> {
    let persona = match revision.person {
        Some(person) => people::persona(look, person)?.filter(|persona| !persona.former),
        None => None,
    };
    let by = persona.and_then(|persona| base::Parse::parse(&persona.name).ok()).or(revision.name);
    Ok(Written {
        number: revision.number,
        at: revision.at,
        by,
        names: revision.names,
        context: revision.context,
    })
}

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let mut taken = 0;
        let names = shelf.names("").map_err(broken)?;
        for name in names.into_iter().filter(|name| name.ends_with(".json")) {
            let bytes = shelf.bytes(&name).map_err(broken)?;
            let kept = std::sync::Arc::new(serde_json::from_slice::<Kept>(&bytes).map_err(broken)?);
            taken += house.act(Actor::House, move |act| take(act, &kept)).await?;
        }
        Ok(taken)
    })
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("the record of topics: {error}"))
}

/// Puts a topic there; one that is there with this id stays as it is.
fn take(act: &mut Act, kept: &Kept) -> Result<usize, Problem> {
    if store::with_id(act, kept.id)?.is_some() {
        return Ok(0);
    }
    let Some(last) = kept.revisions.last() else { return Err(broken("a topic has no revision")) };
    let topic = Topic {
        id: kept.id,
        slug: kept.slug.clone(),
        names: last.names.clone(),
        context: last.context.clone(),
        added: kept.added,
        revision: last.number,
        closed: kept.closed.clone(),
    };
    let history: Vec<Revision> = kept.revisions.iter().map(revision).collect();
    acts::put(act, &topic, &history)?;
    Ok(1)
}

fn revision(written: &Written) -> Revision {
    Revision {
        number: written.number,
        names: written.names.clone(),
        context: written.context.clone(),
        person: None,
        name: written.by.clone(),
        at: written.at,
    }
}
