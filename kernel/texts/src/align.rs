//! Which words of two texts are the same, in order.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// How many pairs of words are compared at most, once what is equal at both ends is set aside: beyond, a
/// comparison would take too long, and the whole middle counts as changed.
const MOST_PAIRS: usize = 4_000_000;

/// A stretch of the old text and what stands for it in the new one, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) same: bool,
    pub(crate) old: Range<usize>,
    pub(crate) new: Range<usize>,
}

/// The words of a text, with the white space and signs between them (UAX 29), as numbers that are equal when
/// the words are.
struct Words<'a> {
    starts: Vec<usize>,
    words: Vec<&'a str>,
    numbers: Vec<u32>,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, known: &mut HashMap<&'a str, u32>) -> Self {
        let mut words = Words { starts: Vec::new(), words: Vec::new(), numbers: Vec::new() };
        for (start, word) in text.split_word_bound_indices() {
            let next = known.len() as u32;
            words.starts.push(start);
            words.words.push(word);
            words.numbers.push(*known.entry(word).or_insert(next));
        }
        words.starts.push(text.len());
        words
    }

    fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.starts[range.start]..self.starts[range.end]
    }

    /// How many of these are words that one reads, neither space nor sign.
    fn read(&self, range: &Range<usize>) -> usize {
        self.words[range.clone()].iter().filter(|word| word.contains(char::is_alphanumeric)).count()
    }
}

/// The way from the old text to the new one; the stretches cover both. Neighbours differ in `same`.
pub(crate) fn align(old: &str, new: &str) -> Vec<Stretch> {
    if old == new {
        let all = (!old.is_empty()).then_some(Stretch { same: true, old: 0..old.len(), new: 0..new.len() });
        return all.into_iter().collect();
    }
    let mut known = HashMap::new();
    let old = Words::of(old, &mut known);
    let new = Words::of(new, &mut known);
    let (a, b) = (old.numbers.as_slice(), new.numbers.as_slice());
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (head..a.len() - tail, head..b.len() - tail);
    let mut equal = vec![(0..head, 0..head)];
    if a.len().saturating_mul(b.len()) <= MOST_PAIRS {
        let ops = capture_diff_slices(Algorithm::Myers, &old.numbers[a.clone()], &new.numbers[b.clone()]);
        let shift = |range: Range<usize>| head + range.start..head + range.end;
        let ops = ops.into_iter().filter(|op| op.tag() == DiffTag::Equal);
        equal.extend(ops.map(|op| (shift(op.old_range()), shift(op.new_range()))));
    }
    equal.push((a.end..old.numbers.len(), b.end..new.numbers.len()));
    // What lies between equal stretches is a change: where it says an insertion is, `similar` is free.
    let (mut found, mut done) = (Vec::new(), (0, 0));
    for (a, b) in equal {
        found.push((false, done.0..a.start, done.1..b.start));
        done = (a.end, b.end);
        found.push((true, a, b));
    }
    let found = joined(found);
    let mut kept = Vec::new();
    for (number, (same, a, b)) in found.iter().enumerate() {
        // Space and signs alone between two changes are no common ground.
        let between = number > 0 && number + 1 < found.len();
        kept.push((*same && !(between && old.read(a) == 0), a.clone(), b.clone()));
    }
    let stretches = joined(kept).into_iter();
    stretches.map(|(same, a, b)| Stretch { same, old: old.bytes(&a), new: new.bytes(&b) }).collect()
}

/// Neighbours of one kind made one, empty ones left away.
fn joined(found: Vec<(bool, Range<usize>, Range<usize>)>) -> Vec<(bool, Range<usize>, Range<usize>)> {
    let mut joined: Vec<(bool, Range<usize>, Range<usize>)> = Vec::new();
    for (same, a, b) in found.into_iter().filter(|(_, a, b)| !a.is_empty() || !b.is_empty()) {
        match joined.last_mut() {
            Some(last) if last.0 == same => {
                last.1.end = a.end;
                last.2.end = b.end;
            }
            _ => joined.push((same, a, b)),
        }
    }
    joined
}
