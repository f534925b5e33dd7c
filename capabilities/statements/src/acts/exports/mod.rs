//! What one can do about the text as a document.
