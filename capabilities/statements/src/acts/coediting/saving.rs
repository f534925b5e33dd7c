//! A revision of the text as it stands in the room.

use super::{paper, prepare};
use crate::acts::{drafted, drafting, fresh};
use crate::heart::coediting::attribute;
use crate::heart::drafting::written::{Written, written};
use crate::heart::origin::OriginKind;
use crate::heart::revision::Note;
use crate::heart::statement::Statement;
use crate::store::{origins, rooms};
use access::{Denied, Person};
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Problem};
use live::{HOUSE, Paper, Stretch};
use std::collections::HashMap;
use texts::Origin;

/// Makes a revision of what stands in the room. Each new word is known to be by who typed it, whoever saves it.
pub(crate) fn save(act: &mut Act, id: Id<Statement>, note: Option<&Note>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    if !statement.is_writable() {
        return Err(Sentence::of("together-frozen").into());
    }
    let saver = act.actor().person().ok_or(Denied::SignInFirst)?;
    let now = act.now();
    prepare(act, id, now)?;
    let room = rooms::of(act, id)?;
    if room.is_none_or(|room| room.revision != statement.revision) {
        return Err(Sentence::of("together-too-long").into());
    }
    let paper = paper(act, id)?;
    let text = paper.text();
    if text.trim().is_empty() {
        return Err(Sentence::of("together-empty").into());
    }
    let before = drafting::latest(act, &statement)?;
    let own = origins::foreseen(act, id, OriginKind::Person, saver.as_of())?;
    let edit = written(&before, &before, &text, own).map_err(|_| Sentence::of("together-too-long"))?;
    let Written::Edited(mut edit) = edit else {
        return Err(Sentence::of("together-said-same").into());
    };
    origins::number(act, id, OriginKind::Person, saver.as_of())?;
    let typed = typed(act, id, &paper, own)?;
    attribute(&mut edit.body, own, &typed);
    let number = drafting::keep(act, &statement, &before, &edit, note.cloned())?;
    rooms::set_revision(act, id, number)?;
    Ok(())
}

/// The text of the room with whose words each stretch holds; what nobody here typed counts as the saver's.
fn typed(
    act: &mut Act,
    id: Id<Statement>,
    paper: &Paper,
    own: Origin,
) -> Result<Vec<(String, Origin)>, Fault> {
    let people: HashMap<u64, Id<Person>> = rooms::pens(act, id, 0)?.into_iter().collect();
    let mut origins_of: HashMap<u64, Origin> = HashMap::from([(HOUSE, own)]);
    let mut typed = Vec::new();
    for Stretch { text, pen } in paper.stretches() {
        let origin = match (origins_of.get(&pen), people.get(&pen)) {
            (Some(origin), _) => *origin,
            (None, Some(person)) => origins::number(act, id, OriginKind::Person, person.as_of())?,
            (None, None) => own,
        };
        origins_of.insert(pen, origin);
        typed.push((text, origin));
    }
    Ok(typed)
}
