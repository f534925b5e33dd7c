//! The whole house in tests, and the kinds of people who come to its doors. What holds for it stands in the tests beside.

mod crowd;
mod sources;

pub use crowd::{CROWD, Kind};
pub use sources::{Source, root, sources};

use capability::Capability;
use testing::House;

/// All capabilities, as `server/src/house.rs` has them; a test compares the two.
pub const CAPABILITIES: &[&Capability] = &[
    &events::CAPABILITY,
    &lists::CAPABILITY,
    &initiatives::CAPABILITY,
    &statements::CAPABILITY,
    &processes::CAPABILITY,
    &topics::CAPABILITY,
    &people::CAPABILITY,
    &library::CAPABILITY,
    &pages::CAPABILITY,
    &bits::CAPABILITY,
    &front::CAPABILITY,
    &finding::CAPABILITY,
    &record::CAPABILITY,
    &notices::CAPABILITY,
];

/// Runs a test in the whole house, on each engine.
pub fn each(test: impl Fn(&House)) {
    testing::each(CAPABILITIES, test);
}
