//! HTML that may stand in a page as it is.

use std::fmt;

/// HTML that is safe to show: made by this crate, or vouched for by whoever called [`Html::trusted`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// HTML that comes from our own templates. Never from outside: that is what [`crate::sanitise_html`] is
    /// for.
    pub const fn trusted(html: String) -> Self {
        Self(html)
    }

    /// Text as HTML that shows it.
    pub fn of_text(text: &str) -> Self {
        Self(escape(text))
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Html> for String {
    fn from(html: Html) -> Self {
        html.0
    }
}

/// Templates write it as it is, so that none has to say `|safe`.
impl askama::filters::HtmlSafe for Html {}

/// Text for an element's content or a double-quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// The text that escaped HTML shows. Knows the entities that our serialiser writes, and no others.
pub(crate) fn unescape(html: &str) -> String {
    html.replace("&nbsp;", "\u{A0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
