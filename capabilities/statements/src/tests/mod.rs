//! Through the doors, on both engines.

mod coediting;
mod comments;
mod drafting;
mod endorsing;
mod exports;
mod front;
mod procedure;
mod proposing;
mod publishing;

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
}

/// Proposes a statement to the network and returns the address of its page.
pub(crate) fn propose(browser: &Browser<'_>, title: &str) -> String {
    proposed(proposal(browser.fill("/statements"), title).with("consultation", "network"))
}

/// Proposes a statement whose consultation is open to everybody.
pub(crate) fn propose_to_all(browser: &Browser<'_>, title: &str) -> String {
    proposed(proposal(browser.fill("/statements"), title).with("consultation", "public"))
}

fn proposed(form: Filled<'_, '_>) -> String {
    let answer = form.send();
    answer.location().unwrap_or_else(|| panic!("it was not proposed: {}", answer.text()))
}
