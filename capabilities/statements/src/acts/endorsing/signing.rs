//! Putting a name to a statement, in one step for members and in two for everybody else, and taking it back.

use super::jobs::{About, post};
use super::rights;
use crate::acts::{fresh, write_down};
use crate::facts::endorsing::{EndorsementAsked, EndorsementWithdrawn, StatementEndorsed};
use crate::heart::endorsing::proof::{ENDORSED, WITHDRAWN};
use crate::heart::endorsing::{
    Came, Contact, Endorsement, Signatory, SignerKind, State, Wording, endorsable,
};
use crate::heart::statement::Statement;
use crate::store::{endorsement_lists as lists, endorsements as store};
use access::{Standing, accounts};
use base::{Email, Id, Lang, Sentence, Tongue};
use db::Read;
use facts::{Act, Problem, Subject};
use serde_json::json;

/// What somebody wants to sign, and as whom.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    /// As whom.
    pub(crate) signatory: Signatory,
    /// The version that they have read.
    pub(crate) version: i64,
    /// In which language.
    pub(crate) lang: Lang,
    /// By which way it comes.
    pub(crate) came: Came,
    /// The message in which they said so, and where that is read.
    pub(crate) message: Option<(Subject, String)>,
}

/// The words of the latest version in a language; refused when the reader has read another version.
pub(crate) fn wording(
    read: &Read,
    statement: &Statement,
    version: i64,
    lang: &Lang,
) -> Result<Wording, Problem> {
    if endorsable(statement)? != version {
        return Err(Sentence::of("endorsement-wrong-stale").into());
    }
    let texts = store::signable(read, statement.id, version)?;
    let text = texts.into_iter().find(|text| text.lang == *lang);
    let text = text.ok_or_else(|| Problem::wrong("lang", Sentence::of("wrong-choice")))?;
    Ok(Wording { version, lang: text.lang, hash: text.hash })
}

/// A member signs: in one step, since their address is confirmed. Says how far it has come.
pub(crate) fn endorse(
    act: &mut Act,
    id: Id<Statement>,
    wish: &Wish,
    tongue: Tongue,
) -> Result<State, Problem> {
    let statement = fresh(act, id)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let wording = wording(act, &statement, wish.version, &wish.lang)?;
    let contact = Contact { person: Some(person), email: None, tongue };
    let before = store::of_person(act, id, person)?.into_iter().find(|one| is_twin(one, &wish.signatory));
    match before {
        // Sent twice, or signed already: nothing changes, and nobody is told again.
        Some(before) if before.state == State::Active && before.wording == wording => Ok(State::Active),
        Some(before) if before.state == State::Active => sign(act, Endorsement { wording, ..before }),
        other => {
            free(act, id, &wish.signatory)?;
            let one = drawn(act, id, other.map(|one| one.id), wording, wish, contact);
            admit(act, one)
        }
    }
}

/// Notes what somebody wants to sign until they have confirmed that the address is theirs. What that address has signed
/// already is not changed by it: only the mail says so. The page says the same whoever has the address.
pub(crate) fn ask(
    act: &mut Act,
    id: Id<Statement>,
    wish: &Wish,
    email: &Email,
    tongue: Tongue,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let wording = wording(act, &statement, wish.version, &wish.lang)?;
    free(act, id, &wish.signatory)?;
    act.record(&EndorsementAsked { statement: id })?;
    let twins = twins(act, id, email, &wish.signatory)?;
    if let Some(signed) = twins.iter().find(|one| one.state != State::Asked) {
        return post(act, signed.id, About::Already);
    }
    let contact = Contact { person: None, email: Some(email.clone()), tongue };
    let one = drawn(act, id, twins.first().map(|one| one.id), wording, wish, contact);
    store::keep(act, &one)?;
    post(act, one.id, About::Confirm)
}

/// What is signed with an address, or by the person who has it, as the same signatory.
fn twins(
    act: &Act,
    statement: Id<Statement>,
    email: &Email,
    signatory: &Signatory,
) -> Result<Vec<Endorsement>, Problem> {
    let mut all = store::of_email(act, statement, email)?;
    if let Some(account) = accounts::with_email(act, email)? {
        all.extend(store::of_person(act, statement, account.person)?);
    }
    all.retain(|one| is_twin(one, signatory));
    Ok(all)
}

/// Whether an endorsement of the same signer is that of the same signatory: somebody signs once for themselves, and once
/// for each organization.
pub(super) fn is_twin(one: &Endorsement, signatory: &Signatory) -> bool {
    use crate::heart::endorsing::names::is_same;
    let kind = one.signatory.kind;
    kind == signatory.kind
        && (kind == SignerKind::Person || is_same(one.signatory.name.as_str(), signatory.name.as_str()))
}

