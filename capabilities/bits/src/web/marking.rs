//! Marking a bit: the text of the source to choose a paragraph from, and a field for words copied from it.

use super::paragraphs::{self, Paragraph};
use super::shown::{mark_at, titled};
use crate::acts::marking::{self as acts, Marking};
use crate::face::{self, names};
use crate::heart::passage::{LONGEST, Refused};
use ::web::{Answer, Choice, Door, Fields, Form, House, Quoted, Routes, Ui, see};
use access::Gate;
use askama::Template;
use base::{Lang, Named, Sentence, Slug, Tongue, hours};
use facts::{Look, Problem, Subject};
use serde::Deserialize;
use web::axum::extract::Query;
use web::axum::http::StatusCode;

/// So many bits one client marks in an hour.
const MARKS: u32 = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/bits/new", Gate::Member, blank);
    r.post("/bits", Gate::Member, mark);
}

#[derive(Deserialize)]
struct Asked {
    of: Option<String>,
    page: Option<usize>,
}

/// The text of which a passage is marked.
struct Source {
    subject: Subject,
    quoted: Quoted,
    author: Option<String>,
}

fn source(look: &Look, house: &House, address: &str) -> Result<Option<Source>, Problem> {
    let Some(subject) = house.quotable_at(look, address)? else { return Ok(None) };
    let Some(quoted) = house.quoted(look, &subject)? else { return Ok(None) };
    let author = match &quoted.author {
        Some(author) => Some(author.clone()),
        None => names(look, &quoted.people)?,
    };
    Ok(Some(Source { subject, quoted, author }))
}

#[derive(Template)]
#[template(path = "bits/find.html")]
struct FindPage {
    ui: Ui,
    form: Form,
}

#[derive(Template)]
#[template(path = "bits/new.html")]
struct MarkPage {
    ui: Ui,
    form: Form,
    title: String,
    link: String,
    author: Option<String>,
    lang: Option<String>,
    /// Whether only some may read it.
    closed: bool,
    paragraphs: Vec<Paragraph>,
    page: usize,
    before: Option<String>,
    next: Option<String>,
    topics: Vec<Choice>,
    /// The languages to choose from where the text does not say its own.
    langs: Option<Vec<Choice>>,
}

impl MarkPage {
    fn longest(&self) -> usize {
        LONGEST
    }
}

async fn blank(door: Door, Query(asked): Query<Asked>) -> Answer {
    let Some(of) = asked.of.filter(|of| !of.trim().is_empty()) else {
        return find_page(&door, Fields::default(), StatusCode::OK);
    };
    let (house, address) = (door.house().clone(), of.clone());
    let Some(source) = door.read(move |look| source(look, &house, &address)).await? else {
        return not_found(&door, &of);
    };
    let fields =
        source.quoted.topics.iter().fold(Fields::default(), |fields, topic| fields.with("topics", topic));
    mark_page(&door, source, asked.page.unwrap_or(1), fields, StatusCode::OK).await
}

fn not_found(door: &Door, of: &str) -> Answer {
    let mut fields = Fields::default().with("of", of);
    fields.refuse("of", Sentence::of("bit-no-text"));
    find_page(door, fields, StatusCode::UNPROCESSABLE_ENTITY)
}

fn find_page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = FindPage { form: ui.form(fields), ui: door.ui() };
    door.page(ui.t("bit-mark"), body).current("/bits").status(status).hidden().answer()
}

async fn mark_page(door: &Door, source: Source, page: usize, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let topics = door.read(move |look| topics::choices(look, &ui)).await?;
    let ui = door.ui();
    let quoted = source.quoted;
    let shown = paragraphs::page(&quoted.text, page);
    let to = |page: usize| format!("{}&page={page}", mark_at(&quoted.link));
    let langs = quoted.lang.is_none().then(|| {
        Tongue::ALL
            .iter()
            .map(|tongue| Lang::from(*tongue))
            .map(|lang| Choice::new(&lang, ui.language(&lang)))
    });
    let body = MarkPage {
        form: ui.form(fields),
        title: titled(&ui, &quoted.title),
        author: source.author,
        lang: quoted.lang.as_ref().map(ToString::to_string),
        closed: !quoted.public,
        paragraphs: shown.paragraphs,
        page,
        before: shown.before.map(to),
        next: shown.next.map(to),
        topics,
        langs: langs.map(Iterator::collect),
        link: quoted.link,
        ui: door.ui(),
    };
    door.page(ui.t("bit-mark"), body).current("/bits").status(status).hidden().answer()
}

async fn mark(door: Door) -> Answer {
    let mut fields = door.fields();
    let (house, address) = (door.house().clone(), fields.get("of").to_owned());
    let Some(source) = door.read(move |look| source(look, &house, &address)).await? else {
        return not_found(&door, fields.get("of"));
    };
    let page = fields.get("page").parse().unwrap_or(1);
    let passage = chosen(&mut fields, &source.quoted.text);
    let topics = fields.many::<Slug>("topics");
    let lang = fields.maybe::<Lang>("lang");
    if let Err(sentence) = door.limit("bit-mark", MARKS, hours(1)) {
        fields.refuse("passage", sentence);
    }
    let (Some(passage), Ok(())) = (passage, fields.check()) else {
        return mark_page(&door, source, page, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let house = door.house().clone();
    let marking = Marking { source: source.subject.clone(), passage, topics, lang };
    match door.act(move |act| acts::mark(act, &house, &marking)).await {
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            mark_page(&door, source, page, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
        Ok(marked) => {
            let said = if marked.new { "bit-said-marked" } else { "bit-said-marked-before" };
            see(face::address(marked.bit)).said(said).answer()
        }
    }
}

/// The words that were typed, else the paragraph that was chosen.
fn chosen(fields: &mut Fields, text: &str) -> Option<String> {
    let typed = fields.get("passage").trim().to_owned();
    if !typed.is_empty() {
        return Some(typed);
    }
    let key = fields.get("paragraph").to_owned();
    if key.is_empty() {
        fields.refuse("passage", Refused::Empty.sentence());
        return None;
    }
    let paragraph = paragraphs::with_key(text, &key);
    if paragraph.is_none() {
        fields.refuse("passage", Sentence::of("bit-changed-meanwhile"));
    }
    paragraph
}
