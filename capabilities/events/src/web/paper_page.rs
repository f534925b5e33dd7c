//! The page of a paper: what is said about it, where it is, and its text, where that could be read out of its file.

use super::attendance::find;
use crate::facts::{PAPER, subject};
use crate::heart::event::Event;
use crate::heart::paper::{Content, Paper};
use crate::store::papers as store;
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Id, Slug};
use bytes::Bytes;
use db::Fault;
use facts::{Look, Problem, Subject, Tag};
use serde::Deserialize;
use web::{Answer, Door, Html, Routes, Ui};

/// A longer text is read in its file: half a book, and as much as is rendered of any one text.
const LONGEST_BYTES: usize = 256 << 10;

/// So much of a text is on one page: some ten minutes of reading, a few kilobytes on the line.
const A_PAGE_BYTES: usize = 24 << 10;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/events/{slug}/papers/{id}", Gate::Public, show);
}

/// What stands in a file, as Markdown. A paper whose text cannot be read is a paper all the same.
pub(super) async fn text_of(name: String, bytes: Bytes) -> Option<String> {
    let read = tokio::task::spawn_blocking(move || convert::to_markdown(&name, &bytes)).await.ok()?;
    let text = read.ok()?.markdown;
    (text.len() <= LONGEST_BYTES && texts::split(&text).is_ok()).then_some(text)
}

#[derive(Template)]
#[template(path = "events/paper_page.html")]
struct PaperPage {
    ui: Ui,
    event: String,
    event_title: String,
    event_lang: String,
    title: String,
    lang: String,
    language: String,
    author: Option<String>,
    purpose: Option<String>,
    /// Where it is, and of what sort that is: "PDF · 212 KB".
    link: String,
    sort: String,
    text: Option<Html>,
    before: Option<String>,
    next: Option<String>,
    /// What others show beside it.
    beside: Vec<Html>,
}

#[derive(Deserialize)]
struct Asked {
    page: Option<usize>,
}

async fn show(door: Door, Path((slug, id)): Path<(Slug, Id<Paper>)>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let (tags, body) = door
        .read(move |look| {
            let event = find(look, &slug)?;
            let paper = store::of(look, event.id, id)?.ok_or(Problem::NotFound)?;
            let tags = [subject(event.id).tag(), about(id).tag(), Tag::from("people")];
            Ok::<_, Problem>((tags, page_of(look, ui, &event, &paper, asked.page.unwrap_or(1))?))
        })
        .await?;
    door.page(body.title.clone(), body).current("/events").keep(tags).answer()
}

/// The paper as others know it.
fn about(paper: Id<Paper>) -> Subject {
    Subject::new(PAPER, paper)
}

fn page_of(look: &Look, ui: Ui, event: &Event, paper: &Paper, number: usize) -> Result<PaperPage, Fault> {
    let pages = store::text(look, paper.id)?.map_or_else(Vec::new, |text| pages(&text));
    let number = number.clamp(1, pages.len().max(1));
    let address = format!("{}/papers/{}", event.link(), paper.id);
    let to = |page: usize| format!("{address}?page={page}");
    let text = pages.get(number - 1).map(|page| ui.prose(look, page, false)).transpose()?;
    let details = &paper.details;
    Ok(PaperPage {
        event: event.link(),
        event_title: event.details.title.to_string(),
        event_lang: event.details.lang.to_string(),
        title: details.title.to_string(),
        lang: details.lang.to_string(),
        language: ui.language(&details.lang),
        author: details.author.as_ref().map(ToString::to_string),
        purpose: details.purpose.as_ref().map(ToString::to_string),
        link: paper.link(),
        sort: sort_of(&ui, &paper.content),
        text,
        before: (number > 1).then(|| to(number - 1)),
        next: (number < pages.len()).then(|| to(number + 1)),
        beside: ui.house().beside(look, &ui, &about(paper.id))?,
        ui,
    })
}

/// A text by pages of whole paragraphs.
fn pages(text: &str) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for paragraph in texts::split(text).unwrap_or_default() {
        match pages.last_mut().filter(|page| page.len() + paragraph.len() <= A_PAGE_BYTES) {
            Some(page) => {
                page.push_str("\n\n");
                page.push_str(&paragraph);
            }
            None => pages.push(paragraph),
        }
    }
    pages
}

/// What a paper is, in a few letters.
pub(super) fn sort_of(ui: &Ui, content: &Content) -> String {
    match content {
        Content::Link(link) => link.host(),
        Content::File(file) => format!("{} · {}", file.kind.label(), ui.size(file.size_bytes)),
    }
}
