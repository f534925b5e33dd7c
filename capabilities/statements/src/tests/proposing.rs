//! Proposing a statement.
