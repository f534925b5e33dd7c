//! What two initiatives may become to each other, by the consent of both, and how that ends.

pub(crate) mod apart;
pub(crate) mod circle;
pub(crate) mod consent;
pub(crate) mod moving;
pub(crate) mod proposal;
pub(crate) mod terms;

use super::initiative::Said;
use likeness::Described;

/// What is known of an initiative, for those that may be the same; `former` are the titles of what became a part of it.
pub(crate) fn described(said: &Said, former: &[String]) -> Described {
    let names = std::iter::once(said.title.to_string()).chain(former.iter().cloned());
    Described {
        names: names.collect(),
        acronym: said.acronym.as_ref().map(ToString::to_string),
        aim: said.aim.to_string(),
        links: said.links.iter().map(|link| link.href.to_string()).collect(),
    }
}
