//! What words of the field mean, in the six languages and Portuguese, so that names are known by what they say.
//!
//! The words: `data/words.tsv`, written for this crate. Countries and regions are those of [`base`].

use crate::elsewhere::Term;
use crate::sound::without_article;
use crate::words::{self, Script, Written};
use base::places::{Country, Region};
use base::{Named, Tongue};
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// A meaning, whatever the word for it.
pub(crate) type Meaning = u16;

/// How much a word tells apart. What stands in a hundred names says little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// What kind of thing it is: association, network, project.
    Form,
    /// What everybody here works on: Internet, digital, rights.
    Common,
    /// What some work on.
    Field,
    /// Where.
    Place,
}

impl Class {
    fn of(name: &str) -> Self {
        match name {
            "form" => Self::Form,
            "common" => Self::Common,
            "place" => Self::Place,
            _ => Self::Field,
        }
    }

    /// The weight of a word of it, where a name nobody knows has 1.
    pub(crate) const fn weight(self) -> f64 {
        match self {
            Self::Form => 0.3,
            Self::Common => 0.5,
            Self::Field => 0.75,
            Self::Place => 0.7,
        }
    }
}

/// What a term stands for: meanings one after the other, each of which may be one of several ("droit": right or law).
type Sense = Vec<Vec<Meaning>>;

/// A term of several words: those after the first.
type Phrases = HashMap<String, Vec<(Vec<String>, Sense)>>;

#[derive(Default)]
struct Lexicon {
    classes: Vec<Class>,
    names: Vec<String>,
    exact: HashMap<String, Sense>,
    stems: HashMap<String, Sense>,
    phrases: Phrases,
    stops: HashSet<String>,
    longest_han: usize,
}

/// How much longer than a stem what follows it may be: "fair" does not begin "Fairspectrum".
const MOST_ENDING: usize = 3;

/// What was found at the head of some words.
pub(crate) struct Found {
    pub(crate) meanings: Vec<Vec<Meaning>>,
    /// How many words it took.
    pub(crate) words: usize,
}

/// The shortest beginning of a country's name by which its people and things are called too.
const SHORTEST_COUNTRY_STEM: usize = 5;

/// The longest beginning of a word that is looked for.
const LONGEST_STEM: usize = 14;

/// What kind of meaning it is.
pub(crate) fn class(meaning: Meaning) -> Class {
    lexicon().classes[usize::from(meaning)]
}

/// The word by which the lexicon calls it, for keys.
pub(crate) fn called(meaning: Meaning) -> &'static str {
    &lexicon().names[usize::from(meaning)]
}

/// The single words by which a meaning is said, in all languages.
pub(crate) fn terms(meaning: Meaning) -> &'static [Term] {
    static TERMS: OnceLock<HashMap<Meaning, Vec<Term>>> = OnceLock::new();
    let terms = TERMS.get_or_init(|| {
        let lexicon = lexicon();
        let mut terms: HashMap<Meaning, Vec<Term>> = HashMap::new();
        for (words, open) in [(&lexicon.exact, false), (&lexicon.stems, true)] {
            for (word, sense) in words {
                let [meanings] = sense.as_slice() else { continue };
                for meaning in meanings {
                    terms.entry(*meaning).or_default().push(Term { text: word.clone(), open });
                }
            }
        }
        terms
    });
    terms.get(&meaning).map_or(&[], Vec::as_slice)
}

/// Whether the word says nothing by itself: articles, "of", "Ltd".
pub(crate) fn is_stop(word: &Written) -> bool {
    lexicon().stops.contains(&word.folded)
}

/// What the first of the words means, together with those after it where they are one term.
pub(crate) fn find(words: &[Written]) -> Option<Found> {
    let lexicon = lexicon();
    let first = words.first()?;
    for head in heads(first) {
        let phrases = lexicon.phrases.get(head).into_iter().flatten();
        let longest =
            phrases.filter(|(rest, _)| follows(rest, &words[1..])).max_by_key(|(rest, _)| rest.len());
        if let Some((rest, sense)) = longest {
            return Some(Found { meanings: sense.clone(), words: 1 + rest.len() });
        }
    }
    let sense = heads(first).into_iter().find_map(|head| lexicon.sense(head, first.script))?;
    Some(Found { meanings: sense.clone(), words: 1 })
}

/// The first term in a run of ideographs: what stands before it, unknown, and the length of both in characters.
pub(crate) fn find_han(run: &[char]) -> Option<(usize, usize, Vec<Vec<Meaning>>)> {
    let lexicon = lexicon();
    (0..run.len()).find_map(|from| {
        let longest = lexicon.longest_han.min(run.len() - from);
        (1..=longest).rev().find_map(|length| {
            let term: String = run[from..from + length].iter().collect();
            lexicon.exact.get(&term).map(|sense| (from, from + length, sense.clone()))
        })
    })
}

/// Whether the characters say nothing by themselves.
pub(crate) fn is_stop_han(character: char) -> bool {
    "的和与及或对".contains(character)
}

