//! What can happen to an initiative. What is about one makes its pages stale, and the lists of initiatives, also those on the
//! pages of topics and organizations.

pub(crate) mod merging;

use crate::heart::initiative::Initiative;
use crate::heart::part::Part;
use crate::heart::update::Update;
use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// The kind of subject that initiatives are.
pub(crate) const INITIATIVE: &str = "initiative";

/// The kind of subject that updates are.
pub(crate) const UPDATE: &str = "initiative-update";

/// The kind of subject that meetings are: they belong to others.
pub(crate) const EVENT: &str = "event";

/// The subject of facts about an initiative.
pub(crate) fn subject(initiative: Id<Initiative>) -> Subject {
    Subject::new(INITIATIVE, initiative)
}

/// The kept pages that show an initiative, and lists of initiatives.
pub(crate) fn touched(initiative: Id<Initiative>) -> Vec<Tag> {
    let lists = ["initiatives", "topics", "organizations"].map(Tag::from);
    std::iter::once(subject(initiative).tag()).chain(lists).collect()
}

impl Fact for InitiativeRecorded {
    const KIND: &'static str = "initiative-recorded";

    fn subject(&self) -> Subject {
        subject(self.initiative)
    }

    fn touches(&self) -> Vec<Tag> {
        let updates = self.updates.iter().map(|update| Subject::new(UPDATE, *update).tag());
        touched(self.initiative).into_iter().chain(updates).collect()
    }
}

/// Makes facts of structs that have an `initiative`.
macro_rules! about_initiative {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl facts::Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> facts::Subject {
                crate::facts::subject(self.initiative)
            }
            fn touches(&self) -> Vec<facts::Tag> {
                crate::facts::touched(self.initiative)
            }
        })+
    };
}

/// Somebody told of an initiative.
#[derive(Serialize)]
pub(crate) struct InitiativeReported {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) title: String,
}

/// What is said of it was changed.
#[derive(Serialize)]
pub(crate) struct InitiativeChanged {
    pub(crate) initiative: Id<Initiative>,
    /// The number of the new revision.
    pub(crate) revision: i64,
}

/// An initiative was taken in from a record.
#[derive(Serialize)]
pub(crate) struct InitiativeRecorded {
    pub(crate) initiative: Id<Initiative>,
    /// What was told of it, each of which is found by itself.
    pub(crate) updates: Vec<Id<Update>>,
}

/// Somebody was asked to lead it.
#[derive(Serialize, Deserialize)]
pub(crate) struct InitiativeLeadAsked {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) person: Id<Person>,
}

/// Somebody who was asked leads it now.
#[derive(Serialize)]
pub(crate) struct InitiativeLeadAgreed {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) person: Id<Person>,
}

/// Somebody leads it no more, or does not want to.
#[derive(Serialize)]
pub(crate) struct InitiativeLeadLeft {
    pub(crate) initiative: Id<Initiative>,
}

/// Its leads told how it goes on.
#[derive(Serialize, Deserialize)]
pub(crate) struct InitiativeUpdated {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) update: Id<Update>,
}

/// Nothing was heard of it for long: its leads are asked whether it still runs.
#[derive(Serialize)]
pub(crate) struct InitiativeReminded {
    pub(crate) initiative: Id<Initiative>,
}

/// Nobody answered: it is marked.
#[derive(Serialize)]
pub(crate) struct InitiativeQuiet {
    pub(crate) initiative: Id<Initiative>,
}

/// A lead said that it still runs.
#[derive(Serialize)]
pub(crate) struct InitiativeHeardOf {
    pub(crate) initiative: Id<Initiative>,
}

/// Somebody without an account wrote to the leads; nobody is told before the address is confirmed.
#[derive(Serialize)]
pub(crate) struct InitiativePartWritten {
    pub(crate) initiative: Id<Initiative>,
}

/// Somebody wants to take part or knows something: the leads owe an answer.
#[derive(Serialize, Deserialize)]
pub(crate) struct InitiativePartWaiting {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) part: Id<Part>,
}

/// A lead answered.
#[derive(Serialize, Deserialize)]
pub(crate) struct InitiativePartAnswered {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) part: Id<Part>,
}

/// What somebody wrote to the leads was taken back.
#[derive(Serialize)]
pub(crate) struct InitiativePartWithdrawn {
    pub(crate) initiative: Id<Initiative>,
}

/// Somebody who reported, led or changed it, or told of it, left the network.
#[derive(Serialize)]
pub(crate) struct InitiativeForgotten {
    pub(crate) initiative: Id<Initiative>,
}

about_initiative! {
    InitiativeReported => "initiative-reported",
    InitiativeChanged => "initiative-changed",
    InitiativeLeadAsked => "initiative-lead-asked",
    InitiativeLeadAgreed => "initiative-lead-agreed",
    InitiativeLeadLeft => "initiative-lead-left",
    InitiativeReminded => "initiative-reminded",
    InitiativeQuiet => "initiative-quiet",
    InitiativeHeardOf => "initiative-heard-of",
    InitiativePartWritten => "initiative-part-written",
    InitiativePartWaiting => "initiative-part-waiting",
    InitiativePartAnswered => "initiative-part-answered",
    InitiativePartWithdrawn => "initiative-part-withdrawn",
    InitiativeForgotten => "initiative-forgotten",
}

impl Fact for InitiativeUpdated {
    const KIND: &'static str = "initiative-updated";
    fn subject(&self) -> Subject {
        subject(self.initiative)
    }
    fn touches(&self) -> Vec<Tag> {
        let mut tags = touched(self.initiative);
        tags.push(Subject::new(UPDATE, self.update).tag());
        tags
    }
}

/// After which facts lists and the search show an initiative otherwise.
pub(crate) const SHOWN: &[&str] = &[
    InitiativeReported::KIND,
    InitiativeChanged::KIND,
    InitiativeRecorded::KIND,
    InitiativeQuiet::KIND,
    InitiativeHeardOf::KIND,
    InitiativeUpdated::KIND,
    merging::InitiativeMerged::KIND,
    merging::InitiativeUnmerged::KIND,
];

/// Makes facts of structs that have an `initiative` and the `event` that it is put forward to.
macro_rules! about_slot {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(
            #[doc = concat!("`", $kind, "`")]
            #[derive(Serialize)]
            pub(crate) struct $fact {
                pub(crate) initiative: Id<Initiative>,
                pub(crate) event: Id<Subject>,
            }

            impl Fact for $fact {
                const KIND: &'static str = $kind;
                fn subject(&self) -> Subject {
                    subject(self.initiative)
                }
                fn touches(&self) -> Vec<Tag> {
                    vec![self.subject().tag(), Subject::new(EVENT, self.event).tag()]
                }
            }
        )+
    };
}

about_slot! {
    InitiativePutForward => "initiative-put-forward",
    InitiativeTakenOff => "initiative-taken-off",
    InitiativePlaced => "initiative-placed",
}

/// Names and addresses of those without an account were removed, their time being over.
#[derive(Serialize)]
pub(crate) struct InitiativePartsSwept {
    pub(crate) count: u64,
}

impl Fact for InitiativePartsSwept {
    const KIND: &'static str = "initiative-parts-swept";
    fn subject(&self) -> Subject {
        Subject::new(INITIATIVE, Id::<Initiative>::from_bytes([0; 16]))
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
