//! Doors for versions, translations, deliveries, the record.

pub(crate) mod along;
mod deliveries;
pub(crate) mod dissent;
mod embed;
mod log;
mod publication;
mod record;
mod section;
mod translation;
mod translations;
mod versions;

pub(crate) use section::section;

use crate::heart::statement::Statement;
use ::web::{Choice, Routes, Ui};
use base::Lang;
use base::places::languages;
use facts::Tag;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    publication::routes(r);
    versions::routes(r);
    translations::routes(r);
    translation::routes(r);
    deliveries::routes(r);
    embed::routes(r);
    log::routes(r);
    record::routes(r);
}

/// Pages about a statement, kept until something of it changes.
fn tags(statement: &Statement) -> [Tag; 1] {
    [crate::facts::subject(statement.id).tag()]
}

/// All languages as choices, in the reader's order of names; what is chosen is there though it is a rare one.
fn lang_choices(ui: &Ui, chosen: &str, without: &[Lang]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = languages()
        .iter()
        .filter(|lang| !without.contains(lang))
        .map(|lang| Choice::new(lang, ui.language(lang)))
        .collect();
    if !chosen.is_empty() && choices.iter().all(|choice| choice.value != chosen) {
        choices.push(Choice::new(chosen, chosen));
    }
    choices
}
