//! Who may sign for an organization.

use super::jobs::{About, post, post_to};
use super::signing::sign;
use crate::acts::endorsing::links;
use crate::facts::endorsing::EndorsementAsked;
use crate::heart::endorsing::{Authority, Endorsement, Right, SignerKind, State, names, right};
use crate::policy::endorsing::VouchForOrganizations;
use crate::store::endorsement_links::{self as agents, Agent, Purpose};
use crate::store::endorsements as store;
use base::{Email, Id, Line, Sentence, Token};
use db::{Fault, Read};
use facts::{Act, Problem};

/// Fills in what the directory knows of the organization: its address on the web goes before what was typed.
pub(super) fn fill_in(read: &Read, one: &mut Endorsement) -> Result<(), Fault> {
    let signatory = &mut one.signatory;
    let Some(known) = people::organizations::named(read, &signatory.name)? else { return Ok(()) };
    signatory.organization = Some(known.id.as_of());
    signatory.site = known.said.links.into_iter().next().or(signatory.site.take());
    signatory.country = signatory.country.or(known.said.countries.first().copied());
    Ok(())
}

/// Why the signer may act for the organization, as far as it is known without asking anybody.
pub(super) fn known(read: &Read, one: &Endorsement) -> Result<Option<Right>, Fault> {
    let Some(email) = address(read, one)? else { return Ok(None) };
    let known = agents::agents(read, &names::likeness(one.signatory.name.as_str()))?;
    if let Some(agent) = known.iter().find(|agent| agent.email.key() == email.key()) {
        return Ok(Some(agent.right.clone()));
    }
    let Some(domain) = one.signatory.site.as_ref().and_then(|site| right::speaks_for(&email, site)) else {
        return Ok(None);
    };
    // A name that imitates another, or that has signed from elsewhere before, is for people to look at.
    let elsewhere = known.iter().any(|agent| {
        agent.right.by == Authority::Domain
            && agent.right.words.as_ref().is_some_and(|words| words.as_str() != domain)
    });
    if elsewhere || names::is_mixed(one.signatory.name.as_str()) || imitates(read, one)? {
        return Ok(None);
    }
    Ok(Some(Right { by: Authority::Domain, words: Line::cut(&domain) }))
}

fn imitates(read: &Read, one: &Endorsement) -> Result<bool, Fault> {
    let alike = store::alike(read, one.statement, &one.signatory.name)?;
    Ok(alike.iter().any(|other| !names::is_same(other.signatory.name.as_str(), one.signatory.name.as_str())))
}

/// Where mail reaches the signer.
pub(super) fn address(read: &Read, one: &Endorsement) -> Result<Option<Email>, Fault> {
    match (&one.contact.email, one.contact.person) {
        (Some(email), _) => Ok(Some(email.clone())),
        (None, Some(person)) => Ok(people::address_of(read, person)?.map(|(email, _)| email)),
        (None, None) => Ok(None),
    }
}

/// Remembers who acts for an organization, so that they need not show it again.
pub(super) fn remember(act: &mut Act, one: &Endorsement) -> Result<(), Fault> {
    let (Some(email), Some(right)) = (address(act, one)?, one.right.clone()) else { return Ok(()) };
    let agent = Agent { email, tongue: one.contact.tongue, right };
    let now = act.now();
    agents::add_agent(act, &names::likeness(one.signatory.name.as_str()), &agent, now)
}

/// Takes an endorsement's row away, and with it what was kept only because somebody signed for an organization.
pub(super) fn remove(act: &mut Act, one: &Endorsement) -> Result<(), Fault> {
    let email = address(act, one)?;
    store::remove(act, one.id)?;
    match (one.signatory.kind, email) {
        (SignerKind::Organization, Some(email)) => {
            let organization = names::likeness(one.signatory.name.as_str());
            agents::forget_idle_agent(act, &organization, &email, one.contact.person)
        }
        _ => Ok(()),
    }
}

/// The endorsement waits until somebody says that its signer acts for the organization. Those who do are asked.
pub(super) fn wait(act: &mut Act, one: Endorsement) -> Result<State, Problem> {
    let waiting = Endorsement { state: State::Waiting, asked: act.now(), ..one };
    store::keep(act, &waiting)?;
    act.record(&EndorsementAsked { statement: waiting.statement })?;
    post(act, waiting.id, About::Waiting)?;
    for agent in agents::agents(act, &names::likeness(waiting.signatory.name.as_str()))? {
        post_to(act, waiting.id, About::Vouch, &agent.email, agent.tongue)?;
    }
    Ok(State::Waiting)
}

/// Somebody who acts for the organization says that the signer does, too.
pub(crate) fn vouch(act: &mut Act, token: &Token) -> Result<State, Problem> {
    let one = links::opened(act, token, Purpose::Vouch)?;
    given(act, one, Right { by: Authority::Colleague, words: None })
}

/// A steward says why the signer acts for the organization.
pub(crate) fn give(act: &mut Act, id: Id<Endorsement>, note: &Line<300>) -> Result<State, Problem> {
    act.allow(VouchForOrganizations)?;
    let one = store::find(act, id)?.ok_or(Problem::NotFound)?;
    given(act, one, Right { by: Authority::Steward, words: Some(note.clone()) })
}

fn given(act: &mut Act, one: Endorsement, right: Right) -> Result<State, Problem> {
    if one.state != State::Waiting {
        return Ok(one.state);
    }
    let from = crate::store::endorsement_lists::binding_version(act, one.statement)?.unwrap_or(0);
    if one.wording.version < from {
        return Err(Sentence::of("endorsement-wrong-stale").into());
    }
    let one = Endorsement { right: Some(right), ..one };
    remember(act, &one)?;
    sign(act, one)
}
