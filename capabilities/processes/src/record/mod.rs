//! Processes, consultations and roadmaps in the record of the network: a page to read of each, and the exact rest beside it.
//! What is for the network's people only is not in it.

mod pages;
mod reading;

use crate::heart::consultation::ConsultationDetails;
use crate::heart::milestone::MilestoneDetails;
use crate::heart::process::ProcessDetails;
use crate::heart::roadmap::{EntryDetails, RoadmapDetails};
use crate::store::parts::Part;
use crate::store::{consultations, feeds, milestones, names, parts, processes, roadmaps, versions};
use ::facts::{Look, Subject};
use ::web::{Content, Leaf, Recorder, Ui};
use access::Person;
use base::{Id, Moment, Slug};
use db::Fault;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub(crate) const RECORDER: Recorder =
    Recorder { folder: "processes", label: "process-nav", after: &["topics"], write, read: reading::read };

/// A version as the record has it.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "T: DeserializeOwned"))]
struct Version<T> {
    number: i64,
    at: Moment,
    author: Option<String>,
    said: T,
}

/// Somebody's part, by their name.
#[derive(Serialize, Deserialize)]
struct PartOf {
    part: Part,
    name: String,
    at: Moment,
}

/// What processes, consultations and roadmaps have in common.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "T: DeserializeOwned"))]
struct Whole<T> {
    id: Id<Subject>,
    slug: Slug,
    /// Every address that it has had.
    addresses: Vec<Slug>,
    made: Moment,
    /// The first first.
    versions: Vec<Version<T>>,
    people: Vec<PartOf>,
}

/// A milestone with what feeds into it.
#[derive(Serialize, Deserialize)]
struct MilestoneLeaf {
    id: Id<Subject>,
    number: i64,
    made: Moment,
    versions: Vec<Version<MilestoneDetails>>,
    people: Vec<PartOf>,
    feeds: Vec<Subject>,
}

#[derive(Serialize, Deserialize)]
struct ProcessLeaf {
    process: Whole<ProcessDetails>,
    milestones: Vec<MilestoneLeaf>,
}

#[derive(Serialize, Deserialize)]
struct EntryLeaf {
    id: Id<Subject>,
    number: i64,
    made: Moment,
    versions: Vec<Version<EntryDetails>>,
}

#[derive(Serialize, Deserialize)]
struct RoadmapLeaf {
    roadmap: Whole<RoadmapDetails>,
    entries: Vec<EntryLeaf>,
}

fn write(look: &Look, ui: &Ui, leaf: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let mut after = None;
    loop {
        let ids = processes::ids_after(look, after)?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        for one in ids.iter().filter_map(|id| processes::find(look, *id).transpose()) {
            let one = one?;
            let milestones = milestones::of(look, look.actor(), one.id)?;
            put(
                leaf,
                "processes",
                &one.slug,
                "md",
                pages::process(look, ui, &one, &milestones)?.into_bytes(),
            );
            put(leaf, "processes", &one.slug, "json", bytes(&process_leaf(look, &one, &milestones)?));
        }
    }
    let mut after = None;
    loop {
        let ids = consultations::ids_after(look, after)?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        for one in ids.iter().filter_map(|id| consultations::find(look, *id).transpose()) {
            let one = one?;
            put(leaf, "consultations", &one.slug, "md", pages::consultation(ui, &one).into_bytes());
            let whole: Whole<ConsultationDetails> =
                whole(look, "consultation", one.id.as_of(), &one.slug, one.made)?;
            put(leaf, "consultations", &one.slug, "json", bytes(&whole));
        }
    }
    write_roadmaps(look, ui, leaf)
}

