//! What somebody answers by mail to a last call: "support", "I can live with it", "stand aside", "object", in the words
//! of six languages; what follows is the reason.

use super::position::Stance;
use crate::heart::rules::{Ground, KnownGround};

/// An answer that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    /// Where they stand.
    pub(crate) stance: Stance,
    /// On what ground they object, when they name one of those given.
    pub(crate) ground: Option<Ground>,
    /// The rest: why; empty when they do not say.
    pub(crate) reason: String,
}

/// Longer ones first: "I can live with it" begins with no other.
const STANCES: &[(Stance, &[&str])] = &[
    (
        Stance::Support,
        &[
            "i support",
            "support",
            "je soutiens",
            "soutien",
            "apoyo",
            "أؤيد",
            "أدعم",
            "تأييد",
            "поддерживаю",
            "за",
            "我支持",
            "支持",
        ],
    ),
    (
        Stance::LiveWith,
        &[
            "i can live with it",
            "i can live with this",
            "can live with it",
            "live with it",
            "live with",
            "je peux m'en accommoder",
            "je m'en accommode",
            "acceptable",
            "puedo aceptarlo",
            "puedo vivir con ello",
            "aceptable",
            "يمكنني قبوله",
            "مقبول",
            "могу с этим жить",
            "приемлемо",
            "可以接受",
            "我可以接受",
        ],
    ),
    (
        Stance::StandAside,
        &[
            "i stand aside",
            "stand aside",
            "je me tiens à l'écart",
            "je m'abstiens",
            "abstention",
            "me mantengo al margen",
            "me abstengo",
            "abstención",
            "أمتنع",
            "امتناع",
            "воздерживаюсь",
            "弃权",
            "我弃权",
        ],
    ),
    (
        Stance::Object,
        &[
            "i object",
            "objection",
            "object",
            "je m'oppose",
            "me opongo",
            "objeción",
            "objeto",
            "أعترض",
            "اعتراض",
            "возражаю",
            "возражение",
            "против",
            "我反对",
            "反对",
        ],
    ),
];

const GROUNDS: &[(KnownGround, &[&str])] = &[
    (KnownGround::Aims, &["aims", "objectifs", "objetivos", "fines", "الأهداف", "أهداف", "цели", "宗旨"]),
    (
        KnownGround::Process,
        &[
            "process",
            "procedure",
            "procédure",
            "procedimiento",
            "proceso",
            "الإجراءات",
            "إجراءات",
            "процедура",
            "程序",
        ],
    ),
    (KnownGround::Harm, &["harm", "préjudice", "tort", "daño", "الضرر", "ضرر", "вред", "损害"]),
    (KnownGround::Error, &["error", "erreur", "خطأ", "ошибка", "错误"]),
];

/// Reads an answer; `grounds` are those on which one may object, in the order in which the page numbers them. A
/// sentence that begins with none of the words is left to people: to guess wrong would put words into a mouth.
pub(crate) fn understand(text: &str, grounds: &[Ground]) -> Option<Heard> {
    let text = text.trim_start().replace(['\u{2019}', '\u{2018}'], "'");
    let (stance, rest) = first_of(&text, STANCES)?;
    if stance != Stance::Object {
        return Some(Heard { stance, ground: None, reason: plain(rest).to_owned() });
    }
    let (ground, rest) = ground(plain(rest), grounds);
    Some(Heard { stance, ground, reason: plain(rest).to_owned() })
}

/// The ground that a text begins with, by its number, its name, or in the network's own words.
fn ground<'a>(text: &'a str, grounds: &[Ground]) -> (Option<Ground>, &'a str) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if let Ok(number) = text[..digits].parse::<usize>()
        && let Some(ground) = number.checked_sub(1).and_then(|at| grounds.get(at))
    {
        return (Some(ground.clone()), &text[digits..]);
    }
    if let Some((known, rest)) = first_of(text, GROUNDS)
        && grounds.contains(&Ground::Known(known))
    {
        return (Some(Ground::Known(known)), rest);
    }
    for own in grounds {
        if let Some(rest) = after(text, &own.as_str().to_lowercase()) {
            return (Some(own.clone()), rest);
        }
    }
    (None, text)
}

/// The first of the words that the text begins with, and what follows.
fn first_of<'a, T: Copy>(text: &'a str, words: &[(T, &[&str])]) -> Option<(T, &'a str)> {
    let text = plain(text);
    words.iter().find_map(|(meaning, words)| {
        words.iter().find_map(|word| after(text, word)).map(|rest| (*meaning, rest))
    })
}

/// What follows a word in small letters, whatever letters the text has; nothing when it goes on with letters.
fn after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.char_indices();
    for expected in word.chars() {
        let (_, found) = rest.next()?;
        if !found.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
    let rest = rest.as_str();
    let goes_on = rest.chars().next().is_some_and(|next| next.is_alphanumeric() && !is_han(next));
    (!goes_on).then_some(rest)
}

/// Chinese puts no spaces between words.
fn is_han(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// Without the signs that people and mail programs put between a word and what follows.
fn plain(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ",،，.!¡。！*_\"«»:：;；-–—()（）#".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Named, Parse};

    fn grounds() -> Vec<Ground> {
        let mut grounds: Vec<Ground> = KnownGround::ALL.iter().copied().map(Ground::Known).collect();
        grounds.push(Ground::parse("No mandate").expect("words"));
        grounds
    }

    fn heard(text: &str) -> Option<Heard> {
        understand(text, &grounds())
    }

    #[test]
    fn one_word_is_enough_in_six_languages() {
        for (stance, words) in [
            (Stance::Support, ["Support.", "Je soutiens", "¡Apoyo!", "أؤيد", "Поддерживаю", "支持。"]),
            (
                Stance::LiveWith,
                [
                    "I can live with it",
                    "Je peux m’en accommoder",
                    "Puedo aceptarlo",
                    "يمكنني قبوله",
                    "Могу с этим жить",
                    "可以接受",
                ],
            ),
            (
                Stance::StandAside,
                ["stand aside", "Je m’abstiens", "Me abstengo", "أمتنع", "Воздерживаюсь", "弃权"],
            ),
            (Stance::Object, ["I object", "Je m'oppose", "Me opongo", "أعترض", "Возражаю", "反对"]),
        ] {
            for word in words {
                assert_eq!(heard(word).map(|heard| heard.stance), Some(stance), "{word}");
            }
        }
    }

    #[test]
    fn what_follows_is_the_reason_and_before_it_the_ground() {
        let answer =
            heard("Object, process: we were told on the last day.\n\nSo were others.").expect("clear");
        assert_eq!(answer.ground, Some(Ground::Known(KnownGround::Process)));
        assert_eq!(answer.reason, "we were told on the last day.\n\nSo were others");
        assert_eq!(heard("object 5: nobody asked us").and_then(|heard| heard.ground), grounds().pop());
        assert_eq!(
            heard("Object (no mandate) nobody asked us").and_then(|heard| heard.ground),
            grounds().pop()
        );
        assert_eq!(heard("反对：程序。通知太晚了").map(|heard| heard.reason), Some("通知太晚了".into()));
        let none = heard("I object because it is too long").expect("clear");
        assert_eq!((none.ground, none.reason.as_str()), (None, "because it is too long"));
    }

    #[test]
    fn a_sentence_is_not_guessed_at() {
        for text in ["", "I would support it if", "Supporters unite", "objectively, no", "Not sure"] {
            assert_eq!(heard(text), None, "{text}");
        }
    }
}
