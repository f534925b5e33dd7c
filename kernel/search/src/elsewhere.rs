//! A word that was asked for, in other languages: for whoever cannot know in which language a thing was written.

use crate::query::{always, boosted, exactly};
use crate::schema::Fields;
use crate::tokens::{Word, words};
use tantivy::Term;
use tantivy::query::{FuzzyTermQuery, Query};

/// How much such a match counts: less than the word itself, more than one that is mistyped.
const ELSEWHERE: f32 = 0.4;

/// The ways in which documents may say the same as this word in another language, as far as the lexicon of the field knows.
pub(crate) fn ways(fields: &Fields, word: &Word) -> Vec<Box<dyn Query>> {
    let mut ways: Vec<Box<dyn Query>> = Vec::new();
    for term in likeness::elsewhere(word.folded()) {
        let Some(other) = words(&term.text).find(|word| !word.is_tail) else { continue };
        for field in [fields.title, fields.body] {
            if term.open {
                let begun = Term::from_field_text(field, other.folded());
                ways.push(always(FuzzyTermQuery::new_prefix(begun, 0, true), ELSEWHERE));
            } else {
                ways.push(boosted(exactly(field, other.folded()), ELSEWHERE));
            }
        }
        let stems = fields.stems.iter().filter(|(_, stems, _)| !term.open && stems.fit(&other));
        ways.extend(stems.map(|(_, stems, field)| boosted(exactly(*field, &stems.of(&other)), ELSEWHERE)));
    }
    ways
}
