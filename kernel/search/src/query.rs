//! What people type, as a query of the index. They owe us no syntax: words, and phrases in quotation marks.

use crate::document::{Order, Query as Question};
use crate::elsewhere::Saying;
use crate::language;
use crate::schema::{Fields, cut, term};
use crate::stems::Stems;
use crate::tokens::{Word, is_unspaced, words};
use base::{Lang, Moment};
use std::ops::{Bound, Range};
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, PhraseQuery,
    Query, RangeQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// More is not a question any more, in bytes.
const LONGEST_TEXT: usize = 1_000;
/// Each word is looked up in every field; more of them would only cost.
const MOST_WORDS: usize = 24;
/// Up to this many words all must be there; of more, three in four.
const ALL_REQUIRED: usize = 3;
/// Shorter words have too many neighbours to be mistyped; words without vowels are shorter.
const TYPO_LETTERS: usize = 5;
const TYPO_LETTERS_WITHOUT_VOWELS: usize = 4;
/// From this length on, two letters may be wrong.
const TWO_TYPOS_LETTERS: usize = 9;
/// Of more words, three in four are enough: that forgives more, and costs less than to look for neighbours of each.
const MOST_MISTYPED: usize = 8;
/// A shorter beginning begins half of all that is written: it is looked for in titles alone.
const PREFIX_LETTERS: usize = 2;

/// How much a match counts: in the title, in the body, by its stem; begun only, mistyped only.
const TITLE: f32 = 4.0;
const BODY: f32 = 1.5;
const STEM: f32 = 1.0;
const BEGUN: f32 = 0.5;
const MISTYPED: f32 = 0.2;
/// How much a word's second best match adds to its best.
const SECOND: f32 = 0.1;
/// How much it adds that the pairs of a run stand in a row, as they were typed: more than that single ones are frequent.
const IN_A_ROW: f32 = 2.0;

/// A question, taken apart.
pub(crate) struct Asked {
    words: Vec<Word>,
    phrases: Vec<Vec<Word>>,
    /// Whether the last word may be only begun.
    last_is_begun: bool,
    /// Whether somebody is typing them now.
    typing: bool,
    /// Whether words may be mistyped.
    forgiving: bool,
    /// What says the same in other languages, where that is looked for too.
    elsewhere: Vec<Saying>,
}

impl Asked {
    /// Takes apart what was typed. A quotation mark that is not closed holds to the end.
    pub(crate) fn of(text: &str, order: Order) -> Self {
        let straight = cut(text, LONGEST_TEXT).replace(['“', '”', '„', '‟', '«', '»', '「', '」'], "\"");
        let typing = order == Order::Best;
        let mut asked = Self {
            words: Vec::new(),
            phrases: Vec::new(),
            last_is_begun: false,
            typing,
            forgiving: false,
            elsewhere: Vec::new(),
        };
        for (n, part) in straight.split('"').enumerate() {
            let found: Vec<Word> = words(part).filter(|word| !word.is_tail).take(MOST_WORDS).collect();
            if found.is_empty() {
                continue;
            }
            let quoted = n % 2 == 1;
            asked.last_is_begun = !quoted && typing;
            if quoted { asked.phrases.push(found) } else { asked.words.extend(found) }
        }
        asked.leave_common_words();
        asked.words.truncate(MOST_WORDS);
        asked.phrases.truncate(MOST_WORDS);
        asked
    }

    /// Words that stand in every text say nothing about those that are looked for, if there are others. The last may be
    /// the beginning of another word.
    fn leave_common_words(&mut self) {
        let last = self.words.len().saturating_sub(usize::from(self.last_is_begun));
        let says_something = |word: &Word| !language::is_common(word.folded());
        if self.words.iter().any(says_something) {
            let mut at = 0..;
            self.words.retain(|word| at.next().is_some_and(|n| n >= last) || says_something(word));
        }
    }

    /// Whether nothing was asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// Whether any of the words can be mistyped, by somebody who is typing.
    pub(crate) fn may_be_mistyped(&self) -> bool {
        let few = self.words.len() <= MOST_MISTYPED;
        self.typing && few && self.words.iter().any(|word| wrong_letters(word) > 0)
    }

    /// The same words, which may be mistyped.
    pub(crate) fn forgiving(self) -> Self {
        Self { forgiving: true, ..self }
    }

