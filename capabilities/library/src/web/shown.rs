//! How things of the library are told in words.

use crate::heart::dated::{Dated, Precision};
use ::web::Ui;
use access::Person;
use base::{Id, Zone};
use db::Fault;
use facts::Look;

/// A document's own date, as exact as it is known.
pub(crate) fn dated(ui: &Ui, dated: &Dated) -> String {
    match dated.precision() {
        Precision::Year(year) => year.to_string(),
        Precision::Month(date) => ui.month_year(date),
        Precision::Day(date) => ui.date(date),
    }
}

/// The day of a moment, where the reader is.
pub(crate) fn day(ui: &Ui, moment: base::Moment) -> String {
    ui.date(moment.in_zone(ui.zone().unwrap_or(&Zone::utc())).date())
}

/// Who did something: their name and profile as far as this reader may know them, else the name that a record gives.
pub(crate) fn who(
    look: &Look,
    person: Option<Id<Person>>,
    name: Option<&String>,
) -> Result<Option<(String, Option<String>)>, Fault> {
    let Some(person) = person else { return Ok(name.map(|name| (name.clone(), None))) };
    let persona = people::persona(look, person)?.filter(|persona| !persona.former);
    Ok(persona.map(|persona| (persona.name, Some(persona.link))))
}
