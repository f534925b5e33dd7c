//! Through the doors, on both engines.
