//! Comments: writing them.

use super::row::{fate_name, fate_named, mark};
use crate::heart::comments::comment::{Author, Comment, State};
use crate::heart::comments::disposition::Answer;
use crate::heart::comments::place::{Hung, Place};
use crate::heart::statement::Statement;
use crate::store::{json, text};
use access::Person;
use base::{Id, Line, Moment, TokenHash};
use db::{Fault, Read, Tx, args, sql};

/// Adds a comment. `digest` tells it from others that say the same, `token` is that of the link that confirms it.
pub(crate) fn insert(
    tx: &mut Tx,
    comment: &Comment,
    digest: [u8; 32],
    token: Option<&TokenHash>,
) -> Result<(), Fault> {
    let place = comment.about.place();
    let (person, guest) = match &comment.author {
        Author::Person(person) => (Some(*person), None),
        Author::Guest(guest) => (None, Some(guest)),
        Author::Former => (None, None),
    };
    let email = guest.and_then(|guest| guest.email.as_ref());
    tx.execute(
        sql!(
            "INSERT INTO statement_comment (id, statement, number, thread, about, mark, quote, selected, fate, said,
                                            revision, kind, words, proposed, person, name, affiliation, email,
                                            email_key, tongue, lang, state, salt, digest, token, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                     $22, $23, $24, $25, $26)"
        ),
        args![
            comment.id,
            comment.statement,
            comment.number,
            comment.head(),
            comment.about.part(),
            place.map(|place| i64::from(place.mark.0)),
            place.and_then(|place| place.quote.as_ref()).map(text),
            place.and_then(|place| place.selected.as_ref()),
            place.map(|place| fate_name(place.fate)),
            place.map(|place| &place.said),
            comment.revision,
            comment.kind,
            comment.words,
            comment.proposed,
            person,
            guest.map(|guest| &guest.name),
            guest.and_then(|guest| guest.affiliation.as_ref()),
            email,
            email.map(base::Email::key),
            guest.map(|guest| guest.tongue),
            comment.lang,
            comment.state,
            comment.salt,
            digest,
            token,
            comment.at
        ],
    )?;
    Ok(())
}

/// The number of the next comment that is shown.
pub(crate) fn next_number(read: &Read, statement: Id<Statement>) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM statement_comment WHERE statement = $1"
        ),
        args![statement],
        |row| row.next(),
    )
}

/// Shows a comment under a number, with the key to what the log says of it.
pub(crate) fn show(tx: &mut Tx, id: Id<Comment>, number: i64, salt: [u8; 16]) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_comment SET state = $2, number = $3, salt = $4 WHERE id = $1"),
        args![id, State::Shown, number, salt],
    )?;
    Ok(())
}

/// Says who sees a comment.
pub(crate) fn set_state(tx: &mut Tx, id: Id<Comment>, state: State) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement_comment SET state = $2 WHERE id = $1"), args![id, state])?;
    Ok(())
}

/// Gives an unconfirmed comment another link: the one before is good for nothing then.
pub(crate) fn set_token(tx: &mut Tx, id: Id<Comment>, token: &TokenHash, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_comment SET token = $2, at = $3 WHERE id = $1 AND state = 'unconfirmed'"),
        args![id, *token, now],
    )?;
    Ok(())
}

/// Says why a comment was not taken up.
pub(crate) fn set_why(tx: &mut Tx, id: Id<Comment>, why: &Line<500>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement_comment SET reason = $2 WHERE id = $1"), args![id, why])?;
    Ok(())
}

/// Writes down what was answered.
pub(crate) fn set_answer(tx: &mut Tx, id: Id<Comment>, answer: &Answer) -> Result<(), Fault> {
    let decision = &answer.decision;
    tx.execute(
        sql!(
            "UPDATE statement_comment SET disposition = $2, reason = $3, result = $4, answerer = $5, answered = $6
             WHERE id = $1"
        ),
        args![
            id,
            decision.disposition,
            decision.reason,
            decision.result.map(|mark| i64::from(mark.0)),
            answer.by,
            answer.at
        ],
    )?;
    Ok(())
}

/// Takes the words of a comment away, and the name that somebody without an account gave.
pub(crate) fn erase(tx: &mut Tx, id: Id<Comment>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_comment SET state = $2, words = NULL, proposed = NULL, salt = NULL, digest = NULL,
                                          name = NULL, affiliation = NULL, email = NULL, email_key = NULL
             WHERE id = $1"
        ),
        args![id, State::Withdrawn],
    )?;
    Ok(())
}

/// Removes a comment that was never shown.
pub(crate) fn remove(tx: &mut Tx, id: Id<Comment>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_comment WHERE id = $1 AND number IS NULL"), args![id])?;
    Ok(())
}

/// The places of a statement's comments on paragraphs behind an id, without what they say; at most 1,000.
pub(crate) fn places(
    read: &Read,
    statement: Id<Statement>,
    behind: Option<Id<Comment>>,
) -> Result<Vec<(Id<Comment>, Place)>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT id, mark, quote, selected, fate, said FROM statement_comment
             WHERE statement = $1 AND about = 'paragraph' AND id > $2 ORDER BY id LIMIT 1000"
        ),
        args![statement, behind],
        |row| {
            let (id, at) = (row.next()?, mark(row.next()?)?);
            let quote = row.next::<Option<String>>()?.as_deref().map(json).transpose()?;
            let selected = row.next()?;
            let fate = fate_named(&row.next::<String>()?)?;
            Ok((id, Place { mark: at, quote, selected, said: row.next()?, fate }))
        },
    )
}

/// Hangs a comment where it belongs now.
pub(crate) fn hang(tx: &mut Tx, id: Id<Comment>, hung: &Hung) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_comment SET mark = $2, quote = $3, fate = $4 WHERE id = $1"),
        args![id, i64::from(hung.mark.0), hung.quote.as_ref().map(text), fate_name(hung.fate)],
    )?;
    Ok(())
}

/// Takes the name of a person off what they wrote and answered.
pub(crate) fn forget_name(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement_comment SET person = NULL WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE statement_comment SET answerer = NULL WHERE answerer = $1"), args![person])?;
    Ok(())
}

/// Forgets the addresses that were given with comments written before a moment; how many.
pub(crate) fn forget_addresses(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_comment SET email = NULL, email_key = NULL, token = NULL
             WHERE email_key IS NOT NULL AND at < $1"
        ),
        args![before],
    )
}

/// Removes what nobody has confirmed since a moment, and what was declined before another; how many went.
pub(crate) fn sweep(tx: &mut Tx, unconfirmed: Moment, declined: Moment) -> Result<u64, Fault> {
    let typed = tx.execute(
        sql!("DELETE FROM statement_comment WHERE state = $1 AND at < $2"),
        args![State::Unconfirmed, unconfirmed],
    )?;
    let turned = tx.execute(
        sql!("DELETE FROM statement_comment WHERE state = $1 AND at < $2"),
        args![State::Declined, declined],
    )?;
    Ok(typed + turned)
}
