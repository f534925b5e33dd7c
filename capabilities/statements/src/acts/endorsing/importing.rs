//! Names that come with an old letter. Nobody here has confirmed them, and each list says so.

use crate::acts::write_down;
use crate::facts::endorsing::EndorsementsImported;
use crate::heart::endorsing::proof::IMPORTED;
use crate::heart::endorsing::{
    Affiliation, Came, Contact, Endorsement, Signatory, SignerKind, SignerName, State, Wording,
};
use crate::heart::statement::Statement;
use crate::store::endorsements as store;
use base::places::Country;
use base::{Id, Link, Moment, Tongue};
use facts::{Act, Problem};
use serde_json::json;

/// So many seals stand in one entry of the log.
const SEALS: usize = 500;

/// A name of an old letter.
#[derive(Clone, Debug)]
pub(crate) struct Imported {
    /// A person or an organization.
    pub(crate) kind: SignerKind,
    /// The name as it stood there.
    pub(crate) name: SignerName,
    /// What stood behind it.
    pub(crate) affiliation: Option<Affiliation>,
    /// An organization's address on the web.
    pub(crate) site: Option<Link>,
    /// Where they are at home, if it is said.
    pub(crate) country: Option<Country>,
    /// When they signed, if it is said.
    pub(crate) signed: Option<Moment>,
}

/// Takes in the names under a version, in their order, marked as imported.
pub(crate) fn import(
    act: &mut Act,
    statement: &Statement,
    wording: &Wording,
    names: &[Imported],
) -> Result<(), Problem> {
    for some in names.chunks(SEALS) {
        let mut seals = Vec::with_capacity(some.len());
        for name in some {
            let one = drawn(act, statement.id, wording, name);
            store::keep(act, &one)?;
            seals.push(one.seal());
        }
        let said = json!({
            "version": wording.version,
            "lang": wording.lang.as_str(),
            "hash": wording.hash,
            "seals": seals,
        });
        write_down(act, statement.id, IMPORTED, &said)?;
    }
    act.record(&EndorsementsImported { statement: statement.id, count: names.len() })?;
    Ok(())
}

fn drawn(act: &Act, statement: Id<Statement>, wording: &Wording, name: &Imported) -> Endorsement {
    Endorsement {
        id: act.id(),
        statement,
        state: State::Active,
        wording: wording.clone(),
        signatory: Signatory {
            kind: name.kind,
            name: name.name.clone(),
            affiliation: name.affiliation.clone(),
            site: name.site.clone(),
            organization: None,
            country: name.country,
        },
        contact: Contact { person: None, email: None, tongue: Tongue::English },
        came: Came::Import,
        message: None,
        right: None,
        salt: act.dice().bytes(),
        asked: act.now(),
        signed: Some(name.signed.unwrap_or_else(|| act.now())),
    }
}
