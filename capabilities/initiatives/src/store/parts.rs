//! Who wants to take part in initiatives or knows something about them, and what was answered.

use crate::heart::initiative::Initiative;
use crate::heart::part::{Answer, Guest, Part, PartState, Words, Writer};
use access::Person;
use base::{Email, Id, Line, Moment, TokenHash, Tongue};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many are on a page.
pub(crate) const PAGE: i64 = 30;

const PART: &str = "p.id, p.initiative, p.kind, p.person, p.name, p.email, p.tongue, p.words, p.state, p.at, \
    p.answer, p.answered_by, p.answered";

fn part(row: &mut Row) -> Result<Part, Fault> {
    Ok(Part {
        id: row.next()?,
        initiative: row.next()?,
        kind: row.next()?,
        writer: writer(row)?,
        words: row.next()?,
        state: row.next()?,
        at: row.next()?,
        answer: answer(row)?,
    })
}

fn writer(row: &mut Row) -> Result<Writer, Fault> {
    let person: Option<Id<Person>> = row.next()?;
    let name: Option<Line<120>> = row.next()?;
    let email: Option<Email> = row.next()?;
    let tongue: Option<Tongue> = row.next()?;
    Ok(match (person, name, email, tongue) {
        (Some(person), ..) => Writer::Person(person),
        (None, Some(name), Some(email), Some(tongue)) => Writer::Guest(Guest { name, email, tongue }),
        _ => Writer::Former,
    })
}

fn answer(row: &mut Row) -> Result<Option<Answer>, Fault> {
    let words: Option<Words> = row.next()?;
    let by = row.next()?;
    let at: Option<Moment> = row.next()?;
    Ok(words.zip(at).map(|(words, at)| Answer { words, by, at }))
}

/// One by its id.
pub(crate) fn find(read: &Read, id: Id<Part>) -> Result<Option<Part>, Fault> {
    read.maybe(sql!("SELECT ", PART, " FROM initiative_part p WHERE p.id = $1"), args![id], part)
}

/// What a mailed link opens.
pub(crate) fn with_token(read: &Read, token: &TokenHash) -> Result<Option<Part>, Fault> {
    read.maybe(sql!("SELECT ", PART, " FROM initiative_part p WHERE p.token = $1"), args![token], part)
}

/// Those of one initiative in one state, newest first, behind the one given; [`PAGE`] of them and one more.
pub(crate) fn of(
    read: &Read,
    initiative: Id<Initiative>,
    state: PartState,
    behind: Option<Id<Part>>,
) -> Result<Vec<Part>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([255; 16]));
    read.rows(
        sql!(
            "SELECT ",
            PART,
            " FROM initiative_part p
             WHERE p.initiative = $1 AND p.state = $2 AND p.id < $3 ORDER BY p.id DESC LIMIT $4"
        ),
        args![initiative, state, behind, PAGE + 1],
        part,
    )
}

/// Those that a person wrote to one initiative, newest first; at most 20.
pub(crate) fn own(read: &Read, initiative: Id<Initiative>, person: Id<Person>) -> Result<Vec<Part>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            PART,
            " FROM initiative_part p
             WHERE p.person = $1 AND p.initiative = $2 ORDER BY p.id DESC LIMIT 20"
        ),
        args![person, initiative],
        part,
    )
}

/// All that a person wrote, oldest first; at most 5,000.
pub(crate) fn written_by(read: &Read, person: Id<Person>) -> Result<Vec<Part>, Fault> {
    read.rows(
        sql!("SELECT ", PART, " FROM initiative_part p WHERE p.person = $1 ORDER BY p.id LIMIT 5000"),
        args![person],
        part,
    )
}

/// How many of an initiative are in this state.
pub(crate) fn count(read: &Read, initiative: Id<Initiative>, state: PartState) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM initiative_part WHERE initiative = $1 AND state = $2"),
        args![initiative, state],
        |row| row.next(),
    )
}

/// How many of an initiative wait for an answer.
pub(crate) fn waiting(read: &Read, initiative: Id<Initiative>) -> Result<i64, Fault> {
    count(read, initiative, PartState::Waiting)
}

/// How many of one person, or of one address, are not answered, wherever.
pub(crate) fn pending(read: &Read, writer: &Writer) -> Result<i64, Fault> {
    let (person, email) = keys(writer);
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM initiative_part
             WHERE (person = $1 OR email = $2) AND state <> 'answered'"
        ),
        args![person, email],
        |row| row.next(),
    )
}

