//! What can happen about comments and their dispositions.

use super::about_statement;
use crate::heart::comments::comment::Comment;
use crate::heart::statement::Statement;
use base::Id;
use serde::{Deserialize, Serialize};

/// Which comment of which statement: what every fact about one says.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Which {
    pub(crate) statement: Id<Statement>,
    pub(crate) comment: Id<Comment>,
}

macro_rules! facts_of_comments {
    ($($(#[$meta:meta])* $fact:ident => $kind:literal),+ $(,)?) => {
        $($(#[$meta])*
        #[derive(Serialize)]
        pub(crate) struct $fact {
            pub(crate) statement: Id<Statement>,
            pub(crate) comment: Id<Comment>,
        }

        impl $fact {
            /// About this comment.
            pub(crate) fn of(comment: &Comment) -> Self {
                Self { statement: comment.statement, comment: comment.id }
            }
        })+
        about_statement! { $($fact => $kind),+ }
    };
}

facts_of_comments! {
    /// Somebody without an account has typed a comment, and has still to confirm it.
    CommentTyped => "comment-typed",
    /// A comment waits for the moderators.
    CommentWaiting => "comment-waiting",
    /// A comment is shown.
    CommentMade => "comment-made",
    /// The moderators did not take a comment up.
    CommentTurnedDown => "comment-turned-down",
    /// A comment has a disposition, or another one.
    CommentAnswered => "comment-answered",
    /// Somebody replied to a comment.
    CommentReplied => "comment-replied",
    /// An author took the words of a comment back.
    CommentWithdrawn => "comment-withdrawn",
}

/// A person left: what they wrote does not name them any more, or is gone.
#[derive(Serialize)]
pub(crate) struct CommentsForgotten {
    pub(crate) statement: Id<Statement>,
}

about_statement! { CommentsForgotten => "comments-forgotten" }

/// Comments that nobody confirmed or that were not taken up, or addresses of old ones, were removed.
#[derive(Serialize)]
pub(crate) struct CommentsSwept {
    pub(crate) count: u64,
}

impl ::facts::Fact for CommentsSwept {
    const KIND: &'static str = "comments-swept";

    fn subject(&self) -> ::facts::Subject {
        ::web::Network::SUBJECT
    }

    /// They stood on no page.
    fn touches(&self) -> Vec<::facts::Tag> {
        Vec::new()
    }
}
