//! Mailed links: what each opens, and when it opens nothing any more.

use crate::heart::endorsing::Endorsement;
use crate::store::endorsement_links::{self as store, Purpose};
use crate::store::endorsements;
use base::{Id, Moment, Sentence, Token};
use db::{Fault, Read};
use facts::{Act, Look, Problem};

/// A new link of a purpose, by its token.
pub(super) fn made(act: &mut Act, purpose: Purpose, endorsement: Id<Endorsement>) -> Result<Token, Fault> {
    let (token, now) = (act.dice().token(), act.now());
    store::add(act, &token.hash(), purpose, endorsement, now)?;
    Ok(token)
}

/// The endorsement that a link opens for this purpose, inside an act.
pub(crate) fn opened(act: &Act, token: &Token, purpose: Purpose) -> Result<Endorsement, Problem> {
    open(act, token, purpose, act.now())
}

/// The endorsement that a link opens for this purpose, for who looks.
pub(crate) fn shown(look: &Look, token: &Token, purpose: Purpose) -> Result<Endorsement, Problem> {
    open(look, token, purpose, look.now())
}

fn open(read: &Read, token: &Token, purpose: Purpose, now: Moment) -> Result<Endorsement, Problem> {
    let found = match store::find(read, &token.hash(), purpose)? {
        Some(id) => endorsements::find(read, id)?,
        None => None,
    };
    found.filter(|one| one.is_open(now)).ok_or_else(|| Sentence::of("endorsement-link-gone").into())
}
