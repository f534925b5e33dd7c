//! The doors for people and for programs.

mod consultation_form;
pub(crate) mod consultation_row;
mod consultations;
mod crossings;
pub(crate) mod drawn;
mod feeds;
mod history;
mod hours;
mod importing;
mod index;
mod marks;
mod milestone;
mod milestone_form;
mod opportunities;
mod panel;
mod parts;
mod process;
mod roadmap_entries;
mod roadmaps;
pub(crate) mod shown;
pub(crate) mod spoken;
mod withdrawal;

use ::web::{Choice, Door, Html, Routes, Ui};
use access::Denied;
use askama::Template;
use base::places::{Region, languages};
use base::{Named, Sentence, Zone};
use db::Fault;
use facts::{Look, Problem};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    feeds::routes(r);
    importing::routes(r);
    hours::routes(r);
    process::routes(r);
    milestone::routes(r);
    consultations::routes(r);
    opportunities::routes(r);
    roadmaps::routes(r);
    roadmap_entries::routes(r);
    parts::routes(r);
    history::routes(r);
    withdrawal::routes(r);
}

/// A part of a page.
pub(crate) fn html(part: &impl Template) -> Result<Html, Fault> {
    part.render().map(Html::trusted).map_err(|error| Fault::Data(format!("a template failed: {error}")))
}

/// The languages to choose from; what is stored or was typed stays one of them.
fn langs(ui: &Ui, typed: &str) -> Vec<Choice> {
    let known = languages();
    with_typed(known.iter().map(|lang| Choice::new(lang, ui.language(lang))).collect(), typed)
}

/// The zones to choose from, likewise.
fn zones(typed: &str) -> Vec<Choice> {
    let zones = Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " ")));
    with_typed(zones.collect(), typed)
}

/// The regions to choose from.
fn regions(ui: &Ui) -> Vec<Choice> {
    Region::ALL.iter().map(|one| Choice::new(one, one.name(ui.tongue()))).collect()
}

fn with_typed(mut choices: Vec<Choice>, typed: &str) -> Vec<Choice> {
    if !typed.is_empty() && choices.iter().all(|choice| choice.value != typed) {
        choices.push(Choice::new(typed, typed));
    }
    choices
}

/// What `find` finds, if it says that whoever asks may write it anew.
async fn tended<T: Send + 'static>(
    door: &Door,
    find: impl FnOnce(&Look) -> Result<(T, bool), Problem> + Send + 'static,
) -> Result<T, Problem> {
    match door.read(find).await? {
        (one, true) => Ok(one),
        _ => Err(Denied::No(Sentence::of("process-denied-tend")).into()),
    }
}
