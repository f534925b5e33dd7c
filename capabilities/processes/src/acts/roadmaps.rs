//! Adding roadmaps and entries, and writing them anew.

use super::{author, changes, crossed, free_slug, may_tend};
use crate::facts::{ROADMAP, RoadmapAdded, RoadmapChanged};
use crate::heart::roadmap::{EntryDetails, Roadmap, RoadmapDetails, RoadmapEntry};
use crate::policy::{Add, Tend};
use crate::store::roadmaps as store;
use access::Policy;
use base::{Id, Sentence, Slug};
use db::Fault;
use facts::{Act, Look, Problem};

/// The roadmap at an address; at an old one, where it is now.
pub(crate) fn at(look: &Look, slug: &Slug) -> Result<Roadmap, Problem> {
    let one = store::at(look, slug)?.ok_or(Problem::NotFound)?;
    if one.slug == *slug { Ok(one) } else { Err(Problem::Moved(one.link())) }
}

/// Adds a roadmap.
pub(crate) fn add(act: &mut Act, said: &RoadmapDetails) -> Result<Roadmap, Problem> {
    act.allow(Add)?;
    known(act, said)?;
    let id: Id<Roadmap> = act.id();
    let one = Roadmap {
        id,
        slug: free_slug(act, ROADMAP, said.title.as_str(), id)?,
        said: said.clone(),
        version: 1,
        made: act.now(),
        changed: act.now(),
    };
    let author = author(act);
    store::insert(act, &one, &author)?;
    act.record(&RoadmapAdded { roadmap: id })?;
    Ok(one)
}

/// Refuses an organization that is none.
fn known(act: &Act, said: &RoadmapDetails) -> Result<(), Problem> {
    let Some(id) = said.organization else { return Ok(()) };
    match people::organizations::card(act, id.as_of())? {
        Some(_) => Ok(()),
        None => Err(Problem::wrong("organization", Sentence::of("wrong-choice"))),
    }
}

/// Whether this reader may write a roadmap and its entries.
pub(crate) fn may_change(look: &Look, id: Id<Roadmap>) -> Result<bool, Fault> {
    Ok(Tend { made_by: store::made_by(look, id)?, near: &[] }.permits(look.actor()))
}

/// Writes a roadmap anew, upon its version `seen`. Nothing happens when nothing is different.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Roadmap>,
    seen: i64,
    said: &RoadmapDetails,
) -> Result<Roadmap, Problem> {
    let one = store::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, id)?, &[])?;
    known(act, said)?;
    // A form never withdraws, nor puts back.
    let said = &RoadmapDetails { withdrawn: one.said.withdrawn.clone(), ..said.clone() };
    let said = crossed(act, id, seen, said, &one.said)?;
    if changes(&one.said, &said).is_empty() {
        return Ok(one);
    }
    let slug = if said.title == one.said.title {
        one.slug.clone()
    } else {
        free_slug(act, ROADMAP, said.title.as_str(), id)?
    };
    let one = Roadmap { slug, said, version: one.version + 1, changed: act.now(), ..one };
    let author = author(act);
    store::write(act, &one, &author)?;
    act.record(&RoadmapChanged { roadmap: id, entry: None })?;
    Ok(one)
}

/// Adds an entry to a roadmap.
pub(crate) fn add_entry(
    act: &mut Act,
    roadmap: Id<Roadmap>,
    said: &EntryDetails,
) -> Result<RoadmapEntry, Problem> {
    may_tend(act, store::made_by(act, roadmap)?, &[])?;
    let entry = RoadmapEntry {
        id: act.id(),
        roadmap,
        number: store::next_number(act, roadmap)?,
        said: said.clone(),
        version: 1,
        made: act.now(),
        changed: act.now(),
    };
    let author = author(act);
    store::insert_entry(act, &entry, &author)?;
    act.record(&RoadmapChanged { roadmap, entry: Some(entry.said.what.to_string()) })?;
    Ok(entry)
}

/// Writes an entry anew, upon its version `seen`. Nothing happens when nothing is different.
pub(crate) fn change_entry(
    act: &mut Act,
    roadmap: Id<Roadmap>,
    number: i64,
    seen: i64,
    said: &EntryDetails,
) -> Result<RoadmapEntry, Problem> {
    may_tend(act, store::made_by(act, roadmap)?, &[])?;
    let entry = store::numbered(act, roadmap, number)?.ok_or(Problem::NotFound)?;
    // A form never withdraws, nor puts back.
    let said = &EntryDetails { withdrawn: entry.said.withdrawn.clone(), ..said.clone() };
    let said = crossed(act, entry.id, seen, said, &entry.said)?;
    if changes(&entry.said, &said).is_empty() {
        return Ok(entry);
    }
    let entry = RoadmapEntry { said, version: entry.version + 1, changed: act.now(), ..entry };
    let author = author(act);
    store::write_entry(act, &entry, &author)?;
    act.record(&RoadmapChanged { roadmap, entry: Some(entry.said.what.to_string()) })?;
    Ok(entry)
}
