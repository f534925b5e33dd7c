//! What one can do with bits.

pub(crate) mod marking;
pub(crate) mod supporting;
pub(crate) mod using;
