//! Answers to mails about proposals and merges: leads agree or decline, followers follow what the one they followed goes on
//! in, and who wanted to take part says so again.

use super::{answering, both, exactly, living};
use crate::acts::parting::{self, Typed};
use crate::heart::initiative::Initiative;
use crate::heart::lead::Standing;
use crate::heart::merging::proposal::{Proposal, State, Words};
use crate::heart::part::PartKind;
use crate::mailed::{yes, yes_or_no};
use crate::store::merging::proposals;
use crate::store::{initiatives, leads, parts};
use ::web::{AnswerKind, Understood};
use arrivals::Answered;
use base::{Id, Parse, Sentence};
use db::Read;
use facts::{Act, Problem, Subject};
use sha2::{Digest, Sha256};

/// Whether a side agrees.
pub(crate) const CONSENT: &str = "initiative-consent";

/// Whether somebody follows what it goes on in.
pub(crate) const FOLLOW: &str = "initiative-follow";

/// Whether somebody takes part in that.
pub(crate) const TAKE: &str = "initiative-take";

/// Who takes the answers.
pub(crate) const ANSWERS: [AnswerKind; 3] = [
    AnswerKind { purpose: CONSENT, take: consented },
    AnswerKind { purpose: FOLLOW, take: followed },
    AnswerKind { purpose: TAKE, take: taken },
];

/// What a mail about a proposal asks about: exactly what was told in it. When that changes, its answer fits nothing any more.
pub(crate) fn object(proposal: Id<Proposal>, seen: &str) -> Id<Subject> {
    let hash = Sha256::new().chain_update(proposal.bytes()).chain_update(seen).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Id::from_bytes(bytes)
}

fn understood(key: &'static str, initiative: &Initiative) -> Understood {
    let sentence = Sentence::of(key).with("title", initiative.said.title.as_str());
    Understood { sentence, again: None }
}

fn unclear() -> Problem {
    Sentence::of("together-mail-unclear").into()
}

/// The proposal that a mail was about, as long as it is the same.
fn asked(act: &Act, about: Id<Subject>) -> Result<(Proposal, String), Problem> {
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    for initiative in leads::led_by(act, person, Standing::Leads)? {
        for proposal in proposals::of(act, initiative, State::Open)? {
            let seen = exactly(act, &proposal)?;
            if object(proposal.id, &seen) == about {
                return Ok((proposal, seen));
            }
        }
    }
    Err(Sentence::of("together-wrong-changed").into())
}

/// The first word says yes or no; what follows a no is the reason.
fn consented(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let (proposal, seen) = asked(act, answered.object)?;
    let [one, other] = both(act, &proposal)?;
    let named = if proposal.on(proposal.side) == one.id { one } else { other };
    match yes_or_no(&answered.text) {
        Some((true, _)) => {
            answering::agree(act, proposal.id, &seen)?;
            Ok(understood("together-mailed-agreed", &named))
        }
        Some((false, why)) => {
            let words = Words::parse(why).map_err(|_| Sentence::of("together-mail-why"))?;
            answering::decline(act, proposal.id, &words)?;
            Ok(understood("together-mailed-declined", &named))
        }
        None => Err(unclear()),
    }
}

/// What an initiative goes on in.
fn goes_on_in(read: &Read, id: Id<Initiative>) -> Result<Initiative, Problem> {
    Ok(living(read, initiatives::find(read, id)?.ok_or(Problem::NotFound)?)?)
}

fn followed(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let initiative = goes_on_in(act, answered.object.as_of())?;
    let subject = crate::facts::subject(initiative.id);
    match yes(&answered.text) {
        Some(true) => {
            notices::follow(act, &subject)?;
            Ok(understood("together-mailed-follows", &initiative))
        }
        Some(false) => {
            notices::unfollow(act, &subject)?;
            Ok(understood("together-mailed-follows-not", &initiative))
        }
        None => Err(unclear()),
    }
}

/// What they wrote goes to the leads of what it goes on in, if they say so; otherwise nothing of it does.
fn taken(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let part = parts::find(act, answered.object.as_of())?.ok_or(Problem::NotFound)?;
    let initiative = goes_on_in(act, part.initiative)?;
    match yes(&answered.text) {
        Some(true) => {
            parting::write(act, initiative.id, &Typed { kind: PartKind::Take, words: part.words })?;
            Ok(understood("together-mailed-takes", &initiative))
        }
        Some(false) => Ok(understood("together-mailed-takes-not", &initiative)),
        None => Err(unclear()),
    }
}
