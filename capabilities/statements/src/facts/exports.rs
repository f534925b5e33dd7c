//! What can happen about the text as a document.
