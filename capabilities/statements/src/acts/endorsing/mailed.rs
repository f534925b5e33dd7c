//! Endorsing by answering a mail: "I endorse". That the answer came from the address confirms it.

use super::again::{ENDORSE, confirm_again};
use super::calls::{first_tongue, question};
use super::signing::{admit, is_twin, withdraw};
use crate::acts::fresh;
use crate::heart::endorsing::spoken::{Answer, understand};
use crate::heart::endorsing::{
    Affiliation, Came, Contact, Endorsement, Signatory, SignerKind, SignerName, State,
};
use crate::heart::statement::Statement;
use crate::store::endorsement_links::{Call, call_of};
use crate::store::{endorsement_lists as lists, endorsements as store};
use ::web::{AnswerKind, Understood};
use arrivals::Answered;
use base::{Id, Sentence};
use facts::{Act, Problem};

/// Who takes the answers.
pub(crate) const ANSWERS: AnswerKind = AnswerKind { purpose: ENDORSE, take: answer };

/// Does what an answer says, and says exactly what was signed.
fn answer(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let id: Id<Call> = answered.object.as_of();
    let call = call_of(act, id)?.ok_or_else(|| Sentence::of("endorsement-answer-gone"))?;
    let statement = fresh(act, call.statement)?;
    let said = understand(&answered.text).ok_or_else(|| Sentence::of("endorsement-answer-unclear"))?;
    let known = known(act, &statement, answered)?;
    let title = statement.proposal.title.as_str();
    let sentence = match said {
        Answer::Withdraws => {
            for one in &known {
                withdraw(act, one)?;
            }
            Sentence::of("endorsement-answered-withdrawn").with("title", title)
        }
        Answer::Endorses { name, affiliation } => {
            let from = lists::binding_version(act, statement.id)?.unwrap_or(0);
            if call.wording.version < from {
                return Err(Sentence::of("endorsement-answer-stale").into());
            }
            let who = endorse(act, &statement, &call, known, answered, (name, affiliation))?;
            Sentence::of("endorsement-answered")
                .with("title", title)
                .with("who", who.as_str())
                .with("version", call.wording.version.to_string())
                .with("language", call.wording.lang.as_str())
                .with("hash", call.wording.short())
        }
    };
    Ok(Understood { sentence, again: Some(question(&call)) })
}

/// What whoever answers has signed of the statement for themselves.
fn known(act: &Act, statement: &Statement, answered: &Answered) -> Result<Vec<Endorsement>, Problem> {
    let mut known = store::of_email(act, statement.id, &answered.whose)?;
    if let Some(person) = answered.person {
        known.extend(store::of_person(act, statement.id, person)?);
    }
    Ok(known)
}

/// Signs for whoever answers, and for the organizations for which they have signed an earlier version.
fn endorse(
    act: &mut Act,
    statement: &Statement,
    call: &Call,
    known: Vec<Endorsement>,
    answered: &Answered,
    (name, affiliation): (Option<SignerName>, Option<Affiliation>),
) -> Result<SignerName, Problem> {
    let standing: Vec<Endorsement> = known.iter().filter(|one| one.state == State::Active).cloned().collect();
    if let Some(first) = standing.first() {
        let name = first.signatory.name.clone();
        for one in standing {
            confirm_again(act, one, call.wording.version, &call.wording.lang)?;
        }
        return Ok(name);
    }
    let (contact, name, country) = signer(act, answered, name)?;
    let signatory =
        Signatory { kind: SignerKind::Person, name, affiliation, site: None, organization: None, country };
    let begun = known.into_iter().find(|one| is_twin(one, &signatory));
    let name = signatory.name.clone();
    let one = Endorsement {
        id: begun.map_or_else(|| act.id(), |one| one.id),
        statement: statement.id,
        state: State::Asked,
        wording: call.wording.clone(),
        signatory,
        contact,
        came: Came::Mail,
        message: None,
        right: None,
        salt: act.dice().bytes(),
        asked: act.now(),
        signed: None,
    };
    admit(act, one)?;
    Ok(name)
}

type Signer = (Contact, SignerName, Option<base::places::Country>);

/// Who answers: by the name below the answer, or else by the one of their profile.
fn signer(act: &Act, answered: &Answered, name: Option<SignerName>) -> Result<Signer, Problem> {
    let unnamed = || Problem::from(Sentence::of("endorsement-answer-name"));
    let Some(person) = answered.person else {
        let tongue = first_tongue(&::web::Network::load(act)?);
        let contact = Contact { person: None, email: Some(answered.whose.clone()), tongue };
        return Ok((contact, name.ok_or_else(unnamed)?, None));
    };
    let persona = people::persona(&act.look(), person)?;
    let profile = persona.as_ref().and_then(|persona| SignerName::cut(&persona.name));
    let tongue = match people::address_of(act, person)? {
        Some((_, tongue)) => tongue,
        None => first_tongue(&::web::Network::load(act)?),
    };
    let contact = Contact { person: Some(person), email: None, tongue };
    let country = persona.and_then(|persona| persona.country);
    Ok((contact, name.or(profile).ok_or_else(unnamed)?, country))
}
