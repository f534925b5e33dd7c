//! Statements as texts out of which passages can be taken over: the published version, or the draft while there is none.

use crate::facts::STATEMENT;
use crate::heart::statement::Statement;
use crate::policy::ReadIt;
use crate::store::{revisions, statements, versions};
use ::web::{Quotable, Quoted};
use access::Policy;
use base::{Id, Parse, Slug};
use db::Fault;
use facts::{Look, Subject};
use search::Audience;

pub(crate) const QUOTABLE: Quotable = Quotable { kind: STATEMENT, label: "statement-found", quoted, at };

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let found = statements::find(look, id.as_of::<Statement>())?;
    let Some(statement) = found.filter(|one| ReadIt(one).permits(look.actor())) else { return Ok(None) };
    let lang = &statement.proposal.lang;
    let published = match statement.version {
        Some(number) => {
            versions::words_in(look, statement.id, number, lang)?.map(|words| (words.body, words.at))
        }
        None => None,
    };
    let drafted = || -> Result<_, Fault> {
        let revision = revisions::of(look, statement.id, statement.revision)?;
        Ok(revision.map(|revision| (revision.body, revision.at)))
    };
    let text = match published {
        Some(text) => Some(text),
        None => drafted()?,
    };
    let (text, at) = text.map_or((String::new(), statement.changed), |(body, at)| (body.markdown(), at));
    let public = statement.is_public();
    Ok(Some(Quoted {
        title: statement.proposal.title.to_string(),
        link: statement.link(),
        author: None,
        people: statements::drafters(look, statement.id)?,
        email: None,
        lang: Some(lang.clone()),
        text,
        public,
        audience: vec![if public { Audience::Public } else { Audience::Network }],
        at,
        topics: statement.proposal.topics.clone(),
    }))
}

/// `/statements/bali`
fn at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let Some(slug) = path.strip_prefix("/statements/") else { return Ok(None) };
    let Ok(slug) = Slug::parse(slug) else { return Ok(None) };
    Ok(statements::by_slug(look, &slug)?.map(|statement| statement.id.as_of()))
}
