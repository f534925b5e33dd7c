//! When comments are taken, and from whom.

use crate::heart::statement::{Consultation, Stage, Statement};
use base::{Moment, Sentence};

/// Who wants to comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Somebody of the network, who may help a draft along before all are asked.
    Inside,
    /// Somebody without an account, who is asked when the network is.
    Outside,
}

/// Whether comments on the text are taken now, or why not.
pub(crate) fn open(statement: &Statement, side: Side, now: Moment) -> Result<(), Sentence> {
    if side == Side::Outside && statement.proposal.consultation != Consultation::Public {
        return Err(Sentence::of("comment-closed-network"));
    }
    if statement.revision == 0 {
        return Err(Sentence::of("comment-closed-no-text"));
    }
    match (statement.stage, side) {
        (Stage::Drafting, Side::Inside) => Ok(()),
        (Stage::Drafting, Side::Outside) => Err(Sentence::of("comment-closed-not-yet")),
        (Stage::Comments, _) => match statement.window {
            Some(window) if now >= window.closes => Err(Sentence::of("comment-closed-over")),
            _ => Ok(()),
        },
        (Stage::LastCall, _) => Err(Sentence::of("comment-closed-last-call")),
        (Stage::Decided | Stage::Published, _) => Err(Sentence::of("comment-closed-decided")),
        (Stage::Dropped, _) => Err(Sentence::of("comment-closed-dropped")),
    }
}

/// Whether a thread goes on, or why not: what was said may be talked about until the statement is given up.
pub(crate) fn talks(statement: &Statement) -> Result<(), Sentence> {
    if statement.stage == Stage::Dropped { Err(Sentence::of("comment-closed-dropped")) } else { Ok(()) }
}
