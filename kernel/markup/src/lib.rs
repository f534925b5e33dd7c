//! Markdown, sanitising, shortcodes, links by name, excerpts, word differences. Pure: text in, [`Html`] or text out.
//!
//! What people write goes three steps: Markdown to HTML, HTML through an allow-list on a real HTML parser,
//! and a last pass over what is left that sets directions, keeps third-party pictures out and puts shortcodes
//! in. Nothing that leaves here makes a reader's browser load anything from another host, or run anything.

mod diff;
mod direction;
mod finish;
mod html;
mod link;
mod marks;
mod plain;
mod render;
mod sanitise;
mod shortcode;
mod tags;

#[cfg(test)]
mod tests;

pub use diff::{Change, Kind, Told, diff_html, diff_html_told, word_diff};
pub use html::Html;
pub use link::{LONGEST_NAME, NameLink, name_links, rename_links};
pub use plain::{excerpt, html_to_text, plain_text};
pub use render::{Rendering, render, render_linked, render_with, shortcodes};
pub use sanitise::sanitise_html;
pub use shortcode::{Place, Shortcode, Target};

/// The most bytes that are read of any one text; what follows is left away. A long report has 60,000; the
/// stores bound what they accept, this bounds what work one text can cause.
pub const LONGEST: usize = 256 * 1024;

/// The text's beginning, cut at a character so that it fits [`LONGEST`].
fn bounded(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}
