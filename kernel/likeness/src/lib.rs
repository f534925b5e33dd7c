//! Whether two names, in whatever script and language, may be those of one thing.
