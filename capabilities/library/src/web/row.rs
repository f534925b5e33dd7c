//! A document as one line of a list.

use super::shown;
use crate::heart::document::Document;
use ::web::Ui;

/// One line.
pub(crate) struct Row {
    pub(crate) link: String,
    pub(crate) title: String,
    pub(crate) lang: Option<String>,
    pub(crate) authors: Option<String>,
    pub(crate) dated: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) kind: &'static str,
    pub(crate) size: String,
    /// Whether only the network's people may see it.
    pub(crate) closed: bool,
}

impl Row {
    pub(crate) fn of(ui: &Ui, document: &Document) -> Self {
        let details = &document.details;
        Self {
            link: document.link(),
            title: details.title.to_string(),
            lang: details.lang.as_ref().map(ToString::to_string),
            authors: details.authors.as_ref().map(ToString::to_string),
            dated: details.dated.as_ref().map(|dated| shown::dated(ui, dated)),
            language: details.lang.as_ref().map(|lang| ui.language(lang)),
            kind: document.kind.label(),
            size: ui.size(document.size_bytes),
            closed: !document.open,
        }
    }
}
