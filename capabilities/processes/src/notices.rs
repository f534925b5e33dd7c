//! Followers of a process hear of its milestones; followers and preparers of a consultation, that it closes.

use crate::facts::{CONSULTATION, ConsultationCloses, MILESTONE, MilestoneAdded, MilestoneChanged, PROCESS};
use crate::store::{consultations, parts, processes, timeline};
use ::facts::{Entry, Fact, Look, Subject};
use ::web::{Concern, Notice, NoticeKind, Recipient, Telling};
use base::Sentence;
use db::Fault;
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) const NOTICES: [NoticeKind; 2] = [
    NoticeKind {
        name: "process-milestone",
        default: Telling::Digest,
        facts: &[MilestoneAdded::KIND, MilestoneChanged::KIND],
        concerns: of_milestone,
    },
    NoticeKind {
        name: "consultation-closes",
        default: Telling::AtOnce,
        facts: &[ConsultationCloses::KIND],
        concerns: of_closing,
    },
];

fn said<T: DeserializeOwned>(entry: &Entry) -> Result<T, Fault> {
    serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))
}

/// What both facts about milestones say.
#[derive(Deserialize)]
struct Said {
    milestone: base::Id<crate::heart::milestone::Milestone>,
    process: base::Id<crate::heart::process::Process>,
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
    let key = match said.imported {
        Some(true) => return Ok(Vec::new()),
        Some(false) => "notice-milestone-new",
        None if has("result") => "notice-milestone-result",
        None if has("when") => "notice-milestone-moved",
        None => return Ok(Vec::new()),
    };
    let Some(listed) = timeline::one(look, said.milestone)? else { return Ok(Vec::new()) };
    let Some(process) = processes::find(look, said.process)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of(key).with("title", listed.title.as_str());
    let notice = Notice {
        sentence: sentence.with("process", process.said.name.as_str()),
        link: listed.link(),
        detail: None,
        question: None,
    };
    let knowing: Vec<_> = entry.actor.into_iter().collect();
    let of_process = Subject::new(PROCESS, said.process);
    let mut concerns = notices::concern_followers(look, &of_process, &notice, &knowing)?;
    let of_one = Subject::new(MILESTONE, said.milestone);
    concerns.extend(notices::concern_followers(look, &of_one, &notice, &knowing)?);
    Ok(concerns)
}

fn of_closing(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: ConsultationCloses = said(entry)?;
    let Some(one) = consultations::find(look, said.consultation)? else { return Ok(Vec::new()) };
    let days = i64::try_from(said.days).unwrap_or(i64::MAX);
    let title = one.said.title.as_str();
    let notice = Notice {
        sentence: Sentence::of("notice-consultation-closing").with("title", title).with("count", days),
        link: one.link(),
        detail: None,
        question: None,
    };
    let preparing = parts::people(look, one.id)?;
    let subject = Subject::new(CONSULTATION, one.id);
    let mut concerns = notices::concern_followers(look, &subject, &notice, &preparing)?;
    let mut told = preparing;
    told.sort_unstable();
    told.dedup();
    let concern = |person| Concern { recipient: Recipient::Person(person), notice: notice.clone() };
    concerns.extend(told.into_iter().map(concern));
    Ok(concerns)
}
