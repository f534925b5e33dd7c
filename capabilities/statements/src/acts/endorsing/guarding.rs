//! Looking after names that others put there: those that come as messages, and those that do not belong.

use super::calls::tended;
use super::jobs::{About, LETTER, Order};
use super::rights;
use super::signing::{Wish, ask};
use crate::acts::{fresh, write_down};
use crate::facts::endorsing::EndorsementWithdrawn;
use crate::heart::endorsing::proof::STRUCK;
use crate::heart::endorsing::{
    Affiliation, Came, Endorsement, Signatory, SignerKind, SignerName, endorsable,
};
use crate::heart::statement::Statement;
use crate::policy::endorsing::GuardEndorsements;
use crate::store::endorsements as store;
use ::web::{House, Quoted};
use base::{Id, Line, Link, Sentence, Tongue};
use facts::{Act, Problem, Subject};
use serde_json::json;

/// An endorsement that somebody sent as a message, as a facilitator reads it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Where the message is read.
    pub(crate) address: String,
    /// For themselves, or for an organization.
    pub(crate) kind: SignerKind,
    /// The name, when it is not the author's own.
    pub(crate) name: Option<SignerName>,
    /// The affiliation.
    pub(crate) affiliation: Option<Affiliation>,
    /// An organization's address on the web.
    pub(crate) site: Option<Link>,
}

/// Takes an endorsement over from a message: its author gets a mail and confirms it. Nothing stands before they have.
pub(crate) fn take_over(
    act: &mut Act,
    house: &House,
    id: Id<Statement>,
    found: &Found,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    tended(act, &statement)?;
    let version = endorsable(&statement)?;
    let (subject, quoted) = message(act, house, &found.address)?;
    let unsigned = || Problem::wrong("address", Sentence::of("endorsement-wrong-unsigned"));
    let email = quoted.email.clone().ok_or_else(unsigned)?;
    let author = quoted.author.as_deref().and_then(SignerName::cut);
    let name =
        found.name.clone().or(author).ok_or_else(|| Problem::wrong("name", Sentence::of("wrong-missing")))?;
    let wish = Wish {
        signatory: Signatory {
            kind: found.kind,
            name,
            affiliation: found.affiliation.clone(),
            site: found.site.clone(),
            organization: None,
            country: None,
        },
        version,
        lang: statement.proposal.lang.clone(),
        came: Came::Message,
        message: Some((subject, quoted.link.clone())),
    };
    ask(act, id, &wish, &email, tongue_of(house, &quoted))
}

/// The message at an address, if the actor may read it.
fn message(act: &Act, house: &House, address: &str) -> Result<(Subject, Quoted), Problem> {
    let look = act.look();
    let unknown = || Problem::wrong("address", Sentence::of("endorsement-wrong-message"));
    let subject = house.quotable_at(&look, address)?.ok_or_else(unknown)?;
    let quoted = house.quoted(&look, &subject)?.ok_or_else(unknown)?;
    Ok((subject, quoted))
}

/// The language of the message, when it is one of ours; the network's first otherwise.
fn tongue_of(house: &House, quoted: &Quoted) -> Tongue {
    use base::Named;
    let spoken = quoted.lang.as_ref().and_then(|lang| Tongue::of_name(lang.base()));
    spoken.unwrap_or_else(|| super::calls::first_tongue(&house.network()))
}

/// Strikes out a name that its bearer did not put there, or declines one that waits. The reason is kept in the log, and
/// told to whoever signed.
pub(crate) fn strike(act: &mut Act, id: Id<Endorsement>, reason: &Line<300>) -> Result<(), Problem> {
    act.allow(GuardEndorsements)?;
    // Sent twice: what is gone is gone.
    let Some(one) = store::find(act, id)? else { return Ok(()) };
    let to = rights::address(act, &one)?.map(|email| (email, one.contact.tongue));
    rights::remove(act, &one)?;
    if one.signed.is_some() {
        write_down(act, one.statement, STRUCK, &json!({ "seal": one.seal(), "reason": reason.as_str() }))?;
    }
    let order = Order {
        statement: one.statement,
        endorsement: id,
        about: About::Struck,
        to,
        reason: Some(reason.to_string()),
    };
    act.enqueue(LETTER.name, &order)?;
    act.record(&EndorsementWithdrawn { statement: one.statement })?;
    Ok(())
}
