//! What can happen about writing together.
