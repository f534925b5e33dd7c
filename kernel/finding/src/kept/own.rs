//! A person's own searches: what they keep, how often each is told, and the secret address of its feed.

use super::{Kept, Often, acts, store};
use crate::page::zone;
use crate::wanted::Wanted;
use access::{Gate, Person};
use askama::Template;
use base::{Id, Named};
use db::Fault;
use facts::{Look, Problem};
use web::axum::extract::Path;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

/// The page of one's searches.
const PAGE: &str = "/you/searches";

pub(crate) fn routes(r: &mut Routes) {
    r.get("/you/searches", Gate::SignedIn, show);
    r.post("/you/searches", Gate::SignedIn, keep);
    r.put("/you/searches/{id}", Gate::SignedIn, change);
    r.delete("/you/searches/{id}", Gate::SignedIn, drop);
    r.post("/you/searches/{id}/feed", Gate::SignedIn, give_feed);
    r.delete("/you/searches/{id}/feed", Gate::SignedIn, withdraw_feed);
}

struct Row {
    id: String,
    asked: String,
    link: String,
    form: Form,
    since: String,
    has_feed: bool,
    /// The address of its feed, in the answer to its making and never again.
    fresh: Option<String>,
}

#[derive(Template)]
#[template(path = "finding/kept.html")]
struct KeptPage {
    ui: Ui,
    rows: Vec<Row>,
    choices: Vec<Choice>,
}

async fn show(door: Door) -> Answer {
    page(&door, None).await
}

/// The page; `fresh` is the new address of the feed of one.
async fn page(door: &Door, fresh: Option<(Id<Kept>, String)>) -> Answer {
    let person = door.actor().person().ok_or(Problem::NotFound)?;
    let ui = door.ui();
    let reader = ui.clone();
    let rows = door.read(move |look| rows(look, &reader, person, fresh)).await?;
    let choices = choices(&ui);
    door.page(door.ui().t("search-kept-title"), KeptPage { ui, rows, choices })
        .current("/you")
        .hidden()
        .answer()
}

fn rows(
    look: &Look,
    ui: &Ui,
    person: Id<Person>,
    fresh: Option<(Id<Kept>, String)>,
) -> Result<Vec<Row>, Fault> {
    let mut rows = Vec::new();
    for kept in store::of(look, person, acts::MOST)? {
        let wanted = Wanted::read(&kept.query, ui.house());
        rows.push(Row {
            id: kept.id.to_string(),
            asked: wanted.spoken(look, ui)?,
            link: wanted.link(),
            form: ui.form(Fields::default().with("often", kept.often)),
            since: ui.moment(kept.made),
            has_feed: kept.has_feed,
            fresh: fresh.as_ref().filter(|(id, _)| *id == kept.id).map(|(_, address)| address.clone()),
        });
    }
    Ok(rows)
}

/// How often a search may be told.
pub(crate) fn choices(ui: &Ui) -> Vec<Choice> {
    Often::ALL.iter().map(|often| Choice::new(often, ui.t(often.label()))).collect()
}

/// Keeps what the form says, and goes back to where the button stood.
async fn keep(door: Door) -> Answer {
    let mut fields = door.fields();
    let often = fields.maybe::<Often>("often").unwrap_or(Often::Weekly);
    let wanted = Wanted::of(&fields, door.house());
    if !wanted.is_something() {
        return see("/search").answer();
    }
    let (query, zone) = (wanted.query(), zone(&door.ui()));
    door.act(move |act| acts::keep(act, &query, often, &zone)).await?;
    see(back(&fields, &wanted.link())).said(often.said()).answer()
}

/// Where the button stood, if that is on this site.
fn back(fields: &Fields, else_to: &str) -> String {
    Some(fields.get("back")).filter(|back| is_here(back)).unwrap_or(else_to).to_owned()
}

/// Whether an address is one of this site.
fn is_here(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && path.is_ascii()
}

async fn change(door: Door, Path(id): Path<Id<Kept>>) -> Answer {
    let mut fields = door.fields();
    let Some(often) = fields.need::<Often>("often") else { return Err(fields.problem().into()) };
    let zone = zone(&door.ui());
    door.act(move |act| acts::change(act, id, often, &zone)).await?;
    see(back(&fields, PAGE)).said("search-said-changed").answer()
}

async fn drop(door: Door, Path(id): Path<Id<Kept>>) -> Answer {
    door.act(move |act| acts::drop(act, id)).await?;
    see(back(&door.fields(), PAGE)).said("search-said-dropped").answer()
}

async fn give_feed(door: Door, Path(id): Path<Id<Kept>>) -> Answer {
    let token = door.house().dice.token();
    let hash = token.hash();
    door.act(move |act| acts::give_feed(act, id, &hash)).await?;
    let address = door.ui().absolute(&format!("/searches/{}.atom", token.reveal()));
    page(&door, Some((id, address))).await
}

async fn withdraw_feed(door: Door, Path(id): Path<Id<Kept>>) -> Answer {
    door.act(move |act| acts::withdraw_feed(act, id)).await?;
    see(PAGE).said("search-said-withdrawn").answer()
}
