//! Full-text search: documents in, hits out; a rebuildable index on each node.
