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

/// The level of the topmost headings of a text: the page has its title, and above the text a heading.
const TOPMOST: u8 = 3;

/// The paragraphs of a text, with what `margin` gives for each.
pub(crate) fn paragraphs(body: &Body, mut margin: impl FnMut(Mark) -> Option<Html>) -> Vec<Shown> {
    let top = body.paragraphs.iter().filter_map(|paragraph| level(&paragraph.text)).min().unwrap_or(TOPMOST);
    let shown = body.paragraphs.iter().zip(linked(body)).map(|(paragraph, text)| Shown {
        mark: paragraph.mark,
        html: lowered(&text, TOPMOST.saturating_sub(top)),
        margin: margin(paragraph.mark),
    });
    shown.collect()
}

/// One paragraph's Markdown as HTML, below a heading of the second level.
pub(crate) fn html(markdown: &str) -> Html {
    html_from(markdown, TOPMOST)
}

/// One paragraph's Markdown as HTML; if it is a heading, one of this level.
pub(crate) fn html_from(markdown: &str, topmost: u8) -> Html {
    lowered(markdown, topmost.saturating_sub(level(markdown).unwrap_or(1)))
}

/// The level of a paragraph that is a heading (CommonMark 4.2).
fn level(markdown: &str) -> Option<u8> {
    let hashes = markdown.bytes().take_while(|byte| *byte == b'#').count();
    let is_heading = (1..=6).contains(&hashes) && markdown[hashes..].starts_with([' ', '\t', '\n']);
    is_heading.then(|| u8::try_from(hashes).unwrap_or(u8::MAX))
}

/// Markdown as HTML, with its headings so many levels down.
fn lowered(markdown: &str, levels: u8) -> Html {
    let hash = Sha256::new().chain_update([levels]).chain_update(markdown).finalize().into();
    if let Some(html) = lately().get(&hash) {
        return html;
    }
    let html = markup::render(markdown, &markup::Rendering { heading_shift: levels, ..Default::default() });
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
    fn the_topmost_headings_of_a_text_follow_the_one_above_it() {
        let origin = texts::Origin(1);
        for (text, wanted) in [("# A\n\n## B", ["<h3", "<h4"]), ("## A\n\n#### B", ["<h3", "<h5"])] {
            let body = Body::empty().edited(text, origin).expect("it is short").body;
            let shown = paragraphs(&body, |_| None);
            for (one, wanted) in shown.iter().zip(wanted) {
                assert!(one.html.as_str().starts_with(wanted), "{}", one.html.as_str());
            }
        }
        assert!(html("####### no heading").as_str().starts_with("<p"), "seven are too many");
        assert!(html_from("### A", 2).as_str().starts_with("<h3"), "none is lifted");
    }

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
