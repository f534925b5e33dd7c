//! What people say about pages.

use crate::heart::comment::{Comment, Said};
use crate::heart::page::{Hand, Page};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many threads stand on one page.
pub(crate) const A_PAGE: i64 = 20;

/// So many replies one thread may have.
pub(crate) const MOST_REPLIES: i64 = 200;

const COLUMNS: &str = "id, page, head, person, name, words, at, edited, resolved, resolved_by";

fn comment(row: &mut Row) -> Result<Comment, Fault> {
    Ok(Comment {
        id: row.next()?,
        page: row.next()?,
        head: row.next()?,
        by: Hand { person: row.next()?, name: row.next()? },
        said: row.next()?,
        at: row.next()?,
        edited: row.next()?,
        resolved: row.next()?,
        resolved_by: row.next()?,
    })
}

/// A comment by its id.
pub(crate) fn find(read: &Read, id: Id<Comment>) -> Result<Option<Comment>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM page_comment WHERE id = $1"), args![id], comment)
}

/// The heads of threads before one, newest first, at most [`A_PAGE`] and one more.
pub(crate) fn heads(read: &Read, page: Id<Page>, before: Id<Comment>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM page_comment WHERE page = $1 AND head IS NULL AND id < $2 ORDER BY id DESC LIMIT $3"
        ),
        args![page, before, A_PAGE + 1],
        comment,
    )
}

/// All replies to a comment, oldest first.
pub(crate) fn replies(read: &Read, head: Id<Comment>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_comment WHERE head = $1 ORDER BY id LIMIT $2"),
        args![head, MOST_REPLIES],
        comment,
    )
}

/// The replies to a comment from one on, oldest first, at most [`A_PAGE`] and one more.
pub(crate) fn replies_from(read: &Read, head: Id<Comment>, from: Id<Comment>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_comment WHERE head = $1 AND id >= $2 ORDER BY id LIMIT $3"),
        args![head, from, A_PAGE + 1],
        comment,
    )
}

/// The latest replies to a comment, oldest first, at most `limit`.
pub(crate) fn latest_replies(read: &Read, head: Id<Comment>, limit: i64) -> Result<Vec<Comment>, Fault> {
    let mut replies = read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_comment WHERE head = $1 ORDER BY id DESC LIMIT $2"),
        args![head, limit],
        comment,
    )?;
    replies.reverse();
    Ok(replies)
}

/// How many replies to a comment came before one.
pub(crate) fn count_before(read: &Read, head: Id<Comment>, before: Id<Comment>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM page_comment WHERE head = $1 AND id < $2"),
        args![head, before],
        |row| row.next(),
    )
}

/// All comments on a page behind one, oldest first; at most 500.
pub(crate) fn after(read: &Read, page: Id<Page>, after: Id<Comment>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_comment WHERE page = $1 AND id > $2 ORDER BY id LIMIT 500"),
        args![page, after],
        comment,
    )
}

/// Adds a comment.
pub(crate) fn add(tx: &mut Tx, comment: &Comment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO page_comment (id, page, head, person, name, words, at, edited, resolved, resolved_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            comment.id,
            comment.page,
            comment.head,
            comment.by.person,
            comment.by.name,
            comment.said,
            comment.at,
            comment.edited,
            comment.resolved,
            comment.resolved_by
        ],
    )?;
    Ok(())
}

/// Writes a comment anew, or takes its words away.
pub(crate) fn set_words(
    tx: &mut Tx,
    id: Id<Comment>,
    said: Option<&Said>,
    edited: Option<Moment>,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page_comment SET words = $2, edited = $3 WHERE id = $1"),
        args![id, said, edited],
    )?;
    Ok(())
}

/// Settles the matter of a comment, or opens it again.
pub(crate) fn set_resolved(
    tx: &mut Tx,
    id: Id<Comment>,
    resolved: Option<Moment>,
    by: Option<Id<Person>>,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE page_comment SET resolved = $2, resolved_by = $3 WHERE id = $1"),
        args![id, resolved, by],
    )?;
    Ok(())
}

/// Removes a comment to which there is no reply.
pub(crate) fn remove(tx: &mut Tx, id: Id<Comment>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM page_comment WHERE id = $1"), args![id])?;
    Ok(())
}

/// Counts the comments on a page that are not resolved.
pub(crate) fn recount(tx: &mut Tx, page: Id<Page>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE page
             SET open_comments = (SELECT COUNT(*) FROM page_comment c
                                  WHERE c.page = page.id AND c.head IS NULL AND c.resolved IS NULL
                                    AND c.words IS NOT NULL)
             WHERE id = $1"
        ),
        args![page],
    )?;
    Ok(())
}
