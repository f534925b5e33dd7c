//! What one can do about versions, translations, deliveries, the record.

pub(crate) mod delivering;
pub(crate) mod importing;
pub(crate) mod personal;
pub(crate) mod translating;

use super::endorsing::ask_again;
use super::procedure::{self, dissenting};
use super::{fresh, standing, write_down};
use crate::facts::publishing::StatementPublished;
use crate::heart::procedure::Reason;
use crate::heart::publishing::record::matter::{DissentLine, ObjectionLine};
use crate::heart::publishing::version::{Release, Wanted, release};
use crate::heart::statement::Statement;
use crate::heart::version::Version;
use crate::policy::publishing::Publish;
use crate::store::{json as json_of, revisions, statements, versions};
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;

/// Whether the actor may publish it, for what a page offers.
pub(crate) fn may_publish(look: &Look, statement: &Statement) -> Result<bool, Fault> {
    use access::Policy;
    Ok(Publish(standing(look, look.actor(), statement)?).permits(look.actor()))
}

/// Publishes the latest revision as the next version, when the procedure lets it through; `nevertheless` is the public
/// reason of a facilitator who passes over what is unmet.
pub(crate) fn publish(
    act: &mut Act,
    id: Id<Statement>,
    wanted: Wanted,
    nevertheless: Option<&Reason>,
) -> Result<i64, Problem> {
    let statement = fresh(act, id)?;
    act.allow(Publish(standing(act, act.actor(), &statement)?))?;
    let body = revisions::of(act, id, statement.revision)?.ok_or(Sentence::of("publication-empty"))?.body;
    let before = match statement.version {
        Some(number) => versions::words_in(act, id, number, &statement.proposal.lang)?,
        None => None,
    };
    let by = (act.actor().person(), act.now());
    let mut release = release(&statement, &body, before.as_ref(), wanted, by)?;
    let outcome = procedure::publish(act, &statement, release.version.change, nevertheless)?;
    release.version.outcome = outcome.map(|outcome| outcome.as_str().to_owned());
    add(act, &statement, &release)?;
    let (number, change) = (release.version.number, release.version.change);
    if let Some(old) = statement.version {
        ask_again(act, &fresh(act, id)?, old, number, change)?;
    }
    act.record(&StatementPublished { statement: id, version: number, change })?;
    Ok(number)
}

/// Adds the version with its words, and writes it down.
fn add(act: &mut Act, statement: &Statement, release: &Release) -> Result<(), Problem> {
    let Release { version, words } = release;
    versions::insert(act, statement.id, version)?;
    versions::insert_words(act, statement.id, words)?;
    statements::set_version(act, statement.id, version.number, version.at)?;
    let dissent = dissent_to(&act.look(), statement, version)?;
    let said = json!({
        "version": version.number,
        "revision": version.revision,
        "change": version.change,
        "lang": words.lang.as_str(),
        "text": words.hash,
        "dissent": dissent.objections.iter().map(ObjectionLine::fingerprint).collect::<Vec<_>>(),
    });
    write_down(act, statement.id, "published", &said)?;
    Ok(())
}

/// The dissent that travels with a version: what the tables know, or what came with it from elsewhere.
pub(crate) fn dissent_to(
    look: &Look,
    statement: &Statement,
    version: &Version,
) -> Result<DissentLine, Fault> {
    if let Some(came) = &version.dissent {
        return json_of(came);
    }
    let objections = dissenting::dissent_to(look, statement, version.number)?.into_iter();
    Ok(DissentLine {
        version: version.number,
        objections: objections
            .map(|one| ObjectionLine {
                name: one.name,
                ground: one.ground.as_str().to_owned(),
                reason: one.reason,
                answer: one.answer,
                state: one.state.to_string(),
            })
            .collect(),
        minority: dissenting::minority_on(look, statement, version.number)?,
    })
}
