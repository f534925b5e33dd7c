//! What can happen about endorsements.
