//! Planting: a network that begins with processes and their history, as the demo's does.

pub use crate::heart::consultation::{Answer, ConsultationDetails, ConsultationTitle};
pub use crate::heart::milestone::{
    Kept, MilestoneDetails, MilestoneTitle, Outcome, Outcomes, OwnText, Readers,
};
pub use crate::heart::process::{LaneName, ProcessDetails, ProcessName};
pub use crate::heart::reference::{Label, Reference};
pub use crate::heart::roadmap::{EntryDetails, Progress, RoadmapDetails, RoadmapTitle};
pub use crate::heart::when::{Fineness, When};
pub use crate::heart::withdrawn::{Reason, Withdrawn};

use crate::acts::importing::{self, Imported};
use crate::acts::{consultations, milestones, processes, roadmaps};
use crate::heart::sheet::{guess, related, rows, table};
use base::{Id, Lang};
use facts::{Act, Problem, Subject};

/// Takes in a timeline that was kept as a table (RFC 4180), its columns guessed by their heads; again, only what is new.
pub fn import_timeline(act: &mut Act, text: &str, lang: &Lang) -> Result<Imported, Problem> {
    let table = table(text)?;
    let rows = rows(&table, &guess(&table.head));
    let (arrows, _) = related(&rows);
    importing::import(act, &rows, &arrows, lang)
}

/// Adds a process, in the name of whoever acts.
pub fn process(act: &mut Act, said: &ProcessDetails) -> Result<Id<Subject>, Problem> {
    Ok(processes::add(act, said)?.id.as_of())
}

/// Adds a milestone to a process, in the name of whoever acts.
pub fn milestone(
    act: &mut Act,
    process: Id<Subject>,
    said: &MilestoneDetails,
) -> Result<Id<Subject>, Problem> {
    Ok(milestones::add(act, process.as_of(), said)?.id.as_of())
}

/// Adds a consultation, in the name of whoever acts.
pub fn consultation(act: &mut Act, said: &ConsultationDetails) -> Result<Id<Subject>, Problem> {
    Ok(consultations::add(act, said)?.id.as_of())
}

/// Adds a roadmap with its entries, in the name of whoever acts.
pub fn roadmap(
    act: &mut Act,
    said: &RoadmapDetails,
    entries: &[EntryDetails],
) -> Result<Id<Subject>, Problem> {
    let roadmap = roadmaps::add(act, said)?;
    for entry in entries {
        roadmaps::add_entry(act, roadmap.id, entry)?;
    }
    Ok(roadmap.id.as_of())
}
