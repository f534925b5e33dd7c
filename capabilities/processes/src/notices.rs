//! Followers of a process hear of its milestones; followers and preparers of a consultation, that it closes or was withdrawn.

use crate::facts::{
    CONSULTATION, ConsultationChanged, ConsultationCloses, ConsultationWithdrawn, MILESTONE, MilestoneAdded,
    MilestoneChanged, MilestonePutBack, MilestoneWithdrawn, PROCESS, ROADMAP, RoadmapChanged, RoadmapPutBack,
    RoadmapWithdrawn,
};
use crate::heart::consultation::{Consultation, ConsultationDetails};
use crate::heart::milestone::{Milestone, link};
use crate::heart::process::Process;
use crate::heart::roadmap::Roadmap;
use crate::store::{consultations, milestones, parts, processes, roadmaps};
use ::facts::{Entry, Fact, Look, Subject};
use ::web::{Concern, Notice, NoticeKind, Recipient, Telling};
use access::{Actor, Person};
use base::{Id, Moment, Sentence};
use db::Fault;
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) const NOTICES: [NoticeKind; 3] = [
    NoticeKind {
        name: "process-milestone",
        default: Telling::Digest,
        facts: &[
            MilestoneAdded::KIND,
            MilestoneChanged::KIND,
            MilestoneWithdrawn::KIND,
            MilestonePutBack::KIND,
        ],
        concerns: of_milestone,
    },
    NoticeKind {
        name: "consultation-closes",
        default: Telling::AtOnce,
        facts: &[ConsultationCloses::KIND, ConsultationChanged::KIND, ConsultationWithdrawn::KIND],
        concerns: of_consultation,
    },
    NoticeKind {
        name: "roadmap-changed",
        default: Telling::Digest,
        facts: &[RoadmapChanged::KIND, RoadmapWithdrawn::KIND, RoadmapPutBack::KIND],
        concerns: of_roadmap,
    },
];

