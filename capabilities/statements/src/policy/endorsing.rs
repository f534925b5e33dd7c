//! Who may do what about endorsements.
