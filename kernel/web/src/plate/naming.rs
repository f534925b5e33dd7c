//! How things are found by what they are called.

use base::Id;
use db::Fault;
use facts::{Look, Subject};

/// The things of one kind by their names, for links that are written as names: `[[Procedure for statements]]`.
#[derive(Clone, Copy)]
pub struct Naming {
    /// The kind, as subjects have it.
    pub kind: &'static str,
    /// The label of the kind, as a translation key.
    pub label: &'static str,
    /// Those that are called so or have this slug, however it is capitalised, as far as whoever looks may see them; at
    /// most ten.
    pub named: FindNamed,
}

/// Finds things by a name or slug.
pub type FindNamed = fn(&Look, &str) -> Result<Vec<Id<Subject>>, Fault>;
