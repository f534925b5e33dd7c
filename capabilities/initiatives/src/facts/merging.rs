//! What can happen between two initiatives.
