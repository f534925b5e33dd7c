//! Tables of doubles and merging.

pub(crate) mod consents;
pub(crate) mod done;
pub(crate) mod kept;
pub(crate) mod keys;
pub(crate) mod moves;
pub(crate) mod personal;
pub(crate) mod proposals;
