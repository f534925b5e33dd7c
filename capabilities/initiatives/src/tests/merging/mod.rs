//! Doubles are found; initiatives are merged by consent, and apart again.
