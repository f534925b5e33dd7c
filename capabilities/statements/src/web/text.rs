//! A text, paragraph by paragraph, each with its address.

use crate::heart::exports::notes::linked;
use ::web::Html;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
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
    let shown = body.paragraphs.iter().zip(linked(body)).map(|(paragraph, text)| Shown {
        mark: paragraph.mark,
        html: html(&text),
        margin: margin(paragraph.mark),
    });
    shown.collect()
}

/// One paragraph's Markdown as HTML. Its headings go two levels down: the page has the title, the section a
/// heading.
pub(crate) fn html(markdown: &str) -> Html {
    let hash = Sha256::digest(markdown).into();
    if let Some(html) = lately().get(&hash) {
        return html;
    }
    let html = markup::render(markdown, &markup::Rendering { heading_shift: 2, ..Default::default() });
    lately().put(hash, html.clone());
    html
}

/// Bytes of HTML that are kept in each of two generations; a statement of 60 paragraphs has some 40,000.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Paragraphs as they were lately shown: most pages of a statement show the same ones, and rendering them is most of
/// the work.
#[derive(Default)]
struct Lately {
    young: HashMap<[u8; 32], Html>,
    old: HashMap<[u8; 32], Html>,
    /// Of the young ones.
    bytes: usize,
}

impl Lately {
    fn get(&mut self, hash: &[u8; 32]) -> Option<Html> {
        if let Some(html) = self.young.get(hash) {
            return Some(html.clone());
        }
        let html = self.old.remove(hash)?;
        self.put(*hash, html.clone());
        Some(html)
    }

    /// Keeps it. What was not asked for since the last time that the young ones were full goes then.
    fn put(&mut self, hash: [u8; 32], html: Html) {
        if self.bytes + html.as_str().len() > MOST_BYTES {
            self.old = std::mem::take(&mut self.young);
            self.bytes = 0;
        }
        self.bytes += html.as_str().len();
        self.young.insert(hash, html);
    }
}

fn lately() -> std::sync::MutexGuard<'static, Lately> {
    static LATELY: LazyLock<Mutex<Lately>> = LazyLock::new(Mutex::default);
    // A writer that panicked left at worst a count that is too high.
    LATELY.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let mut lately = Lately::default();
        let large = || Html::trusted("a".repeat(MOST_BYTES / 3));
        lately.put([0; 32], Html::trusted("kept".to_owned()));
        for number in 1..12 {
            lately.put([number; 32], large());
            assert!(lately.get(&[0; 32]).is_some(), "{number}");
        }
        assert!(lately.get(&[1; 32]).is_none());
        assert!(lately.young.len() + lately.old.len() < 8);
    }
}
