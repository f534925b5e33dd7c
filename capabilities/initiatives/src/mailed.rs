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

/// Yes and no in the six tongues, and what follows. A word is what stands before the first sign or space, for Chinese writes
/// none between words.
pub(crate) fn yes_or_no(text: &str) -> Option<(bool, &str)> {
    const YES: [&str; 12] =
        ["yes", "oui", "sí", "si", "نعم", "да", "是", "是的", "好", "好的", "同意", "愿意"];
    const NO: [&str; 11] = ["no", "non", "لا", "нет", "不", "否", "不是", "不同意", "不愿意", "不行", "不好"];
    let begun = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = begun.find(|c: char| !c.is_alphanumeric()).unwrap_or(begun.len());
    let (word, rest) = begun.split_at(end);
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = word.to_lowercase();
    if YES.contains(&word.as_str()) {
        Some((true, rest))
    } else if NO.contains(&word.as_str()) {
        Some((false, rest))
    } else {
        None
    }
}

/// The same for whom what follows does not matter.
pub(crate) fn yes(text: &str) -> Option<bool> {
    yes_or_no(text).map(|(yes, _)| yes)
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

#[cfg(test)]
mod tests {
    use super::yes_or_no;

    #[test]
    fn yes_and_no_are_understood_in_six_tongues_with_what_follows() {
        for (text, expected) in [
            ("Yes, gladly!", Some((true, "gladly!"))),
            ("  да", Some((true, ""))),
            ("نعم، موافقون", Some((true, "موافقون"))),
            ("是，我们同意。", Some((true, "我们同意。"))),
            ("好的", Some((true, ""))),
            ("不同意：我们人太少。", Some((false, "我们人太少。"))),
            ("No. We are too few.", Some((false, "We are too few."))),
            ("是不是太早？", None),
            ("Noted", None),
            ("", None),
        ] {
            assert_eq!(yes_or_no(text), expected, "{text}");
        }
    }
}
