//! The only place that knows which database engine runs.
