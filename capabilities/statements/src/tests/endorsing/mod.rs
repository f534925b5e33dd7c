//! Tests of endorsements.
