//! Who may do what about writing the text: revisions, comparison, merge.
