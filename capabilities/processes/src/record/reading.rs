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

fn author<T>(version: &Version<T>) -> Author {
    Author { person: None, name: version.author.clone() }
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

fn process(act: &mut Act, leaf: &ProcessLeaf) -> Result<(), Problem> {
    let whole = &leaf.process;
    for (at, version) in whole.versions.iter().enumerate() {
        let process = Process {
            id: whole.id.as_of(),
            slug: whole.slug.clone(),
            said: version.said.clone(),
            version: version.number,
            made: whole.made,
            changed: version.at,
        };
        let write = if at == 0 { processes::insert } else { processes::write };
        write(act, &process, &author(version))?;
    }
    around(act, PROCESS, whole)?;
    act.record(&ProcessAdded { process: whole.id.as_of() })?;
    leaf.milestones.iter().try_for_each(|one| milestone(act, whole.id.as_of(), one))
}

fn milestone(act: &mut Act, process: Id<Process>, leaf: &MilestoneLeaf) -> Result<(), Problem> {
    for (at, version) in leaf.versions.iter().enumerate() {
        let one = Milestone {
            id: leaf.id.as_of(),
            process,
            number: leaf.number,
            said: version.said.clone(),
            version: version.number,
            made: leaf.made,
            changed: version.at,
        };
        let write = if at == 0 { milestones::insert } else { milestones::write };
        write(act, &one, &author(version))?;
    }
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
    for (at, version) in whole.versions.iter().enumerate() {
        let one = Consultation {
            id: whole.id.as_of(),
            slug: whole.slug.clone(),
            said: version.said.clone(),
            version: version.number,
            made: whole.made,
            changed: version.at,
        };
        let write = if at == 0 { consultations::insert } else { consultations::write };
        write(act, &one, &author(version))?;
    }
    around(act, CONSULTATION, whole)?;
    act.record(&ConsultationAdded { consultation: whole.id.as_of() })?;
    Ok(())
}

fn roadmap(act: &mut Act, leaf: &RoadmapLeaf) -> Result<(), Problem> {
    let whole = &leaf.roadmap;
    for (at, version) in whole.versions.iter().enumerate() {
        let one = Roadmap {
            id: whole.id.as_of(),
            slug: whole.slug.clone(),
            said: version.said.clone(),
            version: version.number,
            made: whole.made,
            changed: version.at,
        };
        let write = if at == 0 { roadmaps::insert } else { roadmaps::write };
        write(act, &one, &author(version))?;
    }
    around(act, ROADMAP, whole)?;
    act.record(&RoadmapAdded { roadmap: whole.id.as_of() })?;
    for one in &leaf.entries {
        entry(act, whole.id.as_of(), one)?;
    }
    act.record(&RoadmapChanged { roadmap: whole.id.as_of() })?;
    Ok(())
}

fn entry(act: &mut Act, roadmap: Id<Roadmap>, leaf: &EntryLeaf) -> Result<(), Problem> {
    for (at, version) in leaf.versions.iter().enumerate() {
        let entry = RoadmapEntry {
            id: leaf.id.as_of(),
            roadmap,
            number: leaf.number,
            said: version.said.clone(),
            version: version.number,
            made: leaf.made,
        };
        if at == 0 {
            roadmaps::insert_entry(act, &entry, &author(version))?;
        } else {
            roadmaps::write_entry(act, &entry, &author(version), version.at)?;
        }
    }
    Ok(())
}
