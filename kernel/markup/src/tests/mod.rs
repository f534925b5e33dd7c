//! By example, and for any text at all.

mod diff;
mod links;
mod properties;
mod rendering;
mod shortcodes;
mod text;
