//! Tables of doubles and merging.
