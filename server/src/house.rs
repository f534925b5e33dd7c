//! Who lives in the house, in the order in which they stand in the navigation.

use capability::Capability;

/// All capabilities.
pub(crate) const CAPABILITIES: &[&Capability] = &[
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
