//! How statements are found: by their title, why they are needed, and their text as it stands.

use crate::facts::{SHOWN, STATEMENT};
use crate::store::{revisions, statements, versions};
use ::web::Searchable;
use base::Id;
use db::Fault;
use facts::{Look, Subject};
use search::{Audience, Document};

pub(crate) const SEARCHABLE: Searchable = Searchable {
    kind: STATEMENT,
    label: "statement-found",
    facts: SHOWN,
    document,
    after: |look, after| {
        let ids = statements::ids_after(look, after.map(Id::as_of))?;
        Ok(ids.into_iter().map(Id::as_of).collect())
    },
};

fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some(statement) = statements::find(look, id.as_of())? else { return Ok(None) };
    let proposal = &statement.proposal;
    let published = match statement.version {
        Some(number) => {
            versions::words_in(look, statement.id, number, &proposal.lang)?.map(|words| words.body)
        }
        None => None,
    };
    let body = match published {
        Some(body) => Some(body),
        None => revisions::of(look, statement.id, statement.revision)?.map(|revision| revision.body),
    };
    let text = body.map_or_else(String::new, |body| markup::plain_text(&body.markdown()));
    Ok(Some(Document {
        kind: STATEMENT.to_owned(),
        id: *statement.id.bytes(),
        lang: Some(proposal.lang.clone()),
        title: proposal.title.to_string(),
        body: format!("{text}\n\n{}", markup::plain_text(proposal.why.as_str())),
        link: statement.link(),
        at: statement.changed,
        audience: vec![if statement.is_public() { Audience::Public } else { Audience::Network }],
        topics: proposal.topics.iter().map(ToString::to_string).collect(),
        filters: Vec::new(),
    }))
}
