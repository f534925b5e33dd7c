//! Withdrawing what was added by mistake, or is not to be any more, and putting it back. Each is a version of the thing, so
//! that its history and the record tell of it. Who may write a thing anew may withdraw it.

use super::milestones::{in_standing, near};
use super::{author, may_tend};
use crate::facts::{
    ConsultationPutBack, ConsultationWithdrawn, MilestonePutBack, MilestoneWithdrawn, ProcessPutBack,
    ProcessWithdrawn, RoadmapChanged, RoadmapPutBack, RoadmapWithdrawn,
};
use crate::heart::consultation::Consultation;
use crate::heart::milestone::Milestone;
use crate::heart::process::Process;
use crate::heart::roadmap::{Roadmap, RoadmapEntry};
use crate::heart::withdrawn::Turn;
use crate::store::{consultations, milestones, parts, processes, roadmaps};
use base::{Id, Sentence};
use facts::{Act, Problem};

/// Something that can be withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Process(Id<Process>),
    Milestone(Id<Milestone>),
    Consultation(Id<Consultation>),
    Roadmap(Id<Roadmap>),
    /// An entry of a roadmap, by its number.
    Entry(Id<Roadmap>, i64),
}

/// Withdraws a thing or puts it back. Nothing happens when that has been done.
pub(crate) fn turn(act: &mut Act, thing: Thing, turn: &Turn) -> Result<(), Problem> {
    match thing {
        Thing::Process(id) => process(act, id, turn),
        Thing::Milestone(id) => milestone(act, id, turn),
        Thing::Consultation(id) => consultation(act, id, turn),
        Thing::Roadmap(id) => roadmap(act, id, turn),
        Thing::Entry(roadmap, number) => entry(act, roadmap, number, turn),
    }
}

/// A process goes only when nothing stands in it: what is under it is withdrawn first, each for its own reason.
fn process(act: &mut Act, id: Id<Process>, turn: &Turn) -> Result<(), Problem> {
    let one = processes::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, processes::made_by(act, id)?, &parts::people(act, id)?)?;
    let Some(withdrawn) = turn.of(one.said.withdrawn.as_ref(), act.now()) else { return Ok(()) };
    let gone = withdrawn.is_some();
    let standing = if gone { milestones::count(act, id)? } else { 0 };
    if standing > 0 {
        return Err(Problem::refused(Sentence::of("process-wrong-under").with("count", standing)));
    }
    let mut one = Process { version: one.version + 1, changed: act.now(), ..one };
    one.said.withdrawn = withdrawn;
    let author = author(act);
    processes::write(act, &one, &author)?;
    if gone {
        act.record(&ProcessWithdrawn { process: id })?;
    } else {
        act.record(&ProcessPutBack { process: id })?;
    }
    Ok(())
}

fn milestone(act: &mut Act, id: Id<Milestone>, turn: &Turn) -> Result<(), Problem> {
    let viewer = *act.actor();
    let one = milestones::find(act, &viewer, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, milestones::made_by(act, id)?, &near(act, &one)?)?;
    let Some(withdrawn) = turn.of(one.said.withdrawn.as_ref(), act.now()) else { return Ok(()) };
    let gone = withdrawn.is_some();
    if !gone {
        in_standing(act, one.process)?;
    }
    let process = one.process;
    let mut one = Milestone { version: one.version + 1, changed: act.now(), ..one };
    one.said.withdrawn = withdrawn;
    let author = author(act);
    milestones::write(act, &one, &author)?;
    if gone {
        act.record(&MilestoneWithdrawn { milestone: id, process })?;
    } else {
        act.record(&MilestonePutBack { milestone: id, process })?;
    }
    Ok(())
}

fn consultation(act: &mut Act, id: Id<Consultation>, turn: &Turn) -> Result<(), Problem> {
    let one = consultations::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, consultations::made_by(act, id)?, &parts::people(act, id)?)?;
    let Some(withdrawn) = turn.of(one.said.withdrawn.as_ref(), act.now()) else { return Ok(()) };
    let gone = withdrawn.is_some();
    let mut one = Consultation { version: one.version + 1, changed: act.now(), ..one };
    one.said.withdrawn = withdrawn;
    let author = author(act);
    consultations::write(act, &one, &author)?;
    if gone {
        act.record(&ConsultationWithdrawn { consultation: id })?;
    } else {
        act.record(&ConsultationPutBack { consultation: id })?;
    }
    Ok(())
}

/// A roadmap goes with what is on it, and comes back with it.
fn roadmap(act: &mut Act, id: Id<Roadmap>, turn: &Turn) -> Result<(), Problem> {
    let one = roadmaps::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, roadmaps::made_by(act, id)?, &[])?;
    let Some(withdrawn) = turn.of(one.said.withdrawn.as_ref(), act.now()) else { return Ok(()) };
    let gone = withdrawn.is_some();
    let mut one = Roadmap { version: one.version + 1, changed: act.now(), ..one };
    one.said.withdrawn = withdrawn;
    let author = author(act);
    roadmaps::write(act, &one, &author)?;
    if gone {
        act.record(&RoadmapWithdrawn { roadmap: id })?;
    } else {
        act.record(&RoadmapPutBack { roadmap: id })?;
    }
    Ok(())
}

fn entry(act: &mut Act, roadmap: Id<Roadmap>, number: i64, turn: &Turn) -> Result<(), Problem> {
    may_tend(act, roadmaps::made_by(act, roadmap)?, &[])?;
    let one = roadmaps::numbered(act, roadmap, number)?.ok_or(Problem::NotFound)?;
    let Some(withdrawn) = turn.of(one.said.withdrawn.as_ref(), act.now()) else { return Ok(()) };
    let mut one = RoadmapEntry { version: one.version + 1, changed: act.now(), ..one };
    one.said.withdrawn = withdrawn;
    let author = author(act);
    roadmaps::write_entry(act, &one, &author)?;
    act.record(&RoadmapChanged { roadmap, entry: Some(one.said.what.to_string()) })?;
    Ok(())
}