/// The forms in which a word may stand in the lexicon: in Arabic, with and without what is written together with it.
fn heads(word: &Written) -> Vec<&str> {
    let mut heads = vec![word.folded.as_str()];
    if word.script == Script::Arabic {
        let bare = without_article(&word.folded);
        if bare != word.folded {
            heads.push(bare);
        }
        let joined = word.folded.strip_prefix(['و', 'ل', 'ب', 'ف', 'ك']);
        heads.extend(joined.filter(|rest| rest.chars().count() >= 3));
        let plain = bare.strip_suffix("يه").or_else(|| bare.strip_suffix('ي'));
        heads.extend(plain.filter(|rest| rest.chars().count() >= 3));
    }
    heads
}

fn follows(rest: &[String], words: &[Written]) -> bool {
    rest.len() <= words.len()
        && rest.iter().zip(words).all(|(term, word)| heads(word).contains(&term.as_str()))
}

impl Lexicon {
    fn sense(&self, word: &str, script: Script) -> Option<&Sense> {
        if let Some(sense) = self.exact.get(word) {
            return Some(sense);
        }
        if script == Script::Han {
            return None;
        }
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(3).take(LONGEST_STEM).collect();
        let whole = self.stems.get(word);
        let letters = word.chars().count();
        let inflected = |end: &usize| {
            let stem = &word[..*end];
            let short = letters - stem.chars().count() <= stem.chars().count() + MOST_ENDING;
            self.stems.get(stem).filter(|_| short)
        };
        whole.or_else(|| ends.iter().rev().find_map(inflected))
    }

    fn meaning(&mut self, name: &str, class: Class) -> Meaning {
        if let Some(at) = self.names.iter().position(|known| known == name) {
            return Meaning::try_from(at).expect("the lexicon has fewer than 65,536 meanings");
        }
        self.names.push(name.to_owned());
        self.classes.push(class);
        Meaning::try_from(self.names.len() - 1).expect("the lexicon has fewer than 65,536 meanings")
    }

    /// A term joins the meaning. A star at its end says that words may go on; an underline joins words of one term.
    fn add(&mut self, term: &str, sense: Sense) {
        let (term, open) = term.strip_suffix('*').map_or((term, false), |stem| (stem, true));
        let parts: Vec<String> =
            words::split(&term.replace('_', " ")).into_iter().map(|word| word.folded).collect();
        match parts.as_slice() {
            [] => {}
            [word] if open => join(self.stems.entry(word.clone()).or_default(), sense),
            [word] => {
                if words::split(word).first().is_some_and(|word| word.script == Script::Han) {
                    self.longest_han = self.longest_han.max(word.chars().count());
                }
                join(self.exact.entry(word.clone()).or_default(), sense);
            }
            [first, rest @ ..] => self.phrases.entry(first.clone()).or_default().push((rest.to_vec(), sense)),
        }
    }

    fn add_line(&mut self, line: &str) {
        let mut cells = line.split('\t');
        let (Some(names), Some(class), Some(terms)) = (cells.next(), cells.next(), cells.next()) else {
            return;
        };
        if class == "stop" {
            self.stops.extend(terms.split(' ').flat_map(words::split).map(|word| word.folded));
            return;
        }
        let class = Class::of(class);
        let sense: Sense = names.split('+').map(|name| vec![self.meaning(name, class)]).collect();
        terms.split(' ').for_each(|term| self.add(term, sense.clone()));
    }

    fn add_place(&mut self, code: &str, name: &str) {
        let place = vec![vec![self.meaning(code, Class::Place)]];
        let bare: Vec<String> = words::split(name)
            .into_iter()
            .filter(|word| !self.stops.contains(&word.folded))
            .map(|word| word.folded)
            .collect();
        if let [word] = bare.as_slice() {
            let stem = word.trim_end_matches(['a', 'e', 'i', 'o', 'y', 'а', 'я', 'и', 'й', 'ь']);
            let stem = if word.ends_with("ia") { &word[..word.len() - 1] } else { stem };
            let long = stem.chars().count() >= SHORTEST_COUNTRY_STEM;
            if long
                && !self.stems.contains_key(stem)
                && word.is_ascii() | stem.starts_with(|c| c >= '\u{400}')
            {
                self.stems.insert(stem.to_owned(), place.clone());
            }
            for form in [word.as_str(), without_article(word)] {
                self.exact.entry(form.to_owned()).or_insert_with(|| place.clone());
            }
        }
        if bare.len() > 1 {
            self.add(&bare.join("_"), place);
        }
    }
}

/// Another sense of a term it has already: one of the two is meant.
fn join(known: &mut Sense, sense: Sense) {
    if known.is_empty() {
        *known = sense;
    } else if let (Some(known), [more]) = (known.first_mut(), sense.as_slice()) {
        known.extend(more.iter().filter(|meaning| !known.contains(meaning)).copied().collect::<Vec<_>>());
    }
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = Lexicon::default();
        include_str!("../data/words.tsv").lines().for_each(|line| lexicon.add_line(line));
        for &tongue in Tongue::ALL {
            for region in Region::ALL {
                lexicon.add_place(Named::name(*region), region.name(tongue));
            }
            for country in Country::all() {
                lexicon.add_place(country.as_str(), country.name(tongue));
            }
        }
        lexicon
    })
}
