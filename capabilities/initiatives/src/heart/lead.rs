//! Who leads an initiative, and who was asked to.

use access::Person;
use base::{Id, Line, Moment};

/// At most so many lead one initiative or are asked to.
pub(crate) const MOST_LEADS: usize = 30;

base::named! {
    /// Whether a lead has said yes.
    pub(crate) enum Standing {
        /// They were asked.
        Asked = "asked",
        /// They lead it.
        Leads = "leads",
    }
}

/// One who leads an initiative, or was asked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lead {
    /// The id of this row.
    pub(crate) id: Id<Lead>,
    /// Who; nobody when it came out of a record, or when they have left.
    pub(crate) person: Option<Id<Person>>,
    /// What they are called, where there is no person.
    pub(crate) name: Option<Line<160>>,
    /// Whether they said yes.
    pub(crate) standing: Standing,
    /// Since when.
    pub(crate) since: Moment,
}

impl Lead {
    /// Whether they said yes.
    pub(crate) fn leads(&self) -> bool {
        self.standing == Standing::Leads
    }
}