fn said<T: DeserializeOwned>(entry: &Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

/// What facts about milestones say.
#[derive(Deserialize)]
struct Said {
    milestone: Id<Milestone>,
    process: Id<Process>,
    /// Of new ones: whether they came with many others.
    imported: Option<bool>,
    /// Of those written anew: in which fields.
    fields: Option<Vec<String>>,
}

/// Of what was written anew, a new date or a result is worth telling.
fn of_milestone(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: Said = said(entry)?;
    let has =
        |name: &str| said.fields.as_ref().is_some_and(|fields| fields.iter().any(|field| field == name));
    let key = match (entry.kind.as_str(), said.imported) {
        (MilestoneWithdrawn::KIND, _) => "notice-milestone-withdrawn",
        (MilestonePutBack::KIND, _) => "notice-milestone-put-back",
        (_, Some(true)) => return Ok(Vec::new()),
        (_, Some(false)) => "notice-milestone-new",
        _ if has("result") => "notice-milestone-result",
        _ if has("when") => "notice-milestone-moved",
        _ => return Ok(Vec::new()),
    };
    let Some(one) = milestones::find(look, &Actor::Nobody, said.milestone)? else { return Ok(Vec::new()) };
    let Some(process) = processes::find(look, said.process)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of(key).with("title", one.said.title.as_str());
    let notice = Notice {
        sentence: sentence.with("process", process.said.name.as_str()),
        link: link(&process.slug, one.number),
        detail: one.said.withdrawn.map(|withdrawn| withdrawn.why.to_string()),
        question: None,
    };
    let mut knowing: Vec<Id<Person>> = entry.actor.into_iter().collect();
    let of_process = Subject::new(PROCESS, said.process);
    let mut concerns = notices::concern_followers(look, &of_process, &notice, &knowing)?;
    // Who follows both is told once.
    knowing.extend(concerns.iter().filter_map(|concern| match concern.recipient {
        Recipient::Follower(person, _) => Some(person),
        _ => None,
    }));
    let of_one = Subject::new(MILESTONE, said.milestone);
    concerns.extend(notices::concern_followers(look, &of_one, &notice, &knowing)?);
    Ok(concerns)
}

/// What facts about consultations say.
#[derive(Deserialize)]
struct OfConsultation {
    consultation: Id<Consultation>,
    /// In how many days it closes, where that is what is told.
    days: Option<i64>,
    /// Of those written anew: in which fields.
    #[serde(default)]
    fields: Vec<String>,
}

fn of_consultation(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: OfConsultation = said(entry)?;
    let Some(one) = consultations::find(look, said.consultation)? else { return Ok(Vec::new()) };
    let link = one.link();
    let ConsultationDetails { title, asker, closes, zone, part, outcome, withdrawn, .. } = one.said;
    let until =
        |closes: Moment| format!("{} {}", closes.in_zone(&zone).strftime("%Y-%m-%d %H:%M"), zone.city());
    let has = |name: &str| said.fields.iter().any(|field| field == name);
    let (sentence, detail) = match (said.days, closes, withdrawn) {
        (None, _, Some(withdrawn)) => {
            (Sentence::of("notice-consultation-withdrawn"), Some(withdrawn.why.to_string()))
        }
        (Some(days), Some(closes), None) => {
            let part = part.map(|part| markup::plain_text(part.as_str()));
            let detail = std::iter::once(asker.to_string()).chain(part).collect::<Vec<_>>().join("\n\n");
            let sentence = Sentence::of("notice-consultation-closing").with("count", days);
            (sentence.with("until", until(closes)), Some(detail))
        }
        (None, Some(closes), None) if has("closes") => {
            (Sentence::of("notice-consultation-moved").with("until", until(closes)), None)
        }
        (None, _, None) if has("outcome") => {
            let outcome = outcome.map(|outcome| markup::plain_text(outcome.as_str()));
            (Sentence::of("notice-consultation-outcome"), outcome)
        }
        // It was put back, or withdrawn, before anybody was told; or nothing is worth telling.
        _ => return Ok(Vec::new()),
    };
    let sentence = sentence.with("title", title.as_str());
    let notice = Notice { sentence, link, detail, question: None };
    let mut preparing = parts::people(look, one.id)?;
    preparing.sort_unstable();
    preparing.dedup();
    let subject = Subject::new(CONSULTATION, one.id);
    let knowing: Vec<Id<Person>> = preparing.iter().copied().chain(entry.actor).collect();
    let mut concerns = notices::concern_followers(look, &subject, &notice, &knowing)?;
    preparing.retain(|person| Some(*person) != entry.actor);
    let concern = |person| Concern { recipient: Recipient::Person(person), notice: notice.clone() };
    concerns.extend(preparing.into_iter().map(concern));
    Ok(concerns)
}

/// What facts about roadmaps say.
#[derive(Deserialize)]
struct OfRoadmap {
    roadmap: Id<Roadmap>,
    /// The entry that it is about.
    entry: Option<String>,
}

fn of_roadmap(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: OfRoadmap = said(entry)?;
    let Some(one) = roadmaps::find(look, said.roadmap)? else { return Ok(Vec::new()) };
    let key = match entry.kind.as_str() {
        RoadmapWithdrawn::KIND => "notice-roadmap-withdrawn",
        RoadmapPutBack::KIND => "notice-roadmap-put-back",
        _ => "notice-roadmap-entry",
    };
    let withdrawn = one.said.withdrawn.as_ref().map(|withdrawn| withdrawn.why.to_string());
    let notice = Notice {
        sentence: Sentence::of(key).with("title", one.said.title.as_str()),
        link: one.link(),
        detail: said.entry.or(withdrawn),
        question: None,
    };
    let knowing: Vec<Id<Person>> = entry.actor.into_iter().collect();
    notices::concern_followers(look, &Subject::new(ROADMAP, one.id), &notice, &knowing)
}
