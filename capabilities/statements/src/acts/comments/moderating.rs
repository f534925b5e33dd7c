//! What comes from outside is read by a drafter or facilitator before everybody reads it.

use super::commenting::shown;
use crate::acts::{drafted, fresh};
use crate::facts::comments::CommentTurnedDown;
use crate::heart::comments::comment::{Comment, State};
use crate::heart::statement::Statement;
use crate::store::comments::{self as store, writing};
use base::{Id, Line};
use facts::{Act, Problem};

/// Why a comment is not taken up, as its author is told.
pub(crate) type Why = Line<500>;

/// What a moderator decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Everybody reads it.
    Show,
    /// Nobody does; its author is told why.
    TurnDown(Why),
}

/// Decides on comments that wait; those on which somebody else was faster stay as they are. How many were decided on.
pub(crate) fn decide(
    act: &mut Act,
    id: Id<Statement>,
    comments: &[Id<Comment>],
    verdict: &Verdict,
) -> Result<usize, Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    let mut decided = 0;
    for comment in comments {
        let Some(comment) = store::find(act, *comment)? else { continue };
        if comment.statement != id || comment.state != State::Waiting {
            continue;
        }
        match verdict {
            Verdict::Show => {
                shown(act, &statement, comment)?;
            }
            Verdict::TurnDown(why) => {
                writing::set_state(act, comment.id, State::Declined)?;
                writing::set_why(act, comment.id, why)?;
                act.record(&CommentTurnedDown::of(&comment))?;
            }
        }
        decided += 1;
    }
    Ok(decided)
}
