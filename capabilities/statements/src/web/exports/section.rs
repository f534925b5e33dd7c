//! What the statement's page shows of the text as a document.

use crate::heart::statement::Statement;
use crate::store::versions;
use ::web::{Html, Ui};
use askama::Template;
use base::Lang;
use db::Fault;
use facts::Look;

#[derive(Template)]
#[template(path = "statements/exports/_section.html")]
struct Section<'a> {
    ui: &'a Ui,
    statement: &'a Statement,
    /// The languages it can be taken along in, the one that decides first.
    langs: Vec<Lang>,
    /// Whether this machine prints.
    pdf: bool,
}

/// Where the text can be had as a file; nothing while there is no text.
pub(crate) fn section(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Fault> {
    if statement.revision == 0 && statement.version.is_none() {
        return Ok(None);
    }
    let mut langs = vec![statement.proposal.lang.clone()];
    if let Some(version) = statement.version {
        let published = versions::langs(look, statement.id, version)?.into_iter().map(|(lang, _)| lang);
        langs.extend(published.filter(|lang| *lang != statement.proposal.lang));
    }
    crate::web::html(&Section { ui, statement, langs, pdf: printing::installed().is_there() }).map(Some)
}
