//! Words that were asked for, in other languages: for whoever cannot know in which language a thing was written.

use crate::query::{always, boosted, exactly, in_a_row};
use crate::schema::Fields;
use crate::stems::Stems;
use crate::tokens::{Word, words};
use std::ops::Range;
use tantivy::Term;
use tantivy::query::{FuzzyTermQuery, Query};

/// How much such a match counts: less than the word itself, more than one that is mistyped.
const ELSEWHERE: f32 = 0.4;

/// What says in another language what was asked for, as far as the lexicon of the field knows.
pub(crate) struct Saying {
    /// The words asked for that it says: one, or a run of pairs.
    pub(crate) of: Range<usize>,
    /// Its words; of a script without spaces, its pairs.
    words: Vec<Word>,
    /// Whether words may go on after it.
    open: bool,
}

impl Saying {
    /// All that say the same as the words of a run: as its whole, else as each of its words.
    pub(crate) fn all(asked: &[Word], run: Range<usize>) -> Vec<Self> {
        let whole = Self::of(run.clone(), &together(&asked[run.clone()]));
        if !whole.is_empty() || run.len() == 1 {
            return whole;
        }
        run.flat_map(|n| Self::of(n..n + 1, asked[n].folded())).collect()
    }

    fn of(of: Range<usize>, text: &str) -> Vec<Self> {
        let saying = |term: likeness::Term| {
            let words: Vec<Word> = words(&term.text).filter(|word| !word.is_tail).collect();
            (!words.is_empty()).then(|| Self { of: of.clone(), words, open: term.open })
        };
        likeness::elsewhere(text).into_iter().filter_map(saying).collect()
    }

    /// The ways in which a document may have it.
    pub(crate) fn ways(&self, fields: &Fields) -> Vec<Box<dyn Query>> {
        let [word] = self.words.as_slice() else {
            return vec![boosted(in_a_row(fields, &self.words), ELSEWHERE)];
        };
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        for field in [fields.title, fields.body] {
            if self.open {
                let begun = Term::from_field_text(field, word.folded());
                ways.push(always(FuzzyTermQuery::new_prefix(begun, 0, true), ELSEWHERE));
            } else {
                ways.push(boosted(exactly(field, word.folded()), ELSEWHERE));
            }
        }
        let stems = fields.stems.iter().filter(|(_, stems, _)| !self.open && stems.fit(word));
        ways.extend(stems.map(|(_, stems, field)| boosted(exactly(*field, &stems.of(word)), ELSEWHERE)));
        ways
    }

    /// Its stem in a language, if a word of that language may answer by its stem.
    pub(crate) fn stem(&self, by: Stems) -> Option<String> {
        let [word] = self.words.as_slice() else { return None };
        (!self.open && by.fit(word)).then(|| by.of(word))
    }

    /// Whether a word of a text is of it, as it stands or begun.
    pub(crate) fn has(&self, folded: &str) -> bool {
        let is = |word: &Word| folded == word.folded() || self.open && folded.starts_with(word.folded());
        self.words.iter().any(is)
    }
}

/// The words of a run as they were typed: pairs overlap by a character.
fn together(run: &[Word]) -> String {
    let mut text = String::new();
    for (n, word) in run.iter().enumerate() {
        text.extend(word.folded().chars().skip(usize::from(n > 0)));
    }
    text
}
