//! What one can do about writing the text: revisions, comparison, merge.
