//! Taking a message out of the archive. A tombstone with date and reason stays in its place, so that links to it and answers
//! to it still lead somewhere.

use crate::acts::{lists, threading};
use crate::facts::{ListMessageRedacted, MESSAGE};
use crate::heart::list::List;
use crate::heart::message::{Archived, Why};
use crate::store::{attachments, messages as store};
use base::{Id, Sentence};
use facts::{Act, Problem, Subject};

/// Takes a message out: who wrote it, what it says, its files and its bytes.
pub(crate) fn redact(act: &mut Act, list: &List, id: Id<Archived>, why: &Why) -> Result<(), Problem> {
    lists::moderated(act, list)?;
    let message = store::find(act, id)?.filter(|message| message.list == list.id).ok_or(Problem::NotFound)?;
    if message.redacted.is_some() {
        return Err(Problem::refused(Sentence::of("list-redacted-already")));
    }
    take_out(act, &message, why.as_str())
}

/// Takes a message out, whoever asks for it.
pub(crate) fn take_out(act: &mut Act, message: &Archived, why: &str) -> Result<(), Problem> {
    attachments::remove(act, message.id)?;
    mail::withdraw(act, &Subject::new(MESSAGE, message.id))?;
    let (now, by) = (act.now(), act.actor().person());
    store::redact(act, message.id, now, by, why)?;
    threading::recount(act, message.thread)?;
    act.enqueue(crate::destroying::KIND.name, &(message.raw, &message.message_id))?;
    let threads = vec![message.thread];
    act.record(&ListMessageRedacted { list: message.list, message: message.id, threads })?;
    Ok(())
}
