//! Doors for the text as a document: what one takes along, and what one brings in.

mod files;
mod import;
mod paper;
mod section;
pub(crate) mod sheet;

pub(crate) use section::section;

use crate::heart::statement::Statement;
use ::web::Routes;
use base::{Lang, Parse};
use facts::{Problem, Tag};
use serde::Deserialize;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    files::routes(r);
    paper::routes(r);
    import::routes(r);
}

/// In which language a text is asked for; in the one that decides when nothing is said.
#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
}

impl Asked {
    fn lang(&self) -> Result<Option<Lang>, Problem> {
        self.lang.as_deref().map(|typed| Lang::parse(typed).map_err(|_| Problem::NotFound)).transpose()
    }
}

/// What a sheet depends on: the statement, and the names of people and bits.
fn tags(statement: &Statement) -> [Tag; 3] {
    [crate::facts::subject(statement.id).tag(), Tag::from("people"), Tag::from("bits")]
}
