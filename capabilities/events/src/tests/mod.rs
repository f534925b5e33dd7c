//! Through the doors, on both engines.

mod answers;
mod attendance;
mod calendars;
mod doubles;
mod editing;
mod front;
mod holders;
mod notices;
mod papers;
mod record;
mod reports;
mod reviewing;
mod shortcodes;
mod sources;
mod views;
mod writings;

mod feed;

use testing::{Browser, Filled, House};

/// Runs a test in a house with people, topics and events, on each engine.
pub(crate) fn each(test: impl Fn(&House)) {
    testing::each(
        &[&::front::CAPABILITY, &people::CAPABILITY, &topics::CAPABILITY, &crate::CAPABILITY],
        test,
    );
}

/// The form of an event on whole days in the zone of the test's network, filled in as far as it must be.
pub(crate) fn on_days<'b, 'h>(form: Filled<'b, 'h>, title: &str, first: &str, last: &str) -> Filled<'b, 'h> {
    form.with("title", title)
        .with("lang", "en")
        .with("zone", "UTC")
        .with("status", "planned")
        .with("all_day", "yes")
        .with("start_date", first)
        .with("end_date", last)
}

/// The form of an event between two times of one day.
pub(crate) fn at_times<'b, 'h>(
    form: Filled<'b, 'h>,
    title: &str,
    day: &str,
    times: (&str, &str),
    zone: &str,
) -> Filled<'b, 'h> {
    form.with("title", title)
        .with("lang", "en")
        .with("zone", zone)
        .with("status", "planned")
        .with("start_date", day)
        .with("start_time", times.0)
        .with("end_time", times.1)
}

/// Adds an event on whole days and returns the address of its page.
pub(crate) fn add(browser: &Browser<'_>, title: &str, first: &str, last: &str) -> String {
    let answer = on_days(browser.fill("/events"), title, first, last).send();
    answer.location().unwrap_or_else(|| panic!("{title} was not added: {}", answer.text()))
}
