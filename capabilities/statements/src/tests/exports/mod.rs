//! Tests of the text as a document.
