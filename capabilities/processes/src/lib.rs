//! Outside policy processes: milestones, consultations, the network's part in them, its roadmaps.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "processes", locales: ::web::locales!(), ..Capability::EMPTY };
