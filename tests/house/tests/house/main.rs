//! What holds for the house as a whole, with all its capabilities in it.

mod facts;
mod gates;
mod halfway;
mod journeys;
mod nodes;
mod odd;
mod pages;
mod readmes;
mod record;
mod speech;
mod statements;
mod town;
mod weight;

use house_tests::{CAPABILITIES, root};

#[test]
fn the_server_runs_the_same_capabilities() {
    let text = std::fs::read_to_string(root().join("server/src/house.rs")).expect("the server's list");
    let named: Vec<&str> = text
        .split("::CAPABILITY")
        .filter_map(|before| before.rsplit_once('&').map(|(_, name)| name))
        .filter(|name| !name.contains('['))
        .collect();
    let here: Vec<&str> = CAPABILITIES.iter().map(|capability| capability.name).collect();
    assert_eq!(named, here, "CAPABILITIES in tests/house/src/lib.rs is that of server/src/house.rs");
}
