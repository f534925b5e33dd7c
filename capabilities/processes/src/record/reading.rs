//! Taking in what the record has of processes, consultations and roadmaps: with their ids, times, versions and names.

use super::{EntryLeaf, MilestoneLeaf, PartOf, ProcessLeaf, RoadmapLeaf, Version, Whole};
use crate::facts::{
    CONSULTATION, ConsultationAdded, MilestoneAdded, MilestoneFed, PROCESS, ProcessAdded, ROADMAP,
    RoadmapAdded, RoadmapChanged,
};
use crate::heart::consultation::{Consultation, ConsultationDetails};
use crate::heart::milestone::Milestone;
use crate::heart::process::Process;
use crate::heart::roadmap::{Roadmap, RoadmapEntry};
use crate::store::parts::{self, Taken};
use crate::store::versions::Author;
use crate::store::{consultations, feeds, milestones, names, processes, roadmaps};
use ::facts::{Act, Problem, Subject};
use ::web::{House, Shelf, Taking};
use access::Actor;
use base::Id;
use db::{Fault, Tx};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Reads the folder.
pub(super) fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let all: Vec<ProcessLeaf> = leaves(&shelf, "processes")?;
        let mut taken = all.len();
        let all = Arc::new(all);
        for at in 0..all.len() {
            let leaves = Arc::clone(&all);
            house.act(Actor::House, move |act| process(act, &leaves[at])).await?;
        }
        // Arrows come when both of their ends are there.
        let leaves_again = Arc::clone(&all);
        house.act(Actor::House, move |act| arrows(act, &leaves_again)).await?;
        for leaf in leaves::<Whole<ConsultationDetails>>(&shelf, "consultations")? {
            house.act(Actor::House, move |act| consultation(act, &leaf)).await?;
            taken += 1;
        }
        for leaf in leaves::<RoadmapLeaf>(&shelf, "roadmaps")? {
            house.act(Actor::House, move |act| roadmap(act, &leaf)).await?;
            taken += 1;
        }
        Ok(taken)
    })
}

fn leaves<T: DeserializeOwned>(shelf: &Shelf, folder: &str) -> Result<Vec<T>, Problem> {
    let broken = |name: &str, why: String| Problem::Broken(format!("{folder}/{name}: {why}"));
    let names = shelf.names(folder).map_err(|error| broken("", error.to_string()))?;
    let mut leaves = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".json")) {
        let bytes = shelf.bytes(&format!("{folder}/{name}")).map_err(|why| broken(name, why.to_string()))?;
        leaves.push(serde_json::from_slice(&bytes).map_err(|why| broken(name, why.to_string()))?);
    }
    Ok(leaves)
}

/// The addresses and the people of a thing that stands there now.
fn around<T>(act: &mut Act, kind: &str, whole: &Whole<T>) -> Result<(), Problem> {
    for slug in &whole.addresses {
        names::keep(act, kind, slug, whole.id)?;
    }
    people(act, whole.id, &whole.people)
}

fn people(act: &mut Act, id: Id<Subject>, people: &[PartOf]) -> Result<(), Problem> {
    for one in people {
        let taken = Taken { part: one.part, person: None, name: Some(one.name.clone()), at: one.at };
        let part = act.id();
        parts::add(act, part, id, &taken)?;
    }
    Ok(())
}

/// How a store takes in a version of a thing: the first, or a later one.
type Write<X> = fn(&mut Tx, &X, &Author) -> Result<(), Fault>;

/// Takes in each version of a thing, as `thing` makes it of that.
fn write<T, X>(
    act: &mut Act,
    versions: &[Version<T>],
    (insert, write): (Write<X>, Write<X>),
    thing: impl Fn(&Version<T>) -> X,
) -> Result<(), Problem> {
    for (at, version) in versions.iter().enumerate() {
        let write = if at == 0 { insert } else { write };
        write(act, &thing(version), &Author { person: None, name: version.author.clone() })?;
    }
    Ok(())
}

fn process(act: &mut Act, leaf: &ProcessLeaf) -> Result<(), Problem> {
    let whole = &leaf.process;
    write(act, &whole.versions, (processes::insert, processes::write), |version| Process {
        id: whole.id.as_of(),
        slug: whole.slug.clone(),
        said: version.said.clone(),
        version: version.number,
        made: whole.made,
        changed: version.at,
    })?;
    around(act, PROCESS, whole)?;
    act.record(&ProcessAdded { process: whole.id.as_of() })?;
    leaf.milestones.iter().try_for_each(|one| milestone(act, whole.id.as_of(), one))
}

fn milestone(act: &mut Act, process: Id<Process>, leaf: &MilestoneLeaf) -> Result<(), Problem> {
    write(act, &leaf.versions, (milestones::insert, milestones::write), |version| Milestone {
        id: leaf.id.as_of(),
        process,
        number: leaf.number,
        said: version.said.clone(),
        version: version.number,
        made: leaf.made,
        changed: version.at,
    })?;
    people(act, leaf.id, &leaf.people)?;
    act.record(&MilestoneAdded { milestone: leaf.id.as_of(), process, imported: true })?;
    Ok(())
}

fn arrows(act: &mut Act, leaves: &[ProcessLeaf]) -> Result<(), Problem> {
    for leaf in leaves {
        let process = leaf.process.id.as_of();
        for one in leaf.milestones.iter().filter(|one| !one.feeds.is_empty()) {
            for source in &one.feeds {
                feeds::add(act, source, one.id.as_of())?;
            }
            act.record(&MilestoneFed { milestone: one.id.as_of(), process })?;
        }
    }
    Ok(())
}

fn consultation(act: &mut Act, whole: &Whole<ConsultationDetails>) -> Result<(), Problem> {
    write(act, &whole.versions, (consultations::insert, consultations::write), |version| Consultation {
        id: whole.id.as_of(),
        slug: whole.slug.clone(),
        said: version.said.clone(),
        version: version.number,
        made: whole.made,
        changed: version.at,
    })?;
    around(act, CONSULTATION, whole)?;
    act.record(&ConsultationAdded { consultation: whole.id.as_of() })?;
    Ok(())
}

fn roadmap(act: &mut Act, leaf: &RoadmapLeaf) -> Result<(), Problem> {
    let whole = &leaf.roadmap;
    write(act, &whole.versions, (roadmaps::insert, roadmaps::write), |version| Roadmap {
        id: whole.id.as_of(),
        slug: whole.slug.clone(),
        said: version.said.clone(),
        version: version.number,
        made: whole.made,
        changed: version.at,
    })?;
    around(act, ROADMAP, whole)?;
    act.record(&RoadmapAdded { roadmap: whole.id.as_of() })?;
    leaf.entries.iter().try_for_each(|one| entry(act, whole.id.as_of(), one))?;
    act.record(&RoadmapChanged { roadmap: whole.id.as_of(), entry: None })?;
    Ok(())
}

fn entry(act: &mut Act, roadmap: Id<Roadmap>, leaf: &EntryLeaf) -> Result<(), Problem> {
    write(act, &leaf.versions, (roadmaps::insert_entry, roadmaps::write_entry), |version| RoadmapEntry {
        id: leaf.id.as_of(),
        roadmap,
        number: leaf.number,
        said: version.said.clone(),
        version: version.number,
        made: leaf.made,
        changed: version.at,
    })
}
