//! How topics are found and mentioned elsewhere.

use crate::facts::{TOPIC, TopicAdded, TopicChanged, TopicClosed, TopicOpened};
use crate::heart::Topic;
use crate::store;
use base::{Id, Lang, Named, Parse, Slug, Tongue};
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};
use web::{Card, CardMaker, Naming, Searchable, Ui};

pub(crate) const CARDS: CardMaker = CardMaker { kind: TOPIC, card };

pub(crate) const SEARCHABLE: Searchable = Searchable {
    kind: TOPIC,
    label: "topics-title",
    facts: &[TopicAdded::KIND, TopicChanged::KIND, TopicClosed::KIND, TopicOpened::KIND],
    document,
    after: |look, after| {
        let ids = store::ids_after(look, after.map(Id::as_of))?;
        Ok(ids.into_iter().map(Id::as_of).collect())
    },
};

pub(crate) const NAMING: Naming = Naming { kind: TOPIC, label: "topics-title", named };

/// At most so many topics are called the same.
const NAMESAKES: usize = 10;

fn named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let name = name.trim().to_lowercase();
    if let Ok(slug) = Slug::parse(&name)
        && let Some(topic) = store::with_slug(look, &slug)?
    {
        return Ok(vec![topic.id.as_of()]);
    }
    let topics = store::all(look)?;
    let is_called = |topic: &&Topic| topic.names.iter().any(|(_, it)| it.as_str().to_lowercase() == name);
    Ok(topics.iter().filter(is_called).take(NAMESAKES).map(|topic| topic.id.as_of()).collect())
}

fn card(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let topic = store::with_id(look, id.as_of())?;
    Ok(topic.map(|topic| Card { title: topic.name(ui.tongue()).to_owned(), link: topic.link() }))
}

fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    Ok(store::with_id(look, id.as_of())?.as_ref().map(document_of))
}

/// A topic is one document: its title in the language of its context, its other names among its words.
fn document_of(topic: &Topic) -> Document {
    let lang = topic.context.as_ref().map(|context| context.lang.clone());
    let tongue = lang.as_ref().and_then(|lang| Tongue::of_name(lang.base())).unwrap_or(Tongue::English);
    let (shown, title) = topic.names.shown(tongue);
    let context = topic.context.as_ref().map(|context| markup::plain_text(context.text.as_str()));
    let others = topic.names.iter().filter(|(tongue, _)| *tongue != shown);
    let others: Vec<&str> = others.map(|(_, name)| name.as_str()).collect();
    Document {
        kind: TOPIC.to_owned(),
        id: *topic.id.bytes(),
        lang: Some(lang.unwrap_or_else(|| Lang::from(shown))),
        title: title.to_owned(),
        body: format!("{}\n\n{}", context.unwrap_or_default(), others.join(", ")).trim().to_owned(),
        link: topic.link(),
        at: topic.added,
        audience: vec![Audience::Public],
        topics: vec![topic.slug.to_string()],
        filters: Vec::new(),
    }
}
