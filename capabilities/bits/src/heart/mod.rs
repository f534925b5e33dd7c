//! What a bit is: a passage that really stands in its source, and what is counted of it. No input, no output.

pub(crate) mod kept;
pub(crate) mod passage;
pub(crate) mod regions;
