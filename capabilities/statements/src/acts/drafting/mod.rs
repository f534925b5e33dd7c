//! Writing the text. Whatever changes it goes through [`keep`]: a revision more, comments that follow, bits that
//! are told what became of them, an entry in the log.

pub(crate) mod personal;
pub(crate) mod shares;

use super::{comments, drafted, fresh, write_down};
use crate::facts::drafting::StatementRevised;
use crate::facts::subject;
use crate::heart::drafting::written::{Written, written};
use crate::heart::origin::OriginKind;
use crate::heart::revision::{Note, Revision, Size};
use crate::heart::statement::{Stage, Statement};
use crate::store::{origins, revisions, statements};
use access::Denied;
use base::{Id, Sentence};
use db::{Fault, Read};
use facts::{Act, Problem, Subject};
use serde_json::json;
use texts::{Body, Edit, LONGEST_TEXT, MOST_PARAGRAPHS, Mark, Merged, Refused, TooLong};

/// What came of a text that was to be saved.
#[derive(Debug)]
pub(crate) enum Saved {
    /// The text was as it is: nothing was saved.
    Same,
    /// A revision was saved.
    Kept(Kept),
    /// Others changed the same words since: nothing was saved, somebody has to choose.
    Conflict {
        /// The text with all on which there is no conflict, and the conflicts.
        merged: Merged,
        /// The latest revision, on which whoever chooses types next.
        revision: i64,
    },
}

/// A revision that was saved.
#[derive(Debug)]
pub(crate) struct Kept {
    /// Its number.
    pub(crate) number: i64,
    /// Whether it holds what others saved meanwhile.
    pub(crate) merged: bool,
}

/// The latest text of a statement; an empty one while there is none.
pub(crate) fn latest(read: &Read, statement: &Statement) -> Result<Body, Fault> {
    Ok(revisions::of(read, statement.id, statement.revision)?
        .map_or_else(Body::empty, |revision| revision.body))
}

/// Saves the whole text as the actor typed it on revision `from`, 0 when there was none. What others saved
/// meanwhile stays.
pub(crate) fn save(
    act: &mut Act,
    id: Id<Statement>,
    from: i64,
    markdown: &str,
    note: Option<&Note>,
) -> Result<Saved, Problem> {
    save_as(act, id, from, markdown, (OriginKind::Person, note))
}

/// The same with a text that was brought in from outside: its new words are no one's here.
pub(crate) fn bring_in(
    act: &mut Act,
    id: Id<Statement>,
    from: i64,
    markdown: &str,
    note: Option<&Note>,
) -> Result<Saved, Problem> {
    save_as(act, id, from, markdown, (OriginKind::Import, note))
}

fn save_as(
    act: &mut Act,
    id: Id<Statement>,
    from: i64,
    markdown: &str,
    (kind, note): (OriginKind, Option<&Note>),
) -> Result<Saved, Problem> {
    let statement = writable(act, id)?;
    if markdown.trim().is_empty() {
        return Err(Problem::wrong("text", Sentence::of("draft-wrong-empty")));
    }
    let hand: Id<Subject> = act.actor().person().ok_or(Denied::SignInFirst)?.as_of();
    let before = latest(act, &statement)?;
    let base = match revisions::of(act, id, from)? {
        Some(revision) => revision.body,
        None if from == 0 => Body::empty(),
        None => before.clone(),
    };
    // The number is given when it is known that something is written.
    let origin = origins::foreseen(act, id, kind, hand)?;
    let (edit, merged) = match written(&base, &before, markdown, origin).map_err(too_long)? {
        Written::Same => return Ok(Saved::Same),
        Written::Conflict(merged) => return Ok(Saved::Conflict { merged, revision: statement.revision }),
        Written::Edited(edit) => (edit, false),
        Written::Merged(edit) => (edit, true),
    };
    origins::number(act, id, kind, hand)?;
    let number = keep(act, &statement, &before, &edit, note.cloned())?;
    Ok(Saved::Kept(Kept { number, merged }))
}

/// Puts a passage into the text, after a paragraph or before all: a bit, or what else is kept whole.
pub(crate) fn place(
    act: &mut Act,
    id: Id<Statement>,
    after: Option<Mark>,
    passage: &str,
    (kind, reference): (OriginKind, Id<Subject>),
) -> Result<Edit, Problem> {
    let statement = writable(act, id)?;
    let before = latest(act, &statement)?;
    let origin = origins::number(act, id, kind, reference)?;
    let edit = before.placed(after, passage, origin).map_err(refused)?;
    if edit.body == before {
        return Err(Problem::refused(Sentence::of("draft-wrong-empty")));
    }
    origins::keep_passage(act, id, origin, passage)?;
    keep(act, &statement, &before, &edit, None)?;
    Ok(edit)
}

