//! What one can do about endorsements.
