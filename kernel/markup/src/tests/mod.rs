mod diff;
mod properties;
mod rendering;
mod shortcodes;
mod text;
