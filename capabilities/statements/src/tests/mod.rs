//! Through the doors, on both engines.

mod coediting;
mod comments;
mod drafting;
mod endorsing;
mod exports;
mod procedure;
mod publishing;
mod proposing;

use testing::{Browser, Filled, House};

/// Runs a test in a house with people, topics and statements, on each engine.
pub(crate) fn each(test: impl Fn(&House)) {
    testing::each(&[&people::CAPABILITY, &topics::CAPABILITY, &crate::CAPABILITY], test);
}

/// The form of a proposal, filled in as far as it must be.
pub(crate) fn proposal<'b, 'h>(form: Filled<'b, 'h>, title: &str) -> Filled<'b, 'h> {
    form.with("title", title)
        .with("why", "Nobody else will say it.")
        .with("addressees", "The Internet Governance Forum")
        .with("lang", "en")
        .with("zone", "Africa/Nairobi")
        .with("consultation", "network")
}

/// Proposes a statement and returns the address of its page.
pub(crate) fn propose(browser: &Browser<'_>, title: &str) -> String {
    let answer = proposal(browser.fill("/statements"), title).send();
    answer.location().unwrap_or_else(|| panic!("{title} was not proposed: {}", answer.text()))
}
