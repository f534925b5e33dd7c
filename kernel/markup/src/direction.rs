//! Which way a text runs, by its first letter, as `dir="auto"` finds it (HTML, "the auto-directionality").
//!
//! `auto` on an element does not look into children that have a `dir` of their own, so a list of paragraphs
//! that each say `auto` would stand left to right, its markers on the wrong side. What contains blocks is
//! therefore told.

use crate::tags::{Tag, is_void};
use base::Direction;

/// The direction of the first letter, if there is one.
pub(crate) fn first_letter(text: &str) -> Option<Direction> {
    text.chars()
        .find(|c| c.is_alphabetic())
        .map(|c| if runs_right_to_left(c) { Direction::RightToLeft } else { Direction::LeftToRight })
}

/// The direction of what stands between a start tag, which comes before `rest`, and its end.
pub(crate) fn of_content(rest: &[Tag<'_>]) -> Option<Direction> {
    let mut depth = 0_usize;
    for tag in rest {
        match tag {
            // Entities are all of signs, not letters, but are spelled in letters.
            Tag::Text(text) => {
                if let Some(direction) = first_letter(&crate::html::unescape(text)) {
                    return Some(direction);
                }
            }
            Tag::Open { name, .. } if !is_void(name) => depth += 1,
            Tag::Open { .. } => {}
            Tag::Close { .. } if depth == 0 => return None,
            Tag::Close { .. } => depth -= 1,
        }
    }
    None
}

/// Letters of the blocks that Unicode keeps for right-to-left scripts (DerivedBidiClass, R and AL).
const fn runs_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{0590}'..='\u{08FF}'
            | '\u{FB1D}'..='\u{FDCF}'
            | '\u{FDF0}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}
