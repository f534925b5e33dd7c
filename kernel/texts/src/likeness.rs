//! How alike two paragraphs are, by what they are made of.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use unicode_segmentation::UnicodeSegmentation;

/// Below this many words, letters count too: a heading of three words with one letter more is still it.
const FEW_WORDS: usize = 8;

/// Features that more than this many paragraphs have do not tell them apart.
const MOST_SHARERS: usize = 60;

/// How many of the likeliest paragraphs are looked at closely.
const MOST_CANDIDATES: usize = 8;

/// What a paragraph is made of, as hashes in order, those that occur twice twice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Features {
    /// Its words and its pairs of neighbouring words. Pairs make it work where a word is one letter.
    hashes: Vec<u64>,
    /// Its letters by three, if it is short.
    letters: Vec<u64>,
    pub(crate) words: usize,
}

impl Features {
    pub(crate) fn of(text: &str) -> Self {
        let words: Vec<String> = text.unicode_words().map(str::to_lowercase).collect();
        let mut hashes: Vec<u64> = words.iter().map(hash).collect();
        hashes.extend(words.windows(2).map(hash));
        hashes.sort_unstable();
        let mut letters = Vec::new();
        if words.len() < FEW_WORDS {
            let all: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
            letters = all.windows(3).map(hash).collect();
            letters.sort_unstable();
        }
        Self { hashes, letters, words: words.len() }
    }

    /// What is in these and not in `others`.
    pub(crate) fn without(&self, others: &Self) -> Self {
        Self { hashes: rest(&self.hashes, &others.hashes), letters: Vec::new(), words: self.words }
    }

    /// From 0, nothing in common, to 1, made of the same.
    pub(crate) fn like(&self, others: &Self) -> f64 {
        let mut all = self.hashes.len() + others.hashes.len();
        let mut shared = self.hashes.len() - rest(&self.hashes, &others.hashes).len();
        if !self.letters.is_empty() && !others.letters.is_empty() {
            all += self.letters.len() + others.letters.len();
            shared += self.letters.len() - rest(&self.letters, &others.letters).len();
        }
        if all == 0 { 0.0 } else { 2.0 * shared as f64 / all as f64 }
    }

    /// How much of these, from 0 to 1, is in `others`.
    pub(crate) fn within(&self, others: &Self) -> f64 {
        let all = self.hashes.len();
        if all == 0 { 0.0 } else { (all - rest(&self.hashes, &others.hashes).len()) as f64 / all as f64 }
    }
}

/// What is in these and not in `others`; both are in order.
fn rest(these: &[u64], others: &[u64]) -> Vec<u64> {
    let mut others = others.iter().peekable();
    let mut rest = Vec::new();
    for hash in these {
        while others.next_if(|other| *other < hash).is_some() {}
        if others.next_if_eq(&hash).is_none() {
            rest.push(*hash);
        }
    }
    rest
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Finds among many paragraphs those that share most with one.
pub(crate) struct Index<'a> {
    sharers: HashMap<u64, Vec<usize>>,
    members: &'a HashMap<usize, Features>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(members: &'a HashMap<usize, Features>) -> Self {
        let mut sharers: HashMap<u64, Vec<usize>> = HashMap::new();
        let mut numbers: Vec<usize> = members.keys().copied().collect();
        numbers.sort_unstable();
        for number in numbers {
            for hash in members[&number].hashes.iter().chain(&members[&number].letters) {
                let sharers = sharers.entry(*hash).or_default();
                if sharers.len() <= MOST_SHARERS && sharers.last() != Some(&number) {
                    sharers.push(number);
                }
            }
        }
        sharers.retain(|_, sharers| sharers.len() <= MOST_SHARERS);
        Self { sharers, members }
    }

    /// The paragraphs that share most with this one, likeliest first.
    pub(crate) fn near(&self, features: &Features) -> Vec<(usize, &'a Features)> {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for hash in features.hashes.iter().chain(&features.letters) {
            for number in self.sharers.get(hash).into_iter().flatten() {
                *shared.entry(*number).or_default() += 1;
            }
        }
        let mut shared: Vec<(usize, usize)> = shared.into_iter().collect();
        shared.sort_unstable_by_key(|(number, count)| (usize::MAX - count, *number));
        shared.truncate(MOST_CANDIDATES);
        shared.into_iter().map(|(number, _)| (number, &self.members[&number])).collect()
    }
}
