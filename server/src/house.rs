//! Who lives in the house, in the order in which they stand in the navigation.

use capability::Capability;

/// All capabilities.
pub(crate) const CAPABILITIES: &[&Capability] = &[
    &events::CAPABILITY,
    &lists::CAPABILITY,
    &people::CAPABILITY,
    &statements::CAPABILITY,
    &topics::CAPABILITY,
    &bits::CAPABILITY,
    &notices::CAPABILITY,
];
