//! Whether two names, in whatever script and language, may be those of one thing.
//!
//! A network hears of one undertaking as AFTE, as the Association for Freedom of Thought and Expression and as
//! مؤسسة حرية الفكر والتعبير. Nothing outside is asked: a small lexicon of the field says what words mean in seven languages,
//! sounds are compared by their consonants across scripts, and addresses and initials do the rest.
//!
//! Two steps, so that a hundred thousand are searched in milliseconds. [`Profile::keys`] are kept in a table beside each
//! thing and find the few that share one, the rarest key first ([`Candidates`]); [`Profile::like`] then says how alike two
//! are, and why, in reasons that can be told to people. Pure: no clock, no chance, no I/O.

mod acronym;
mod address;
mod candidates;
mod compare;
mod elsewhere;
mod keys;
mod lexicon;
mod name;
mod sound;
mod words;

#[cfg(test)]
mod tests;

pub use candidates::{Candidates, MOST_HOLDERS};
pub use compare::{LIKELY, Likeness, POSSIBLE, Reason};
pub use elsewhere::{Term, elsewhere};
pub use keys::Key;

use name::Name;

/// How many names of one thing are looked at, and how many of its links.
const MOST_NAMES: usize = 12;

/// Longer names are cut: a title has 200 letters here.
const LONGEST_NAME_CHARS: usize = 250;

/// Longer aims are cut: what something is about is said at its beginning.
const LONGEST_AIM_CHARS: usize = 1_000;

/// What is known of a thing that may be another one: the words people wrote, as they wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Its names, in any languages and scripts; the first is the one it goes by.
    pub names: Vec<String>,
    /// Its acronym, if it was given one of its own.
    pub acronym: Option<String>,
    /// What it is for, in a sentence or some.
    pub aim: String,
    /// Its addresses in the web.
    pub links: Vec<String>,
}

/// A thing as it is compared: taken apart once, compared with many.
#[derive(Clone, Debug)]
pub struct Profile {
    names: Vec<Name>,
    acronyms: acronym::Acronyms,
    aim: Name,
    addresses: Vec<address::Address>,
}

impl Profile {
    /// Takes apart what is known. Never fails: what is too long is cut, what makes no sense is passed over.
    pub fn of(described: &Described) -> Self {
        let names: Vec<Name> = described
            .names
            .iter()
            .take(MOST_NAMES)
            .map(|name| Name::of(&cut(name, LONGEST_NAME_CHARS)))
            .filter(|name| !name.words.is_empty())
            .collect();
        let addresses = address::of_all(&described.links, MOST_NAMES);
        let acronyms = acronym::Acronyms::of(described.acronym.as_deref(), &names);
        Self { names, acronyms, aim: Name::of(&cut(&described.aim, LONGEST_AIM_CHARS)), addresses }
    }

    /// What it can be found by, each key once. Things that are one share at least one of them.
    pub fn keys(&self) -> Vec<Key> {
        keys::of(self)
    }

    /// How alike the two are, and by what; the same in both directions.
    pub fn like(&self, other: &Self) -> Likeness {
        compare::like(self, other)
    }
}

/// [`Profile::keys`] of what is known.
pub fn keys(described: &Described) -> Vec<Key> {
    Profile::of(described).keys()
}

/// [`Profile::like`] of two that are compared only once.
pub fn score(one: &Described, other: &Described) -> Likeness {
    Profile::of(one).like(&Profile::of(other))
}

fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}
