//! Addresses of archives that moved in here.

use crate::store::old_addresses;
use ::web::Forwarding;

/// Where an old address leads, if one of ours stood there.
pub(crate) const FORWARDING: Forwarding = |look, path| old_addresses::leads_to(look, path);
