//! What the page of a statement shows of how its text was written.

use crate::heart::statement::Statement;
use ::web::{Html, Ui};
use askama::Template;
use db::Fault;

#[derive(Template)]
#[template(path = "statements/drafting/_part.html")]
struct Part<'a> {
    ui: &'a Ui,
    statement: &'a Statement,
}

/// Links to the revisions, what changed last and who wrote what; nothing while there is no text.
pub(crate) fn part(ui: &Ui, statement: &Statement) -> Result<Option<Html>, Fault> {
    if statement.revision == 0 {
        return Ok(None);
    }
    crate::web::html(&Part { ui, statement }).map(Some)
}
