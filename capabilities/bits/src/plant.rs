//! Planting: a network that begins with bits, as the demo's does.

use crate::acts::marking::{Marking, mark};
use crate::acts::supporting;
use base::Id;
use facts::{Act, Problem, Subject};
use web::House;

/// Marks a passage of a text, in the name of whoever acts, who supports it by that.
pub fn bit(act: &mut Act, house: &House, source: &Subject, passage: &str) -> Result<Id<Subject>, Problem> {
    let marking =
        Marking { source: source.clone(), passage: passage.to_owned(), topics: Vec::new(), lang: None };
    Ok(mark(act, house, &marking)?.bit.as_of())
}

/// Supports a bit, in the name of whoever acts.
pub fn support(act: &mut Act, house: &House, bit: Id<Subject>) -> Result<(), Problem> {
    supporting::support(act, house, bit.as_of())
}
