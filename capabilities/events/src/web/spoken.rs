//! Times and places in words, as pages, mails and feeds say them.

use crate::heart::event::{Details, Event, Kind, Scope, Status};
use crate::heart::when::When;
use ::web::{Choice, Ui};
use base::places::Country;
use base::{Moment, Named, Sentence, Tongue, Zone};
use jiff::civil::DateTime;

/// "14 Dec 2026, 09:00–17:00", "14 Dec – 18 Dec 2026": short, on the event's own clock.
pub(crate) fn span(ui: &Ui, when: &When) -> String {
    let (first, last) = (when.first_day(), when.last_day());
    if first != last {
        let begins = if first.year() == last.year() { ui.day_month(first) } else { ui.date(first) };
        return format!("{begins} – {}", ui.date(last));
    }
    match when {
        When::Days { .. } => ui.date(first),
        When::Timed { start, end, .. } => format!("{}, {}", ui.date(first), times(ui, *start, *end)),
    }
}

/// "Saturday 19 October 2013, 09:00–18:00": long, on the event's own clock.
pub(crate) fn whole(ui: &Ui, when: &When) -> String {
    let (first, last) = (when.first_day(), when.last_day());
    match when {
        When::Days { .. } if first == last => ui.full_date(first),
        When::Days { .. } => from_to(ui, ui.full_date(first), ui.full_date(last)),
        When::Timed { start, end, .. } if start.date() == end.date() => {
            format!("{}, {}", ui.full_date(first), times(ui, *start, *end))
        }
        When::Timed { start, end, .. } => {
            let say = |at: &DateTime| format!("{}, {}", ui.full_date(at.date()), ui.time(at.time()));
            from_to(ui, say(start), say(end))
        }
    }
}

/// The same on another clock: "01:00–10:00", with dates where they are not those of the event's own clock.
pub(crate) fn elsewhere(ui: &Ui, when: &When, zone: &Zone) -> String {
    let local = |moment: Moment| moment.in_zone(zone).datetime();
    let (start, end) = (local(when.starts()), local(when.ends()));
    let same = start.date() == when.start_local().date() && end.date() == when.end_local().date();
    if start.date() == end.date() {
        let times = times(ui, start, end);
        return if same { times } else { format!("{}, {times}", ui.day_month(start.date())) };
    }
    let say = |at: DateTime| format!("{}, {}", ui.day_month(at.date()), ui.time(at.time()));
    from_to(ui, say(start), say(end))
}

fn times(ui: &Ui, start: DateTime, end: DateTime) -> String {
    if start == end {
        ui.time(start.time())
    } else {
        format!("{}–{}", ui.time(start.time()), ui.time(end.time()))
    }
}

fn from_to(ui: &Ui, from: String, to: String) -> String {
    ui.say(&Sentence::of("event-from-to").with("from", from).with("to", to))
}

/// "UTC+8", "UTC−3:30", "UTC": how far a zone's clock is ahead at a moment.
pub(crate) fn offset(zone: &Zone, at: Moment) -> String {
    let seconds = at.in_zone(zone).offset().seconds();
    let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// Place and country in one line, as far as they are known, each in its own direction of writing. A place that names its
/// country, in whatever language, has said it.
pub(crate) fn place(ui: &Ui, details: &Details) -> Option<String> {
    match (&details.place, details.country) {
        (Some(place), Some(country)) if names(place.as_str(), country) => Some(place.to_string()),
        (Some(place), Some(country)) => {
            Some(format!("\u{2068}{place}\u{2069}, {}", country.name(ui.tongue())))
        }
        (Some(place), None) => Some(place.to_string()),
        (None, country) => country.map(|country| country.name(ui.tongue()).to_owned()),
    }
}

fn names(place: &str, country: Country) -> bool {
    Tongue::ALL.iter().any(|tongue| place.contains(country.name(*tongue)))
}

/// The same for programs, without marks of direction.
pub(crate) fn plain_place(ui: &Ui, details: &Details) -> Option<String> {
    place(ui, details).map(|place| place.replace(['\u{2068}', '\u{2069}'], ""))
}

/// The title as plain text has it, where nothing else says that it is called off.
pub(crate) fn plain_title(ui: &Ui, event: &Event) -> String {
    format!("{}{}", prefix(ui, event.details.status).unwrap_or_default(), event.details.title)
}

/// "Cancelled: ", before the title of what does not take place.
pub(crate) fn prefix(ui: &Ui, status: Status) -> Option<String> {
    (status == Status::Cancelled)
        .then(|| format!("{} ", ui.say_plain(&Sentence::of("event-cancelled-prefix"))))
}

/// A scope in the reader's language.
pub(crate) fn scope(ui: &Ui, scope: Scope) -> String {
    ui.t(format!("event-scope-{scope}"))
}

/// All of a closed set as choices, in the reader's language: the key of each is the prefix and its name.
pub(crate) fn choices<N: Named + std::fmt::Display>(ui: &Ui, prefix: &str) -> Vec<Choice> {
    N::ALL.iter().map(|one| Choice::new(one, ui.t(format!("{prefix}{one}")))).collect()
}

/// A kind in the reader's language.
pub(crate) fn kind(ui: &Ui, kind: Kind) -> String {
    ui.t(format!("event-kind-{kind}"))
}

/// A status in the reader's language.
pub(crate) fn status(ui: &Ui, status: Status) -> String {
    ui.t(format!("event-status-{status}"))
}
