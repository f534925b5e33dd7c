//! Writing the text: what a saved text leads to, and whose words it holds.

pub(crate) mod choice;
pub(crate) mod shares;
pub(crate) mod written;
