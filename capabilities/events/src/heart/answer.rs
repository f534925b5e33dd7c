//! What somebody answers by mail about an event: "yes", "remotely", "no", in the words of six languages.

use super::attendance::Way;

/// An answer that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// They will be there.
    Comes(Way),
    /// They will not, or not after all.
    StaysAway,
}

const NO: &[&str] = &["no", "non", "لا", "нет", "не буду", "不", "否", "不去", "不参加"];

const REMOTELY: &[&str] = &[
    "remotely",
    "remote",
    "online",
    "à distance",
    "a distance",
    "en ligne",
    "a distancia",
    "en línea",
    "remoto",
    "عن بعد",
    "عن بُعد",
    "удалённо",
    "удаленно",
    "дистанционно",
    "онлайн",
    "远程",
    "线上",
    "在线",
];

const YES: &[&str] = &["yes", "oui", "sí", "si", "نعم", "да", "是", "参加", "去"];

/// Reads the first line that says something: it must be one of the words, or the words that go together ("yes, remotely").
/// A sentence is left to people: to guess wrong would put a name where it should not stand.
pub(crate) fn understand(text: &str) -> Option<Answer> {
    let line = text.lines().map(plain).find(|line| !line.is_empty())?;
    let says = |words: &[&str]| words.contains(&line.as_str());
    let both = |first: &[&str], second: &[&str]| {
        first.iter().any(|one| line.strip_prefix(one).is_some_and(|rest| second.contains(&rest.trim_start())))
    };
    if says(NO) {
        Some(Answer::StaysAway)
    } else if says(REMOTELY) || both(YES, REMOTELY) {
        Some(Answer::Comes(Way::Remote))
    } else if says(YES) {
        Some(Answer::Comes(Way::InPerson))
    } else {
        None
    }
}

/// In small letters, without the signs that people and mail programs put round a word.
fn plain(line: &str) -> String {
    let spoken = line
        .to_lowercase()
        .replace([',', '،', '，', '.', '!', '¡', '。', '！', '*', '_', '"', '«', '»'], " ");
    spoken.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const THERE: Option<Answer> = Some(Answer::Comes(Way::InPerson));
    const REMOTE: Option<Answer> = Some(Answer::Comes(Way::Remote));
    const AWAY: Option<Answer> = Some(Answer::StaysAway);

    #[test]
    fn one_word_is_enough_in_six_languages() {
        for (there, remote, away) in [
            ("yes", "remotely", "no"),
            ("Oui.", "À distance", "Non!"),
            ("Sí", "¡En línea!", "no"),
            ("نعم", "عن بعد", "لا"),
            ("Да!", "Удалённо", "нет"),
            ("是。", "远程", "不去"),
        ] {
            assert_eq!(
                (understand(there), understand(remote), understand(away)),
                (THERE, REMOTE, AWAY),
                "{there}"
            );
        }
    }

    #[test]
    fn yes_and_remotely_go_together() {
        assert_eq!(understand("\n  Yes, remotely\n\nBest, Ana"), REMOTE);
        assert_eq!(understand("نعم، عن بعد"), REMOTE);
    }

    #[test]
    fn a_sentence_is_not_guessed_at() {
        for text in [
            "",
            "Yes and no",
            "No idea yet, sorry",
            "I would love to say yes",
            "remotely interesting",
            "notes",
        ] {
            assert_eq!(understand(text), None, "{text}");
        }
    }
}
