//! What the command line does with sources.

use crate::acts;
use crate::acts::reconcile::Outcome;
use crate::acts::sources::Seen;
use crate::heart::source::{Flags, Skipped, Source, State, Terms};
use crate::sources::{poll, reading};
use crate::store::sources as store;
use access::Actor;
use base::{Id, Slug};
use facts::{Look, Problem};
use fetch::{Fetched, Validators};
use web::House;

/// Adds a source; its first events come with the first poll.
pub async fn add(house: &House, terms: Terms) -> Result<Source, Problem> {
    house.act(Actor::House, move |act| acts::sources::add(act, terms.clone())).await
}

/// All sources, by name.
pub fn list(look: &Look) -> Result<Vec<Source>, Problem> {
    Ok(store::all(look)?)
}

/// What a source would bring, without taking anything in.
#[derive(Clone, Debug)]
pub struct Checked {
    /// How many events it lists.
    pub events: usize,
    /// The titles of the first of them, with their first days.
    pub first: Vec<(jiff::civil::Date, String)>,
    /// What could not be used.
    pub skipped: Vec<Skipped>,
    /// What is peculiar about it.
    pub flags: Flags,
}

/// Fetches a source and says what is in it, without taking anything in.
pub async fn check(house: &House, terms: Terms) -> Result<Checked, Problem> {
    const SHOWN: usize = 10;
    let url = terms.url.clone().ok_or(Problem::NotFound)?;
    let fetched = house
        .fetcher
        .get(&url, &Validators { etag: None, last_modified: None }, poll::ACCEPT)
        .await
        .map_err(|trouble| Problem::refused(trouble.sentence()))?;
    let Fetched::Fresh { bytes, .. } = fetched else { return Err(Problem::NotFound) };
    let (now, lang) = (house.clock.now(), house.network().lang.clone());
    let source =
        Source::unasked(house.dice.id(now), Slug::of_title("check").ok_or(Problem::NotFound)?, terms, now);
    let read = reading::read(&bytes, &source, &lang, now);
    Ok(Checked {
        events: read.found.len(),
        first: read
            .found
            .iter()
            .take(SHOWN)
            .map(|found| (found.details.when.first_day(), found.details.title.to_string()))
            .collect(),
        flags: read.flags(crate::heart::reconcile::Keys::Stable),
        skipped: read.skipped,
    })
}

/// Takes in a file for a source that has no address.
pub async fn take_file(house: &House, source: Id<Source>, bytes: Vec<u8>) -> Result<Outcome, Problem> {
    let source =
        house.read(Actor::House, move |look| store::by_id(look, source)).await?.ok_or(Problem::NotFound)?;
    match source.state {
        State::Upload => poll::take_bytes(house, source, bytes, Seen::default()).await,
        State::Running | State::Stopped => Err(base::Sentence::of("source-wrong-upload").into()),
    }
}
