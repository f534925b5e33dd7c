//! What a library is made of, without input or output.

pub(crate) mod dated;
pub(crate) mod document;
pub(crate) mod fate;
pub(crate) mod folder;
pub(crate) mod names;
pub(crate) mod reading;
pub(crate) mod sheet;
