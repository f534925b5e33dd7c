//! What processes, milestones, consultations and roadmaps are: pure values and rules.

pub(crate) mod consultation;
pub(crate) mod crossing;
pub(crate) mod feeds;
pub(crate) mod filter;
pub(crate) mod hours;
pub(crate) mod layout;
pub(crate) mod milestone;
pub(crate) mod opportunities;
pub(crate) mod process;
pub(crate) mod reference;
pub(crate) mod roadmap;
pub(crate) mod sheet;
pub(crate) mod when;
pub(crate) mod withdrawn;
pub(crate) mod written;