    /// The same words, in other languages too where `wide` says so.
    pub(crate) fn in_other_languages(self, wide: bool) -> Self {
        let runs = if wide { self.runs() } else { Vec::new() };
        let elsewhere = runs.into_iter().flat_map(|run| Saying::all(&self.words, run)).collect();
        Self { elsewhere, ..self }
    }

    /// Whether anything says the same in other languages, and is looked for.
    pub(crate) fn is_wide(&self) -> bool {
        !self.elsewhere.is_empty()
    }

    /// How many words were asked for, those of phrases too.
    pub(crate) fn len(&self) -> usize {
        self.words.len() + self.phrases.iter().map(Vec::len).sum::<usize>()
    }

    /// The stems of the words asked for, in a language, and of what says the same; empty for what has none there.
    pub(crate) fn stems(&self, by: Stems) -> Vec<String> {
        let elsewhere = self.elsewhere.iter().map(|saying| saying.stem(by).unwrap_or_default());
        self.words.iter().map(|word| by.of(word)).chain(elsewhere).collect()
    }

    /// Whether the nth word is a single character, which answers for itself alone of the pair that it begins.
    pub(crate) fn is_alone(&self, n: usize) -> bool {
        self.words.get(n).is_some_and(Word::is_alone)
    }

    /// Which of the words asked for this word of a text answers; `stems` are those of [`Asked::stems`].
    pub(crate) fn answered_by(&self, word: &Word, by: Option<(Stems, &[String])>) -> Option<usize> {
        let (folded, first) = (word.folded(), word.folded().chars().next());
        let all = self.words.iter().chain(self.phrases.iter().flatten());
        let mut stem = None;
        let typed = all.enumerate().position(|(n, asked)| {
            if folded == asked.folded() {
                return true;
            }
            if n >= self.words.len() {
                return false;
            }
            let begun = || self.may_be_begun(n) && folded.starts_with(asked.folded());
            let alike = || {
                let most = if self.forgiving { wrong_letters(asked) } else { 0 };
                most > 0 && self.mistyped(n, folded, most)
            };
            let mut same_stem = || {
                let Some((by, stems)) = by else { return false };
                if by.keep_beginnings() && asked.folded().chars().next() != first {
                    return false;
                }
                *stem.get_or_insert_with(|| by.of(word)) == stems[n]
            };
            begun() || alike() || same_stem() || self.has_stem_mistyped(n, word, by)
        });
        typed.or_else(|| {
            let stem = || by.map(|(by, _)| stem.clone().unwrap_or_else(|| by.of(word)));
            let stem = if self.is_wide() { stem() } else { None };
            let stems = by.map_or(&[][..], |(_, stems)| &stems[self.words.len()..]);
            let alike = |n: usize| stem.as_deref().is_some_and(|stem| stems[n] == stem && !stem.is_empty());
            let mut sayings = self.elsewhere.iter().enumerate();
            let said = sayings.find(|(n, saying)| saying.has(folded) || alike(*n));
            said.map(|(_, saying)| saying.of.start)
        })
    }

    /// Whether the nth word has the stem of this one, but for a letter.
    fn has_stem_mistyped(&self, n: usize, word: &Word, by: Option<(Stems, &[String])>) -> bool {
        let Some((by, stems)) = by.filter(|(by, stems)| self.forgiving && mistyped_stem(*by, &stems[n]))
        else {
            return false;
        };
        by.fit(word) && strsim::osa_distance(&by.of(word), &stems[n]) <= 1
    }

    /// Whether the nth word is this one, but for so many letters; the last may be mistyped and only begun.
    fn mistyped(&self, n: usize, folded: &str, most: u8) -> bool {
        let asked = self.words[n].folded();
        let (most, length, letters) = (usize::from(most), asked.chars().count(), folded.chars().count());
        let begun = self.may_be_begun(n) && most == 1;
        // Sooner than to compare them: most words of a text are too short or too long.
        if letters + most < length || letters > length + most && !begun {
            return false;
        }
        let near = |text: &str| strsim::osa_distance(asked, text) <= most;
        let beginning = |letters: usize| folded.chars().take(letters).collect::<String>();
        near(folded)
            || begun && (length.saturating_sub(most)..=length + most).any(|some| near(&beginning(some)))
    }

