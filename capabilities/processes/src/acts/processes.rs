//! Adding processes and writing them anew.

use super::{author, changes, crossed, free_slug, may_tend};
use crate::facts::{PROCESS, ProcessAdded, ProcessChanged};
use crate::heart::process::{Process, ProcessDetails};
use crate::policy::{Add, Tend};
use crate::store::{parts, processes as store};
use access::Policy;
use base::{Id, Slug};
use db::Fault;
use facts::{Act, Look, Problem};

/// The process at an address; at an old one, where it is now.
pub(crate) fn at(look: &Look, slug: &Slug) -> Result<Process, Problem> {
    let process = store::at(look, slug)?.ok_or(Problem::NotFound)?;
    if process.slug == *slug { Ok(process) } else { Err(Problem::Moved(process.link())) }
}

/// Adds a process.
pub(crate) fn add(act: &mut Act, said: &ProcessDetails) -> Result<Process, Problem> {
    act.allow(Add)?;
    let id: Id<Process> = act.id();
    let process = Process {
        id,
        slug: free_slug(act, PROCESS, said.name.as_str(), id)?,
        said: said.clone(),
        version: 1,
        made: act.now(),
        changed: act.now(),
    };
    let author = author(act);
    store::insert(act, &process, &author)?;
    act.record(&ProcessAdded { process: id })?;
    Ok(process)
}

/// Whether this reader may write a process anew.
pub(crate) fn may_change(look: &Look, id: Id<Process>) -> Result<bool, Fault> {
    let near = parts::people(look, id)?;
    Ok(Tend { made_by: store::made_by(look, id)?, near: &near }.permits(look.actor()))
}

/// Writes a process anew, upon its version `seen`. Nothing happens when nothing is different.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Process>,
    seen: i64,
    said: &ProcessDetails,
) -> Result<Process, Problem> {
    let process = store::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, id)?, &parts::people(act, id)?)?;
    // A form never withdraws, nor puts back.
    let said = &ProcessDetails { withdrawn: process.said.withdrawn.clone(), ..said.clone() };
    let said = crossed(act, id, seen, said, &process.said)?;
    let fields = changes(&process.said, &said);
    if fields.is_empty() {
        return Ok(process);
    }
    let slug = if said.name == process.said.name {
        process.slug.clone()
    } else {
        free_slug(act, PROCESS, said.name.as_str(), id)?
    };
    let process = Process { slug, said, version: process.version + 1, changed: act.now(), ..process };
    let author = author(act);
    store::write(act, &process, &author)?;
    act.record(&ProcessChanged { process: id, fields })?;
    Ok(process)
}
