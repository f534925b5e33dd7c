//! Comments: reading them. A list of them holds heads of threads; replies are read with their thread.

pub(crate) mod counts;
mod row;
pub(crate) mod writing;

pub(crate) use row::fate_name;

use crate::heart::comments::comment::{Comment, Kind, Part, State};
use crate::heart::comments::disposition::Disposition;
use crate::heart::statement::Statement;
use access::Person;
use base::Id;
use db::{Fault, Read, args, sql};
use row::{COMMENT, comment};
use texts::Mark;

/// So many comments stand on one page of a list.
pub(crate) const PAGE: usize = 50;

/// So many replies of a thread are read; nobody reads on.
pub(crate) const MOST_REPLIES: i64 = 500;

/// A comment in a list, with the number of its replies.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    /// The comment.
    pub(crate) comment: Comment,
    /// How many replies it has.
    pub(crate) replies: i64,
}

/// Whether and how comments of a list were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Answered {
    /// It does not matter.
    #[default]
    Any,
    /// Not yet.
    NotYet,
    /// So.
    As(Disposition),
}

/// Which comments a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Those about this part.
    pub(crate) part: Option<Part>,
    /// Those on this paragraph, whether it still stands or not.
    pub(crate) mark: Option<Mark>,
    /// Those of this kind.
    pub(crate) kind: Option<Kind>,
    /// Those that were answered so.
    pub(crate) answered: Answered,
    /// Only those on text that was removed.
    pub(crate) removed: bool,
}

/// The comment with that id.
pub(crate) fn find(read: &Read, id: Id<Comment>) -> Result<Option<Comment>, Fault> {
    read.maybe(sql!("SELECT ", COMMENT, " FROM statement_comment c WHERE c.id = $1"), args![id], comment)
}

/// The comment of a statement with that number.
pub(crate) fn numbered(read: &Read, statement: Id<Statement>, number: i64) -> Result<Option<Comment>, Fault> {
    read.maybe(
        sql!("SELECT ", COMMENT, " FROM statement_comment c WHERE c.statement = $1 AND c.number = $2"),
        args![statement, number],
        comment,
    )
}

/// The comment that says the same at the same place by the same author.
pub(crate) fn same(
    read: &Read,
    statement: Id<Statement>,
    digest: [u8; 32],
) -> Result<Option<Comment>, Fault> {
    read.maybe(
        sql!("SELECT ", COMMENT, " FROM statement_comment c WHERE c.statement = $1 AND c.digest = $2"),
        args![statement, digest],
        comment,
    )
}

/// The comment whose mailed link has this token.
pub(crate) fn with_token(read: &Read, token: &base::TokenHash) -> Result<Option<Comment>, Fault> {
    read.maybe(
        sql!("SELECT ", COMMENT, " FROM statement_comment c WHERE c.token = $1"),
        args![*token],
        comment,
    )
}

/// A page of the comments of a statement behind a number, and one more, so that it is seen whether there are others.
pub(crate) fn list(
    read: &Read,
    statement: Id<Statement>,
    filter: Filter,
    behind: i64,
) -> Result<Vec<Listed>, Fault> {
    let disposition = match filter.answered {
        Answered::As(disposition) => Some(disposition),
        Answered::Any | Answered::NotYet => None,
    };
    read.rows(
        sql!(
            "SELECT ",
            COMMENT,
            ", (SELECT COUNT(*) FROM statement_comment r
                WHERE r.thread = c.id AND r.state = 'shown' AND r.number > c.number)
             FROM statement_comment c
             WHERE c.statement = $1 AND c.number > $2 AND c.about <> 'reply'
               AND (CAST($3 AS TEXT) IS NULL OR c.about = $3)
               AND (CAST($4 AS BIGINT) IS NULL OR c.mark = $4)
               AND (CAST($5 AS TEXT) IS NULL OR c.kind = $5)
               AND (CAST($6 AS TEXT) IS NULL OR c.disposition = $6)
               AND (NOT $7 OR (c.disposition IS NULL AND c.state = 'shown'))
               AND (NOT $8 OR c.fate = 'removed')
             ORDER BY c.number LIMIT $9"
        ),
        args![
            statement,
            behind,
            filter.part,
            filter.mark.map(|mark| i64::from(mark.0)),
            filter.kind,
            disposition,
            filter.answered == Answered::NotYet,
            filter.removed,
            PAGE as i64 + 1
        ],
        |row| Ok(Listed { comment: comment(row)?, replies: row.next()? }),
    )
}

/// The number of the first comment that has no answer yet behind the one given, or else before it.
pub(crate) fn next_unanswered(
    read: &Read,
    statement: Id<Statement>,
    behind: i64,
) -> Result<Option<i64>, Fault> {
    read.maybe(
        sql!(
            "SELECT number FROM statement_comment
             WHERE statement = $1 AND state = 'shown' AND about <> 'reply' AND disposition IS NULL AND number <> $2
             ORDER BY CASE WHEN number > $2 THEN 0 ELSE 1 END, number LIMIT 1"
        ),
        args![statement, behind],
        |row| row.next(),
    )
}

/// The replies to a comment, in order.
pub(crate) fn replies(read: &Read, head: Id<Comment>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COMMENT,
            " FROM statement_comment c
             WHERE c.thread = $1 AND c.about = 'reply' AND c.number IS NOT NULL
             ORDER BY c.number LIMIT $2"
        ),
        args![head, MOST_REPLIES],
        comment,
    )
}

/// All that was shown of a statement behind a number, replies among them, in order; at most 1,000.
pub(crate) fn all_behind(read: &Read, statement: Id<Statement>, number: i64) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COMMENT,
            " FROM statement_comment c WHERE c.statement = $1 AND c.number > $2 ORDER BY c.number LIMIT 1000"
        ),
        args![statement, number],
        comment,
    )
}

/// What waits for the moderators of a statement, oldest first: a page behind the one given, and one more.
pub(crate) fn waiting(
    read: &Read,
    statement: Id<Statement>,
    behind: Option<Id<Comment>>,
) -> Result<Vec<Comment>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            COMMENT,
            " FROM statement_comment c
             WHERE c.statement = $1 AND c.state = $2 AND c.id > $3 ORDER BY c.id LIMIT $4"
        ),
        args![statement, State::Waiting, behind, PAGE as i64 + 1],
        comment,
    )
}

/// Why a comment was not taken up.
pub(crate) fn why(read: &Read, id: Id<Comment>) -> Result<Option<String>, Fault> {
    let why = read.maybe(
        sql!("SELECT reason FROM statement_comment WHERE id = $1 AND state = $2"),
        args![id, State::Declined],
        |row| row.next::<Option<String>>(),
    )?;
    Ok(why.flatten())
}

/// All comments of a person, oldest first; at most 10,000.
pub(crate) fn by_person(read: &Read, person: Id<Person>) -> Result<Vec<Comment>, Fault> {
    read.rows(
        sql!("SELECT ", COMMENT, " FROM statement_comment c WHERE c.person = $1 ORDER BY c.id LIMIT 10000"),
        args![person],
        comment,
    )
}
