//! How the procedure is spoken of: dates with their zone, grounds, people, regions.

use crate::acts::names::named;
use crate::heart::rules::Ground;
use crate::heart::statement::{Statement, Window};
use ::web::Ui;
use access::Person;
use base::{Id, Moment, Zone};
use db::Fault;
use facts::Look;

/// A moment on the statement's clock, and in UTC: the zone is always stated.
pub(super) fn moment(ui: &Ui, statement: &Statement, moment: Moment) -> String {
    let zone = &statement.proposal.zone;
    let on = |zone: &Zone| {
        let local = moment.in_zone(zone);
        format!("{}, {}", ui.date(local.date()), ui.time(local.time()))
    };
    if zone.as_str() == "UTC" {
        return format!("{} UTC", on(zone));
    }
    // The city stands isolated (U+2068, U+2069), or else its letters turn around the digits after it in Arabic.
    format!("{} \u{2068}{}\u{2069} ({} UTC)", on(zone), zone.city(), on(&Zone::utc()))
}

/// From when to when.
pub(super) fn window(ui: &Ui, statement: &Statement, window: Window) -> String {
    format!("{} – {}", moment(ui, statement, window.opened), moment(ui, statement, window.closes))
}

/// A ground, in the reader's language or in the network's own words.
pub(crate) fn ground(ui: &Ui, ground: &Ground) -> String {
    match ground {
        Ground::Known(known) => ui.t(format!("objection-ground-{known}")),
        Ground::Own(words) => words.to_string(),
    }
}

/// Somebody, as the reader may see them.
pub(super) struct Who {
    /// What they are called.
    pub(super) name: String,
    /// Their page, if they have one.
    pub(super) link: Option<String>,
}

/// Somebody, as the reader may see them; a former participant when they have left or may not be seen.
pub(super) fn who(look: &Look, ui: &Ui, person: Option<Id<Person>>) -> Result<Who, Fault> {
    let known = person.map(|person| named(look, person)).transpose()?.flatten();
    Ok(match known {
        Some(named) => Who { name: named.name, link: named.link },
        None => Who { name: ui.t("statement-former"), link: None },
    })
}
