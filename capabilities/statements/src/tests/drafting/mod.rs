//! Tests of writing the text: revisions, comparison, merge.
