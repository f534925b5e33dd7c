//! The list at an address, and what the reader is to it.

use crate::acts::lists::standing;
use crate::heart::list::{List, ListName};
use crate::policy::{Moderate, Own, Standing};
use crate::store::lists;
use access::{Denied, Policy};
use base::{Named, Parse};
use facts::{Look, Problem};
use std::fmt::Display;
use web::{Choice, Ui};

/// The list of that name; where it is, if the address is written otherwise.
pub(crate) fn list_at(look: &Look, name: &str) -> Result<List, Problem> {
    let parsed = ListName::parse(name).map_err(|_| Problem::NotFound)?;
    let list = lists::by_name(look, &parsed)?.ok_or(Problem::NotFound)?;
    if parsed.as_str() == name { Ok(list) } else { Err(Problem::Moved(list.link())) }
}

/// The list of that name, and what the reader is to it.
pub(crate) fn stood(look: &Look, name: &str) -> Result<(List, Standing), Problem> {
    let list = list_at(look, name)?;
    let standing = standing(look, look.actor(), list.id)?;
    Ok((list, standing))
}

/// The list, if the reader owns it.
pub(crate) fn owned(look: &Look, name: &str) -> Result<(List, Standing), Problem> {
    let (list, standing) = stood(look, name)?;
    permitted(look, &Own(standing))?;
    Ok((list, standing))
}

/// The list, if the reader moderates it.
pub(crate) fn moderated(look: &Look, name: &str) -> Result<(List, Standing), Problem> {
    let (list, standing) = stood(look, name)?;
    permitted(look, &Moderate(standing))?;
    Ok((list, standing))
}

fn permitted(look: &Look, policy: &impl Policy) -> Result<(), Denied> {
    if policy.permits(look.actor()) { Ok(()) } else { Err(Denied::No(policy.otherwise())) }
}

/// All of a closed set as choices, in the reader's language: the key of each is the prefix and its name.
pub(crate) fn choices<N: Named + Display>(ui: &Ui, prefix: &str) -> Vec<Choice> {
    N::ALL.iter().map(|one| Choice::new(one, ui.t(format!("{prefix}{one}")))).collect()
}
