//! What can happen about writing the text: revisions, comparison, merge.
