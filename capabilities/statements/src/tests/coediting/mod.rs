//! Tests of writing together.
