//! Who may bring initiatives together.
