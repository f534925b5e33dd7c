//! Times, outcomes and states in words.

use crate::heart::consultation::State;
use crate::heart::milestone::Outcome;
use crate::heart::reference::Reference;
use crate::heart::roadmap::Progress;
use crate::heart::when::{Fineness, When};
use ::web::Ui;
use base::places::Region;
use base::{Moment, Zone};
use jiff::civil::Date;

/// "25 Feb – 27 Feb 2013", "September 2013 – December 2013", "2014"; "date to be announced".
pub(crate) fn when(ui: &Ui, when: Option<&When>) -> String {
    let Some(when) = when else { return ui.t("milestone-announced") };
    let (first, last) = (when.first(), when.last());
    match when.fine() {
        Fineness::Day if first == last => ui.date(first),
        Fineness::Day if first.year() == last.year() => {
            format!("{} – {}", ui.day_month(first), ui.date(last))
        }
        Fineness::Day => format!("{} – {}", ui.date(first), ui.date(last)),
        Fineness::Month => between(ui.month_year(first), ui.month_year(last)),
        Fineness::Year => between(first.year().to_string(), last.year().to_string()),
    }
}

fn between(first: String, last: String) -> String {
    if first == last { first } else { format!("{first} – {last}") }
}

/// The day that a list goes by: the last on which something can still be done.
pub(crate) fn distance(ui: &Ui, when: Option<&When>) -> Option<String> {
    let when = when?;
    let near = ui.today() <= when.last();
    near.then(|| ui.days_away(when.first().max(ui.today())))
}

/// How far away the end of a time is: until then something can be done.
pub(crate) fn left(ui: &Ui, by: &When) -> Option<String> {
    (ui.today() <= by.last()).then(|| ui.days_away(by.last()))
}

/// Under what a list puts a milestone: its month, or its year, or that its date is to be announced.
pub(crate) fn heading(ui: &Ui, when: Option<&When>) -> String {
    match when {
        None => ui.t("milestone-announced-all"),
        Some(when) if when.fine() == Fineness::Year => when.first().year().to_string(),
        Some(when) => ui.month_year(when.first()),
    }
}

/// What came of a milestone, in a word.
pub(crate) fn outcome(ui: &Ui, outcome: Outcome) -> String {
    ui.t(format!("milestone-outcome-{outcome}"))
}

/// The class of the chip that says so.
pub(crate) fn outcome_class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Won => "go",
        Outcome::Lost => "off",
        Outcome::Partly | Outcome::Moved => "nobody",
    }
}

/// How far a consultation is, in a word.
pub(crate) fn state(ui: &Ui, state: State) -> String {
    ui.t(format!("consultation-state-{state}"))
}

/// How far an entry of a roadmap is, in a word.
pub(crate) fn progress(ui: &Ui, progress: Progress) -> String {
    ui.t(format!("roadmap-state-{progress}"))
}

/// Until when, by the clock of whoever asks: "19 Oct 2013, 23:59 (Geneva)".
pub(crate) fn until(ui: &Ui, closes: Moment, zone: &Zone) -> String {
    let local = closes.in_zone(zone);
    format!("{}, {} ({})", ui.date(local.date()), ui.time(local.time()), zone.city())
}

/// The day on which something closes, where the reader is.
pub(crate) fn day(ui: &Ui, moment: Moment) -> Date {
    moment.in_zone(ui.zone().unwrap_or(&ui.house().network().zone)).date()
}

/// Regions by their names.
pub(crate) fn regions(ui: &Ui, regions: &[Region]) -> Vec<String> {
    regions.iter().map(|region| region.name(ui.tongue()).to_owned()).collect()
}

/// Links as pages show them: the address, and what it leads to.
pub(crate) fn links(references: &[Reference]) -> Vec<(String, String)> {
    references.iter().map(|one| (one.link.to_string(), one.shown())).collect()
}
