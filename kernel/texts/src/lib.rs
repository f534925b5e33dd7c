//! Texts that many hands write: paragraphs with marks that stay, what an edit did to each, merges that lose
//! nothing, anchors of comments, and whose words stand where. Pure: text in, values out.
//!
//! A [`Body`] is a text as paragraphs. [`Body::edited`] takes what a person typed and finds for each
//! paragraph which one it was before, so that it keeps its [`Mark`] and each word its [`Origin`]. The
//! [`Edit`] says what became of every paragraph; an [`Anchor`] follows it. [`compare`] shows two versions
//! beside each other, [`merge`] joins two edits of one version, [`trace`] finds what became of a passage, and
//! [`canonical`] is the form that signatures vouch for.

mod align;
mod anchor;
mod body;
mod canonical;
mod compare;
mod edit;
mod kin;
mod likeness;
mod mark;
mod merge;
mod splice;
mod split;
mod threads;
mod trace;
mod weave;

#[cfg(test)]
mod tests;

pub use anchor::{Anchor, Fate, Followed, Missing, Quote};
pub use body::{Body, Paragraph, Run, shares};
pub use canonical::{Sha256, canonical, hash};
pub use compare::{Difference, Kind, Piece, Row, compare};
pub use edit::{Edit, How, Refused, Step};
pub use mark::{Mark, Origin};
pub use merge::{Conflict, Merged, merge};
pub use split::{LONGEST_TEXT, MOST_PARAGRAPHS, TooLong, split};
pub use trace::{Passage, Trace, Traced, places, trace};