/// Puts other words in place of a paragraph's.
pub(crate) fn replace(
    act: &mut Act,
    id: Id<Statement>,
    mark: Mark,
    text: &str,
    (kind, reference): (OriginKind, Id<Subject>),
) -> Result<Edit, Problem> {
    let statement = writable(act, id)?;
    let before = latest(act, &statement)?;
    let origin = origins::number(act, id, kind, reference)?;
    let edit = before.replaced(mark, text, origin).map_err(refused)?;
    keep(act, &statement, &before, &edit, None)?;
    Ok(edit)
}

/// Makes an earlier revision the text again, with its paragraphs' numbers and whose words they are.
pub(crate) fn restore(
    act: &mut Act,
    id: Id<Statement>,
    number: i64,
    note: Option<Note>,
) -> Result<Saved, Problem> {
    let statement = writable(act, id)?;
    let before = latest(act, &statement)?;
    let earlier = revisions::of(act, id, number)?.ok_or(Problem::NotFound)?.body;
    let edit = before.restored(&earlier);
    if edit.body.paragraphs == before.paragraphs {
        return Ok(Saved::Same);
    }
    let number = keep(act, &statement, &before, &edit, note)?;
    Ok(Saved::Kept(Kept { number, merged: false }))
}

/// The statement as it stands now, whose text this actor may change now.
fn writable(act: &mut Act, id: Id<Statement>) -> Result<Statement, Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    match frozen(&statement) {
        Some(key) => Err(Sentence::of(key).into()),
        None => Ok(statement),
    }
}

/// Why the text of this statement may not be changed now, as a key; nothing when it may.
pub(crate) fn frozen(statement: &Statement) -> Option<&'static str> {
    match statement.stage {
        _ if statement.is_writable() => None,
        Stage::Dropped => Some("draft-dropped"),
        _ => Some("draft-frozen"),
    }
}

/// Keeps an edit of the latest text, `before`, as the next revision. The number of it.
pub(crate) fn keep(
    act: &mut Act,
    statement: &Statement,
    before: &Body,
    edit: &Edit,
    note: Option<Note>,
) -> Result<i64, Problem> {
    let (now, number) = (act.now(), statement.revision + 1);
    if !statements::set_revision(act, statement.id, (statement.revision, number), now)? {
        return Err(Sentence::of("draft-moved-on").into());
    }
    let by = act.actor().person();
    let revision = Revision { number, body: edit.body.clone(), note, by, at: now };
    revisions::insert(act, statement.id, &revision)?;
    revisions::measure(act, statement.id, number, Size::between(before, &edit.body))?;
    comments::follow(act, statement, before, edit)?;
    tell_bits(act, statement, &edit.body)?;
    let hash = texts::hash(&texts::canonical(statement.proposal.title.as_str(), &edit.body)).to_string();
    write_down(act, statement.id, "revised", &json!({ "revision": number, "hash": hash }))?;
    act.record(&StatementRevised { statement: statement.id, revision: number })?;
    Ok(number)
}

/// Tells each bit in the text what became of its words.
fn tell_bits(act: &mut Act, statement: &Statement, body: &Body) -> Result<(), Problem> {
    for (origin, reference, passage) in origins::bits(act, statement.id)? {
        let trace = trace(texts::trace(&passage, body, origin).trace);
        let title = statement.proposal.title.as_str();
        bits::used(act, reference.as_of(), &subject(statement.id), title, &statement.link(), trace)?;
    }
    Ok(())
}

/// What became of a passage, in the words of bits.
pub(crate) const fn trace(trace: texts::Trace) -> bits::Trace {
    match trace {
        texts::Trace::Whole => bits::Trace::Whole,
        texts::Trace::Changed => bits::Trace::Changed,
        texts::Trace::Split => bits::Trace::Split,
        texts::Trace::Moved => bits::Trace::Moved,
        texts::Trace::Gone => bits::Trace::Gone,
    }
}

fn refused(refused: Refused) -> Problem {
    match refused {
        Refused::TooLong(long) => too_long(long),
        Refused::Gone => Problem::wrong("after", Sentence::of("draft-wrong-paragraph")),
    }
}

fn too_long(long: TooLong) -> Problem {
    let sentence = match long {
        TooLong::Bytes(bytes) => Sentence::of("draft-wrong-long")
            .with("bytes", bytes.div_ceil(1_024))
            .with("most", LONGEST_TEXT / 1_024),
        TooLong::Paragraphs(paragraphs) => {
            Sentence::of("draft-wrong-paragraphs").with("count", paragraphs).with("most", MOST_PARAGRAPHS)
        }
    };
    Problem::wrong("text", sentence)
}