fn write_roadmaps(look: &Look, ui: &Ui, leaf: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let mut after = None;
    loop {
        let ids = roadmaps::ids_after(look, after)?;
        let Some(last) = ids.last() else { return Ok(()) };
        after = Some(*last);
        for one in ids.iter().filter_map(|id| roadmaps::find(look, *id).transpose()) {
            let one = one?;
            let entries = roadmaps::all_entries(look, one.id)?;
            put(leaf, "roadmaps", &one.slug, "md", pages::roadmap(ui, &one, &entries).into_bytes());
            let mut leaves = Vec::with_capacity(entries.len());
            for entry in &entries {
                leaves.push(EntryLeaf {
                    id: entry.id.as_of(),
                    number: entry.number,
                    made: entry.made,
                    versions: versions_of(look, entry.id.as_of())?,
                });
            }
            let roadmap = whole(look, "roadmap", one.id.as_of(), &one.slug, one.made)?;
            put(leaf, "roadmaps", &one.slug, "json", bytes(&RoadmapLeaf { roadmap, entries: leaves }));
        }
    }
}

fn process_leaf(
    look: &Look,
    one: &crate::heart::process::Process,
    milestones: &[crate::heart::milestone::Milestone],
) -> Result<ProcessLeaf, Fault> {
    let mut leaves = Vec::with_capacity(milestones.len());
    for milestone in milestones {
        let id = milestone.id.as_of();
        let versions: Vec<Version<MilestoneDetails>> = versions_of(look, id)?;
        let public =
            |version: Version<MilestoneDetails>| Version { said: version.said.for_everybody(), ..version };
        leaves.push(MilestoneLeaf {
            id,
            number: milestone.number,
            made: milestone.made,
            versions: versions.into_iter().map(public).collect(),
            people: people_of(look, id)?,
            feeds: feeds::all_into(look, milestone.id)?,
        });
    }
    let process = whole(look, "process", one.id.as_of(), &one.slug, one.made)?;
    Ok(ProcessLeaf { process, milestones: leaves })
}

fn whole<T: DeserializeOwned>(
    look: &Look,
    kind: &str,
    id: Id<Subject>,
    slug: &Slug,
    made: Moment,
) -> Result<Whole<T>, Fault> {
    Ok(Whole {
        id,
        slug: slug.clone(),
        addresses: names::of(look, kind, id)?,
        made,
        versions: versions_of(look, id)?,
        people: people_of(look, id)?,
    })
}

fn versions_of<T: DeserializeOwned>(look: &Look, id: Id<Subject>) -> Result<Vec<Version<T>>, Fault> {
    let found = versions::all(look, id)?;
    let mut all = Vec::with_capacity(found.len());
    for version in found {
        let said = serde_json::from_value(serde_json::Value::Object(version.fields));
        all.push(Version {
            number: version.number,
            at: version.at,
            author: named(look, version.author, version.name)?,
            said: said.map_err(|error| Fault::Data(error.to_string()))?,
        });
    }
    Ok(all)
}

fn people_of(look: &Look, id: Id<Subject>) -> Result<Vec<PartOf>, Fault> {
    let mut people = Vec::new();
    for taken in parts::of(look, id)? {
        if let Some(name) = named(look, taken.person, taken.name)? {
            people.push(PartOf { part: taken.part, name, at: taken.at });
        }
    }
    people.sort_by(|a, b| (a.at, a.part, &a.name).cmp(&(b.at, b.part, &b.name)));
    Ok(people)
}

/// What somebody is called, as far as everybody may know.
fn named(look: &Look, person: Option<Id<Person>>, name: Option<String>) -> Result<Option<String>, Fault> {
    let Some(person) = person else { return Ok(name) };
    let persona = people::persona(look, person)?.filter(|persona| !persona.former);
    Ok(persona.map(|persona| persona.name))
}

fn bytes(leaf: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(leaf).expect("these are plain values");
    bytes.push(b'\n');
    bytes
}

fn put(leaf: &mut dyn FnMut(Leaf), folder: &str, slug: &Slug, ending: &str, bytes: Vec<u8>) {
    leaf(Leaf { path: format!("{folder}/{slug}.{ending}"), content: Content::Bytes(bytes) });
}
