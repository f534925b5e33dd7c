//! What can happen to processes, milestones, consultations and roadmaps.

use crate::heart::consultation::Consultation;
use crate::heart::milestone::Milestone;
use crate::heart::process::Process;
use crate::heart::roadmap::Roadmap;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// The word for processes in facts, cards and the search.
pub(crate) const PROCESS: &str = "process";
/// The word for milestones.
pub(crate) const MILESTONE: &str = "milestone";
/// The word for consultations.
pub(crate) const CONSULTATION: &str = "consultation";
/// The word for roadmaps.
pub(crate) const ROADMAP: &str = "roadmap";
/// The word for entries of roadmaps.
pub(crate) const ENTRY: &str = "roadmap-entry";

/// A process was added.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessAdded {
    pub(crate) process: Id<Process>,
}

/// A process was written anew.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessChanged {
    pub(crate) process: Id<Process>,
    /// In which fields.
    pub(crate) fields: Vec<String>,
}

/// A milestone was added.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MilestoneAdded {
    pub(crate) milestone: Id<Milestone>,
    pub(crate) process: Id<Process>,
    /// Whether it came with many others, of which nobody is told one by one.
    pub(crate) imported: bool,
}

/// A milestone was written anew.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MilestoneChanged {
    pub(crate) milestone: Id<Milestone>,
    pub(crate) process: Id<Process>,
    /// In which fields.
    pub(crate) fields: Vec<String>,
}

/// It was said what a milestone builds on.
#[derive(Debug, Serialize)]
pub(crate) struct MilestoneFed {
    pub(crate) milestone: Id<Milestone>,
    pub(crate) process: Id<Process>,
}

/// Somebody does something for the network, or does not any more: follows a process, goes to a milestone, prepares an answer.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessPartChanged {
    pub(crate) part_of: Subject,
}

/// A consultation was added.
#[derive(Debug, Serialize)]
pub(crate) struct ConsultationAdded {
    pub(crate) consultation: Id<Consultation>,
}

/// A consultation was written anew.
#[derive(Debug, Serialize)]
pub(crate) struct ConsultationChanged {
    pub(crate) consultation: Id<Consultation>,
    /// In which fields.
    pub(crate) fields: Vec<String>,
}

/// A consultation closes in some days.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ConsultationCloses {
    pub(crate) consultation: Id<Consultation>,
    /// In so many.
    pub(crate) days: u64,
}

/// A process was withdrawn: it stands in no list any more.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessWithdrawn {
    pub(crate) process: Id<Process>,
}

/// A process that was withdrawn was put back.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessPutBack {
    pub(crate) process: Id<Process>,
}

/// A milestone was withdrawn.
#[derive(Debug, Serialize)]
pub(crate) struct MilestoneWithdrawn {
    pub(crate) milestone: Id<Milestone>,
    pub(crate) process: Id<Process>,
}

/// A milestone that was withdrawn was put back.
#[derive(Debug, Serialize)]
pub(crate) struct MilestonePutBack {
    pub(crate) milestone: Id<Milestone>,
    pub(crate) process: Id<Process>,
}

/// A consultation was withdrawn.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ConsultationWithdrawn {
    pub(crate) consultation: Id<Consultation>,
}

/// A consultation that was withdrawn was put back.
#[derive(Debug, Serialize)]
pub(crate) struct ConsultationPutBack {
    pub(crate) consultation: Id<Consultation>,
}

/// A roadmap was withdrawn, with all that is on it.
#[derive(Debug, Serialize)]
pub(crate) struct RoadmapWithdrawn {
    pub(crate) roadmap: Id<Roadmap>,
}

/// A roadmap that was withdrawn was put back.
#[derive(Debug, Serialize)]
pub(crate) struct RoadmapPutBack {
    pub(crate) roadmap: Id<Roadmap>,
}

/// A roadmap was added.
#[derive(Debug, Serialize)]
pub(crate) struct RoadmapAdded {
    pub(crate) roadmap: Id<Roadmap>,
}

/// A roadmap or one of its entries was written anew, or an entry was added, withdrawn or put back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RoadmapChanged {
    pub(crate) roadmap: Id<Roadmap>,
    /// Which entry it was, in its own words; nothing for the roadmap itself.
    pub(crate) entry: Option<String>,
}

/// Somebody has left the network, and does nothing here any more.
#[derive(Debug, Serialize)]
pub(crate) struct ProcessPartsForgotten {
    /// Of one thing they had a part in.
    pub(crate) part_of: Subject,
}

/// Makes facts of structs that are about one thing. The timeline shows all of them.
macro_rules! about {
    ($($fact:ident, $field:ident: $word:expr => $kind:literal;)+) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new($word, self.$field)
            }
            fn touches(&self) -> Vec<Tag> {
                vec!["processes".into(), self.subject().tag(), "topics".into()]
            }
        })+
    };
}

about! {
    ProcessAdded, process: PROCESS => "process-added";
    ProcessChanged, process: PROCESS => "process-changed";
    MilestoneAdded, milestone: MILESTONE => "milestone-added";
    MilestoneChanged, milestone: MILESTONE => "milestone-changed";
    MilestoneFed, milestone: MILESTONE => "milestone-fed";
    ConsultationAdded, consultation: CONSULTATION => "consultation-added";
    ConsultationChanged, consultation: CONSULTATION => "consultation-changed";
    ConsultationCloses, consultation: CONSULTATION => "consultation-closes";
    ProcessWithdrawn, process: PROCESS => "process-withdrawn";
    ProcessPutBack, process: PROCESS => "process-put-back";
    MilestoneWithdrawn, milestone: MILESTONE => "milestone-withdrawn";
    MilestonePutBack, milestone: MILESTONE => "milestone-put-back";
    ConsultationWithdrawn, consultation: CONSULTATION => "consultation-withdrawn";
    ConsultationPutBack, consultation: CONSULTATION => "consultation-put-back";
    RoadmapWithdrawn, roadmap: ROADMAP => "roadmap-withdrawn";
    RoadmapPutBack, roadmap: ROADMAP => "roadmap-put-back";
    RoadmapAdded, roadmap: ROADMAP => "roadmap-added";
    RoadmapChanged, roadmap: ROADMAP => "roadmap-changed";
}

/// Makes facts of structs that are about whatever somebody had a part in.
macro_rules! about_parts {
    ($($fact:ident => $kind:literal;)+) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                self.part_of.clone()
            }
            fn touches(&self) -> Vec<Tag> {
                vec!["processes".into(), self.part_of.tag()]
            }
        })+
    };
}

about_parts! {
    ProcessPartChanged => "process-part-changed";
    ProcessPartsForgotten => "process-parts-forgotten";
}
