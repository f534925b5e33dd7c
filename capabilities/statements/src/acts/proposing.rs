//! Proposing a statement, mending the proposal, and who drafts it.

use super::{drafted, fresh, write_down};
use crate::facts::{StatementChanged, StatementProposed};
use crate::heart::statement::{
    Addressee, AddresseeName, MOST_ADDRESSEES, MOST_DRAFTERS, Proposal, Stage, Statement, Track,
};
use crate::policy::Propose;
use crate::store::{rules, statements as store};
use access::Person;
use base::{Id, Sentence, Slug};
use facts::{Act, Problem};
use serde_json::json;

/// Names that addresses have taken: no statement has them.
const RESERVED: [&str; 4] = ["new", "rules", "bits", "comments"];

/// Proposes a statement; the actor is its first drafter.
pub(crate) fn propose(
    act: &mut Act,
    proposal: &Proposal,
    addressees: &[AddresseeName],
) -> Result<Statement, Problem> {
    act.allow(Propose)?;
    let statement = Statement {
        id: act.id(),
        slug: free_slug(act, proposal)?,
        proposal: proposal.clone(),
        stage: Stage::Drafting,
        track: Track::Usual,
        rules: rules::current(act)?,
        window: None,
        proposer: act.actor().person(),
        revision: 0,
        version: None,
        made: act.now(),
        changed: act.now(),
    };
    store::insert(act, &statement)?;
    direct(act, &statement, addressees)?;
    if let Some(person) = act.actor().person() {
        let now = act.now();
        store::add_drafter(act, statement.id, person, now)?;
    }
    let said = json!({ "title": proposal.title.as_str(), "lang": proposal.lang.as_str(), "why": proposal.why.as_str() });
    write_down(act, statement.id, "proposed", &said)?;
    act.record(&StatementProposed { statement: statement.id })?;
    Ok(statement)
}

fn free_slug(act: &Act, proposal: &Proposal) -> Result<Slug, Problem> {
    let stem = Slug::of_title(proposal.title.as_str())
        .or_else(|| Slug::of_title("statement"))
        .expect("the word is one that can be spelled");
    let mut slug = stem.clone();
    let mut n = 1;
    while RESERVED.contains(&slug.as_str()) || store::by_slug(act, &slug)?.is_some() {
        n += 1;
        slug = stem.numbered(n);
    }
    Ok(slug)
}

/// Mends the proposal.
pub(crate) fn mend(
    act: &mut Act,
    id: Id<Statement>,
    proposal: &Proposal,
    addressees: &[AddresseeName],
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    if statement.version.is_some() && statement.proposal.lang != proposal.lang {
        return Err(Problem::wrong("lang", Sentence::of("statement-wrong-lang-published")));
    }
    let now = act.now();
    store::set_proposal(act, id, proposal, now)?;
    direct(act, &statement, addressees)?;
    write_down(act, id, "proposal-mended", &json!({ "title": proposal.title.as_str() }))?;
    act.record(&StatementChanged { statement: id })?;
    Ok(())
}

/// Directs the statement to those named, in that order. Who stays keeps what was delivered to them.
fn direct(act: &mut Act, statement: &Statement, names: &[AddresseeName]) -> Result<(), Problem> {
    if names.len() > MOST_ADDRESSEES {
        let sentence = Sentence::of("statement-wrong-addressees").with("count", MOST_ADDRESSEES);
        return Err(Problem::wrong("addressees", sentence));
    }
    let mut known = store::addressees(act, statement.id)?;
    for (place, name) in (1..).zip(names) {
        match known.iter().position(|addressee| addressee.name == *name) {
            Some(at) => store::set_addressee(act, known.swap_remove(at).id, place, name)?,
            None => {
                let addressee = Addressee { id: act.id(), name: name.clone() };
                store::add_addressee(act, statement.id, place, &addressee)?;
            }
        }
    }
    for addressee in known {
        store::remove_addressee(act, addressee.id)?;
    }
    Ok(())
}

/// Makes somebody a drafter.
pub(crate) fn add_drafter(act: &mut Act, id: Id<Statement>, person: Id<Person>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    if store::drafters(act, id)?.len() >= MOST_DRAFTERS {
        let sentence = Sentence::of("statement-wrong-drafters").with("count", MOST_DRAFTERS);
        return Err(Problem::wrong("drafter", sentence));
    }
    let now = act.now();
    if !store::add_drafter(act, id, person, now)? {
        return Err(Problem::wrong("drafter", Sentence::of("statement-wrong-drafter-twice")));
    }
    store::touch(act, id, now)?;
    act.record(&StatementChanged { statement: id })?;
    Ok(())
}

/// Takes a drafter off; the last one stays.
pub(crate) fn remove_drafter(act: &mut Act, id: Id<Statement>, person: Id<Person>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    drafted(act, &statement)?;
    let drafters = store::drafters(act, id)?;
    if drafters == [person] {
        return Err(Problem::refused(Sentence::of("statement-wrong-last-drafter")));
    }
    if store::remove_drafter(act, id, person)? {
        let now = act.now();
        store::touch(act, id, now)?;
        act.record(&StatementChanged { statement: id })?;
    }
    Ok(())
}
