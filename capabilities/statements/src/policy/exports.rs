//! Who may do what about the text as a document.
