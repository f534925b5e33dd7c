//! People at the doors, on both engines.

mod entry;
mod joining;
mod leaving;
mod organizations;
mod profiles;
mod set_up;
mod settings;
mod stewardship;
mod tongues;

use capability::Capability;
use testing::House;

const ALL: &[&Capability] = &[&people::CAPABILITY, &notices::CAPABILITY];

/// Runs a test on both engines.
fn each(test: impl Fn(&House)) {
    testing::each(ALL, test);
}

/// The path of the link to this site in the newest letter to an address.
fn mailed_path(house: &House, address: &str) -> String {
    let body = house.letter_to(address).body;
    let link = body.split_whitespace().find(|word| word.starts_with("https://bits.example/"));
    link.expect("the letter has a link").trim_start_matches("https://bits.example").to_owned()
}

/// Sets how people join, as a steward would.
fn joining(house: &House, rule: &str) {
    let steward = house.steward("Rule Giver");
    network(&steward).with("joining", rule).done().ok();
}

/// The form of the network's settings, filled in as it must be but for how people join.
fn network<'b, 'h>(steward: &'b testing::Browser<'h>) -> testing::Filled<'b, 'h> {
    let form = steward.change("/stewardship/network").with("network_name", "Test Network").with("lang", "en");
    form.with("tongues", "en").with("tongues", "fr").with("zone", "UTC").with("accent", "#0a5a66")
}
