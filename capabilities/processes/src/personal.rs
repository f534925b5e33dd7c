//! What is held about a person: given to them whole, and forgotten when they leave.

use crate::facts::ProcessPartsForgotten;
use crate::facts::{CONSULTATION, ENTRY, MILESTONE, PROCESS, ROADMAP};
use crate::store::parts::{self, Part};
use crate::store::{consultations, milestones, processes, roadmaps, versions};
use ::facts::{Act, Look, Problem, Subject};
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::{Fault, Read};
use serde_json::{Value, json};

/// Gathers what somebody has a part in and what they wrote.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let part = |(subject, part, at): &(Id<Subject>, Part, base::Moment)| json!({ "thing": subject.to_string(), "part": part.to_string(), "since": at.to_string() });
    let parts: Vec<Value> = parts::by(look, person)?.iter().map(part).collect();
    let mut written = Vec::new();
    for (subject, version, at) in versions::by(look, person)? {
        let said: Option<Value> = versions::said_in(look, subject, version)?;
        written.push(json!({
            "thing": subject.to_string(),
            "version": version,
            "said": said,
            "at": at.to_string(),
        }));
    }
    let content = json!({ "parts": parts, "written": written });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "processes.json".to_owned(), bytes }])
}

/// Forgets a person: they have a part in nothing any more. What they wrote about processes of others is the network's, and
/// stays without their name.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let had = parts::by(act, person)?;
    let wrote = versions::by(act, person)?;
    parts::forget(act, person)?;
    versions::forget(act, person)?;
    let mut touched: Vec<Id<Subject>> = had.into_iter().map(|(subject, ..)| subject).collect();
    touched.extend(wrote.into_iter().map(|(subject, ..)| subject));
    touched.sort_unstable();
    touched.dedup();
    for id in touched {
        let kind = kind_of(act, id)?;
        act.record(&ProcessPartsForgotten { part_of: Subject::new(kind, id) })?;
    }
    Ok(())
}

/// What kind of thing an id of ours is.
fn kind_of(read: &Read, id: Id<Subject>) -> Result<&'static str, Fault> {
    Ok(if processes::find(read, id.as_of())?.is_some() {
        PROCESS
    } else if milestones::find(read, &access::Actor::House, id.as_of())?.is_some() {
        MILESTONE
    } else if consultations::find(read, id.as_of())?.is_some() {
        CONSULTATION
    } else if roadmaps::find(read, id.as_of())?.is_some() {
        ROADMAP
    } else {
        ENTRY
    })
}
