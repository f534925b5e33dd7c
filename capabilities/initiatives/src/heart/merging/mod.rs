//! Doubles, and merging by consent: pure decisions.
