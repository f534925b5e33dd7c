//! Names that may be a disguise: letters of one script in a word of another, and names that look like others' (UTS 39).

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

/// Whether a word of it mixes scripts that no language mixes. Names with words in two scripts are usual.
pub(crate) fn is_mixed(name: &str) -> bool {
    name.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_single_script())
}

/// What all names share that look alike: two names with one skeleton are told apart by looking at bytes only. Case and
/// spaces do not count.
pub(crate) fn likeness(name: &str) -> String {
    let plain = name.to_lowercase();
    let words: Vec<&str> = plain.split_whitespace().collect();
    skeleton(&words.join(" ")).collect()
}

/// Whether two names are one, however they are capitalised and spaced.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_script_in_a_word_is_noticed() {
        assert!(is_mixed("Аlice Bell"), "a Cyrillic A");
        assert!(is_mixed("ΑPC"), "a Greek Alpha");
        for fine in [
            "Alice Bell",
            "Анна Петрова",
            "سارة أحمد",
            "王小明 Xiaoming Wang",
            "東京デジタル協会",
            "O’Neill-Ñandú",
        ] {
            assert!(!is_mixed(fine), "{fine}");
        }
    }

    #[test]
    fn names_that_look_alike_have_one_likeness() {
        assert_eq!(likeness("APC"), likeness("АРС"), "Latin and Cyrillic");
        assert_eq!(likeness("Alice  Bell"), likeness("alice bell"));
        assert_ne!(likeness("Alice Bell"), likeness("Alice Ball"));
        assert!(is_same("alice  BELL", "Alice Bell") && !is_same("APC", "АРС"));
    }
}
