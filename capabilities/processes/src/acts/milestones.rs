//! Adding milestones, writing them anew, and saying what they build on.

use super::{author, changes, crossed, may_tend};
use crate::facts::{MILESTONE, MilestoneAdded, MilestoneChanged, MilestoneFed, PROCESS};
use crate::heart::feeds::leads;
use crate::heart::milestone::{self, Milestone, MilestoneDetails};
use crate::heart::process::Process;
use crate::policy::{Add, Tend};
use crate::store::{feeds, milestones as store, parts, processes};
use access::{Person, Policy};
use base::{Id, Parse, Sentence, Slug};
use db::{Fault, Read};
use facts::{Act, Look, Problem, Subject};

/// The milestone of that number of the process at an address, with the process.
pub(crate) fn at(look: &Look, slug: &Slug, number: i64) -> Result<(Process, Milestone), Problem> {
    let process = processes::at(look, slug)?.ok_or(Problem::NotFound)?;
    if process.slug != *slug {
        return Err(Problem::Moved(milestone::link(&process.slug, number)));
    }
    let found = store::numbered(look, look.actor(), process.id, number)?;
    Ok((process, found.ok_or(Problem::NotFound)?))
}

/// Adds a milestone to a process.
pub(crate) fn add(
    act: &mut Act,
    process: Id<Process>,
    said: &MilestoneDetails,
) -> Result<Milestone, Problem> {
    act.allow(Add)?;
    in_standing(act, process)?;
    insert(act, process, said, false)
}

/// Refuses what would stand in a process that was withdrawn.
pub(super) fn in_standing(act: &Act, process: Id<Process>) -> Result<(), Problem> {
    let process = processes::find(act, process)?.ok_or(Problem::NotFound)?;
    if process.said.withdrawn.is_some() {
        return Err(Problem::refused(Sentence::of("milestone-wrong-process-withdrawn")));
    }
    Ok(())
}

/// Puts a milestone into the table: the common end of adding by hand and by a file.
pub(super) fn insert(
    act: &mut Act,
    process: Id<Process>,
    said: &MilestoneDetails,
    imported: bool,
) -> Result<Milestone, Problem> {
    let one = Milestone {
        id: act.id(),
        process,
        number: store::next_number(act, process)?,
        said: said.clone(),
        version: 1,
        made: act.now(),
        changed: act.now(),
    };
    let author = author(act);
    store::insert(act, &one, &author)?;
    act.record(&MilestoneAdded { milestone: one.id, process, imported })?;
    Ok(one)
}

/// Who stands near a milestone: those who go to it and those who follow its process.
pub(super) fn near(read: &Read, one: &Milestone) -> Result<Vec<Id<Person>>, Fault> {
    let mut near = parts::people(read, one.id)?;
    near.extend(parts::people(read, one.process)?);
    Ok(near)
}

/// Whether this reader may write a milestone anew.
pub(crate) fn may_change(look: &Look, one: &Milestone) -> Result<bool, Fault> {
    let near = near(look, one)?;
    Ok(Tend { made_by: store::made_by(look, one.id)?, near: &near }.permits(look.actor()))
}

/// Writes a milestone anew, upon its version `seen`. Nothing happens when nothing is different.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Milestone>,
    seen: i64,
    said: &MilestoneDetails,
) -> Result<Milestone, Problem> {
    let viewer = *act.actor();
    let one = store::find(act, &viewer, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, id)?, &near(act, &one)?)?;
    // A form never withdraws, nor puts back.
    let said = &MilestoneDetails { withdrawn: one.said.withdrawn.clone(), ..said.clone() };
    let said = crossed(act, id, seen, said, &one.said)?;
    let fields = changes(&one.said, &said);
    if fields.is_empty() {
        return Ok(one);
    }
    let process = one.process;
    let one = Milestone { said, version: one.version + 1, changed: act.now(), ..one };
    let author = author(act);
    store::write(act, &one, &author)?;
    act.record(&MilestoneChanged { milestone: id, process, fields })?;
    Ok(one)
}

/// Says that something feeds into a milestone. A milestone never builds on itself, over however many others.
pub(crate) fn feed(act: &mut Act, source: &Subject, target: Id<Milestone>) -> Result<(), Problem> {
    let viewer = *act.actor();
    let one = store::find(act, &viewer, target)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, target)?, &near(act, &one)?)?;
    let own = source.kind == PROCESS && source.id == one.process.as_of();
    if own {
        return Err(Problem::wrong("source", Sentence::of("milestone-wrong-own-process")));
    }
    if source.kind == MILESTONE && leads(&feeds::arrows(act)?, target, source.id.as_of()) {
        return Err(Problem::wrong("source", Sentence::of("milestone-wrong-circle")));
    }
    if feeds::add(act, source, target)? {
        act.record(&MilestoneFed { milestone: target, process: one.process })?;
    }
    Ok(())
}

/// Says that it does not any more.
pub(crate) fn unfeed(act: &mut Act, source: Id<Subject>, target: Id<Milestone>) -> Result<(), Problem> {
    let viewer = *act.actor();
    let one = store::find(act, &viewer, target)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, target)?, &near(act, &one)?)?;
    if feeds::remove(act, source, target)? {
        act.record(&MilestoneFed { milestone: target, process: one.process })?;
    }
    Ok(())
}

/// The process or milestone at an address that somebody copied: `/processes/wsis` or `/processes/wsis/milestones/3`.
pub(crate) fn named(look: &Look, address: &str) -> Result<Option<Subject>, Fault> {
    let path = address.trim().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let parts: Vec<&str> = path.rsplit('/').collect();
    let process = |slug: &str| match Slug::parse(slug) {
        Ok(slug) => processes::at(look, &slug),
        Err(_) => Ok(None),
    };
    match parts.as_slice() {
        [number, "milestones", slug, "processes", ..] => {
            let (Some(process), Ok(number)) = (process(slug)?, number.parse()) else { return Ok(None) };
            let found = store::numbered(look, look.actor(), process.id, number)?;
            Ok(found.map(|one| Subject::new(MILESTONE, one.id)))
        }
        [slug, "processes", ..] => Ok(process(slug)?.map(|process| Subject::new(PROCESS, process.id))),
        _ => Ok(None),
    }
}
