//! The urgent track: two facilitators from different regions, and a public reason.

use super::Reason;
use crate::heart::statement::{Stage, Statement, Track};
use access::Person;
use base::places::Region;
use base::{Id, Moment, Sentence};

/// A facilitator holds that it is urgent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plea {
    /// Who; nobody when they have left.
    pub(crate) person: Id<Person>,
    /// The region they are from, when they said so.
    pub(crate) region: Region,
    /// Why.
    pub(crate) reason: Reason,
    /// When.
    pub(crate) at: Moment,
}

/// The track after one more plea beside those before it, or why it cannot be made.
pub(crate) fn plead(statement: &Statement, before: &[Plea], plea: &Plea) -> Result<Track, Sentence> {
    if !matches!(statement.stage, Stage::Drafting | Stage::Comments) {
        return Err(Sentence::of("procedure-urgent-late"));
    }
    if statement.track == Track::Urgent {
        return Err(Sentence::of("procedure-urgent-already"));
    }
    if before.iter().any(|one| one.person == plea.person) {
        return Err(Sentence::of("procedure-urgent-twice"));
    }
    if before.is_empty() {
        return Ok(Track::Usual);
    }
    if before.iter().all(|one| one.region == plea.region) {
        return Err(Sentence::of("procedure-urgent-region"));
    }
    Ok(Track::Urgent)
}
