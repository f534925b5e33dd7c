//! Comments stay with the words that they are about.

use crate::heart::statement::Statement;
use crate::store::comments::writing as store;
use db::Fault;
use facts::Act;
use std::collections::HashSet;
use texts::{Body, Edit, Fate, How, Mark};

/// Hangs the comments of a statement where they belong after its text was edited: whoever saves a revision calls it, in the
/// same act. None is lost: what hung on text that is gone says so, and what it hung on last.
pub(crate) fn follow(act: &mut Act, statement: &Statement, before: &Body, edit: &Edit) -> Result<(), Fault> {
    let same = edit.steps.iter().filter(|step| step.how == How::Same && step.from == [step.mark]);
    let untouched: HashSet<Mark> = same.map(|step| step.mark).collect();
    let mut last = None;
    loop {
        let page = store::places(act, statement.id, last)?;
        let Some((end, _)) = page.last() else { return Ok(()) };
        last = Some(*end);
        for (id, place) in page {
            if place.fate != Fate::Removed && untouched.contains(&place.mark) {
                continue;
            }
            let hung = place.follow(before, edit);
            if hung != place.now() {
                store::hang(act, id, &hung)?;
            }
        }
    }
}
