//! What one can do about versions, translations, deliveries, the record.

pub(crate) mod delivering;
pub(crate) mod translating;

use super::{fresh, standing, write_down};
use crate::facts::publishing::StatementPublished;
use crate::heart::publishing::version::{Release, Wanted, release};
use crate::heart::statement::{Stage, Statement};
use crate::policy::publishing::Publish;
use crate::store::{revisions, statements, versions};
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;

/// Whether the actor may publish it, for what a page offers.
pub(crate) fn may_publish(look: &Look, statement: &Statement) -> Result<bool, Fault> {
    use access::Policy;
    Ok(Publish(standing(look, look.actor(), statement)?).permits(look.actor()))
}

/// Publishes the latest revision as the next version.
pub(crate) fn publish(act: &mut Act, id: Id<Statement>, wanted: Wanted) -> Result<i64, Problem> {
    let statement = fresh(act, id)?;
    act.allow(Publish(standing(act, act.actor(), &statement)?))?;
    if statement.stage != Stage::Decided {
        return Err(Problem::refused(Sentence::of("publication-undecided")));
    }
    let body = revisions::of(act, id, statement.revision)?.ok_or(Sentence::of("publication-empty"))?.body;
    let before = match statement.version {
        Some(number) => versions::words_in(act, id, number, &statement.proposal.lang)?,
        None => None,
    };
    let by = (act.actor().person(), act.now());
    let release = release(&statement, &body, before.as_ref(), wanted, by)?;
    add(act, &statement, &release)?;
    let now = act.now();
    statements::set_stage(act, id, Stage::Published, statement.track, None, now)?;
    act.record(&StatementPublished {
        statement: id,
        version: release.version.number,
        change: release.version.change,
    })?;
    Ok(release.version.number)
}

/// Adds the version with its words, and writes it down.
fn add(act: &mut Act, statement: &Statement, release: &Release) -> Result<(), Problem> {
    let Release { version, words } = release;
    versions::insert(act, statement.id, version)?;
    versions::insert_words(act, statement.id, words)?;
    statements::set_version(act, statement.id, version.number, version.at)?;
    let said = json!({
        "version": version.number,
        "revision": version.revision,
        "change": version.change,
        "lang": words.lang.as_str(),
        "text": words.hash,
    });
    write_down(act, statement.id, "published", &said)?;
    Ok(())
}
