//! Tests of the procedure: through the doors, each refusal.

pub(super) mod board;
mod leaving;
mod mailed;
mod objections;
mod positions;
pub(super) mod rules;
mod timetable;
mod urgency;
mod way;

use super::propose;
use base::hours;
use board::BOARDS;
use testing::{Browser, Filled, House, Page};

/// Runs a test in a house whose notices are mailed, with a board for announcements, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities =
        [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &BOARDS, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

/// Proposes a statement and writes its text.
pub(super) fn drafted(drafter: &Browser<'_>) -> String {
    let page = propose(drafter, "On access");
    write(drafter, &page, 0, "Everybody has a right to the Internet.");
    page
}

/// Saves a text on the revision given.
pub(super) fn write(drafter: &Browser<'_>, page: &str, from: i64, text: &str) {
    drafter.change(&format!("{page}/draft")).with("from", from).with("text", text).done().ok();
}

/// The form of a step, on the clock in Nairobi: the tests begin on 1 December 2025 at 12:00 there.
pub(super) fn step<'b, 'h>(browser: &'b Browser<'h>, page: &str, step: &str) -> Filled<'b, 'h> {
    browser.fill(&format!("{page}/procedure")).with("step", step)
}

/// The same with a date.
pub(super) fn until<'b, 'h>(
    browser: &'b Browser<'h>,
    page: &str,
    name: &str,
    day: &str,
    time: &str,
) -> Filled<'b, 'h> {
    step(browser, page, name).with("closes", day).with("closes_time", time)
}

/// Asks for comments for the three days that the rules want.
pub(super) fn ask(drafter: &Browser<'_>, page: &str) -> Page {
    until(drafter, page, "comments", "2025-12-04", "13:00").done().ok()
}

/// Brings a new statement to last call, which is open for two days and an hour from 4 December, 14:00 in Nairobi.
pub(super) fn called(house: &House, drafter: &Browser<'_>) -> String {
    let page = drafted(drafter);
    ask(drafter, &page);
    house.settle();
    house.pass(hours(74));
    until(drafter, &page, "last-call", "2025-12-06", "15:00").done().ok();
    page
}

/// Takes a position.
pub(super) fn takes<'b, 'h>(browser: &'b Browser<'h>, page: &str, stance: &str) -> Filled<'b, 'h> {
    browser.fill(&format!("{page}/positions")).with("stance", stance)
}

/// Objects, and gives the address of the objection.
pub(super) fn objects(browser: &Browser<'_>, page: &str) -> String {
    let form = takes(browser, page, "object").with("ground", "harm");
    let page = form.with("reason", "It names people who are at risk.").done().ok();
    page.attribute("a[href*='/objections/']", "href").expect("the objection has a page")
}

/// Writes the outcome.
pub(super) fn conclude<'b, 'h>(browser: &'b Browser<'h>, page: &str) -> Filled<'b, 'h> {
    browser.change(&format!("{page}/outcome")).with("outcome", "Nobody stood in its way; it can go out.")
}

/// Publishes the revision given.
pub(super) fn publish<'b, 'h>(browser: &'b Browser<'h>, page: &str, revision: i64) -> Filled<'b, 'h> {
    browser.fill(&format!("{page}/publication")).with("revision", revision).with("change", "first")
}
