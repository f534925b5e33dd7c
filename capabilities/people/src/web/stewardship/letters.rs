//! The letters that the house has written: for stewards, and in the demo for everybody.

use crate::web::ROWS;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::{Answer, Door, Routes, Stop, Ui};
use access::Gate;
use base::Id;
use facts::Problem;
use mail::{Kept, Letter};

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship/mail", Gate::Steward, list);
    r.get("/stewardship/mail/{id}", Gate::Steward, show);
    r.get("/demo/mail", Gate::Public, list_in_demo);
    r.get("/demo/mail/{id}", Gate::Public, show_in_demo);
}

struct Row {
    link: String,
    subject: String,
    to: String,
    written: String,
    state: String,
}

#[derive(Template)]
#[template(path = "people/letters.html")]
struct LettersPage {
    ui: Ui,
    rows: Vec<Row>,
    demo: bool,
}

#[derive(Template)]
#[template(path = "people/letter.html")]
struct LetterPage {
    ui: Ui,
    row: Row,
    body: Option<Vec<Piece>>,
    trouble: Option<String>,
    /// Where an answer goes, in a demonstration: nobody else answers in another's name.
    answers_to: Option<String>,
    back: &'static str,
}

/// A part of a letter's text: words, or an address that one can press.
struct Piece {
    text: String,
    link: bool,
}

async fn list(door: Door) -> Answer {
    letters(&door, "/stewardship/mail").await
}

async fn list_in_demo(door: Door) -> Answer {
    in_demo(&door)?;
    letters(&door, "/demo/mail").await
}

async fn show(door: Door, Path(id): Path<Id<Letter>>) -> Answer {
    letter(&door, id, "/stewardship/mail").await
}

async fn show_in_demo(door: Door, Path(id): Path<Id<Letter>>) -> Answer {
    in_demo(&door)?;
    letter(&door, id, "/demo/mail").await
}

/// Anywhere else, letters are for stewards alone: there is nothing at this address.
fn in_demo(door: &Door) -> Result<(), Stop> {
    if door.house().settings.demo { Ok(()) } else { Err(Problem::NotFound.into()) }
}

fn row(ui: &Ui, kept: &Kept, under: &str) -> Row {
    Row {
        link: format!("{under}/{}", kept.id),
        subject: kept.subject.clone(),
        to: kept.recipient.clone(),
        written: ui.moment(kept.written),
        state: ui.t(format!("letter-state-{}", kept.state)),
    }
}

async fn letters(door: &Door, under: &'static str) -> Answer {
    let found = door.read(|look| Ok::<_, Stop>(mail::latest(look, ROWS * 4)?)).await?;
    let ui = door.ui();
    let rows = found.iter().map(|kept| row(&ui, kept, under)).collect();
    let demo = door.house().settings.demo;
    door.page(ui.t("letters-heading"), LettersPage { ui: door.ui(), rows, demo }).hidden().answer()
}

async fn letter(door: &Door, id: Id<Letter>, under: &'static str) -> Answer {
    let kept = door.read(move |look| Ok::<_, Stop>(mail::kept(look, id)?)).await?;
    let kept = kept.ok_or(Problem::NotFound)?;
    let ui = door.ui();
    let title = kept.subject.clone();
    let body = LetterPage {
        row: row(&ui, &kept, under),
        body: kept.letter.as_ref().map(|letter| pieces(&letter.body, &door.house().settings.url)),
        answers_to: kept
            .letter
            .filter(|_| door.house().settings.demo)
            .and_then(|letter| letter.reply_to)
            .map(|to| to.to_string()),
        trouble: kept.trouble,
        back: under,
        ui,
    };
    door.page(title, body).hidden().answer()
}

/// The text with the addresses of this site as links.
fn pieces(body: &str, own: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for part in body.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        let space = &part[word.len()..];
        pieces.push(Piece { text: word.to_owned(), link: word.starts_with(own) });
        pieces.push(Piece { text: space.to_owned(), link: false });
    }
    pieces
}
