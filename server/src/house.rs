//! Who lives in the house, one line each, in the order in which they stand in the navigation.

use capability::Capability;

/// All capabilities.
pub(crate) const CAPABILITIES: &[&Capability] = &[&people::CAPABILITY, &topics::CAPABILITY];
