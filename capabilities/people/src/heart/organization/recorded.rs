//! An organization as the record of the network has it.

use super::{Organization, Relation, Said, Side, Standing, Told};
use base::{Id, Moment, Slug};
use serde::{Deserialize, Serialize};

/// All that is known of an organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Recorded {
    pub id: Id<Organization>,
    pub slug: Slug,
    pub added: Moment,
    pub said: Said,
    pub revisions: Vec<Revision>,
    pub ties: Vec<Tie>,
    pub apart: Vec<Apart>,
}

/// What was said of it at some moment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub n: i64,
    pub at: Moment,
    pub by: Option<String>,
    pub said: Said,
}

/// A relation in which it stands first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Tie {
    pub id: Id<Relation>,
    #[serde(flatten)]
    pub told: Told,
    pub side: Side,
    pub at: Moment,
    pub by: Option<String>,
    pub standing: Standing,
    pub answered: Option<Moment>,
    pub answered_by: Option<String>,
}

/// An organization that it is not, though it looks so.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Apart {
    pub other: Id<Organization>,
    pub at: Moment,
    pub by: Option<String>,
}