    /// The query for the documents that `question` wants and its asker may see. What hits are counted by is left
    /// to the counting, if they are.
    pub(crate) fn query(&self, fields: &Fields, question: &Question, counted: bool) -> BooleanQuery {
        let mut clauses = vec![among(fields.audience, question.audience.iter().map(term))];
        if !counted {
            let lang = question.lang.iter().map(lang_of);
            let lists = [
                (fields.lang, lang.collect()),
                (fields.kind, question.kinds.clone()),
                (fields.topic, question.topics.clone()),
                (fields.region, question.regions.clone()),
            ];
            clauses.extend(
                lists
                    .into_iter()
                    .filter(|(_, texts)| !texts.is_empty())
                    .map(|(field, texts)| among(field, texts)),
            );
        }
        clauses.extend(question.filters.iter().map(|filter| among(fields.filter, [filter.clone()])));
        clauses.extend(between(fields.at, question.from, question.until));
        if let Some((from, until)) = question.fresh {
            clauses.extend(between(fields.since, Some(from), Some(until)));
        }
        clauses.extend(self.phrases.iter().map(|phrase| (Occur::Must, in_a_row(fields, phrase))));
        if !self.words.is_empty() {
            let asked: Vec<_> = self.runs().into_iter().map(|run| self.run(fields, run)).collect();
            let required =
                if asked.len() <= ALL_REQUIRED { asked.len() } else { (asked.len() * 3).div_ceil(4) };
            let asked = BooleanQuery::union_with_minimum_required_clauses(asked, required);
            clauses.push((Occur::Must, Box::new(asked)));
        }
        BooleanQuery::new(clauses)
    }

    /// The words that were typed without anything between them: a word each, or the pairs of a script without spaces.
    fn runs(&self) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (n, word) in self.words.iter().enumerate() {
            let goes_on = n > 0 && word.is_unspaced() && word.from < self.words[n - 1].to;
            match runs.last_mut() {
                Some(run) if goes_on => run.end = n + 1,
                _ => runs.push(n..n + 1),
            }
        }
        runs
    }

    /// Of pairs, as many must be there as the characters have room for side by side: those between two words that somebody
    /// typed in a row stand in no text. Where all stand in a row, that is what was meant.
    fn run(&self, fields: &Fields, run: Range<usize>) -> Box<dyn Query> {
        if run.len() == 1 {
            return self.word(fields, run.start);
        }
        let required = (run.len() + 1).div_ceil(2);
        let pairs = run.clone().map(|n| self.word(fields, n)).collect();
        let pairs = BooleanQuery::union_with_minimum_required_clauses(pairs, required);
        let in_a_row = boosted(in_a_row(fields, &self.words[run.clone()]), IN_A_ROW);
        let typed = BooleanQuery::new(vec![(Occur::Must, Box::new(pairs)), (Occur::Should, in_a_row)]);
        let mut ways: Vec<Box<dyn Query>> = vec![Box::new(typed)];
        ways.extend(self.said_elsewhere(fields, &run));
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, SECOND))
    }

    /// What says the same as these words in other languages.
    fn said_elsewhere(&self, fields: &Fields, of: &Range<usize>) -> impl Iterator<Item = Box<dyn Query>> {
        let sayings = self.elsewhere.iter().filter(move |saying| saying.of == *of);
        sayings.flat_map(|saying| saying.ways(fields))
    }

    /// The nth word: as it is, by its stem in every language, begun, or mistyped.
    fn word(&self, fields: &Fields, n: usize) -> Box<dyn Query> {
        let word = &self.words[n];
        let mut ways = Vec::new();
        // By itself the index has a character at the end of a run only: to count that for more would lead astray.
        if !word.is_alone() {
            ways.push(boosted(exactly(fields.title, word.folded()), TITLE));
            ways.push(boosted(exactly(fields.body, word.folded()), BODY));
        }
        for (_, stems, field) in fields.stems.iter().filter(|(_, stems, _)| stems.fit(word)) {
            let stem = stems.of(word);
            ways.push(boosted(exactly(*field, &stem), STEM));
            if self.forgiving && mistyped_stem(*stems, &stem) {
                let near = FuzzyTermQuery::new(Term::from_field_text(*field, &stem), 1, true);
                ways.push(always(near, MISTYPED));
            }
        }
        ways.extend(self.said_elsewhere(fields, &(n..n + 1)));
        let begun = self.may_be_begun(n);
        let wrong = if self.forgiving { wrong_letters(word) } else { 0 };
        for (field, weight) in [(fields.title, TITLE), (fields.body, BODY)] {
            let term = || Term::from_field_text(field, word.folded());
            let everywhere = field == fields.title || word.letters() >= PREFIX_LETTERS || word.is_unspaced();
            if begun && everywhere {
                ways.push(always(FuzzyTermQuery::new_prefix(term(), 0, true), BEGUN * weight));
            }
            if wrong > 0 {
                // Two wrong letters in a word that is only begun are in half of all words.
                let mistyped = match (begun, wrong) {
                    (true, 1) => FuzzyTermQuery::new_prefix(term(), 1, true),
                    (_, wrong) => FuzzyTermQuery::new(term(), wrong, true),
                };
                ways.push(always(mistyped, MISTYPED * weight));
            }
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, SECOND))
    }

    /// The last word may be, and a character that is a word by itself, since the index has it in pairs.
    fn may_be_begun(&self, n: usize) -> bool {
        let is_last = self.last_is_begun && n + 1 == self.words.len();
        self.words.get(n).is_some_and(|word| word.is_alone() || is_last)
    }
}

