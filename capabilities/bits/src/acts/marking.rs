//! Marking passages, and removing bits.

use super::supporting;
use crate::Bit;
use crate::face::kept_for;
use crate::facts::{BitMarked, BitRemoved};
use crate::heart::kept::Kept;
use crate::heart::passage::Passage;
use crate::policy::{Mark, Remove};
use crate::store::bits as store;
use base::{Id, Lang, Sentence, Slug};
use facts::{Act, Problem, Subject};
use web::House;

/// So many bits are room for one text; who marks everything marks nothing.
pub(crate) const MOST_OF_SOURCE: i64 = 200;

/// So many topics a bit is filed under.
pub(crate) const MOST_TOPICS: usize = 10;

/// What somebody marks.
#[derive(Clone, Debug)]
pub(crate) struct Marking {
    /// In which text.
    pub(crate) source: Subject,
    /// The words, with any white space.
    pub(crate) passage: String,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// The language it is in, where the source does not say.
    pub(crate) lang: Option<Lang>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    /// The bit.
    pub(crate) bit: Id<Bit>,
    /// Whether nobody had marked it before.
    pub(crate) new: bool,
}

/// Marks a passage of a text that the actor may read. Whoever marks it supports it; what is marked already is supported by
/// one more.
pub(crate) fn mark(act: &mut Act, house: &House, marking: &Marking) -> Result<Marked, Problem> {
    act.allow(Mark)?;
    let quoted = house.quoted(&act.look(), &marking.source)?.ok_or(Problem::NotFound)?;
    let passage = Passage::find_in(&marking.passage, &quoted.text)
        .map_err(|refused| Problem::wrong("passage", refused.sentence()))?;
    if let Some(known) = again(act, &marking.source, &passage)? {
        return Ok(known);
    }
    if store::count_of_source(act, &marking.source)? >= MOST_OF_SOURCE {
        return Err(Sentence::of("bit-too-many").with("count", MOST_OF_SOURCE).into());
    }
    if marking.topics.len() > MOST_TOPICS {
        return Err(Problem::wrong("topics", Sentence::of("bit-too-many-topics").with("count", MOST_TOPICS)));
    }
    let bit = Kept {
        id: act.id(),
        source: marking.source.clone(),
        passage,
        lang: quoted.lang.or_else(|| marking.lang.clone()),
        public: quoted.public,
        audience: quoted.audience,
        marked_by: act.actor().person(),
        marked_name: None,
        marked: act.now(),
        supports: 0,
        uses: 0,
        gone: None,
    };
    if !store::add(act, &bit, &marking.topics, &quoted.people)? {
        return again(act, &marking.source, &bit.passage)?.ok_or(Problem::NotFound);
    }
    act.record(&BitMarked { bit: bit.id, source: bit.source.clone(), title: quoted.title })?;
    if let Some(person) = bit.marked_by {
        supporting::add(act, &bit, person)?;
    }
    Ok(Marked { bit: bit.id, new: true })
}

/// What is marked already is supported by one more.
fn again(act: &mut Act, source: &Subject, passage: &Passage) -> Result<Option<Marked>, Problem> {
    let Some(known) = store::same(act, source, passage.key())? else { return Ok(None) };
    if let Some(person) = act.actor().person() {
        supporting::add(act, &known, person)?;
    }
    Ok(Some(Marked { bit: known.id, new: false }))
}

/// Removes a bit that is used nowhere.
pub(crate) fn remove(act: &mut Act, house: &House, id: Id<Bit>) -> Result<(), Problem> {
    let bit = kept_for(&act.look(), house, id)?;
    act.allow(Remove(&bit))?;
    store::remove(act, id)?;
    act.record(&BitRemoved { bit: id, source: bit.source })?;
    Ok(())
}
