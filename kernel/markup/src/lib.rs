//! Markdown, sanitising, shortcodes, excerpts, word differences.
