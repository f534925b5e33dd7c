//! Two people changed the same words: both wordings, paragraph by paragraph, and a choice for each.

use crate::heart::drafting::choice::{self, Choice as Wording, Chosen};
use crate::heart::statement::Statement;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Ui};
use askama::Template;
use axum::http::StatusCode;
use base::Named;
use std::ops::Range;
use texts::{Conflict, Mark, Merged};

#[derive(Template)]
#[template(path = "statements/drafting/conflict.html")]
struct ConflictPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    /// The revision that was saved meanwhile.
    revision: i64,
    /// The text with all on which there is no conflict.
    merged: String,
    places: Vec<Place>,
    wordings: Vec<Choice>,
}

/// A place in the text where both changed the same words.
struct Place {
    mark: Option<Mark>,
    /// What was saved meanwhile, against what both found.
    theirs: Html,
    /// What was typed.
    mine: Html,
    /// The names of its fields, and what stands in them.
    keep: String,
    at: (String, String),
    words: (String, String),
}

impl Place {
    fn of(number: usize, conflict: &Conflict) -> Self {
        let Range { start, end } = conflict.at;
        Self {
            mark: conflict.mark,
            theirs: markup::diff_html(&conflict.base, &conflict.theirs),
            mine: markup::diff_html(&conflict.base, &conflict.mine),
            keep: format!("keep-{number}"),
            at: (format!("at-{number}"), format!("{start}-{end}")),
            words: (format!("words-{number}"), conflict.otherwise.clone()),
        }
    }
}

/// The page of the choice, with all that was typed.
pub(super) fn page(
    door: &Door,
    statement: Statement,
    typed: Fields,
    merged: &Merged,
    revision: i64,
) -> Answer {
    let ui = door.ui();
    let body = ConflictPage {
        places: merged.conflicts.iter().enumerate().map(|(number, one)| Place::of(number, one)).collect(),
        merged: merged.edit.body.markdown(),
        wordings: Wording::ALL
            .iter()
            .map(|wording| Choice::new(wording, ui.t(format!("draft-keep-{wording}"))))
            .collect(),
        form: ui.form(typed),
        statement,
        revision,
        ui,
    };
    let title = door.ui().t("draft-conflict");
    door.page(title, body).current("/statements").status(StatusCode::CONFLICT).hidden().answer()
}

/// The fields of the draft's form, with the text that a choice leads to if they come from the page above.
pub(super) fn settled(fields: Fields) -> Fields {
    if !fields.has("merged") {
        return fields;
    }
    // A text that is too long by now stays as it is typed, and is refused with the whole form.
    let Ok(paragraphs) = texts::split(fields.get("merged")) else { return fields };
    let places = (0..).take_while(|number| fields.has(&format!("words-{number}")));
    let chosen = places.map(|number| {
        let (start, end) = fields.get(&format!("at-{number}")).split_once('-').unwrap_or_default();
        let place = |typed: &str| typed.parse().unwrap_or(paragraphs.len());
        Chosen {
            at: place(start)..place(end),
            mine: fields.get(&format!("words-{number}")).to_owned(),
            // Without a choice both stand: nothing is lost.
            choice: Wording::of_name(fields.get(&format!("keep-{number}"))).unwrap_or(Wording::Both),
        }
    });
    let chosen = chosen.collect();
    let text = choice::settled(paragraphs, chosen);
    let kept = ["from", "note", "origin", "then"].map(|name| (name.to_owned(), fields.get(name).to_owned()));
    Fields::new(kept.into_iter().chain([("text".to_owned(), text)]).collect())
}
