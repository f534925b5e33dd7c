//! Endorsing under seal: only the custodians can read who signed. No address, no account and no time of day is kept.

use super::jobs::day_of;
use super::signing::wording;
use crate::acts::fresh;
use crate::facts::endorsing::{CustodiansChanged, EndorsementSealed, SealedCounted};
use crate::heart::endorsing::code::Code;
use crate::heart::endorsing::custody::{CustodianName, FEWEST, MOST, PublicKey, seal};
use crate::heart::endorsing::{Affiliation, SignerKind, SignerName};
use crate::heart::statement::Statement;
use crate::policy::endorsing::{GuardEndorsements, VouchForOrganizations};
use crate::store::sealed::{self as store, Custodian, Sealed};
use access::Actor;
use base::places::Region;
use base::{Id, Lang, Line, Sentence};
use facts::{Act, Look, Problem};

/// What somebody signs under seal.
#[derive(Clone, Debug)]
pub(crate) struct Secret {
    /// For themselves, or for an organization.
    pub(crate) kind: SignerKind,
    /// The name.
    pub(crate) name: SignerName,
    /// The affiliation.
    pub(crate) affiliation: Option<Affiliation>,
    /// How the custodians may reach them, if they may.
    pub(crate) contact: Option<Line<200>>,
    /// From where.
    pub(crate) region: Option<Region>,
    /// The version that they have read.
    pub(crate) version: i64,
    /// In which language.
    pub(crate) lang: Lang,
}

/// Seals an endorsement; sent twice, it is there once.
pub(crate) fn endorse(act: &mut Act, id: Id<Statement>, secret: &Secret, code: &Code) -> Result<(), Problem> {
    // Whoever is signed in seals as nobody: no log may tell who it was.
    act.act_as(Actor::Nobody);
    let statement = fresh(act, id)?;
    let wording = wording(act, &statement, secret.version, &secret.lang)?;
    let custodians = store::custodians(act)?;
    if custodians.len() < FEWEST {
        return Err(Sentence::of("endorsement-sealed-not-offered").into());
    }
    let keys: Vec<PublicKey> = custodians.into_iter().map(|custodian| custodian.key).collect();
    let ciphertext = seal(&keys, &words(&statement, &wording.hash, secret)).map_err(Problem::Broken)?;
    let one = Sealed {
        // Chance alone: ids made as usual tell when.
        id: Id::from_bytes(act.dice().bytes()),
        statement: id,
        version: wording.version,
        hash: wording.hash,
        kind: secret.kind,
        region: secret.region,
        code: code.hash(),
        ciphertext,
        day: day_of(act.now()),
    };
    store::add(act, &one)?;
    act.record(&EndorsementSealed { statement: id })?;
    Ok(())
}

/// What the custodians read.
fn words(statement: &Statement, hash: &str, secret: &Secret) -> String {
    let line = |name: &str, value: &str| format!("{name}: {value}\n");
    line("statement", statement.slug.as_str())
        + &line("version", &secret.version.to_string())
        + &line("sha256", hash)
        + &line("kind", &secret.kind.to_string())
        + &line("name", secret.name.as_str())
        + &line("affiliation", secret.affiliation.as_ref().map_or("", |words| words.as_str()))
        + &line("contact", secret.contact.as_ref().map_or("", |words| words.as_str()))
}

/// What a code opens.
pub(crate) fn opened(look: &Look, statement: Id<Statement>, code: &Code) -> Result<Sealed, Problem> {
    let found = store::with_code(look, statement, &code.hash())?;
    found.ok_or_else(|| Problem::wrong("code", Sentence::of("endorsement-code-gone")))
}

/// Takes a sealed endorsement back.
pub(crate) fn withdraw(act: &mut Act, statement: Id<Statement>, code: &Code) -> Result<(), Problem> {
    act.act_as(Actor::Nobody);
    let one = opened(&act.look(), statement, code)?;
    store::remove(act, one.id)?;
    act.record(&SealedCounted { statement })?;
    Ok(())
}

/// Whoever has the code stands behind the latest version, too.
pub(crate) fn confirm_again(
    act: &mut Act,
    id: Id<Statement>,
    code: &Code,
    version: i64,
    lang: &Lang,
) -> Result<(), Problem> {
    act.act_as(Actor::Nobody);
    let statement = fresh(act, id)?;
    let one = opened(&act.look(), id, code)?;
    let wording = wording(act, &statement, version, lang)?;
    store::set_version(act, one.id, wording.version, &wording.hash)?;
    act.record(&SealedCounted { statement: id })?;
    Ok(())
}

/// All sealed endorsements of a statement, for a facilitator to hand to the custodians.
pub(crate) fn all(look: &Look, statement: Id<Statement>) -> Result<Vec<Sealed>, Problem> {
    access::Allowed::ask(&GuardEndorsements, look.actor())?;
    let mut all = Vec::new();
    let mut last = None;
    loop {
        let some = store::after(look, statement, last)?;
        let Some(end) = some.last() else { return Ok(all) };
        last = Some(end.id);
        all.extend(some);
    }
}

/// Names a custodian, to whom everything is sealed from then on.
pub(crate) fn add_custodian(act: &mut Act, name: &CustodianName, key: &PublicKey) -> Result<(), Problem> {
    act.allow(VouchForOrganizations)?;
    let known = store::custodians(act)?;
    if known.iter().any(|one| one.key == *key) {
        return Err(Problem::wrong("key", Sentence::of("endorsement-wrong-custodian")));
    }
    if known.len() >= MOST {
        return Err(Problem::refused(Sentence::of("endorsement-wrong-custodians").with("count", MOST)));
    }
    let custodian = Custodian { id: act.id(), name: name.clone(), key: key.clone(), since: act.now() };
    store::add_custodian(act, &custodian)?;
    act.record(&CustodiansChanged { count: known.len() + 1 })?;
    Ok(())
}

/// Takes a custodian off: they keep what was sealed to them.
pub(crate) fn remove_custodian(act: &mut Act, id: Id<Custodian>) -> Result<(), Problem> {
    act.allow(VouchForOrganizations)?;
    if store::remove_custodian(act, id)? {
        let count = store::custodians(act)?.len();
        act.record(&CustodiansChanged { count })?;
    }
    Ok(())
}
