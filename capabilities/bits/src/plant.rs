//! Planting: a network that begins with bits, as the demo's does.

use crate::Bit;
use crate::acts::{marking, supporting};
use base::{Id, Slug};
use facts::{Act, Problem, Subject};
use web::House;

/// Marks a passage of a text, as whoever acts; what is marked already gets their support.
pub fn mark(
    act: &mut Act,
    house: &House,
    source: &Subject,
    passage: &str,
    topics: &[Slug],
) -> Result<Id<Bit>, Problem> {
    let marking = marking::Marking {
        source: source.clone(),
        passage: passage.to_owned(),
        topics: topics.to_vec(),
        lang: None,
    };
    Ok(marking::mark(act, house, &marking)?.bit)
}

/// Supports a bit, as whoever acts.
pub fn support(act: &mut Act, house: &House, bit: Id<Bit>) -> Result<(), Problem> {
    supporting::support(act, house, bit)
}
