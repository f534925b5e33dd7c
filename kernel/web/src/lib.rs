//! Routes, pages, forms, sessions, translations, render cache.
