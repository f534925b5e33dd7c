//! A text, paragraph by paragraph, each with its address.

use ::web::Html;
use texts::{Body, Mark};

/// A paragraph as pages show it.
pub(crate) struct Shown {
    /// Its number.
    pub(crate) mark: Mark,
    /// What it says.
    pub(crate) html: Html,
    /// What stands in the margin: comments, signs.
    pub(crate) margin: Option<Html>,
}

/// The paragraphs of a text, with what `margin` gives for each.
pub(crate) fn paragraphs(body: &Body, mut margin: impl FnMut(Mark) -> Option<Html>) -> Vec<Shown> {
    let shown = body.paragraphs.iter().map(|paragraph| Shown {
        mark: paragraph.mark,
        html: html(&paragraph.text),
        margin: margin(paragraph.mark),
    });
    shown.collect()
}

/// One paragraph's Markdown as HTML. Its headings go two levels down: the page has the title, the section a heading.
pub(crate) fn html(markdown: &str) -> Html {
    markup::render(markdown, &markup::Rendering { heading_shift: 2, ..Default::default() })
}
