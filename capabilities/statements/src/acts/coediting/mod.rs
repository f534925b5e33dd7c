//! What one can do about writing together.
