//! Working together, joining, linking, merging, and undoing it.
