//! The same word in other languages, for whoever looks for a thing and cannot know in which language it was written.

use crate::lexicon;
use crate::words;

/// More words for one meaning than this are not looked for.
const MOST: usize = 24;

/// A word that says the same, without case, accents and vowel signs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The word, or its beginning.
    pub text: String,
    /// Whether words may go on after it: `privac` for privacy.
    pub open: bool,
}

/// How a word is said in the other languages that the lexicon knows; none for a word that it does not know.
pub fn elsewhere(word: &str) -> Vec<Term> {
    let written = words::split(word);
    let [one] = written.as_slice() else { return Vec::new() };
    let meanings = match lexicon::find(&written) {
        Some(found) => found.meanings,
        None => {
            let run: Vec<char> = one.folded.chars().collect();
            match lexicon::find_han(&run) {
                Some((0, end, meanings)) if end == run.len() => meanings,
                _ => return Vec::new(),
            }
        }
    };
    // A word that stands for several meanings at once, "cybersecurity", is no word for each of them.
    let [meanings] = meanings.as_slice() else { return Vec::new() };
    let mut terms: Vec<Term> =
        meanings.iter().flat_map(|meaning| lexicon::terms(*meaning)).cloned().collect();
    terms.retain(|term| !(term.open && one.folded.starts_with(&term.text)) && term.text != one.folded);
    terms.sort();
    terms.dedup();
    terms.truncate(MOST);
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(word: &str, other: &str) -> bool {
        elsewhere(word)
            .iter()
            .any(|term| if term.open { other.starts_with(&term.text) } else { other == term.text })
    }

    #[test]
    fn a_word_of_the_field_is_known_in_other_languages() {
        for (word, other) in
            [("الخصوصية", "privacy"), ("privacy", "隐私"), ("слежка", "surveillance"), ("隐私", "privacidad")]
        {
            assert!(says(word, other), "{word}: {:?}", elsewhere(word));
        }
    }

    #[test]
    fn what_is_no_word_of_the_field_is_looked_for_as_it_stands() {
        for word in ["Recife", "xyzzy", "two words", "", "…"] {
            assert_eq!(elsewhere(word), [], "{word}");
        }
        assert!(!says("privacy", "privacy"), "the word itself is looked for anyway");
    }
}
