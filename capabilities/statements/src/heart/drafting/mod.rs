//! Of writing the text: revisions, comparison, merge: types and pure decisions.