/// Refuses an organization that has signed already: everybody sees that it has.
fn free(act: &Act, statement: Id<Statement>, signatory: &Signatory) -> Result<(), Problem> {
    if signatory.kind == SignerKind::Person {
        return Ok(());
    }
    let from = lists::binding_version(act, statement)?.unwrap_or(0);
    let signed = store::named(act, statement, signatory.kind, &signatory.name)?;
    let there = |one: &Endorsement| {
        one.state == State::Active && one.came != Came::Import && one.wording.version >= from
    };
    if signed.iter().any(there) {
        return Err(Problem::wrong("name", Sentence::of("endorsement-wrong-there")));
    }
    Ok(())
}

fn drawn(
    act: &Act,
    statement: Id<Statement>,
    id: Option<Id<Endorsement>>,
    wording: Wording,
    wish: &Wish,
    contact: Contact,
) -> Endorsement {
    Endorsement {
        id: id.unwrap_or_else(|| act.id()),
        statement,
        state: State::Asked,
        wording,
        signatory: wish.signatory.clone(),
        contact,
        came: wish.came,
        message: wish.message.clone(),
        right: None,
        salt: act.dice().bytes(),
        asked: act.now(),
        signed: None,
    }
}

/// Confirms what was asked for with a mail address: it is theirs who has the link. Says how far it has come; what is
/// confirmed already stays as it is.
pub(crate) fn confirm(act: &mut Act, one: Endorsement) -> Result<State, Problem> {
    if one.state != State::Asked {
        return Ok(one.state);
    }
    let from = lists::binding_version(act, one.statement)?.unwrap_or(0);
    if one.wording.version < from {
        return Err(Sentence::of("endorsement-wrong-stale").into());
    }
    free(act, one.statement, &one.signatory)?;
    let account = match &one.contact.email {
        Some(email) => accounts::with_email(act, email)?,
        None => None,
    };
    let Some(account) = account.filter(|account| account.standing == Standing::Active) else {
        return admit(act, one);
    };
    // Who has an account signs as that person from then on: what they take back there is taken back.
    let known = store::of_person(act, one.statement, account.person)?;
    if let Some(twin) = known.into_iter().find(|twin| is_twin(twin, &one.signatory)) {
        store::remove(act, twin.id)?;
        if twin.signed.is_some() {
            write_down(act, twin.statement, WITHDRAWN, &json!({ "seal": twin.seal() }))?;
        }
    }
    let contact = Contact { person: Some(account.person), email: None, ..one.contact };
    admit(act, Endorsement { contact, ..one })
}

/// Somebody with a confirmed address signs: a person at once, an organization as soon as it is known that they act for it.
pub(super) fn admit(act: &mut Act, mut one: Endorsement) -> Result<State, Problem> {
    if one.signatory.kind == SignerKind::Organization {
        rights::fill_in(act, &mut one)?;
        one.right = rights::known(act, &one)?;
        if one.right.is_none() {
            return rights::wait(act, one);
        }
        rights::remember(act, &one)?;
    }
    sign(act, one)
}

/// The signature stands, and the log has its seal. The signer gets the letter with which they take it back.
pub(super) fn sign(act: &mut Act, one: Endorsement) -> Result<State, Problem> {
    let signed = Endorsement { state: State::Active, signed: Some(act.now()), ..one };
    store::keep(act, &signed)?;
    let wording = &signed.wording;
    let said = json!({
        "seal": signed.seal(),
        "kind": signed.signatory.kind,
        "version": wording.version,
        "lang": wording.lang.as_str(),
        "hash": wording.hash,
    });
    write_down(act, signed.statement, ENDORSED, &said)?;
    act.record(&StatementEndorsed { statement: signed.statement })?;
    post(act, signed.id, About::Signed)?;
    Ok(State::Active)
}

/// Takes an endorsement back, at once: its name and salt go, the log keeps a seal that nobody can open.
pub(crate) fn withdraw(act: &mut Act, one: &Endorsement) -> Result<(), Problem> {
    rights::remove(act, one)?;
    if one.signed.is_some() {
        write_down(act, one.statement, WITHDRAWN, &json!({ "seal": one.seal() }))?;
    }
    act.record(&EndorsementWithdrawn { statement: one.statement })?;
    Ok(())
}

/// A member takes back one of their own endorsements of a statement.
pub(crate) fn withdraw_own(
    act: &mut Act,
    statement: Id<Statement>,
    id: Id<Endorsement>,
) -> Result<(), Problem> {
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let own = store::of_person(act, statement, person)?.into_iter().find(|one| one.id == id);
    // Sent twice: what is gone is gone.
    own.map_or(Ok(()), |own| withdraw(act, &own))
}
