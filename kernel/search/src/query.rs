//! What people type, as a query of the index. They owe us no syntax: words, and phrases in quotation marks.

use crate::document::Query as Question;
use crate::schema::{Fields, cut, term};
use crate::stems::Stems;
use crate::tokens::{Word, is_unspaced, words};
use base::Lang;
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, PhraseQuery,
    Query, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// More is not a question any more, in bytes.
const LONGEST_TEXT: usize = 1_000;
/// Each word is looked up in every field; more of them would only cost.
const MOST_WORDS: usize = 24;
/// Up to this many words all must be there; of more, three in four.
const ALL_REQUIRED: usize = 3;
/// Shorter words have too many neighbours to be mistyped.
const TYPO_LETTERS: usize = 5;
/// A shorter beginning begins everything.
const PREFIX_LETTERS: usize = 2;

/// How much a match counts: in the title, in the body, by its stem; begun only, mistyped only.
const TITLE: f32 = 4.0;
const BODY: f32 = 1.5;
const STEM: f32 = 1.0;
const BEGUN: f32 = 0.5;
const MISTYPED: f32 = 0.2;
/// How much a word's second best match adds to its best.
const SECOND: f32 = 0.1;

/// A question, taken apart.
pub(crate) struct Asked {
    words: Vec<Word>,
    phrases: Vec<Vec<Word>>,
    /// Whether the last word may be only begun.
    last_is_begun: bool,
}

impl Asked {
    /// Takes apart what was typed. A quotation mark that is not closed holds to the end.
    pub(crate) fn of(text: &str) -> Self {
        let straight = cut(text, LONGEST_TEXT).replace(['“', '”', '„', '‟', '«', '»', '「', '」'], "\"");
        let mut asked = Self { words: Vec::new(), phrases: Vec::new(), last_is_begun: false };
        for (n, part) in straight.split('"').enumerate() {
            let found: Vec<Word> =
                words(part).into_iter().filter(|word| !word.is_tail).take(MOST_WORDS).collect();
            if found.is_empty() {
                continue;
            }
            let quoted = n % 2 == 1;
            asked.last_is_begun = !quoted;
            if quoted { asked.phrases.push(found) } else { asked.words.extend(found) }
        }
        asked.words.truncate(MOST_WORDS);
        asked.phrases.truncate(MOST_WORDS);
        asked
    }

    /// Whether nothing was asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// Which of the words asked for this word of a text answers.
    pub(crate) fn answered_by(&self, word: &Word, stemmed_by: Option<Stems>) -> Option<usize> {
        let all = self.words.iter().chain(self.phrases.iter().flatten());
        let stem = stemmed_by.map(|stems| stems.of(word));
        all.enumerate().position(|(n, asked)| {
            let begun = self.may_be_begun(n) && word.folded.starts_with(&asked.folded);
            let alike = can_be_mistyped(asked) && strsim::osa_distance(&asked.folded, &word.folded) <= 1;
            let same_stem =
                || stem.as_ref().is_some_and(|stem| stemmed_by.is_some_and(|by| by.of(asked) == *stem));
            word.folded == asked.folded || n < self.words.len() && (begun || alike || same_stem())
        })
    }

    /// The query for the documents that `question` wants and its asker may see.
    pub(crate) fn query(&self, fields: &Fields, question: &Question) -> BooleanQuery {
        let mut clauses = vec![among(fields.audience, question.audience.iter().map(term))];
        if let Some(lang) = &question.lang {
            clauses.push(among(fields.lang, [lang_of(lang)]));
        }
        if !question.kinds.is_empty() {
            clauses.push(among(fields.kind, question.kinds.iter().cloned()));
        }
        if !question.topics.is_empty() {
            clauses.push(among(fields.topic, question.topics.iter().cloned()));
        }
        clauses.extend(question.filters.iter().map(|filter| among(fields.filter, [filter.clone()])));
        clauses.extend(self.phrases.iter().map(|phrase| (Occur::Must, in_a_row(fields, phrase))));
        if !self.words.is_empty() {
            let words: Vec<_> = (0..self.words.len()).map(|n| self.word(fields, n)).collect();
            let required =
                if words.len() <= ALL_REQUIRED { words.len() } else { (words.len() * 3).div_ceil(4) };
            let words = BooleanQuery::union_with_minimum_required_clauses(words, required);
            clauses.push((Occur::Must, Box::new(words)));
        }
        BooleanQuery::new(clauses)
    }

    /// The nth word: as it is, by its stem in every language, begun, or mistyped.
    fn word(&self, fields: &Fields, n: usize) -> Box<dyn Query> {
        let word = &self.words[n];
        let mut ways = vec![
            boosted(exactly(fields.title, &word.folded), TITLE),
            boosted(exactly(fields.body, &word.folded), BODY),
        ];
        for (_, stems, field) in &fields.stems {
            ways.push(boosted(exactly(*field, &stems.of(word)), STEM));
        }
        for (field, weight) in [(fields.title, TITLE), (fields.body, BODY)] {
            let term = || Term::from_field_text(field, &word.folded);
            if self.may_be_begun(n) {
                let begun = FuzzyTermQuery::new_prefix(term(), 0, true);
                ways.push(Box::new(ConstScoreQuery::new(Box::new(begun), BEGUN * weight)));
            }
            if can_be_mistyped(word) {
                let mistyped = FuzzyTermQuery::new(term(), 1, true);
                ways.push(Box::new(ConstScoreQuery::new(Box::new(mistyped), MISTYPED * weight)));
            }
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, SECOND))
    }

    /// The last word may be, and a character that is a word by itself, since the index has it in pairs.
    fn may_be_begun(&self, n: usize) -> bool {
        let Some(word) = self.words.get(n) else { return false };
        let letters = word.folded.chars().count();
        let alone = letters == 1 && word.folded.chars().all(is_unspaced);
        alone || (self.last_is_begun && n + 1 == self.words.len() && letters >= PREFIX_LETTERS)
    }
}

/// Numbers are meant as they stand, and pairs of characters have no letters to mistype.
fn can_be_mistyped(word: &Word) -> bool {
    word.folded.chars().count() >= TYPO_LETTERS && word.folded.chars().all(char::is_alphabetic)
}

fn lang_of(lang: &Lang) -> String {
    lang.base().to_owned()
}

/// Those whose field holds one of these; it says nothing about how well they answer.
fn among(field: Field, texts: impl IntoIterator<Item = String>) -> (Occur, Box<dyn Query>) {
    let terms = texts.into_iter().map(|text| Term::from_field_text(field, &text));
    (Occur::Must, Box::new(ConstScoreQuery::new(Box::new(TermSetQuery::new(terms)), 0.0)))
}

fn exactly(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

fn boosted(query: Box<dyn Query>, by: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, by))
}

/// The words of a phrase one after the other, in the title or in the body.
fn in_a_row(fields: &Fields, phrase: &[Word]) -> Box<dyn Query> {
    let places = [(fields.title, TITLE), (fields.body, BODY)].map(|(field, weight)| {
        let query: Box<dyn Query> = match phrase {
            [word] if word.folded.chars().all(is_unspaced) => {
                Box::new(FuzzyTermQuery::new_prefix(Term::from_field_text(field, &word.folded), 0, true))
            }
            [word] => exactly(field, &word.folded),
            words => {
                let terms =
                    words.iter().map(|word| (word.position, Term::from_field_text(field, &word.folded)));
                Box::new(PhraseQuery::new_with_offset(terms.collect()))
            }
        };
        boosted(query, weight)
    });
    Box::new(DisjunctionMaxQuery::with_tie_breaker(places.into(), SECOND))
}
