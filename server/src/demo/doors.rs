//! The demo's own pages: go in as anyone, turn the feeds, look at the parts of a page.

use super::book::{Asker, Book};
use super::content::Person;
use access::{Actor, Gate, Role, accounts};
use askama::Template;
use base::{Parse, Sentence, Slug};
use capability::Capability;
use facts::Problem;
use std::sync::Arc;
use web::axum::Extension;
use web::axum::extract::Path;
use web::axum::http::{HeaderMap, header};
use web::{Answer, Door, House, Routes, SESSION_COOKIE, Ui, see, text_response};

/// The door plate; only the demo hangs it.
pub(crate) const CAPABILITY: Capability =
    Capability { name: "demo", locales: web::locales!(), routes, ..Capability::EMPTY };

fn routes(r: &mut Routes) {
    r.get("/demo", Gate::Public, show);
    r.post("/demo/people/{person}/session", Gate::Public, enter);
    r.get("/demo/feeds/{file}", Gate::Public, feed);
    r.post("/demo/sources/{source}/poll", Gate::Public, poll);
    r.get("/style", Gate::Public, web::style);
}

/// The address of a feed on this site.
pub(super) fn feed_path(source: &Slug) -> String {
    format!("/demo/feeds/{source}.ics")
}

#[derive(Template)]
#[template(path = "demo/demo.html")]
struct DemoPage {
    ui: Ui,
    sources: Vec<SourceRow>,
    people: Vec<PersonRow>,
}

struct SourceRow {
    title: String,
    about: String,
    step: String,
    feed: String,
    poll: String,
}

struct PersonRow {
    name: String,
    role: String,
    enter: String,
}

async fn show(door: Door, Extension(book): Extension<Arc<Book>>) -> Answer {
    let ui = door.ui();
    let sources = book.content.sources.iter().map(|source| SourceRow {
        title: source.title.clone(),
        about: source.about.clone(),
        step: ui.say(
            &Sentence::of("demo-step").with("step", book.step(source)).with("steps", source.steps.len()),
        ),
        feed: feed_path(&source.slug),
        poll: format!("/demo/sources/{}/poll", source.slug),
    });
    // Stewards and facilitators first: who looks around has most to see with their eyes.
    let mut people: Vec<&Person> = book.content.people.iter().collect();
    people.sort_by_key(|person| std::cmp::Reverse(Role::parse(&person.role).ok()));
    let people = people.into_iter().map(|person| PersonRow {
        name: person.name.clone(),
        role: ui.t(format!("demo-{}", person.role)),
        enter: format!("/demo/people/{}/session", person.slug),
    });
    let body = DemoPage { sources: sources.collect(), people: people.collect(), ui: door.ui() };
    door.page(ui.t("demo-heading"), body).hidden().answer()
}

/// Signs in as an invented person. Only the demo has this door, and only invented people are behind it.
async fn enter(door: Door, Extension(book): Extension<Arc<Book>>, Path(slug): Path<Slug>) -> Answer {
    let person = book.content.people.iter().find(|person| person.slug == slug).ok_or(Problem::NotFound)?;
    let (email, device) = (person.email(), door.device().to_owned());
    let token = door
        .act(move |act| {
            let account = accounts::with_email(act, &email)?.ok_or(Problem::NotFound)?;
            people::plant::enter(act, account.person, &device)
        })
        .await?;
    let cookie = format!("{SESSION_COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", token.reveal());
    see("/you").cookie(cookie).answer()
}

/// A feed, as its publisher would serve it.
async fn feed(
    door: Door,
    Extension(book): Extension<Arc<Book>>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let slug = file.strip_suffix(".ics").ok_or(Problem::NotFound)?;
    let source = book.content.sources.iter().find(|source| source.slug.as_str() == slug);
    let source = source.ok_or(Problem::NotFound)?;
    let feed = book.feed(source, asker(door.house(), &headers));
    let feed = feed.map_err(|error| Problem::Broken(format!("the demo's book: {error}")))?;
    Ok(text_response("text/calendar; charset=utf-8", feed))
}

/// The demo collects under its own name and address.
fn asker(house: &House, headers: &HeaderMap) -> Asker {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    if agent.contains(&house.settings.url) { Asker::Ourselves } else { Asker::Reader }
}

/// Collects one feed now.
async fn poll(door: Door, Extension(book): Extension<Arc<Book>>, Path(slug): Path<Slug>) -> Answer {
    let source = book.content.sources.iter().find(|source| source.slug == slug).ok_or(Problem::NotFound)?;
    let title = source.title.clone();
    let house = door.house();
    let sources = house.read(Actor::House, events::sources::list).await?;
    let found = sources.into_iter().find(|source| source.terms.name.as_str() == title);
    events::sources::poll(house, found.ok_or(Problem::NotFound)?.id).await?;
    see("/demo").said("demo-polled").answer()
}
