//! A name taken apart: what its words mean, and how those sound that nobody here knows.

use crate::lexicon::{self, Class, Meaning};
use crate::sound;
use crate::words::{self, Script, Written};

/// How many words of one line are compared; more would make an aim slow and no surer.
const MOST_WORDS: usize = 60;

/// The weight of a word that is not in the lexicon: it is what the thing is called.
const OWN_WORD: f64 = 1.0;

/// A short word of its own tells less: two or three letters are soon the same.
const SHORT_WORD: f64 = 0.6;

#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) folded: String,
    pub(crate) script: Script,
    /// What it may mean; nothing when it is a name.
    pub(crate) meanings: Vec<Meaning>,
    /// Its consonants, comparable between Latin, Arabic and Cyrillic, in each way in which it may be said.
    pub(crate) skeletons: Vec<String>,
    /// How it is read, in Latin letters; nothing for Arabic.
    pub(crate) read: String,
    /// The same, comparable with Chinese.
    pub(crate) coarse: String,
    pub(crate) weight: f64,
}

#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// The words that say something, in their order, without the acronym that stands beside them.
    pub(crate) words: Vec<Word>,
    /// All of it without spaces, for names that are written together or apart.
    pub(crate) together: String,
    /// The first letters of all its words; of those that say something; of all up to the kind of thing at the end; of those that
    /// say something, where one of them is an acronym itself.
    pub(crate) initials: [String; 4],
    /// The acronyms that stand in it.
    pub(crate) acronyms: Vec<String>,
}

impl Word {
    fn own(folded: &str, script: Script) -> Self {
        let short = script != Script::Han && folded.chars().count() <= 3;
        Self::of(folded, script, Vec::new(), if short { SHORT_WORD } else { OWN_WORD })
    }

    fn meaning(folded: &str, script: Script, meanings: Vec<Meaning>) -> Self {
        let weights = meanings.iter().map(|meaning| lexicon::class(*meaning).weight());
        let weight = weights.fold(f64::INFINITY, f64::min);
        Self::of(folded, script, meanings, weight)
    }

    fn of(folded: &str, script: Script, meanings: Vec<Meaning>, weight: f64) -> Self {
        let skeletons = sound::skeletons(folded, script);
        let coarse = sound::coarse_of(folded, script, &skeletons[0]);
        let read = sound::read(folded, script);
        Self { folded: folded.to_owned(), script, meanings, skeletons, read, coarse, weight }
    }

    pub(crate) fn is_own(&self) -> bool {
        self.meanings.is_empty()
    }

    pub(crate) fn is(&self, class: Class) -> bool {
        self.meanings.iter().any(|meaning| lexicon::class(*meaning) == class)
    }
}

impl Name {
    pub(crate) fn of(line: &str) -> Self {
        let written = words::split(line);
        let acronyms = acronyms_in(&written);
        let initials = initials(&written);
        let telling: Vec<Written> = written.into_iter().filter(|word| !lexicon::is_stop(word)).collect();
        let others = telling.iter().filter(|word| !acronyms.contains(&word.folded)).count();
        let mut words = Vec::new();
        let mut at = 0;
        while at < telling.len() && words.len() < MOST_WORDS {
            let word = &telling[at];
            // The acronym of a name says nothing that its words do not say.
            if others >= 2 && acronyms.contains(&word.folded) {
                at += 1;
            } else if word.script == Script::Han {
                words.extend(apart(&word.folded));
                at += 1;
            } else {
                at += take(&telling[at..], &mut words);
            }
        }
        let together = telling.iter().map(|word| word.folded.as_str()).collect();
        Self { words, together, initials, acronyms }
    }
}

/// The next word, or the term that begins with it. How many of the written words that were.
fn take(written: &[Written], words: &mut Vec<Word>) -> usize {
    let word = &written[0];
    let Some(found) = lexicon::find(written) else {
        words.push(Word::own(&word.folded, word.script));
        return 1;
    };
    words.extend(
        found.meanings.into_iter().map(|meanings| Word::meaning(&word.folded, word.script, meanings)),
    );
    found.words
}

/// A run of ideographs as words: the terms that are known, and what stands between them.
fn apart(run: &str) -> Vec<Word> {
    let run: Vec<char> = run.chars().filter(|c| !lexicon::is_stop_han(*c)).collect();
    let mut words = Vec::new();
    let mut rest = run.as_slice();
    while !rest.is_empty() {
        let Some((from, to, meanings)) = lexicon::find_han(rest) else { break };
        words.extend((from > 0).then(|| Word::own(&rest[..from].iter().collect::<String>(), Script::Han)));
        let term: String = rest[from..to].iter().collect();
        words.extend(meanings.into_iter().map(|meanings| Word::meaning(&term, Script::Han, meanings)));
        rest = &rest[to..];
    }
    words.extend((!rest.is_empty()).then(|| Word::own(&rest.iter().collect::<String>(), Script::Han)));
    words
}

/// Words in capitals among others that are not: `Bits of Freedom (BOF)`. A name that is one word is its own acronym.
fn acronyms_in(written: &[Written]) -> Vec<String> {
    let shouted =
        written.len() > 1 && written.iter().filter(|word| word.capitals).count() * 2 > written.len();
    let is_acronym = |word: &&Written| {
        let letters = word.folded.chars().count();
        (2..=8).contains(&letters) && word.capitals
    };
    if shouted && written.len() > 2 {
        return Vec::new();
    }
    written
        .iter()
        .filter(is_acronym)
        .filter(|word| !lexicon::is_stop(word))
        .map(|word| word.folded.clone())
        .collect()
}

/// First letters, where a script has such; of "5G" both. A word in capitals may be the acronym itself, and is counted where it
/// may be one of the words: ICT in "Myanmar ICT for Development Organization".
fn initials(written: &[Written]) -> [String; 4] {
    let lettered = |word: &&Written| !matches!(word.script, Script::Han | Script::Arabic);
    let long = |word: &&Written| lettered(word) && !word.capitals;
    let first = |word: &Written| {
        let numbered = word.folded.starts_with(|c: char| c.is_ascii_digit());
        word.folded.chars().take(if numbered { 2 } else { 1 }).collect::<String>()
    };
    let all = written.iter().filter(long);
    let telling = all.clone().filter(|word| !lexicon::is_stop(word));
    let all_words: Vec<&Written> = all.clone().collect();
    let ends_in_form = all_words.last().is_some_and(|last| is_form(last));
    let bare = &all_words[..all_words.len() - usize::from(ends_in_form)];
    let bare = bare.iter().map(|word| first(word)).collect();
    let within = written.iter().filter(lettered).filter(|word| !lexicon::is_stop(word)).map(first).collect();
    [all.map(first).collect(), telling.map(first).collect(), bare, within]
}

/// Whether the word says what kind of thing it is.
fn is_form(word: &Written) -> bool {
    let found = lexicon::find(std::slice::from_ref(word));
    found.is_some_and(|found| {
        found.meanings.iter().flatten().any(|meaning| lexicon::class(*meaning) == Class::Form)
    })
}
