//! What comes as answers to mails: a lead says that it still runs, somebody agrees to lead, a lead answers who wrote.

use crate::acts::{hearing, leading, merging, parting};
use crate::heart::initiative::Initiative;
use crate::heart::part::Words;
use crate::store::initiatives;
use ::web::{AnswerKind, Understood};
use arrivals::Answered;
use base::{Parse, Sentence};
use facts::{Act, Problem};

/// Whether it still runs.
pub(crate) const HEARD: &str = "initiative-heard";

/// Whether somebody leads it.
pub(crate) const ASKED: &str = "initiative-asked";

/// What leads answer to whoever wrote to them.
pub(crate) const PART: &str = "initiative-part";

/// Who takes the answers.
pub(crate) const ANSWERS: [AnswerKind; 6] = [
    merging::mailed::ANSWERS[0],
    merging::mailed::ANSWERS[1],
    merging::mailed::ANSWERS[2],
    AnswerKind { purpose: HEARD, take: heard },
    AnswerKind { purpose: ASKED, take: agreed },
    AnswerKind { purpose: PART, take: answered },
];

fn understood(key: &'static str, initiative: &Initiative) -> Understood {
    let sentence = Sentence::of(key).with("title", initiative.said.title.as_str());
    Understood { sentence, again: None }
}

/// Any answer but an empty one is a sign of life.
fn heard(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    if answered.text.trim().is_empty() {
        return Err(Sentence::of("initiative-mail-empty").into());
    }
    let initiative = hearing::still_runs(act, answered.object.as_of())?;
    Ok(understood("initiative-mailed-heard", &initiative))
}

/// The first word says yes or no.
fn agreed(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let id = answered.object.as_of();
    match yes(&answered.text) {
        Some(true) => {
            let initiative = leading::agree_by_mail(act, id)?;
            Ok(understood("initiative-mailed-agreed", &initiative))
        }
        Some(false) => {
            leading::leave(act, id)?;
            let initiative = initiatives::find(act, id)?.ok_or(Problem::NotFound)?;
            Ok(understood("initiative-mailed-declined", &initiative))
        }
        None => Err(Sentence::of("initiative-mail-unclear").into()),
    }
}

/// Yes and no in the six tongues.
pub(crate) fn yes(text: &str) -> Option<bool> {
    const YES: [&str; 8] = ["yes", "oui", "sí", "si", "نعم", "да", "是", "好"];
    const NO: [&str; 6] = ["no", "non", "لا", "нет", "不", "否"];
    let first = text.split_whitespace().next()?.to_lowercase();
    let word = first.trim_matches(|c: char| !c.is_alphanumeric());
    if YES.contains(&word) {
        Some(true)
    } else if NO.contains(&word) {
        Some(false)
    } else {
        None
    }
}

/// What a lead writes goes to whoever wrote to them.
fn answered(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    if answered.text.trim().is_empty() {
        return Err(Sentence::of("initiative-mail-empty").into());
    }
    let part = parting::answer(act, answered.object.as_of(), &Words::parse(&answered.text)?)?;
    let initiative = initiatives::find(act, part.initiative)?.ok_or(Problem::NotFound)?;
    Ok(understood("initiative-mailed-answered", &initiative))
}
