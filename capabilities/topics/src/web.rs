//! The doors: the list of topics, the page of each, and the form that facilitators have.

mod closing;
mod context;
mod form;
mod history;
pub(crate) mod suggestions;

use crate::facts::TOPIC;
use crate::heart::{Closed, Topic};
use crate::store;
use access::Gate;
use askama::Template;
use base::{Slug, Tongue};
use db::Fault;
use facts::{Look, Problem, Subject, Tag};
use web::axum::extract::Path;
use web::{Answer, Door, Html, Routes, Ui};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/topics", Gate::Public, list);
    r.get("/topics/{slug}", Gate::Public, show);
    form::routes(r);
    context::routes(r);
    closing::routes(r);
    history::routes(r);
    suggestions::routes(r);
}

/// The beginning of a context that stands in the list, in characters.
const EXCERPT: usize = 200;

/// Text in a language that need not be the page's.
struct Written {
    lang: String,
    text: String,
}

struct Row {
    closed: bool,
    link: String,
    name: Written,
    excerpt: Option<Written>,
}

#[derive(Template)]
#[template(path = "topics/list.html")]
struct ListPage {
    ui: Ui,
    rows: Vec<Row>,
    can_tend: bool,
    /// Whether more topics are suggested than there are.
    suggests: bool,
}

async fn list(door: Door) -> Answer {
    let tongue = door.ui().tongue();
    let (mut topics, left) =
        door.read(|look| Ok::<_, Problem>((store::all(look)?, suggestions::left(look)?))).await?;
    topics.sort_by_cached_key(|topic| topic.name(tongue).to_lowercase());
    let rows = topics.iter().map(|topic| Row {
        closed: topic.closed.is_some(),
        link: topic.link(),
        name: written(topic.names.shown(tongue)),
        excerpt: topic.context.as_ref().map(|context| Written {
            lang: context.lang.to_string(),
            text: markup::excerpt(first_paragraph(context.text.as_str()), EXCERPT),
        }),
    });
    let ui = door.ui();
    let can_tend = ui.actor().facilitates();
    let body =
        ListPage { rows: rows.collect(), can_tend, suggests: can_tend && !left.is_empty(), ui: door.ui() };
    door.page(ui.t("topics-title"), body).current("/topics").keep([Tag::from("topics")]).answer()
}

/// What a closed topic says on its page.
struct Shut {
    since: String,
    /// Name and address of the topic that took its place.
    successor: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "topics/show.html")]
struct ShowPage {
    ui: Ui,
    slug: Slug,
    link: String,
    name: Written,
    others: Vec<Written>,
    context: Option<(String, Html)>,
    closed: Option<Shut>,
    /// Names and addresses of the topics whose place it took.
    earlier: Vec<(String, String)>,
    follow: Html,
    all: String,
    sections: Vec<Html>,
    can_write: bool,
    can_tend: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug)).await?;
    let feed = finding::topic_feed(&body.slug);
    let title = body.name.text.clone();
    door.page(title.clone(), body).current("/topics").alternate("application/atom+xml", feed, title).answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug) -> Result<ShowPage, Problem> {
    let topic = store::with_slug(look, slug)?.ok_or(Problem::NotFound)?;
    let can_write = ui.actor().is_inside();
    let (shown, name) = topic.names.shown(ui.tongue());
    let context = match &topic.context {
        Some(context) => Some((context.lang.to_string(), ui.prose(look, context.text.as_str(), can_write)?)),
        None => None,
    };
    let others = topic.names.iter().filter(|(_, other)| other.as_str() != name);
    let subject = Subject::new(TOPIC, topic.id);
    Ok(ShowPage {
        name: written((shown, name)),
        others: others.map(|(tongue, name)| written((tongue, name.as_str()))).collect(),
        context,
        closed: topic.closed.as_ref().map(|closed| shut(look, &ui, closed)).transpose()?,
        earlier: store::led_on_to(look, &topic.slug)?.iter().map(|topic| called(&ui, topic)).collect(),
        follow: finding::follow_topic(look, &ui, &topic.slug)?,
        all: finding::topic_link(&topic.slug),
        sections: ui.house().beside(look, &ui, &subject)?,
        can_write,
        can_tend: ui.actor().facilitates(),
        link: topic.link(),
        slug: topic.slug,
        ui,
    })
}

fn shut(look: &Look, ui: &Ui, closed: &Closed) -> Result<Shut, Fault> {
    let successor = match &closed.successor {
        Some(slug) => store::last_successor(look, slug)?,
        None => None,
    };
    Ok(Shut { since: ui.moment(closed.at), successor: successor.map(|topic| called(ui, &topic)) })
}

fn called(ui: &Ui, topic: &Topic) -> (String, String) {
    (topic.name(ui.tongue()).to_owned(), topic.link())
}

/// What follows it may be a list or a heading, which make no line.
fn first_paragraph(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or(text)
}

fn written((tongue, text): (Tongue, &str)) -> Written {
    Written { lang: tongue.to_string(), text: text.to_owned() }
}
