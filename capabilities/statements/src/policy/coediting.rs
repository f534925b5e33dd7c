//! Who may do what about writing together.
