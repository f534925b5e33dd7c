//! Tests of comments and their dispositions.
