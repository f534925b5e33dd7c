//! Who may do what about comments and their dispositions. Who drafts the statement also moderates and answers
//! ([`super::Draft`]).

use crate::heart::comments::comment::{Author, Comment};
use crate::heart::statement::{Consultation, Statement};
use access::{Actor, Policy};
use base::Sentence;

/// May they comment? The network; everybody, where the consultation is open to all.
pub(crate) struct CommentOn<'a>(pub(crate) &'a Statement);

impl Policy for CommentOn<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() || self.0.proposal.consultation == Consultation::Public
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("comment-closed-network")
    }
}

/// May they reply to comments? The network. Others who have commented reply by mail.
pub(crate) struct Reply;

impl Policy for Reply {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they take it back? Whoever wrote it.
pub(crate) struct TakeBack<'a>(pub(crate) &'a Comment);

impl Policy for TakeBack<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        matches!(self.0.author, Author::Person(person) if actor.is(person))
    }
}
