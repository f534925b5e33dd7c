//! What several pages show of a bit.

use crate::Bit;
use crate::heart::kept::Use;
use ::web::Ui;
use db::Fault;
use facts::Look;
use url::form_urlencoded::byte_serialize;

/// Where a bit came from.
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) link: String,
    pub(crate) author: Option<String>,
    pub(crate) lang: Option<String>,
}

impl Source {
    pub(crate) fn of(ui: &Ui, bit: &Bit) -> Self {
        Self {
            title: titled(ui, &bit.title),
            link: bit.link.clone(),
            author: bit.author.clone(),
            lang: bit.lang.as_ref().map(ToString::to_string),
        }
    }
}

/// What a text is called; not all have a name.
pub(crate) fn titled(ui: &Ui, title: &str) -> String {
    if title.trim().is_empty() { ui.t("bit-source-untitled") } else { title.to_owned() }
}

/// Where a bit went.
pub(crate) struct Went {
    pub(crate) title: String,
    pub(crate) link: String,
    /// What became of its words there.
    pub(crate) trace: String,
}

/// Where a bit went, as far as this reader may see that.
pub(crate) fn went(look: &Look, ui: &Ui, uses: Vec<Use>) -> Result<Vec<Went>, Fault> {
    let mut went = Vec::with_capacity(uses.len());
    for one in uses {
        if let Some(card) = ui.card(look, &one.subject)? {
            let trace = ui.t(format!("bit-trace-{}", one.trace));
            went.push(Went { title: card.title, link: card.link, trace });
        }
    }
    Ok(went)
}

/// Where a passage of the text at a path is marked.
pub(crate) fn mark_at(path: &str) -> String {
    format!("/bits/new?of={}", byte_serialize(path.as_bytes()).collect::<String>())
}
