//! By example, and for any text at all.

mod diff;
mod properties;
mod rendering;
mod shortcodes;
mod text;