/// How many letters of a word may be wrong. Numbers are meant as they stand, and pairs of characters have no letters to
/// mistype.
fn wrong_letters(word: &Word) -> u8 {
    let folded = word.folded();
    let without_vowels = folded.chars().any(|c| matches!(c, '\u{590}'..='\u{6FF}'));
    let least = if without_vowels { TYPO_LETTERS_WITHOUT_VOWELS } else { TYPO_LETTERS };
    if folded.chars().any(|c| !c.is_alphabetic() || is_unspaced(c)) {
        return 0;
    }
    match word.letters() {
        letters if letters >= TWO_TYPOS_LETTERS => 2,
        letters if letters >= least => 1,
        _ => 0,
    }
}

/// Whether a letter of a stem may be wrong: where what is written before words would be another mistake.
fn mistyped_stem(by: Stems, stem: &str) -> bool {
    by == Stems::Arabic && stem.chars().count() >= TYPO_LETTERS_WITHOUT_VOWELS
}

fn lang_of(lang: &Lang) -> String {
    lang.base().to_owned()
}

/// Those whose field holds one of these; it says nothing about how well they answer.
fn among(field: Field, texts: impl IntoIterator<Item = String>) -> (Occur, Box<dyn Query>) {
    let terms = texts.into_iter().map(|text| Term::from_field_text(field, &text));
    (Occur::Must, always(TermSetQuery::new(terms), 0.0))
}

/// Those whose time is in a span, its end not included; nothing to ask when it has neither end.
fn between(field: Field, from: Option<Moment>, until: Option<Moment>) -> Option<(Occur, Box<dyn Query>)> {
    if from.is_none() && until.is_none() {
        return None;
    }
    let term = |moment: Moment| Term::from_field_i64(field, moment.micros());
    let from = from.map_or(Bound::Unbounded, |from| Bound::Included(term(from)));
    let until = until.map_or(Bound::Unbounded, |until| Bound::Excluded(term(until)));
    Some((Occur::Must, always(RangeQuery::new(from, until), 0.0)))
}

pub(crate) fn exactly(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

pub(crate) fn boosted(query: Box<dyn Query>, by: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, by))
}

pub(crate) fn always(query: impl Query + 'static, score: f32) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(Box::new(query), score))
}

/// The words of a phrase one after the other, in the title or in the body.
pub(crate) fn in_a_row(fields: &Fields, phrase: &[Word]) -> Box<dyn Query> {
    let places = [(fields.title, TITLE), (fields.body, BODY)].map(|(field, weight)| {
        let query: Box<dyn Query> = match phrase {
            [word] if word.is_unspaced() => {
                Box::new(FuzzyTermQuery::new_prefix(Term::from_field_text(field, word.folded()), 0, true))
            }
            [word] => exactly(field, word.folded()),
            words => {
                let terms =
                    words.iter().map(|word| (word.position, Term::from_field_text(field, word.folded())));
                Box::new(PhraseQuery::new_with_offset(terms.collect()))
            }
        };
        boosted(query, weight)
    });
    Box::new(DisjunctionMaxQuery::with_tie_breaker(places.into(), SECOND))
}