/// The same words of the same writer to the same initiative, which are one.
pub(crate) fn same(read: &Read, one: &Part) -> Result<Option<Part>, Fault> {
    let (person, email) = keys(&one.writer);
    read.maybe(
        sql!(
            "SELECT ",
            PART,
            " FROM initiative_part p
             WHERE p.initiative = $1 AND (p.person = $2 OR p.email = $3) AND p.kind = $4 AND p.words = $5
             ORDER BY p.id LIMIT 1"
        ),
        args![one.initiative, person, email, one.kind, one.words],
        part,
    )
}

fn keys(writer: &Writer) -> (Option<Id<Person>>, Option<&Email>) {
    match writer {
        Writer::Person(person) => (Some(*person), None),
        Writer::Guest(guest) => (None, Some(&guest.email)),
        Writer::Former => (None, None),
    }
}

/// Adds one; `token` opens it for those without an account.
pub(crate) fn add(tx: &mut Tx, one: &Part, token: Option<&TokenHash>) -> Result<(), Fault> {
    let (person, email) = keys(&one.writer);
    let guest = match &one.writer {
        Writer::Guest(guest) => Some(guest),
        Writer::Person(_) | Writer::Former => None,
    };
    tx.execute(
        sql!(
            "INSERT INTO initiative_part (id, initiative, kind, person, name, email, tongue, words, state, token, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        args![
            one.id,
            one.initiative,
            one.kind,
            person,
            guest.map(|guest| &guest.name),
            email,
            guest.map(|guest| guest.tongue),
            one.words,
            one.state,
            token,
            one.at
        ],
    )?;
    Ok(())
}

/// Gives it another link, and the time anew.
pub(crate) fn set_token(tx: &mut Tx, id: Id<Part>, token: &TokenHash, now: Moment) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE initiative_part SET token = $2, at = $3 WHERE id = $1"), args![id, token, now])?;
    Ok(())
}

/// The address is confirmed: the leads owe an answer.
pub(crate) fn confirm(tx: &mut Tx, id: Id<Part>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_part SET state = 'waiting' WHERE id = $1 AND state = 'unconfirmed'"),
        args![id],
    )?;
    Ok(())
}

/// Writes the answer; false when there is one.
pub(crate) fn set_answer(tx: &mut Tx, id: Id<Part>, answer: &Answer) -> Result<bool, Fault> {
    let set = tx.execute(
        sql!(
            "UPDATE initiative_part SET state = 'answered', answer = $2, answered_by = $3, answered = $4
             WHERE id = $1 AND state = 'waiting'"
        ),
        args![id, answer.words, answer.by, answer.at],
    )?;
    Ok(set == 1)
}

/// Removes one.
pub(crate) fn remove(tx: &mut Tx, id: Id<Part>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM initiative_part WHERE id = $1"), args![id])?;
    Ok(())
}

/// Counts anew how many wrote to an initiative: those whose address is known to be theirs.
pub(crate) fn recount(tx: &mut Tx, initiative: Id<Initiative>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE initiative
             SET parts = (SELECT COUNT(*) FROM initiative_part p
                          WHERE p.initiative = initiative.id AND p.state <> 'unconfirmed')
             WHERE id = $1"
        ),
        args![initiative],
    )?;
    Ok(())
}

/// Removes what nobody confirmed since the first moment, and takes names and addresses from what guests wrote before the
/// second; says how many there were.
pub(crate) fn sweep(tx: &mut Tx, unconfirmed: Moment, written: Moment) -> Result<u64, Fault> {
    let gone = tx.execute(
        sql!("DELETE FROM initiative_part WHERE state = 'unconfirmed' AND at < $1"),
        args![unconfirmed],
    )?;
    let old = tx.execute(
        sql!(
            "UPDATE initiative_part SET name = NULL, email = NULL, tongue = NULL, token = NULL
             WHERE state IN ('waiting', 'answered') AND at < $1 AND email IS NOT NULL"
        ),
        args![written],
    )?;
    Ok(gone + old)
}

/// The initiatives that a person leads and to whose leads somebody wrote who waits for an answer; at most 100.
pub(crate) fn owed_by(read: &Read, person: Id<Person>) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!(
            "SELECT l.initiative FROM initiative_lead l
             WHERE l.person = $1 AND l.standing = 'leads'
               AND EXISTS (SELECT 1 FROM initiative_part p
                           WHERE p.initiative = l.initiative AND p.state = 'waiting')
             ORDER BY l.initiative LIMIT 100"
        ),
        args![person],
        |row| row.next(),
    )
}
