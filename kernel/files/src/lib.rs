//! Content-addressed blobs, limits, picture metadata removal.
