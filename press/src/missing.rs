//! Characters that no letter file of the machine has: they stand on the paper as empty boxes, and whoever runs
//! the server should hear of it.

use std::collections::BTreeSet;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// How many are told of.
const MOST: usize = 40;

/// The characters without a letter, once each.
pub(crate) fn letters(document: &PagedDocument) -> String {
    let mut missing = BTreeSet::new();
    for page in document.pages() {
        look(&page.frame, &mut missing);
    }
    missing.into_iter().take(MOST).collect()
}

fn look(frame: &Frame, missing: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look(&group.frame, missing),
            FrameItem::Text(text) => {
                // Glyph 0 is the box (OpenType, `.notdef`).
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    missing.extend(text.text[glyph.range()].chars());
                }
            }
            _ => {}
        }
    }
}
