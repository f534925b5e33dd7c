//! Telling people what concerns them: at once, in a digest, or not at all.
