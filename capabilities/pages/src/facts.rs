//! What can happen to a page.

use crate::heart::comment::Comment;
use crate::heart::page::{Page, Version};
use base::{Id, Lang};
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// The word for pages in facts, cards and the search.
pub(crate) const PAGE: &str = "page";

/// The word for translations of pages in the search.
pub(crate) const VERSION: &str = "page-version";

/// The subject of facts about a page.
pub(crate) fn subject(page: Id<Page>) -> Subject {
    Subject::new(PAGE, page)
}

/// What a feed of all pages is kept under.
const ALL: &str = "pages";

/// A page was begun.
#[derive(Debug, Serialize)]
pub(crate) struct PageWritten {
    pub(crate) page: Id<Page>,
}

/// A text of a page was saved.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PageChanged {
    pub(crate) page: Id<Page>,
    pub(crate) lang: Lang,
    pub(crate) revision: i64,
    /// Whether nobody has to be told.
    pub(crate) minor: bool,
}

/// The original of a page is called otherwise and has another address.
#[derive(Debug, Serialize)]
pub(crate) struct PageRenamed {
    pub(crate) page: Id<Page>,
    /// The address that it had.
    pub(crate) before: String,
}

/// A page was written in one more language.
#[derive(Debug, Serialize)]
pub(crate) struct PageTranslated {
    pub(crate) page: Id<Page>,
    pub(crate) lang: Lang,
}

/// A translation says the same as the original again.
#[derive(Debug, Serialize)]
pub(crate) struct PageCaughtUp {
    pub(crate) page: Id<Page>,
    pub(crate) lang: Lang,
    /// The revision of the original.
    pub(crate) revision: i64,
}

/// A translation is to be found otherwise: its text, or who may read it, is another.
#[derive(Debug, Serialize)]
pub(crate) struct PageVersionChanged {
    pub(crate) version: Id<Version>,
    pub(crate) page: Id<Page>,
}

/// What a page is for or filed under, who writes or who reads it is otherwise.
#[derive(Debug, Serialize)]
pub(crate) struct PageSettled {
    pub(crate) page: Id<Page>,
}

/// The network agreed to a revision.
#[derive(Debug, Serialize)]
pub(crate) struct PageAgreed {
    pub(crate) page: Id<Page>,
    pub(crate) revision: i64,
}

/// That it was agreed was taken back.
#[derive(Debug, Serialize)]
pub(crate) struct PageAgreementWithdrawn {
    pub(crate) page: Id<Page>,
    pub(crate) revision: i64,
}

/// Two people undo each other's work again and again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PageContested {
    pub(crate) page: Id<Page>,
    pub(crate) lang: Lang,
    /// How often within a day.
    pub(crate) count: i64,
}

/// Names in a page lead somewhere from now on that led nowhere before.
#[derive(Debug, Serialize)]
pub(crate) struct PageLinksFound {
    pub(crate) page: Id<Page>,
}

/// A page was removed.
#[derive(Debug, Serialize)]
pub(crate) struct PageRemoved {
    pub(crate) page: Id<Page>,
}

/// A page that was removed is there again.
#[derive(Debug, Serialize)]
pub(crate) struct PageBroughtBack {
    pub(crate) page: Id<Page>,
}

/// Somebody said something about a page.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PageCommented {
    pub(crate) page: Id<Page>,
    pub(crate) comment: Id<Comment>,
}

/// A comment was written anew.
#[derive(Debug, Serialize)]
pub(crate) struct PageCommentEdited {
    pub(crate) page: Id<Page>,
    pub(crate) comment: Id<Comment>,
}

/// A comment was taken back, or taken away by a facilitator.
#[derive(Debug, Serialize)]
pub(crate) struct PageCommentRemoved {
    pub(crate) page: Id<Page>,
    pub(crate) comment: Id<Comment>,
}

/// What a comment asks for is settled.
#[derive(Debug, Serialize)]
pub(crate) struct PageCommentResolved {
    pub(crate) page: Id<Page>,
    pub(crate) comment: Id<Comment>,
}

/// What a comment asks for is open again.
#[derive(Debug, Serialize)]
pub(crate) struct PageCommentReopened {
    pub(crate) page: Id<Page>,
    pub(crate) comment: Id<Comment>,
}

/// Somebody who wrote at a page has left the network.
#[derive(Debug, Serialize)]
pub(crate) struct PageForgotten {
    pub(crate) page: Id<Page>,
}

/// A page was taken in from the record of a network.
#[derive(Debug, Serialize)]
pub(crate) struct PageTakenIn {
    pub(crate) page: Id<Page>,
}

/// Makes facts of structs that have a `page`.
macro_rules! about_page {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.page)
            }
        })+
    };
}

about_page! {
    PageWritten => "page-written",
    PageChanged => "page-changed",
    PageRenamed => "page-renamed",
    PageTranslated => "page-translated",
    PageCaughtUp => "page-caught-up",
    PageSettled => "page-settled",
    PageAgreed => "page-agreed",
    PageAgreementWithdrawn => "page-agreement-withdrawn",
    PageContested => "page-contested",
    PageLinksFound => "page-links-found",
    PageRemoved => "page-removed",
    PageBroughtBack => "page-brought-back",
    PageCommented => "page-commented",
    PageCommentEdited => "page-comment-edited",
    PageCommentRemoved => "page-comment-removed",
    PageCommentResolved => "page-comment-resolved",
    PageCommentReopened => "page-comment-reopened",
    PageForgotten => "page-forgotten",
    PageTakenIn => "page-taken-in",
}

impl Fact for PageVersionChanged {
    const KIND: &'static str = "page-version-changed";
    fn subject(&self) -> Subject {
        Subject::new(VERSION, self.version)
    }
    fn touches(&self) -> Vec<Tag> {
        vec![subject(self.page).tag(), ALL.into()]
    }
}
