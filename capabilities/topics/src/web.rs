//! The doors: the list of topics, the page of each, and the form that facilitators have.

mod form;

use crate::store;
use access::Gate;
use askama::Template;
use base::{Slug, Tongue};
use facts::{Look, Problem, Tag};
use web::axum::extract::Path;
use web::{Answer, Door, Html, Routes, Ui};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/topics", Gate::Public, list);
    r.get("/topics/{slug}", Gate::Public, show);
    form::routes(r);
}

/// Where things are filed under topics, and what the link there says. Shown when the house has that place.
const FILED: [(&str, &str); 3] =
    [("/events", "topic-events"), ("/bits", "topic-bits"), ("/people", "topic-people")];

/// The beginning of a context that stands in the list, in characters.
const EXCERPT: usize = 200;

/// Text in a language that need not be the page's.
struct Written {
    lang: String,
    text: String,
}

struct Row {
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
}

async fn list(door: Door) -> Answer {
    let tongue = door.ui().tongue();
    let mut topics = door.read(|look| store::all(look)).await?;
    topics.sort_by_cached_key(|topic| topic.name(tongue).to_lowercase());
    let rows = topics.iter().map(|topic| Row {
        link: topic.link(),
        name: written(topic.names.shown(tongue)),
        excerpt: topic.context.as_ref().map(|context| Written {
            lang: context.lang.to_string(),
            text: markup::excerpt(first_paragraph(context.text.as_str()), EXCERPT),
        }),
    });
    let ui = door.ui();
    let body = ListPage { rows: rows.collect(), can_tend: ui.actor().facilitates(), ui: door.ui() };
    door.page(ui.t("topics-title"), body).current("/topics").keep([Tag::from("topics")]).answer()
}

struct Filed {
    href: String,
    label: &'static str,
}

#[derive(Template)]
#[template(path = "topics/show.html")]
struct ShowPage {
    ui: Ui,
    name: Written,
    others: Vec<Written>,
    context: Option<(String, Html)>,
    filed: Vec<Filed>,
    edit: Option<String>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug)).await?;
    door.page(body.name.text.clone(), body).current("/topics").answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug) -> Result<ShowPage, Problem> {
    let topic = store::with_slug(look, slug)?.ok_or(Problem::NotFound)?;
    let editor = ui.actor().facilitates();
    let (shown, name) = topic.names.shown(ui.tongue());
    let context = match &topic.context {
        Some(context) => Some((context.lang.to_string(), ui.prose(look, context.text.as_str(), editor)?)),
        None => None,
    };
    let places = FILED.iter().filter(|(place, _)| ui.house().nav.iter().any(|item| item.href == *place));
    Ok(ShowPage {
        name: written((shown, name)),
        others: topic
            .names
            .iter()
            .filter(|(_, other)| other.as_str() != name)
            .map(|(tongue, name)| written((tongue, name.as_str())))
            .collect(),
        context,
        filed: places
            .map(|(place, label)| Filed { href: format!("{place}?topic={}", topic.slug), label })
            .collect(),
        edit: editor.then(|| format!("{}/edit", topic.link())),
        ui,
    })
}

/// What follows it may be a list or a heading, which make no line.
fn first_paragraph(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or(text)
}

fn written((tongue, text): (Tongue, &str)) -> Written {
    Written { lang: tongue.to_string(), text: text.to_owned() }
}
