//! The page on which readers find things: one search over whatever the capabilities offer, each seeing what is theirs to
//! see.

mod narrowing;

use crate::asking::{self, Silent};
use crate::kept::store;
use crate::wanted::{A_PAGE, LAST_PAGE, Wanted};
use access::Gate;
use askama::Template;
use base::{Sentence, Zone};
use narrowing::Narrowing;
use search::{Hit, Survey};
use web::axum::extract::Query as Asked;
use web::axum::http::StatusCode;
use web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/search", Gate::Public, find);
}

struct Row {
    title: String,
    link: String,
    kind: String,
    lang: Option<String>,
    passage: Html,
}

#[derive(Template)]
#[template(path = "finding/search.html")]
struct SearchPage {
    ui: Ui,
    form: Form,
    narrowing: Narrowing,
    /// What is asked for, as people read it; nothing when nothing is.
    asked: Option<String>,
    failed: bool,
    /// What is said of filters that were not understood.
    misread: Vec<String>,
    total: usize,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
    page: usize,
    feed: String,
    keeping: Keeping,
    /// The same in other languages too, or not, where that makes a difference.
    otherwise: Option<(String, &'static str)>,
}

/// Whether the reader keeps this search.
enum Keeping {
    /// They have no account, or there is nothing to keep.
    Not,
    /// They could: what the form sends.
    Could(Vec<(&'static str, String)>),
    /// They do.
    Does,
}

async fn find(door: Door, Asked(asked): Asked<Vec<(String, String)>>) -> Answer {
    let fields = Fields::new(asked);
    let wanted = Wanted::of(&fields, door.house());
    let found = if wanted.is_something() {
        asking::survey(&door, wanted.asked(Vec::new(), &zone(&door.ui()))).await
    } else {
        Ok(Survey::default())
    };
    let pages = found.as_ref().map_or(1, |found| found.hits.total.div_ceil(A_PAGE)).clamp(1, LAST_PAGE);
    if found.is_ok() && wanted.page() > pages {
        return see(wanted.at(pages).link()).answer();
    }
    let status = if found.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let (ui, feed) = (door.ui(), wanted.feed());
    let asks = wanted.is_something();
    let body = door.read(move |look| page_of(look, ui, fields, &wanted, found)).await?;
    let title = match &body.asked {
        Some(asked) => format!("{asked} · {}", door.ui().t("search-title")),
        None => door.ui().t("search-title"),
    };
    let page = door.page(title.clone(), body).status(status).hidden();
    if asks { page.alternate("application/atom+xml", feed, title).answer() } else { page.answer() }
}

/// Where the reader's days begin.
pub(crate) fn zone(ui: &Ui) -> Zone {
    ui.zone().cloned().unwrap_or_else(|| ui.house().network().zone.clone())
}

fn page_of(
    look: &facts::Look,
    ui: Ui,
    fields: Fields,
    wanted: &Wanted,
    found: Result<Survey, Silent>,
) -> Result<SearchPage, db::Fault> {
    let failed = found.is_err();
    let found = found.unwrap_or_default();
    let shown = wanted.page() * A_PAGE;
    let more = shown < found.hits.total && wanted.page() < LAST_PAGE;
    let spoken = if wanted.is_something() { Some(wanted.spoken(look, &ui)?) } else { None };
    Ok(SearchPage {
        form: ui.form(fields),
        narrowing: Narrowing::of(look, &ui, wanted, &found)?,
        asked: spoken,
        failed,
        misread: wanted.misread.iter().map(|(filter, typed)| misread(&ui, filter, typed)).collect(),
        total: found.hits.total,
        before: (wanted.page() > 1).then(|| wanted.at(wanted.page() - 1).link()),
        after: more.then(|| wanted.at(wanted.page() + 1).link()),
        page: wanted.page(),
        feed: wanted.feed(),
        keeping: keeping(look, wanted)?,
        otherwise: otherwise(wanted, &ui),
        rows: found.hits.hits.into_iter().map(|hit| row(&ui, hit)).collect(),
        ui,
    })
}

fn misread(ui: &Ui, filter: &str, typed: &str) -> String {
    ui.say(&Sentence::of("search-misread").with("filter", ui.t(filter)).with("typed", typed))
}

fn otherwise(wanted: &Wanted, ui: &Ui) -> Option<(String, &'static str)> {
    let other = Wanted { wide: !wanted.wide, page: 1, ..wanted.clone() };
    let label = if wanted.wide { "search-as-typed" } else { "search-wider" };
    let differs = wanted.wide || wanted.asked(Vec::new(), &zone(ui)).could_be_wider();
    differs.then(|| (other.link(), label))
}

fn keeping(look: &facts::Look, wanted: &Wanted) -> Result<Keeping, db::Fault> {
    let Some(person) = look.actor().person().filter(|_| wanted.is_something()) else {
        return Ok(Keeping::Not);
    };
    let kept = store::with_query(look, person, &wanted.query())?;
    Ok(if kept.is_some() { Keeping::Does } else { Keeping::Could(wanted.pairs()) })
}

fn row(ui: &Ui, hit: Hit) -> Row {
    Row {
        kind: kind_name(ui, &hit.kind),
        title: hit.title,
        link: hit.link,
        lang: hit.lang.map(|lang| lang.to_string()),
        // The index escapes what it cuts out.
        passage: Html::trusted(hit.snippet),
    }
}

/// What things of a kind are called.
pub(crate) fn kind_name(ui: &Ui, kind: &str) -> String {
    let label = ui.house().searchables.iter().find(|one| one.kind == kind).map(|one| one.label);
    label.map_or_else(String::new, |label| ui.t(label))
}
