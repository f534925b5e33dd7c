//! Background papers: what people read before an event.

use crate::heart::event::Event;
use access::Person;
use base::{Id, Lang, Line, Link, Moment, Slug};
use files::{BlobId, Kind};

/// So many papers are room for one event; a library is another thing.
pub(crate) const MOST_PAPERS: i64 = 100;

/// What people say about a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PaperDetails {
    pub(crate) title: Line<200>,
    pub(crate) author: Option<Line<200>>,
    pub(crate) lang: Lang,
    /// What it is for: "for session 1".
    pub(crate) purpose: Option<Line<200>>,
}

/// Where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Elsewhere.
    Link(Link),
    /// Here.
    File(PaperFile),
}

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PaperFile {
    pub(crate) blob: BlobId,
    pub(crate) kind: Kind,
    /// What it is called when it is saved.
    pub(crate) name: Line<120>,
    pub(crate) size_bytes: i64,
}

impl PaperFile {
    /// Its address here.
    pub(crate) fn link(&self) -> String {
        let stem = self.name.as_str().rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem);
        let slug = Slug::of_title(stem);
        let stem = slug.as_ref().map_or("paper", Slug::as_str);
        format!("/files/{}/{stem}.{}", self.blob, self.kind.extension())
    }
}

/// What a file is called when it is saved: as it came, under the extension of what is in it.
pub(crate) fn file_name(claimed: &str, kind: Kind) -> Line<120> {
    let last = claimed.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let stem = Line::<100>::cut(stem).map_or_else(|| "paper".to_owned(), |stem| stem.to_string());
    Line::cut(&format!("{stem}.{}", kind.extension())).expect("an extension is visible")
}

/// A background paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paper {
    pub(crate) id: Id<Paper>,
    pub(crate) event: Id<Event>,
    pub(crate) details: PaperDetails,
    pub(crate) content: Content,
    pub(crate) added_by: Option<Id<Person>>,
    pub(crate) made: Moment,
}

impl Paper {
    /// Where it is read.
    pub(crate) fn link(&self) -> String {
        match &self.content {
            Content::Link(link) => link.as_str().to_owned(),
            Content::File(file) => file.link(),
        }
    }
}

base::named! {
    /// Where a paper moves in the list.
    pub(crate) enum Way {
        /// Before the one above it.
        Up = "up",
        /// Behind the one below it.
        Down = "down",
    }
}
