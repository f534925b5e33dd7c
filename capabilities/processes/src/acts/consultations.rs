//! Adding consultations and writing them anew.

use super::{author, changes, crossed, free_slug, may_tend};
use crate::facts::{CONSULTATION, ConsultationAdded, ConsultationChanged};
use crate::heart::consultation::{Consultation, ConsultationDetails};
use crate::policy::{Add, Tend};
use crate::store::{consultations as store, parts};
use access::Policy;
use base::{Id, Slug};
use db::Fault;
use facts::{Act, Look, Problem};

/// The consultation at an address; at an old one, where it is now.
pub(crate) fn at(look: &Look, slug: &Slug) -> Result<Consultation, Problem> {
    let one = store::at(look, slug)?.ok_or(Problem::NotFound)?;
    if one.slug == *slug { Ok(one) } else { Err(Problem::Moved(one.link())) }
}

/// Adds a consultation.
pub(crate) fn add(act: &mut Act, said: &ConsultationDetails) -> Result<Consultation, Problem> {
    act.allow(Add)?;
    let id: Id<Consultation> = act.id();
    let one = Consultation {
        id,
        slug: free_slug(act, CONSULTATION, said.title.as_str(), id)?,
        said: said.clone(),
        version: 1,
        made: act.now(),
        changed: act.now(),
    };
    let author = author(act);
    store::insert(act, &one, &author)?;
    act.record(&ConsultationAdded { consultation: id })?;
    Ok(one)
}

/// Whether this reader may write a consultation anew.
pub(crate) fn may_change(look: &Look, id: Id<Consultation>) -> Result<bool, Fault> {
    let near = parts::people(look, id)?;
    Ok(Tend { made_by: store::made_by(look, id)?, near: &near }.permits(look.actor()))
}

/// Writes a consultation anew, upon its version `seen`. Nothing happens when nothing is different.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Consultation>,
    seen: i64,
    said: &ConsultationDetails,
) -> Result<Consultation, Problem> {
    let one = store::find(act, id)?.ok_or(Problem::NotFound)?;
    may_tend(act, store::made_by(act, id)?, &parts::people(act, id)?)?;
    // A form never withdraws, nor puts back.
    let said = &ConsultationDetails { withdrawn: one.said.withdrawn.clone(), ..said.clone() };
    let said = crossed(act, id, seen, said, &one.said)?;
    let fields = changes(&one.said, &said);
    if fields.is_empty() {
        return Ok(one);
    }
    let slug = if said.title == one.said.title {
        one.slug.clone()
    } else {
        free_slug(act, CONSULTATION, said.title.as_str(), id)?
    };
    let one = Consultation { slug, said, version: one.version + 1, changed: act.now(), ..one };
    let author = author(act);
    store::write(act, &one, &author)?;
    act.record(&ConsultationChanged { consultation: id, fields })?;
    Ok(one)
}
