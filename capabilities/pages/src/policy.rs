//! Who may. Who may read a page, [`crate::heart::page::Page::is_for`] says.

use crate::heart::comment::Comment;
use crate::heart::page::{Editors, Page};
use access::{Actor, Policy};

/// May they begin a page? The network's people.
pub(crate) struct Start;

impl Policy for Start {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they write this page? Those whom it is for, and facilitators.
pub(crate) struct Write<'a> {
    pub(crate) page: &'a Page,
    /// Whether they are among those who are named.
    pub(crate) named: bool,
}

impl Policy for Write<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let theirs = match self.page.editors {
            Editors::Members => true,
            Editors::Facilitators => false,
            Editors::Named => self.named,
        };
        self.page.removed.is_none() && actor.is_inside() && (theirs || actor.facilitates())
    }
}

/// May they say who writes and who reads this page? Whoever made it, and facilitators.
pub(crate) struct Settle<'a>(pub(crate) &'a Page);

impl Policy for Settle<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.is_inside() && self.0.made_by.is_some_and(|person| actor.is(person));
        self.0.removed.is_none() && (own || actor.facilitates())
    }
}

/// May they remove this page, or bring it back? Facilitators.
pub(crate) struct Remove;

impl Policy for Remove {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they say something about pages? The network's people.
pub(crate) struct Say;

impl Policy for Say {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they write this comment anew? Whoever wrote it.
pub(crate) struct Reword<'a>(pub(crate) &'a Comment);

impl Policy for Reword<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && self.0.said.is_some() && self.0.by.person.is_some_and(|person| actor.is(person))
    }
}

/// May they take this comment away? Whoever wrote it, and facilitators.
pub(crate) struct Unsay<'a>(pub(crate) &'a Comment);

impl Policy for Unsay<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        self.0.said.is_some() && (Reword(self.0).permits(actor) || actor.facilitates())
    }
}

/// May they say that what this comment asks for is settled, or is not? Whoever wrote it, and who may write the page.
pub(crate) struct Resolve<'a> {
    pub(crate) comment: &'a Comment,
    /// Whether they may write the page.
    pub(crate) writes: bool,
}

impl Policy for Resolve<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        self.comment.head.is_none() && (self.writes || Reword(self.comment).permits(actor))
    }
}
