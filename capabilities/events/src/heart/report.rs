//! Event reports: what is written after.

use crate::heart::event::Event;
use base::{Id, Lang, Line, Moment, Text};
use files::BlobId;

base::named! {
    /// Who reads a report.
    pub(crate) enum State {
        /// Its authors, and who edits the event.
        Draft = "draft",
        /// Everybody.
        Published = "published",
    }
}

/// So many reports are room for one event.
pub(crate) const MOST_REPORTS: i64 = 50;

/// So many pictures are room for one report.
pub(crate) const MOST_PICTURES: i64 = 40;

/// So many people are authors of one report.
pub(crate) const MOST_AUTHORS: usize = 20;

/// The longest side of a report's picture, in points: sharp on the widest column, light on a slow line.
pub(crate) const PICTURE_EDGE: u32 = 1_600;

/// What is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReportText {
    pub(crate) title: Line<200>,
    /// Markdown.
    pub(crate) body: Text<100_000>,
    pub(crate) lang: Lang,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) id: Id<Report>,
    pub(crate) event: Id<Event>,
    pub(crate) text: ReportText,
    pub(crate) state: State,
    pub(crate) made: Moment,
    pub(crate) changed: Moment,
    /// When it was first published.
    pub(crate) published: Option<Moment>,
}

/// The address of a report of the event at `event_link`.
pub(crate) fn link(event_link: &str, report: Id<Report>) -> String {
    format!("{event_link}/reports/{report}")
}

/// A picture in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) id: Id<Picture>,
    pub(crate) report: Id<Report>,
    pub(crate) blob: BlobId,
    pub(crate) kind: files::Kind,
    pub(crate) width: i64,
    pub(crate) height: i64,
    pub(crate) alt: Option<Line<200>>,
    pub(crate) made: Moment,
}

impl Picture {
    /// Its address.
    pub(crate) fn link(&self) -> String {
        format!("/files/{}/picture.{}", self.blob, self.kind.extension())
    }

    /// What stands in the text to show it.
    pub(crate) fn snippet(&self) -> String {
        let alt = self.alt.as_ref().map_or("", Line::as_str).replace(['[', ']', '\\'], "");
        format!("![{alt}]({})", self.link())
    }
}
