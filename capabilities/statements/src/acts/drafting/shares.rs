//! Whose words a text holds.

use crate::heart::drafting::shares::{Authored, RegionShares};
use crate::heart::origin::{OriginKind, Source};
use crate::heart::statement::Statement;
use crate::store::origins;
use access::{Actor, Person};
use base::Id;
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::{BTreeMap, HashMap};
use texts::{Body, Origin};

/// How much of a text is of one origin, in characters without white space.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    /// What it is; nothing where the table does not say.
    pub(crate) source: Option<Source>,
    /// Who wrote it, as far as they are known: the person, or the author of the comment.
    pub(crate) person: Option<Id<Person>>,
    /// So much.
    pub(crate) characters: usize,
}

/// Whose words a text holds, most first.
pub(crate) fn shares(look: &Look, statement: &Statement, body: &Body) -> Result<Vec<Share>, Fault> {
    let sources: HashMap<Origin, Source> =
        origins::of(look, statement.id)?.into_iter().map(|source| (source.origin, source)).collect();
    let mut shares = Vec::new();
    for (origin, characters) in texts::shares(body) {
        let source = sources.get(&origin).cloned();
        let person = match &source {
            Some(source) => author(look, source)?,
            None => None,
        };
        shares.push(Share { source, person, characters });
    }
    shares.sort_by_key(|share| usize::MAX - share.characters);
    Ok(shares)
}

/// Who wrote what has this origin, if they have an account here.
fn author(look: &Look, source: &Source) -> Result<Option<Id<Person>>, Fault> {
    use crate::heart::comments::comment::Author;
    Ok(match source.kind {
        OriginKind::Person => Some(source.reference.as_of()),
        OriginKind::Comment => {
            let comment = crate::store::comments::find(look, source.reference.as_of())?;
            comment.and_then(|comment| match comment.author {
                Author::Person(person) => Some(person),
                _ => None,
            })
        }
        OriginKind::Bit | OriginKind::Import => None,
    })
}

/// How much of a text the authors of each region wrote; groups of few are not told apart. Only places that everybody
/// may see count, whoever looks: a number that differs between readers would tell of the others' places.
pub(crate) fn shares_by_region(
    look: &Look,
    statement: &Statement,
    body: &Body,
) -> Result<RegionShares, Fault> {
    let shares = shares(look, statement, body)?;
    let public = Look::new(look, Actor::Nobody, look.now());
    let ids: Vec<Id<Person>> = shares.iter().filter_map(|share| share.person).collect();
    let personas: BTreeMap<Id<Person>, Persona> =
        people::personas(&public, &ids)?.into_iter().map(|persona| (persona.id, persona)).collect();
    let region = |person| personas.get(&person)?.country.map(|country| country.region());
    Ok(RegionShares::of(shares.iter().map(|share| Authored {
        person: share.person,
        region: share.person.and_then(region),
        characters: share.characters,
    })))
}
