//! Bits as others may know them: with what their source says of itself at this moment, to whoever may read it.

use crate::heart::kept::{Kept, Use};
use crate::heart::regions::{ByRegion, by_region};
use crate::store::listed::{self, After, Filter};
use crate::store::{bits as store, recorded, supports, uses as uses_of};
use access::Person;
use base::{Id, Lang, Moment, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use std::collections::HashMap;
use web::{House, Quoted};

/// A passage that somebody marked as worth building on, as one reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bit {
    /// Its id.
    pub id: Id<Bit>,
    /// Its words as they stood in the source when they were marked; Markdown.
    pub passage: String,
    /// What it was taken from.
    pub source: Subject,
    /// What that is called; empty where it has no name.
    pub title: String,
    /// Where that is on this site.
    pub link: String,
    /// Who wrote it, as the source says, or by name as far as this reader may know them.
    pub author: Option<String>,
    /// Those who wrote it, as far as they have an account.
    pub people: Vec<Id<Person>>,
    /// The language it is in.
    pub lang: Option<Lang>,
    /// When the source was written.
    pub written: Moment,
    /// Who marked it.
    pub marked_by: Option<Id<Person>>,
    /// When.
    pub marked: Moment,
    /// How many support it.
    pub supports: i64,
    /// In how many things its words stand now.
    pub uses: i64,
    /// Whether everybody may read it.
    pub public: bool,
}

impl Bit {
    /// The address of its page.
    pub fn address(&self) -> String {
        address(self.id)
    }
}

/// Where a bit is on this site.
pub(crate) fn address(bit: Id<Bit>) -> String {
    format!("/bits/{bit}")
}

/// So many bits are looked through for one choice.
const LOOKED_THROUGH: usize = 1_000;

/// So many are asked for at once.
const AT_ONCE: i64 = 100;

/// A bit, if this reader may read its source, and that is still there.
pub fn find(look: &Look, house: &House, id: Id<Bit>) -> Result<Option<Bit>, Fault> {
    match store::find(look, id)? {
        Some(kept) => seen(look, house, kept),
        None => Ok(None),
    }
}

/// Bits to choose from, most built upon first, then most supported: of a topic, if one is given, and with all of these
/// words in them.
pub fn pick(
    look: &Look,
    house: &House,
    words: &str,
    topic: Option<&Slug>,
    limit: usize,
) -> Result<Vec<Bit>, Fault> {
    let words: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let filter = Filter { topic: topic.cloned(), lang: None };
    let (mut found, mut after, mut looked_through) = (Vec::new(), After::START, 0);
    while found.len() < limit && looked_through < LOOKED_THROUGH {
        let page = listed::page(look, &filter, look.actor().is_inside(), after, AT_ONCE)?;
        let Some(last) = page.last() else { break };
        after = After::of(last);
        looked_through += page.len();
        for kept in page {
            let passage = kept.passage.as_str().to_lowercase();
            if found.len() < limit && words.iter().all(|word| passage.contains(word)) {
                found.extend(seen(look, house, kept)?);
            }
        }
    }
    Ok(found)
}

/// Where a bit went, oldest first.
pub fn uses(look: &Look, bit: Id<Bit>) -> Result<Vec<Use>, Fault> {
    uses_of::of(look, bit)
}

/// A kept bit as this reader may see it.
pub(crate) fn seen(look: &Look, house: &House, kept: Kept) -> Result<Option<Bit>, Fault> {
    match house.quoted(look, &kept.source)? {
        Some(quoted) => Ok(Some(with(look, kept, quoted)?)),
        None => Ok(None),
    }
}

/// A kept bit with what its source says.
pub(crate) fn with(look: &Look, kept: Kept, quoted: Quoted) -> Result<Bit, Fault> {
    let author = match quoted.author {
        Some(author) => Some(author),
        None => names(look, &quoted.people)?,
    };
    Ok(Bit {
        id: kept.id,
        passage: kept.passage.as_str().to_owned(),
        source: kept.source,
        title: quoted.title,
        link: quoted.link,
        author,
        people: quoted.people,
        lang: kept.lang,
        written: quoted.at,
        marked_by: kept.marked_by,
        marked: kept.marked,
        supports: kept.supports,
        uses: kept.uses,
        public: quoted.public,
    })
}

/// What the authors are called whom this reader may know.
pub(crate) fn names(look: &Look, people: &[Id<Person>]) -> Result<Option<String>, Fault> {
    let known = people::personas(look, people)?;
    let names: Vec<String> =
        known.into_iter().filter(|persona| !persona.former).map(|persona| persona.name).collect();
    Ok((!names.is_empty()).then(|| names.join(", ")))
}

/// Who supports a bit, by region, as far as whoever looks may know: here, and where it was taken in from.
pub(crate) fn supporters(look: &Look, bit: Id<Bit>) -> Result<ByRegion, Fault> {
    let supporters = supports::of(look, bit)?;
    let known: HashMap<Id<Person>, _> = people::personas(look, &supporters)?
        .into_iter()
        .map(|persona| (persona.id, persona.country))
        .collect();
    let here = by_region(supporters.iter().map(|person| known.get(person).copied().flatten()));
    Ok(here.and(recorded::supports(look, bit)?))
}

/// A kept bit, if whoever looks may read its source.
pub(crate) fn kept_for(look: &Look, house: &House, id: Id<Bit>) -> Result<Kept, Problem> {
    let kept = store::find(look, id)?.ok_or(Problem::NotFound)?;
    house.quoted(look, &kept.source)?.ok_or(Problem::NotFound)?;
    Ok(kept)
}
