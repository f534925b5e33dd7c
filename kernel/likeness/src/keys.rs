//! What a thing can be found by. Each key is a word with its kind before it, and stays the same as long as this crate says so:
//! tables keep them.

use crate::Profile;
use crate::lexicon::{self, Meaning};
use crate::name::{Name, Word};
use crate::words::Script;

/// How many keys a thing has at most: as many as a table can bear.
const MOST_KEYS: usize = 48;

/// How many meanings of one name are paired.
const MOST_PAIRED: usize = 7;

/// The fewest consonants by which a word of the lexicon is found: with fewer, every third word sounds the same.
const FEWEST_SOUNDS: usize = 2;

/// So many consonants at the beginning are a key too: the rest of a word differs more.
const BEGINNING: usize = 3;

/// The same for Chinese, whose signs tell sounds more roughly.
const FEWEST_COARSE: usize = 2;

/// Longer keys are cut, so that a column can hold them.
const LONGEST_KEY_CHARS: usize = 80;

/// Something by which a thing can be found, as it stands in a table: `d:apc.org`, `a:apc`, `p:freedom+thought`. At most 80
/// characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// As it is kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn new(kind: char, text: &str) -> Self {
        Self(format!("{kind}:{text}").chars().take(LONGEST_KEY_CHARS).collect())
    }

    /// How much it says that two share it, were both equally rare.
    pub(crate) fn weight(&self) -> f64 {
        match self.0.chars().next() {
            Some('d') => 4.0,
            Some('a' | 'n') => 3.0,
            Some('w') => 2.0,
            Some('h') => 1.5,
            Some('s') => 0.8,
            Some('p') => 1.2,
            _ => 0.5,
        }
    }
}

/// The keys of a thing, the surest first.
pub(crate) fn of(profile: &Profile) -> Vec<Key> {
    let mut keys = Keys(Vec::new());
    for address in &profile.addresses {
        keys.add('d', &address.owner);
        keys.add('a', &address.label);
    }
    let acronyms = &profile.acronyms;
    acronyms.given.iter().chain(&acronyms.formed).for_each(|acronym| keys.add('a', acronym));
    for name in &profile.names {
        keys.add('n', &name.together);
        for word in name.words.iter().filter(|word| word.is_own()) {
            keys.add_own(word);
        }
    }
    profile.names.iter().for_each(|name| keys.add_meanings(name));
    profile.names.iter().for_each(|name| keys.add_sounds(name));
    keys.0.truncate(MOST_KEYS);
    keys.0
}

struct Keys(Vec<Key>);

impl Keys {
    fn add(&mut self, kind: char, text: &str) {
        let key = Key::new(kind, text);
        if !text.is_empty() && !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    /// By its sound between scripts, and by the beginning of that; a word without consonants by itself.
    fn add_own(&mut self, word: &Word) {
        for skeleton in word.skeletons.iter().filter(|skeleton| !skeleton.is_empty()) {
            self.add('w', skeleton);
            if skeleton.chars().count() > BEGINNING {
                self.add('s', &skeleton.chars().take(BEGINNING).collect::<String>());
            }
        }
        if word.skeletons[0].is_empty() {
            self.add('w', &word.folded);
        }
        if word.coarse.chars().count() >= FEWEST_COARSE {
            self.add('h', &word.coarse);
        }
    }

    /// By each two of its meanings, in an order that does not depend on the language; by one where there is no other.
    fn add_meanings(&mut self, name: &Name) {
        let mut meanings: Vec<Meaning> =
            name.words.iter().flat_map(|word| word.meanings.iter().copied()).collect();
        meanings.sort_unstable();
        meanings.dedup();
        // The least usual first, so that those are left out of which there are many.
        meanings.sort_by(|a, b| lexicon::class(*b).weight().total_cmp(&lexicon::class(*a).weight()));
        meanings.truncate(MOST_PAIRED);
        let mut called: Vec<&str> = meanings.into_iter().map(lexicon::called).collect();
        called.sort_unstable();
        for (at, one) in called.iter().enumerate() {
            called[at + 1..].iter().for_each(|other| self.add('p', &format!("{one}+{other}")));
        }
        called.iter().for_each(|one| self.add('c', one));
    }

    /// A word of the lexicon may be a name in another script: Access, Аксесс.
    fn add_sounds(&mut self, name: &Name) {
        for word in name.words.iter().filter(|word| !word.is_own() && word.script != Script::Han) {
            if word.skeletons[0].chars().count() >= FEWEST_SOUNDS {
                self.add('w', &word.skeletons[0]);
            }
        }
    }
}
