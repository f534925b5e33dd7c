//! What somebody answers by mail to a call for endorsements: "I endorse", in the words of six languages, with a name and
//! an affiliation below it; or "withdraw".

use super::{Affiliation, SignerName};

/// An answer that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// They sign, under this name if they give one.
    Endorses {
        /// The line below.
        name: Option<SignerName>,
        /// The line below that.
        affiliation: Option<Affiliation>,
    },
    /// They take their name back.
    Withdraws,
}

const ENDORSES: &[&str] = &[
    "i endorse",
    "i sign",
    "je signe",
    "je soutiens",
    "firmo",
    "yo firmo",
    "apoyo",
    "suscribo",
    "أوقع",
    "أوقّع",
    "أؤيد",
    "أؤيّد",
    "подписываю",
    "я подписываю",
    "поддерживаю",
    "я поддерживаю",
    "我签署",
    "签署",
    "我支持",
    "我联署",
    "联署",
];

const WITHDRAWS: &[&str] = &[
    "withdraw",
    "i withdraw",
    "je retire",
    "je retire ma signature",
    "retiro",
    "retiro mi firma",
    "أسحب",
    "أسحب توقيعي",
    "отзываю",
    "отзываю подпись",
    "отзываю свою подпись",
    "撤回",
    "我撤回",
    "撤回签署",
];

/// Reads the first line that says something: it must be one of the words and nothing else, since to guess wrong would put
/// a name where it should not stand. What follows is a name and an affiliation, until an empty line behind them.
pub(crate) fn understand(text: &str) -> Option<Answer> {
    let mut lines = text.lines().skip_while(|line| plain(line).is_empty());
    let said = plain(lines.next()?);
    if WITHDRAWS.contains(&said.as_str()) {
        return Some(Answer::Withdraws);
    }
    if !ENDORSES.contains(&said.as_str()) {
        return None;
    }
    let mut below =
        lines.skip_while(|line| line.trim().is_empty()).take_while(|line| !line.trim().is_empty());
    let name = below.next().and_then(SignerName::cut);
    let affiliation = below.next().and_then(Affiliation::cut);
    Some(Answer::Endorses { name, affiliation })
}

/// In small letters, without the signs that people and mail programs put round a word.
fn plain(line: &str) -> String {
    let spoken = line.to_lowercase().replace(
        [',', '،', '，', '.', '!', '¡', '。', '！', '*', '_', '"', '«', '»', ':', '：', '“', '”'],
        " ",
    );
    spoken.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_enough_in_six_languages() {
        for (signs, withdraws) in [
            ("I endorse.", "Withdraw"),
            ("Je signe", "Je retire ma signature."),
            ("¡Firmo!", "Retiro mi firma"),
            ("أوقّع", "أسحب توقيعي"),
            ("Подписываю", "Отзываю подпись"),
            ("我签署。", "撤回"),
        ] {
            assert_eq!(
                understand(signs),
                Some(Answer::Endorses { name: None, affiliation: None }),
                "{signs}"
            );
            assert_eq!(understand(withdraws), Some(Answer::Withdraws), "{withdraws}");
        }
    }

    #[test]
    fn a_name_and_an_affiliation_stand_below() {
        let Some(Answer::Endorses { name, affiliation }) =
            understand("\n\nI endorse\n\nZoe Ndiaye\nUniversity of Dakar\n\nBest wishes")
        else {
            panic!("it was not understood");
        };
        assert_eq!(name.as_ref().map(SignerName::as_str), Some("Zoe Ndiaye"));
        assert_eq!(affiliation.as_ref().map(Affiliation::as_str), Some("University of Dakar"));
    }

    #[test]
    fn a_sentence_is_not_guessed_at() {
        for text in [
            "",
            "yes",
            "I endorse the spirit of it, but not paragraph 3",
            "I do not endorse",
            "Will my board sign?",
        ] {
            assert_eq!(understand(text), None, "{text}");
        }
    }
}
